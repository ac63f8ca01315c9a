// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/views.h"

#include <QWidget>

#include <vector>

class QMenu;
class QPushButton;
class QVBoxLayout;

namespace Shortlist {

class Theme;

/// The documents of one posting: added, opened, saved, and which was sent with which step. Says what is wanted.
class DocumentSection : public QWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    explicit DocumentSection(const Theme &theme, QWidget *parent = nullptr);

    void setDetails(const PostingDetails &details, const std::vector<Stage> &stages);
    /// Everything that was handed in anywhere, to be added here as well.
    void setKnown(std::vector<Document> documents) { m_known = std::move(documents); }

Q_SIGNALS:
    /// Asks for files, for `posting`.
    void chooseRequested(Shortlist::PostingId posting);
    void attachRequested(Shortlist::DocumentId document, Shortlist::PostingId posting);
    void detachRequested(Shortlist::DocumentId document, Shortlist::PostingId posting);
    void kindRequested(Shortlist::DocumentId document, Shortlist::DocumentKind kind);
    void renameRequested(Shortlist::DocumentId document, const QString &name);
    void sentRequested(Shortlist::DocumentId document, Shortlist::PostingId posting, Shortlist::EventId event);
    void openRequested(const Shortlist::Document &document);
    void saveRequested(const Shortlist::Document &document);

private:
    void fillAddMenu();
    QWidget *createRow(const AttachedDocument &attached);
    void fillRowMenu(QMenu &menu, const AttachedDocument &attached, QWidget *name);
    void rename(const Document &document, QWidget &name);
    void fillSentMenu(QMenu &menu, const AttachedDocument &attached);
    QString sentWords(EventId event) const;
    QString stepName(const ApplicationEvent &event) const;

    const Theme &m_theme;
    PostingId m_posting{};
    std::vector<AttachedDocument> m_documents;
    std::vector<ApplicationEvent> m_steps; ///< that stand
    std::vector<Stage> m_stages;
    std::vector<Document> m_known;
    QPushButton *m_add = nullptr;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace Shortlist

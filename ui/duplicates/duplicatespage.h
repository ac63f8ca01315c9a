// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/views.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace Shortlist {

class Card;
class EmptyState;
class MergeForm;
class Theme;

/// Postings that may be one: a list of pairs, and the two of the chosen pair side by side.
class DuplicatesPage : public QWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    explicit DuplicatesPage(const Theme &theme, QWidget *parent = nullptr);

    /// The surest first. The chosen pair stays chosen while it is there.
    void setEntries(std::vector<DuplicateEntry> entries);
    /// What pairWanted() asked for; of another pair than the chosen one it is passed over.
    void setPair(const PostingDetails &one, const PostingDetails &other);
    /// A limit refuses the merge: says so, and asks for a reason to merge all the same.
    void setRefused(const QString &reason);

    /// Ids of 0 where none is chosen.
    DuplicatePair chosen() const;

Q_SIGNALS:
    void pairWanted(Shortlist::PostingId one, Shortlist::PostingId other);
    /// `overrideReason` is empty unless a limit refused before.
    void mergeRequested(Shortlist::PostingId kept, Shortlist::PostingId other, const QStringList &fieldsOfOther,
                        const QString &overrideReason);
    void dismissRequested(Shortlist::PostingId one, Shortlist::PostingId other);
    void compareRequested(Shortlist::PostingId one, Shortlist::PostingId other);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    QWidget *createPair();
    QWidget *createButtons();
    QWidget *createRefusal();
    void followChoice();
    void requestMerge(const QString &overrideReason);

    const Theme &m_theme;
    std::vector<DuplicateEntry> m_entries;
    QStackedWidget *m_body; ///< empty state, pairs
    EmptyState *m_empty;
    QListWidget *m_list;
    MergeForm *m_form = nullptr;
    QLabel *m_why = nullptr;
    Card *m_refusal = nullptr;
    QLabel *m_refusalText = nullptr;
    QLineEdit *m_reason = nullptr;
    QPushButton *m_merge = nullptr;
    bool m_isMergeNext = false; ///< it had the focus before the next pair was asked for
};

} // namespace Shortlist

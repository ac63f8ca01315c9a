// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QPlainTextEdit>
#include <QUrl>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace Shortlist {

class MarkdownView;
class Theme;

/// Notes in Markdown, shown as they are meant until they are edited. They are saved when the field is left, or another
/// posting comes.
class NotesEditor : public QWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    explicit NotesEditor(const Theme &theme, QWidget *parent = nullptr);

    /// Notes of the same posting do not replace what is being typed.
    void setNotes(PostingId posting, const QString &markdown);
    /// Says what was typed and not said yet.
    void flush();
    void focusText();

Q_SIGNALS:
    void edited(Shortlist::PostingId posting, const QString &markdown);
    /// A link in the notes was clicked; open it by the program's policy.
    void linkActivated(const QUrl &url);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum class Mode : quint8 { Read, Write };
    void setMode(Mode mode);

    PostingId m_posting{};
    QString m_saved;
    QStackedWidget *m_pages = nullptr; ///< by Mode
    MarkdownView *m_view = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_toggle = nullptr;
};

} // namespace Shortlist

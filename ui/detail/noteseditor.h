// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QPlainTextEdit>
#include <QWidget>

namespace Shortlist {

/// Notes in Markdown, as plain text. They are saved when the field is left, or another posting comes.
class NotesEditor : public QWidget
{
    Q_OBJECT

public:
    explicit NotesEditor(QWidget *parent = nullptr);

    /// Notes of the same posting do not replace what is being typed.
    void setNotes(PostingId posting, const QString &markdown);
    /// Says what was typed and not said yet.
    void flush();
    void focusText();

Q_SIGNALS:
    void edited(Shortlist::PostingId posting, const QString &markdown);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    PostingId m_posting{};
    QString m_saved;
    QPlainTextEdit *m_text = nullptr;
};

} // namespace Shortlist

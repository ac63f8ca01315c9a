// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/inlinefield.h"

#include <QFocusEvent>
#include <QKeyEvent>

namespace Shortlist {

InlineField::InlineField(const QString &text, QWidget *parent)
    : QLineEdit(text, parent)
    , m_before(text)
{
    selectAll();
}

void InlineField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        end(m_before);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        end(text());
    else
        QLineEdit::keyPressEvent(event);
}

void InlineField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) // its own menu
        end(text());
}

void InlineField::end(const QString &text)
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    const QString name = text.trimmed();
    deleteLater();
    Q_EMIT ended();
    if (!name.isEmpty() && name != m_before)
        Q_EMIT changed(name);
}

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/noteseditor.h"

#include "ui/common/look.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"

#include <QEvent>
#include <QVBoxLayout>

namespace Shortlist {

NotesEditor::NotesEditor(QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit)
{
    setLook(*this, Look::Pane);
    m_text->setPlaceholderText(tr("What you think, whom you know there, what to ask …"));
    m_text->setAccessibleName(tr("Notes"));
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Triple + Space::Half, Space::Double, Space::Triple + Space::Half, Space::Double);
    layout->setSpacing(Space::Unit);
    layout->addWidget(m_text, 1);
    layout->addWidget(makeLabel(tr("Markdown. Saved when you leave the field."), Look::SmallDim));
}

void NotesEditor::setNotes(PostingId posting, const QString &markdown)
{
    const bool isTyping = posting == m_posting && m_text->toPlainText() != m_saved;
    if (posting != m_posting)
        flush();
    m_posting = posting;
    m_saved = markdown;
    if (!isTyping && m_text->toPlainText() != markdown)
        m_text->setPlainText(markdown);
}

void NotesEditor::flush()
{
    const QString text = m_text->toPlainText();
    if (m_posting == PostingId{} || text == m_saved)
        return;
    m_saved = text;
    Q_EMIT edited(m_posting, text);
}

void NotesEditor::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

bool NotesEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::FocusOut)
        flush();
    return QWidget::eventFilter(watched, event);
}

void NotesEditor::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    flush();
}

} // namespace Shortlist

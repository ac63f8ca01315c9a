// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/noteseditor.h"

#include "ui/common/look.h"
#include "ui/common/markdownview.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Shortlist {

namespace {

constexpr int LeastTextHeight = 48;

} // namespace

NotesEditor::NotesEditor(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget)
    , m_view(new MarkdownView(theme))
    , m_text(new QPlainTextEdit)
    , m_hint(makeLabel(tr("Markdown. Saved when you leave the field."), Look::SmallDim))
    , m_toggle(makeButton({}, Look::Quiet))
{
    setLook(*this, Look::Pane);
    m_text->setPlaceholderText(tr("What you think, whom you know there, what to ask …"));
    m_text->setAccessibleName(tr("Notes"));
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    m_view->setAccessibleName(tr("Notes, to be read"));
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_text);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Triple + Space::Half, Space::Double, Space::Triple + Space::Half, Space::Double);
    layout->setSpacing(Space::Unit);
    layout->addWidget(m_pages, 1);
    m_pages->setMinimumHeight(LeastTextHeight); // two lines, so that what stands below is not squeezed
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_hint, 1);
    foot->addWidget(m_toggle);
    layout->addLayout(foot);
    connect(m_view, &MarkdownView::linkActivated, this, &NotesEditor::linkActivated);
    connect(m_view, &MarkdownView::editRequested, this, &NotesEditor::focusText);
    connect(m_toggle, &QPushButton::clicked, this, [this] {
        if (m_pages->currentWidget() == m_view)
            return focusText();
        flush();
        setMode(Mode::Read);
    });
    setMode(Mode::Write);
}

void NotesEditor::setMode(Mode mode)
{
    m_view->setText(m_saved);
    m_pages->setCurrentIndex(int(mode));
    m_hint->setVisible(mode == Mode::Write);
    m_toggle->setText(mode == Mode::Write ? tr("Done") : tr("Edit the notes"));
}

void NotesEditor::setNotes(PostingId posting, const QString &markdown)
{
    const bool isOther = posting != m_posting;
    const bool isTyping = !isOther && m_text->toPlainText() != m_saved;
    if (isOther)
        flush();
    m_posting = posting;
    m_saved = markdown;
    m_view->setText(markdown);
    if (!isTyping && m_text->toPlainText() != markdown)
        m_text->setPlainText(markdown);
    if (isOther)
        setMode(markdown.trimmed().isEmpty() ? Mode::Write : Mode::Read);
}

void NotesEditor::flush()
{
    const QString text = m_text->toPlainText();
    if (m_posting == PostingId{} || text == m_saved)
        return;
    m_saved = text;
    m_view->setText(text);
    Q_EMIT edited(m_posting, text);
}

void NotesEditor::focusText()
{
    setMode(Mode::Write);
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
    if (!m_saved.trimmed().isEmpty())
        setMode(Mode::Read);
}

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/searchbar.h"

#include "models/domain/querycursor.h"
#include "ui/common/clearbutton.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/mainwindow/searchassist.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTextCharFormat>

namespace Shortlist {

using namespace Qt::StringLiterals;

SearchBar::SearchBar(const Theme &theme, QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
    , m_icon(addAction(QIcon(), LeadingPosition))
{
    setPlaceholderText(tr("Search everything, or employer:… tag:… stage:…"));
    setAccessibleName(tr("Search"));
    setAccessibleDescription(tr("Words, “phrases”, -not, or, and fields such as employer:, tag: and deadline:<7d"));
    m_icon->setText(tr("Search"));
    addClearButton(*this);
    connect(this, &QLineEdit::textEdited, this, &SearchBar::searchEdited);
    connect(this, &QLineEdit::textChanged, this, &SearchBar::colourFields);
    connect(this, &QLineEdit::returnPressed, this, &SearchBar::listWanted);
    connect(&theme, &Theme::changed, this, [this] {
        updateIcon();
        colourFields();
    });
    updateIcon();
}

void SearchBar::setQueryText(const QString &text)
{
    if (text == this->text())
        return;
    m_problem.reset();
    setText(text);
}

void SearchBar::setProblem(const std::optional<QueryProblem> &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    colourFields();
}

bool SearchBar::event(QEvent *event)
{
    // A line without edits of its own leaves Ctrl+Z to the window.
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isOthers = (key->matches(QKeySequence::Undo) && !isUndoAvailable())
            || (key->matches(QKeySequence::Redo) && !isRedoAvailable());
        if (isOthers) {
            event->ignore();
            return true;
        }
    }
    // Tab would leave before keyPressEvent() sees it.
    if (event->type() == QEvent::KeyPress && m_assist != nullptr) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && m_assist->takesKey(*key))
            return true;
    }
    return QLineEdit::event(event);
}

void SearchBar::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    const bool isMeant = event->reason() == Qt::MouseFocusReason || event->reason() == Qt::ShortcutFocusReason;
    if (isMeant && text().isEmpty())
        Q_EMIT helpWanted();
}

void SearchBar::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    Q_EMIT left();
}

void SearchBar::keyPressEvent(QKeyEvent *event)
{
    if (m_assist != nullptr && m_assist->takesKey(*event))
        return;
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        Q_EMIT helpWanted();
        return;
    }
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        Q_EMIT searchEdited({});
        return;
    }
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Escape) {
        Q_EMIT listWanted();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchBar::colourFields()
{
    QTextCharFormat field;
    field.setForeground(m_theme.tokens().accentText);
    field.setFontWeight(QFont::Medium);
    QTextCharFormat wrong;
    wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wrong.setUnderlineColor(m_theme.tokens().refused);
    QList<QInputMethodEvent::Attribute> attributes;
    const auto add = [&](int start, int length, const QTextCharFormat &format) {
        attributes.append({QInputMethodEvent::TextFormat, start - cursorPosition(), length, format});
    };
    for (const FieldSpan &span : fieldSpans(text()))
        add(span.start, span.length, field);
    if (m_problem)
        add(m_problem->start, m_problem->length, wrong);
    // QLineEdit has no formats of its own; those of an empty composition are kept until the next edit.
    QInputMethodEvent event(QString(), attributes);
    QCoreApplication::sendEvent(this, &event);
}

void SearchBar::updateIcon()
{
    m_icon->setIcon(icon(IconName::Search, m_theme.tokens().dim));
}

} // namespace Shortlist

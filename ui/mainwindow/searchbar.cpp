// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/searchbar.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QRegularExpression>
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
    setAccessibleDescription(tr("Words, “phrases”, -not, and fields such as employer:, tag:, stage: and has:deadline"));
    setClearButtonEnabled(true);
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
    if (text != this->text())
        setText(text);
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
    return QLineEdit::event(event);
}

void SearchBar::keyPressEvent(QKeyEvent *event)
{
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
    static const QRegularExpression fields(
        u"(?:^|\\s)(-?(?:title|employer|tag|stage|place|skill|group|has|is):)(?=\\S)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QTextCharFormat format;
    format.setForeground(m_theme.tokens().accentText);
    format.setFontWeight(QFont::Medium);
    QList<QInputMethodEvent::Attribute> attributes;
    for (auto found = fields.globalMatch(text()); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        attributes.append({QInputMethodEvent::TextFormat, int(match.capturedStart(1)) - cursorPosition(),
                           int(match.capturedLength(1)), format});
    }
    // QLineEdit has no formats of its own; those of an empty composition are kept until the next edit.
    QInputMethodEvent event(QString(), attributes);
    QCoreApplication::sendEvent(this, &event);
}

void SearchBar::updateIcon()
{
    m_icon->setIcon(icon(IconName::Search, m_theme.tokens().dim));
}

} // namespace Shortlist

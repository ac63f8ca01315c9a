// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/sourceview.h"

#include "ui/common/look.h"
#include "ui/common/theme.h"

#include <QRegularExpression>
#include <QTextBlock>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

/// Enough to recognise any page; a text edit takes seconds to lay out megabytes.
constexpr int ShownChars = 300'000;
/// A longer quote is found by its beginning.
constexpr int SearchedChars = 600;

} // namespace

SourceView::SourceView(const Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setAccessibleName(tr("Source"));
    setLook(*this, Look::Code);
    connect(&theme, &Theme::changed, this, &SourceView::updateLook);
    updateLook();
}

void SourceView::setSource(const QString &text)
{
    m_quote.clear();
    if (m_text != text) {
        m_text = text;
        setPlainText(text.size() > ShownChars ? text.left(ShownChars) + u"\n…"_s : text);
    }
    updateLook();
}

SourceView::Span SourceView::find(const QString &quote) const
{
    static const QRegularExpression space(u"\\s+"_s);
    const QString wanted = quote.trimmed().left(SearchedChars);
    if (wanted.isEmpty())
        return {};
    QStringList words = wanted.split(space, Qt::SkipEmptyParts);
    for (QString &word : words)
        word = QRegularExpression::escape(word);
    const auto match = QRegularExpression(words.join(u"\\s+"_s)).match(toPlainText());
    return match.hasMatch() ? Span{int(match.capturedStart()), int(match.capturedLength())} : Span{};
}

void SourceView::mark(const QString &quote)
{
    m_quote = quote;
    updateLook();
    const Span span = find(quote);
    if (span.start < 0)
        return;
    QTextCursor cursor(document());
    cursor.setPosition(span.start);
    setTextCursor(cursor);
    centerCursor();
}

int SourceView::lineOf(const QString &quote) const
{
    const Span span = find(quote);
    return span.start < 0 ? 0 : document()->findBlock(span.start).blockNumber() + 1;
}

QString SourceView::marked() const
{
    const QList<QTextEdit::ExtraSelection> marks = extraSelections();
    return marks.isEmpty() ? QString() : marks.constFirst().cursor.selectedText();
}

void SourceView::updateLook()
{
    setFont(m_theme.font(TextStyle::Code));
    const Span span = find(m_quote);
    if (span.start < 0) {
        setExtraSelections({});
        return;
    }
    QTextEdit::ExtraSelection mark;
    mark.format.setBackground(m_theme.tokens().highlight);
    mark.format.setForeground(m_theme.tokens().text);
    mark.cursor = QTextCursor(document());
    mark.cursor.setPosition(span.start);
    mark.cursor.setPosition(span.start + span.length, QTextCursor::KeepAnchor);
    setExtraSelections({mark});
}

} // namespace Shortlist

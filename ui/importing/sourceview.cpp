// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/sourceview.h"

#include "ui/common/look.h"
#include "ui/common/theme.h"

#include <QTextBlock>

#include <algorithm>
#include <cstdlib>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

/// Enough around any fact; a text edit takes seconds to lay out megabytes.
constexpr qsizetype PartChars = 120'000;
/// A minified page is one line of megabytes, and a text edit lays lines out as a whole.
constexpr qsizetype LineChars = 1200;
/// Words that are looked for in the whole source before a part of it is shown.
constexpr qsizetype LongestProbe = 60;
/// A word such as "Berlin" may stand anywhere in megabytes.
constexpr size_t MostPlaces = 200;
/// Farther than this, one place is as good as another.
constexpr qsizetype FarChars = 20'000;

QString jsonEscaped(const QString &words)
{
    QString escaped;
    for (const QChar character : words) {
        if (character == u'"' || character == u'\\')
            escaped.append(u'\\');
        if (character.unicode() > 0x7e)
            escaped.append(u"\\u%1"_s.arg(uint(character.unicode()), 4, 16, QLatin1Char('0')));
        else
            escaped.append(character);
    }
    return escaped;
}

/// Where `words` stand in the text, as they are or escaped.
std::vector<qsizetype> placesOf(const QString &words, const QString &text)
{
    std::vector<qsizetype> places;
    for (const QString &variant : {words, words.toHtmlEscaped(), jsonEscaped(words)}) {
        qsizetype place = variant.isEmpty() ? -1 : text.indexOf(variant);
        for (; place >= 0 && places.size() < MostPlaces; place = text.indexOf(variant, place + variant.size()))
            places.push_back(place);
        if (!places.empty())
            break;
    }
    return places;
}

qsizetype distance(qsizetype place, const std::vector<qsizetype> &others)
{
    qsizetype nearest = FarChars;
    for (const qsizetype other : others)
        nearest = std::min(nearest, std::abs(place - other));
    return nearest;
}

/// The first of the places that are nearest to the company.
qsizetype amongCompany(const std::vector<qsizetype> &places, const QStringList &company, const QString &text)
{
    std::vector<qsizetype> distances(places.size(), 0);
    for (const QString &words : company) {
        const std::vector<qsizetype> others = placesOf(words, text);
        for (size_t i = 0; i < places.size(); ++i)
            distances[i] += distance(places[i], others);
    }
    return places[size_t(std::ranges::min_element(distances) - distances.begin())];
}

/// -1 for nowhere.
qsizetype placeOf(const QString &words, const SourceView::Anchor &anchor, const QString &text)
{
    const std::vector<qsizetype> places = placesOf(words, text);
    if (places.empty())
        return -1;
    if (anchor.before > 0)
        return places[std::min(size_t(anchor.before), places.size() - 1)];
    return amongCompany(places, anchor.company, text);
}

/// The longest run of letters, figures and single blanks: what escapes and mark-up leave alone.
QString plainestPart(const QString &quote)
{
    QStringView best;
    const QStringView words = quote;
    for (qsizetype start = 0; start < words.size();) {
        qsizetype end = start;
        while (end < words.size() && (words[end].isLetterOrNumber() || words[end] == u' ')
               && words[end].unicode() < 0x80)
            ++end;
        if (end - start > best.size())
            best = words.mid(start, end - start);
        start = end + 1;
    }
    return best.trimmed().left(LongestProbe).toString();
}

/// Where a line that is too long may be broken so that neither a word nor an escape falls apart.
bool mayBreakBehind(QChar character)
{
    return character == u' ' || character == u',' || character == u'>' || character == u'}';
}

/// A text document takes the others for the ends of its own parts, and its positions would no longer be ours.
bool isShowable(QChar character)
{
    const char16_t code = character.unicode();
    return code != 0 && code != QChar::LineSeparator && code != QChar::ParagraphSeparator && code != 0xfdd0
        && code != 0xfdd1;
}

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

void SourceView::setSource(const QString &text, const Anchor &anchor)
{
    m_quote.clear();
    const bool isSame = m_whole.constData() == text.constData() && m_whole.size() == text.size();
    m_whole = text;
    m_anchor = 0;
    for (const QString &words : anchor.words)
        if (const qsizetype place = placeOf(words, anchor, text); place >= 0) {
            m_anchor = place;
            break;
        }
    const bool isShown = m_anchor >= m_partStart && m_anchor < m_partStart + m_partLength;
    if (!isSame || !isShown)
        showPartAround(m_anchor);
    m_shownAnchor = 0;
    if (!anchor.words.isEmpty() && m_anchor >= m_partStart)
        m_shownAnchor = std::min(m_anchor - m_partStart, m_text.text().size());
    updateLook();
}

void SourceView::showPartAround(qsizetype place)
{
    m_partStart =
        m_whole.size() <= PartChars ? 0 : std::clamp<qsizetype>(place - PartChars / 4, 0, m_whole.size() - PartChars);
    m_partLength = std::min(PartChars, m_whole.size() - m_partStart);
    int line = 1 + int(QStringView(m_whole).left(m_partStart).count(u'\n'));
    m_lines.clear();
    QString shown;
    shown.reserve(m_partLength + m_partLength / LineChars);
    qsizetype lineLength = 0;
    m_lines.push_back(line);
    for (qsizetype at = m_partStart; at < m_partStart + m_partLength; ++at) {
        const QChar character = m_whole[at];
        if (character == u'\r')
            continue;
        shown.append(isShowable(character) ? character : QChar(QChar::ReplacementCharacter));
        const bool isEnd = character == u'\n';
        const bool isLong = ++lineLength >= LineChars && (mayBreakBehind(character) || lineLength >= 2 * LineChars);
        if (!isEnd && isLong)
            shown.append(u'\n');
        if (isEnd || isLong) {
            line += isEnd ? 1 : 0;
            m_lines.push_back(line);
            lineLength = 0;
        }
    }
    m_text = SourceText(shown);
    setPlainText(shown);
}

SourceText::Span SourceView::find(const QString &quote) const
{
    return m_text.nearest(quote, m_shownAnchor);
}

void SourceView::mark(const QString &quote)
{
    m_quote = quote;
    if (m_whole.size() > m_partLength && !quote.isEmpty() && !find(quote).isValid()) {
        const QString probe = plainestPart(quote);
        const qsizetype place = probe.isEmpty() ? -1 : m_whole.indexOf(probe, m_anchor);
        const qsizetype anyPlace = place >= 0 || probe.isEmpty() ? place : m_whole.indexOf(probe);
        if (anyPlace >= 0)
            showPartAround(anyPlace);
    }
    updateLook();
    scrollToMark();
}

void SourceView::scrollToMark()
{
    if (extraSelections().isEmpty())
        return;
    QTextCursor cursor(document());
    cursor.setPosition(extraSelections().constFirst().cursor.selectionStart());
    setTextCursor(cursor);
    centerCursor();
}

void SourceView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    // A mark that was set before the view had its size would stand elsewhere.
    scrollToMark();
}

int SourceView::lineOf(const QString &quote) const
{
    const SourceText::Span span = find(quote);
    if (!span.isValid())
        return 0;
    const int block = document()->findBlock(int(span.start)).blockNumber();
    return m_lines.at(size_t(block));
}

QString SourceView::marked() const
{
    const QList<QTextEdit::ExtraSelection> marks = extraSelections();
    return marks.isEmpty() ? QString() : marks.constFirst().cursor.selectedText();
}

void SourceView::updateLook()
{
    setFont(m_theme.font(TextStyle::Code));
    const SourceText::Span span = find(m_quote);
    if (!span.isValid()) {
        setExtraSelections({});
        return;
    }
    QTextEdit::ExtraSelection mark;
    mark.format.setBackground(m_theme.tokens().highlight);
    mark.format.setForeground(m_theme.tokens().text);
    mark.cursor = QTextCursor(document());
    mark.cursor.setPosition(int(span.start));
    mark.cursor.setPosition(int(span.start + span.length), QTextCursor::KeepAnchor);
    setExtraSelections({mark});
}

} // namespace Shortlist

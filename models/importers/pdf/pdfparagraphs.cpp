// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/pdf/pdfparagraphs.h"

#include "models/importers/normalise/pattern.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr double LargeText = 1.12; ///< times the size of the body: a heading
constexpr double TitleText = 1.25; ///< times the size of the body: a title
constexpr double SameSize = 0.08;  ///< relative
constexpr double GapFactor = 1.35; ///< times the usual distance of two lines: a new paragraph
constexpr double LooseEnd = 1.5;   ///< of the font size: a line that ends so far from the edge may be full
constexpr double ItemIndent = 1.0; ///< of the font size: deeper than the heading
constexpr double DeepestIndent = 8.0;
constexpr double SameIndent = 1.0;     ///< points
constexpr qsizetype ShortestFull = 22; ///< characters: shorter lines end where they do on purpose
constexpr qsizetype LongestHeading = 100;
constexpr qsizetype LongestTitle = 200;

struct Measures
{
    double bodySize = 0;
    double titleSize = 0; ///< 0 where nothing stands out on the first page
    double leading = 0;   ///< from line to line
};

double bodySizeOf(const std::vector<PdfLine> &lines)
{
    std::map<int, qsizetype> characters; // by tenths of a point
    for (const PdfLine &line : lines)
        characters[int(std::lround(line.size * 10))] += line.text.size();
    const auto most = std::max_element(characters.begin(), characters.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == characters.end() ? 0 : most->first / 10.0;
}

double titleSizeOf(const std::vector<PdfLine> &lines, double bodySize)
{
    double largest = 0;
    for (const PdfLine &line : lines)
        if (line.page == 0 && line.text.size() > 2 && line.text.size() <= LongestTitle)
            largest = std::max(largest, line.size);
    return largest >= TitleText * bodySize ? largest : 0;
}

bool isBelow(const PdfLine &line, const PdfLine &before)
{
    return line.page == before.page && line.box.top() > before.box.top();
}

/// The most frequent distance of two lines of the body.
double leadingOf(const std::vector<PdfLine> &lines, double bodySize)
{
    std::map<int, int> distances; // by tenths of a point
    for (size_t i = 1; i < lines.size(); ++i) {
        const double distance = lines[i].box.top() - lines[i - 1].box.top();
        const bool isBody = std::abs(lines[i].size - bodySize) < SameSize * bodySize;
        if (isBody && isBelow(lines[i], lines[i - 1]) && distance < 3 * bodySize)
            ++distances[int(std::lround(distance * 10))];
    }
    const auto most = std::max_element(distances.begin(), distances.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == distances.end() ? 1.3 * bodySize : most->first / 10.0;
}

/// The right edge of each line's column: the furthest end among the lines that overlap it, per page.
std::vector<double> edgesOf(const std::vector<PdfLine> &lines)
{
    std::vector<double> edges(lines.size());
    for (size_t first = 0; first < lines.size();) {
        // Neighbours that begin in each other's width are one column; a line without a width is one of its own.
        size_t end = first + 1;
        double left = lines[first].box.left();
        double right = lines[first].box.right();
        while (end < lines.size() && lines[end].page == lines[first].page && lines[end].box.left() < right
               && lines[end].box.right() > left) {
            left = std::min(left, lines[end].box.left());
            right = std::max(right, lines[end].box.right());
            ++end;
        }
        std::fill(edges.begin() + std::ptrdiff_t(first), edges.begin() + std::ptrdiff_t(end), right);
        first = end;
    }
    return edges;
}

bool endsSentence(const QString &text)
{
    static const QRegularExpression end(u"[.!?:;。！？：；][\"'”’)\\]]*$"_s);
    return end.match(text.right(8)).hasMatch();
}

class Joiner
{
public:
    explicit Joiner(const std::vector<PdfLine> &lines)
        : m_lines(lines)
        , m_edges(edgesOf(lines))
    {
        m_measures.bodySize = bodySizeOf(lines);
        m_measures.titleSize = titleSizeOf(lines, m_measures.bodySize);
        m_measures.leading = leadingOf(lines, m_measures.bodySize);
        noteWords();
    }

    std::vector<PageLine> paragraphs()
    {
        for (size_t i = 0; i < m_lines.size(); ++i) {
            if (i > 0 && continues(i))
                append(m_lines[i].text);
            else
                m_paragraphs.push_back(begun(i));
        }
        for (PageLine &line : m_paragraphs) // what turned out to be a bold paragraph is none
            if (line.kind == PageLine::Kind::Heading && line.level == BoldLevel && line.text.size() > LongestHeading)
                line.kind = PageLine::Kind::Text;
        return std::move(m_paragraphs);
    }

private:
    void noteWords();
    bool continues(size_t at) const;
    bool isFull(size_t at) const;
    int levelOf(const PdfLine &line) const;
    bool isIndentedItem(size_t at) const;
    PageLine begun(size_t at);
    void append(const QString &text);
    bool keepsHyphen(const QString &first, const QString &second) const;

    const std::vector<PdfLine> &m_lines;
    std::vector<double> m_edges;
    Measures m_measures;
    QSet<QString> m_hyphenated; ///< words with a hyphen in the middle of a line
    std::vector<PageLine> m_paragraphs;
    const PdfLine *m_heading = nullptr; ///< the last one
};

void Joiner::noteWords()
{
    static const QRegularExpression word(u"\\p{L}+-\\p{L}+"_s, QRegularExpression::UseUnicodePropertiesOption);
    for (const PdfLine &line : m_lines)
        for (auto match = word.globalMatch(line.text); match.hasNext();)
            m_hyphenated.insert(match.next().captured().toLower());
}

/// 0 for text of the body.
int Joiner::levelOf(const PdfLine &line) const
{
    if (line.isItem || line.text.size() > LongestTitle)
        return 0;
    if (m_measures.titleSize > 0 && line.page == 0 && line.size > m_measures.titleSize * (1 - SameSize))
        return 1;
    if (line.size > LargeText * m_measures.bodySize && line.text.size() <= LongestHeading)
        return 3;
    return line.isBold && line.text.size() <= LongestHeading ? BoldLevel : 0;
}

/// The next line's first word had no room any more.
bool Joiner::isFull(size_t at) const
{
    const double room = m_edges[at] - m_lines[at].box.right();
    return m_lines[at].text.size() >= ShortestFull
        && m_lines[at + 1].firstWordWidth + LooseEnd * m_lines[at].size / 4 > room;
}

bool Joiner::continues(size_t at) const
{
    const PdfLine &before = m_lines[at - 1];
    const PdfLine &line = m_lines[at];
    const bool isLike = std::abs(line.size - before.size) < SameSize * before.size && levelOf(line) == levelOf(before);
    if (line.isItem || (!isLike && levelOf(before) + levelOf(line) > 0))
        return false;
    const bool startsLower = line.text.front().isLower();
    if (line.page != before.page || line.box.top() < before.box.top()) // the next page or column
        return startsLower && !endsSentence(before.text);
    const double distance = line.box.top() - before.box.top();
    const bool isBeside = line.box.left() >= before.box.right() || line.box.right() <= before.box.left();
    if (isBeside || distance < line.size / 2) // a label and its value
        return false;
    const double leading = std::max(m_measures.leading, line.size * 1.1);
    const bool isDeeper = !before.isItem && line.box.left() > before.box.left() + ItemIndent * line.size;
    if (distance > GapFactor * leading)
        return !isDeeper && startsLower && !endsSentence(before.text) && distance < 2 * GapFactor * leading;
    const bool isHanging = before.isItem && line.box.left() < before.box.left() - SameSize * line.size;
    if (isHanging)
        return false;
    if (isFull(at - 1))
        return true;
    return !isDeeper && startsLower && !endsSentence(before.text);
}

/// Some programs draw bullets instead of printing them; what is left is the indentation below a heading, the same for
/// two lines at least.
bool Joiner::isIndentedItem(size_t at) const
{
    if (m_heading == nullptr)
        return false;
    const PdfLine &line = m_lines[at];
    const double indent = line.box.left() - m_heading->box.left();
    const auto isAlike = [&line](const PdfLine &other) {
        return other.page == line.page && std::abs(other.box.left() - line.box.left()) < SameIndent;
    };
    const bool isShared = (at > 0 && isAlike(m_lines[at - 1])) || (at + 1 < m_lines.size() && isAlike(m_lines[at + 1]));
    return isShared && indent > ItemIndent * line.size && indent < DeepestIndent * line.size
        && m_heading->box.right() > line.box.left();
}

PageLine Joiner::begun(size_t at)
{
    const PdfLine &line = m_lines[at];
    PageLine paragraph{line.text, PageLine::Kind::Text, 0, false};
    if (at > 0) {
        const PdfLine &before = m_lines[at - 1];
        const double distance = line.box.top() - before.box.top();
        paragraph.isAfterGap = line.page != before.page || distance < 0 || distance > GapFactor * m_measures.leading;
    }
    if (line.isItem) {
        paragraph.kind = PageLine::Kind::Item;
    } else if (const int level = levelOf(line); level > 0) {
        paragraph.kind = PageLine::Kind::Heading;
        paragraph.level = level;
        m_heading = &line;
    } else if (isIndentedItem(at)) {
        paragraph.kind = PageLine::Kind::Item;
    }
    return paragraph;
}

/// Whether "full-" and "time" are one word with a hyphen rather than one that a line's end divided.
bool Joiner::keepsHyphen(const QString &first, const QString &second) const
{
    static const QSet<QString> Compounding{u"full"_s,  u"part"_s,   u"self"_s,    u"non"_s,   u"high"_s,  u"low"_s,
                                           u"long"_s,  u"short"_s,  u"well"_s,    u"cross"_s, u"end"_s,   u"on"_s,
                                           u"off"_s,   u"in"_s,     u"front"_s,   u"back"_s,  u"real"_s,  u"hands"_s,
                                           u"state"_s, u"third"_s,  u"open"_s,    u"large"_s, u"small"_s, u"fast"_s,
                                           u"data"_s,  u"object"_s, u"problem"_s, u"team"_s,  u"detail"_s};
    const QString compound = (first + u'-' + second).toLower();
    return m_hyphenated.contains(compound) || Compounding.contains(first.toLower());
}

void Joiner::append(const QString &text)
{
    QString &all = m_paragraphs.back().text;
    static const QRegularExpression divided(u"(\\p{L}+)[-‐\\x{AD}]$"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const Pattern rest(u"^(\\p{Ll}+)"_s, Expression::UnicodeWords);
    static const Pattern conjunction(u"^(?:und|oder|sowie|bzw|and|or|y|o|e|et|ou|og|och|och|a|nebo)\\b"_s);
    const auto first = divided.match(all.right(60));
    const auto second = rest.match(text.left(60));
    if (!first.hasMatch()) {
        const bool isIdeographic = !all.isEmpty() && all.back().unicode() >= 0x2E80 && text.front().unicode() >= 0x2E80;
        all += (isIdeographic ? QString() : u" "_s) + text;
    } else if (!second.hasMatch()) {
        all += text; // "C-" and "Team": a hyphen of its own
    } else if (conjunction.match(text.left(10)).hasMatch()) {
        all += u' ' + text; // "Team-" and "und Projektarbeit"
    } else {
        if (!keepsHyphen(first.captured(1), second.captured(1)))
            all.chop(1);
        all += text;
    }
}

} // namespace

std::vector<PageLine> pdfParagraphs(const std::vector<PdfLine> &lines)
{
    return Joiner(lines).paragraphs();
}

} // namespace Shortlist

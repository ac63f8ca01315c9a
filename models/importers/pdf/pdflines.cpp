// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/pdf/pdflines.h"

#include "models/importers/page/labels.h"
#include "models/importers/pdf/pdfcolumns.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <map>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr double WordGap = 0.12;   ///< of the font size; a smaller one joins parts of one word
constexpr double ColumnGap = 4.0;  ///< of the font size; a wider one begins another line
constexpr double LabelGap = 0.45;  ///< of the font size; wider than a space, behind a word that is a label
constexpr size_t LongestLabel = 4; ///< words
constexpr double MarginPart = 0.1; ///< of a page's height, where headers and footers stand
constexpr double SameHeight = 3.0; ///< points

bool isBullet(QChar c)
{
    // Symbol fonts keep their bullets in the Private Use Area.
    const bool isPrivate = c >= QChar(0xE000) && c <= QChar(0xF8FF);
    return isPrivate || u"•·▪▫◦‣⁃∙●○■□◆◇➢➤►▶▸✓✔✦❖❑❒⦁⁌⁍"_s.contains(c);
}

bool isDash(QChar c)
{
    return u"-–—−*"_s.contains(c);
}

/// A word that stands before a list item and is no part of it. Word processors write the bullet of the second level as
/// an "o" in a font of its own.
bool isBulletWord(const std::vector<PdfWord> &words)
{
    const QString &text = words.front().text;
    if (text.size() != 1)
        return false;
    const bool hasOwnFont = words.size() > 1 && words[1].font != words[0].font;
    const bool isFirstOfMore = words.size() > 1;
    return isBullet(text.front()) || (isDash(text.front()) && isFirstOfMore) || (text == "o"_L1 && hasOwnFont);
}

bool isBoldFont(const QString &font)
{
    static const QRegularExpression bold(u"bold|black|heavy|semibold|demi"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return font.contains(bold);
}

/// Whether `word` stands apart from the line before it: a value from its label.
bool isApart(const std::vector<PdfWord> &line, const PdfWord &word)
{
    const double gap = word.box.left() - line.back().box.right();
    if (line.size() == 1 && isBulletWord(line))
        return false;
    if (gap > ColumnGap * word.size)
        return true;
    if (gap < LabelGap * word.size || line.size() > LongestLabel)
        return false;
    QStringList label;
    for (const PdfWord &part : line)
        label.append(part.text);
    return lonelyLabel(label.join(u' ')).has_value();
}

/// A row's words, divided where a wide gap sets a value apart from its label.
std::vector<std::vector<PdfWord>> linesOfRow(std::vector<PdfWord> row)
{
    std::vector<std::vector<PdfWord>> lines;
    for (PdfWord &word : row) {
        if (lines.empty() || isApart(lines.back(), word))
            lines.emplace_back();
        lines.back().push_back(std::move(word));
    }
    return lines;
}

double commonSize(const std::vector<PdfWord> &words)
{
    std::map<int, qsizetype> characters; // by tenths of a point
    for (const PdfWord &word : words)
        characters[int(std::lround(word.size * 10))] += word.text.size();
    const auto most = std::max_element(characters.begin(), characters.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    return most->first / 10.0;
}

/// A line that begins with its bullet has it as a word of its own or glued to the first word.
void takeBullet(PdfLine &line, std::vector<PdfWord> &words)
{
    if (isBulletWord(words)) {
        line.isItem = true;
        words.erase(words.begin());
    } else if (isBullet(words.front().text.front())) {
        line.isItem = true;
        words.front().text = words.front().text.sliced(1).trimmed();
    }
}

PdfLine lineOf(std::vector<PdfWord> words, int page)
{
    PdfLine line;
    line.page = page;
    line.box = words.front().box;
    line.size = commonSize(words);
    takeBullet(line, words);
    line.isBold = !words.empty();
    for (size_t i = 0; i < words.size(); ++i) {
        const PdfWord &word = words[i];
        line.box = line.box.united(word.box);
        line.isBold = line.isBold && isBoldFont(word.font);
        if (i > 0) {
            const double gap = word.box.left() - words[i - 1].box.right();
            line.text += words[i - 1].hasSpaceAfter || gap > WordGap * word.size ? u" "_s : QString();
        }
        line.text += word.text;
    }
    line.text = line.text.trimmed();
    line.firstWordWidth = words.empty() ? 0 : words.front().box.width();
    return line;
}

/// A bullet alone in its row belongs to the next one.
void attachLonelyBullets(std::vector<PdfLine> &lines)
{
    for (size_t i = 0; i + 1 < lines.size(); ++i)
        if (lines[i].isItem && lines[i].text.isEmpty())
            lines[i + 1].isItem = true;
    std::erase_if(lines, [](const PdfLine &line) { return line.text.isEmpty(); });
}

std::vector<PdfLine> pageLines(const PdfPage &page, int number)
{
    std::vector<PdfLine> lines;
    for (std::vector<PdfWord> &row : readingRows(page.words))
        for (std::vector<PdfWord> &words : linesOfRow(std::move(row)))
            lines.push_back(lineOf(std::move(words), number));
    attachLonelyBullets(lines);
    return lines;
}

bool isInMargin(const PdfLine &line, const PdfPage &page)
{
    const double height = page.size.height();
    return line.box.bottom() < height * MarginPart || line.box.top() > height * (1 - MarginPart);
}

/// What a header or footer says on every page: its words with the numbers taken out, and its height on the page.
QString marginKey(const PdfLine &line)
{
    static const QRegularExpression numbers(u"\\d+"_s);
    const int height = int(std::lround(line.box.top() / SameHeight));
    return QString::number(height) + u'|' + QString(line.text).replace(numbers, u"#"_s);
}

bool isPageNumber(const QString &text)
{
    static const QRegularExpression number(u"^\\W*(?:(?:page|seite|página|pagina|strana|side|sida|第)\\s*)?\\d{1,3}(?:"
                                           u"\\s*(?:/|of|von|de|sur|di|av|af|z)\\s*"
                                           u"\\d{1,3})?\\s*(?:页|頁|ページ)?\\W*$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return text.size() < 30 && number.match(text).hasMatch();
}

void dropMargins(std::vector<PdfLine> &lines, const std::vector<PdfPage> &pages)
{
    QHash<QString, QSet<int>> seen; // on which pages
    for (const PdfLine &line : lines)
        if (isInMargin(line, pages.at(size_t(line.page))))
            seen[marginKey(line)].insert(line.page);
    std::erase_if(lines, [&](const PdfLine &line) {
        if (!isInMargin(line, pages.at(size_t(line.page))))
            return false;
        return seen.value(marginKey(line)).size() > 1 || isPageNumber(line.text);
    });
}

} // namespace

std::vector<PdfLine> pdfLines(const std::vector<PdfPage> &pages)
{
    std::vector<PdfLine> lines;
    for (size_t page = 0; page < pages.size(); ++page) {
        std::vector<PdfLine> more = pageLines(pages[page], int(page));
        std::move(more.begin(), more.end(), std::back_inserter(lines));
    }
    dropMargins(lines, pages);
    return lines;
}

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/page/bodylabels.h"

#include "models/importers/fieldnames.h"
#include "models/importers/normalise/pattern.h"
#include "models/importers/page/inferredlabels.h"
#include "models/importers/page/linewords.h"

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestName = 100;
constexpr qsizetype LongestPart = 40; ///< of an address

/// Without the colon behind it and the number of a list before it: "二、招聘岗位：".
QString bareLabel(const QString &text)
{
    static const Pattern number(u"^(?:\\d{1,2}|[一二三四五六七八九十]{1,2})\\s?[.、]\\s?"_s);
    static const Pattern marks(u"^(?:[【＜<\\[〈《]\\s*(.*?)\\s*[】＞>\\]〉》]|[■◆●▶◇□○※]\\s*(.*))$"_s);
    if (const auto match = marks.match(text); match.hasMatch()) // "【招聘岗位】", "■ 근무지"
        return match.captured(match.lastCapturedIndex());
    QString bare = text.endsWith(u':') || text.endsWith(u'：') ? text.chopped(1) : text;
    return number.removedFrom(bare);
}

/// Beside a line with a label that is known: there, others tell facts as well.
bool isAmongFacts(const std::vector<NumberedLine> &lines, size_t at)
{
    const auto isFact = [&lines](size_t i) {
        const auto label = i < lines.size() ? labelledLine(lines[i].line.text) : std::nullopt;
        return label && !label->value.isEmpty();
    };
    return lines[at].line.text.contains(u':') && (isFact(at + 1) || (at > 0 && isFact(at - 1)));
}

/// The last line before a gap.
bool endsBlock(const std::vector<NumberedLine> &lines, size_t at)
{
    return at + 1 >= lines.size() || lines[at + 1].isAfterGap || lines[at + 1].line.kind == PageLine::Kind::Heading;
}

QString wholeAddress(const std::vector<NumberedLine> &lines, size_t at, const QString &first)
{
    QString address = first;
    for (size_t next = at + 1; next < endOfAddress(lines, at); ++next)
        address += u", "_s + lines[next].line.text;
    return address;
}

/// "Location" as a heading or a line of its own, and below it one short line or item that is such a thing.
std::optional<LabelledLine> labelAbove(const std::vector<NumberedLine> &lines, size_t at)
{
    static const Pattern bullet(u"^[-*•·‣▪◦–]\\s+"_s);
    const QString &text = lines[at].line.text;
    const auto field =
        text.size() <= LongestName && at + 1 < lines.size() ? fieldOfLabel(bareLabel(text)) : std::nullopt;
    if (!field)
        return std::nullopt;
    const QString value = bullet.removedFrom(lines[at + 1].line.text);
    const bool isHeaded = lines[at].line.kind == PageLine::Kind::Heading && endsBlock(lines, at + 1);
    if (*field == FieldName::Employer) // "## 公司" / "杭州某某"
        return isHeaded && value.size() <= LongestPart && !LineWords::isProse(value)
                && !LineWords::isSectionHeading(value)
            ? std::optional(LabelledLine{*field, value})
            : std::nullopt;
    const bool isBlock = isHeaded || (!lines[at + 1].isAfterGap && endsBlock(lines, at + 1));
    const bool isPlace = *field == FieldName::Location && (LineWords::isPlaceLike(value) || isBlock);
    if (*field == FieldName::Title) // "二、招聘岗位" / "嵌入式软件工程师"
        return LineWords::namesJob(value) && !LineWords::isProse(value) && value.size() <= LongestName
            ? std::optional(LabelledLine{*field, value})
            : std::nullopt;
    static const Pattern years( // "1 An(s) - EHPAD"
        u"^\\d{1,2}(?:\\s?[-–+]\\s?\\d{0,2})?\\s?(?:an|année|year|jahr|año|år|rok|let|年|년)"_s,
        Expression::IgnoreCase);
    const bool isKind = *field == FieldName::EmploymentType ? LineWords::isBadges(value)
        : *field == FieldName::Salary                       ? LineWords::isMoney(value)
        : *field == FieldName::Experience                   ? years.match(value).hasMatch()
                                                            : isPlace;
    if (!isKind || value.contains(u'|') || value.size() > LongestName || LineWords::isProse(value)
        || fieldOfLabel(value))
        return std::nullopt;
    return LabelledLine{*field, isPlace ? wholeAddress(lines, at + 1, value) : value};
}

} // namespace

size_t endOfAddress(const std::vector<NumberedLine> &lines, size_t at)
{
    constexpr size_t MostLines = 6;
    static const Pattern code(
        u"(?:^|\\s)[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}$|^\\d{4,5} \\p{Lu}|\\b[A-Z]{2} \\d{5}$|^(?:[A-Z]-)?\\d{4,5}$"_s);
    for (size_t next = at + 1; next < std::min(lines.size(), at + MostLines); ++next) {
        const PageLine &line = lines[next].line;
        if (line.kind == PageLine::Kind::Heading || line.text.size() > LongestPart || fieldOfLabel(line.text))
            break;
        if (code.isIn(line.text))
            return next + 1;
    }
    return at + 1;
}

std::optional<LabelledLine> labelInBody(const std::vector<NumberedLine> &lines, size_t at)
{
    auto label = labelledLine(lines[at].line.text);
    if (!label && isAmongFacts(lines, at))
        label = inferredLine(lines[at].line.text);
    return !label || label->value.isEmpty() ? labelAbove(lines, at) : label;
}

} // namespace Shortlist

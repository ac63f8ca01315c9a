// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/page/headerlines.h"

#include "models/importers/page/labels.h"
#include "models/importers/page/linewords.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace Shortlist::HeaderLines {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestValue = 80; ///< of a label, on a line of its own

/// What stands below a label that stands alone, if that is no label or heading of its own.
std::optional<QString> valueAt(const std::vector<NumberedLine> &lines, size_t at)
{
    if (at >= lines.size())
        return std::nullopt;
    const PageLine &line = lines[at].line;
    const bool isValue = line.text.size() <= LongestValue && !labelledLine(line.text) && !lonelyLabel(line.text)
        && !LineWords::isSectionHeading(line.text) && !isListItem(line) && !LineWords::isProse(line.text);
    return isValue ? std::optional(line.text) : std::nullopt;
}

std::optional<LabelledLine> labelAt(const QString &line)
{
    if (auto labelled = labelledLine(line))
        return labelled;
    if (const auto lonely = lonelyLabel(line))
        return LabelledLine{*lonely, {}};
    return std::nullopt;
}

} // namespace

/// "=== JOB DETAILS ===": a rule with or without words.
bool isRule(const QString &text)
{
    static const QRegularExpression rule(u"^([=*_#~-])\\1{2,}[^=*_#~]{0,40}\\1*$"_s);
    return text.size() <= 100 && rule.match(text).hasMatch();
}

bool isRequisition(const QString &text)
{
    static const QRegularExpression id(u"^(?:[A-Z]{1,5}[-_]?\\d[\\dA-Z-]{3,14}|#\\d{4,12})$"_s);
    return text.size() <= 20 && id.match(text).hasMatch();
}

bool isListItem(const PageLine &line)
{
    static const QRegularExpression bullet(u"^(?:[-*•·‣▪◦–]\\s*|\\d{1,2}(?:[.)]\\s+|、))\\S"_s);
    return line.kind == PageLine::Kind::Item || bullet.match(line.text.left(20)).hasMatch();
}

/// "3 weeks ago30 applicants" is "3 weeks ago".
QString ageOf(const QString &line)
{
    const qsizetype end = line.indexOf("ago"_L1, 0, Qt::CaseInsensitive);
    return end < 0 ? line : line.left(end + 3);
}

/// "Northwind Cloud | Remote (North America)": names side by side.
QStringList cells(const QString &line)
{
    static const QRegularExpression bar(u"\\s+[|·•]\\s+|\\s*｜\\s*"_s);
    const QStringList parts = line.split(bar, Qt::SkipEmptyParts);
    static const QRegularExpression dash(u"\\s+[-–]\\s+"_s); // "Initech SAS - Lyon"
    const qsizetype at = line.lastIndexOf(dash);
    const QString behind = at > 0 ? line.mid(at).remove(dash) : QString();
    return parts.size() == 1 && LineWords::isPlaceLike(behind) && !LineWords::isPlaceLike(line)
        ? QStringList{line.left(at), behind}
        : parts;
}

/// "Tarn InstrumentsToronto, Ontario, Canada": two columns of a page run together where it was copied.
QStringList unglued(const QString &line)
{
    static const QRegularExpression glue(
        u"^([^,]{2,60}?\\p{Ll})(\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)*, [^,]{2,40}(?:, [^,]{2,40})?)$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = glue.match(line);
    const bool isGlued = match.hasMatch() && LineWords::isPlaceLike(match.captured(2)); // "SmartNews, Inc." is not
    return isGlued ? QStringList{match.captured(1), match.captured(2)} : QStringList{line};
}

bool takeLabelled(const std::vector<NumberedLine> &lines, size_t &at, std::vector<RawField> &fields)
{
    std::optional<LabelledLine> labelled = labelAt(lines[at].line.text);
    if (!labelled)
        return false;
    size_t next = at + 1;
    if (labelled->value.isEmpty()) {
        const auto value = valueAt(lines, next);
        if (!value)
            return false;
        labelled->value = *value;
        ++next;
    }
    const auto index = std::count_if(fields.begin(), fields.end(),
                                     [&labelled](const RawField &field) { return field.name == labelled->field; });
    fields.push_back({labelled->field, labelled->value, OriginKind::PageText, int(index)});
    at = next;
    return true;
}

} // namespace Shortlist::HeaderLines

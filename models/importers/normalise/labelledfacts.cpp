// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/fieldnames.h"
#include "models/importers/normalise/draft.h"
#include "models/importers/page/labels.h"
#include "models/importers/page/linewords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

constexpr size_t MostLines = 60;
constexpr qsizetype LongestLine = 120;
constexpr qsizetype MostPlaceWords = 5;

/// Names of people and things, and days of events, are labelled in descriptions as well; these are the job's own.
bool isOfJob(const QString &field)
{
    static constexpr std::array Fields{FieldName::EmploymentType, FieldName::RequisitionId, FieldName::ApplyBy,
                                       FieldName::Salary,         FieldName::Location,      FieldName::StartsOn};
    return std::find(Fields.begin(), Fields.end(), field) != Fields.end();
}

/// "Emden", "Remote", "Leeds, UK", and not "any of our offices".
bool mayBePlace(const QString &value)
{
    const QStringList words = value.split(u' ', Qt::SkipEmptyParts);
    const bool isName = words.size() <= MostPlaceWords
        && std::none_of(words.begin(), words.end(), [](const QString &word) { return word.front().isLower(); });
    return isName || LineWords::isPlaceLike(value) || LineWords::isBadges(value);
}

} // namespace

void noteLabelledLines(Draft *draft)
{
    for (size_t i = 0; i < std::min(draft->lines.size(), MostLines); ++i) {
        const QString &text = draft->lines[i].text;
        const bool mayHave = text.size() <= LongestLine && (text.contains(u':') || text.contains(u'：'));
        const auto label = mayHave ? labelledLine(text) : std::nullopt;
        const bool isLikely = label && (label->field != FieldName::Location || mayBePlace(label->value));
        if (isLikely && !label->value.isEmpty() && isOfJob(label->field)
            && draft->fields.below(QLatin1String(label->field.toLatin1())).empty())
            draft->fields.addLast({label->field, label->value, OriginKind::Prose, 0});
    }
}

} // namespace Shortlist

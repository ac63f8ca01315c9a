// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/words.h"
#include "models/importers/normalise/badgelines.h"
#include "models/importers/normalise/draft.h"
#include "models/importers/normalise/employment.h"
#include "models/importers/normalise/weeklyhours.h"

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

void setTypes(Draft *draft, std::vector<EmploymentType> types, OriginKind kind, const QString &quote)
{
    draft->posting.employmentTypes = std::move(types);
    draft->setOrigin("employment_types"_L1, kind, quote);
}

void fillTypes(Draft *draft)
{
    QStringList values;
    RawField from;
    for (const RawField &field : draft->fields.all("employmentType"_L1)) {
        if (!values.isEmpty() && field.origin != from.origin)
            break;
        if (employmentTypesOf(field.value).empty())
            continue;
        from = values.isEmpty() ? field : from;
        values.append(field.value);
    }
    std::vector<EmploymentType> types = employmentTypesOf(values.join(u", "_s));
    if (!types.empty()) {
        if (types.size() > 1) // "other" beside a type says nothing
            std::erase(types, EmploymentType::Other);
        return setTypes(draft, types, from.origin, from.value);
    }
    const Posting &posting = draft->posting;
    if (posting.titleOrigin == TitleOrigin::Stated) {
        const auto inTitle = employmentTypesInTitle(posting.title);
        if (!inTitle.empty())
            return setTypes(draft, inTitle, posting.origins.value(u"title"_s).kind, posting.title);
    }
    if (const auto found = employmentInProse(draft->prose()))
        return setTypes(draft, found->types, OriginKind::Prose, found->quote);
    for (const QString &line : badgeLines(draft->lines)) {
        types = employmentTypesOf(line);
        if (!types.empty())
            return setTypes(draft, types, OriginKind::Prose, line);
    }
    if (const auto found = weeklyHoursIn(draft->prose()))
        setTypes(draft, found->types, OriginKind::Prose, found->quote);
}

void fillProgramme(Draft *draft)
{
    struct Said
    {
        Programme programme;
        Origin origin;
    };
    std::vector<Said> said;
    const Posting &posting = draft->posting;
    if (posting.titleOrigin != TitleOrigin::Placeholder)
        said.push_back({programmeOf(posting.title), {posting.origins.value(u"title"_s).kind, posting.title}});
    for (const RawField &field : draft->fields.all("employmentType"_L1))
        said.push_back({programmeOf(field.value), {field.origin, field.value}});
    if (const auto found = programmeInProse(draft->prose()))
        said.push_back({found->programme, {OriginKind::Prose, found->quote}});
    for (const Said &one : said) {
        if (one.programme == Programme::None)
            continue;
        if (posting.programme == Programme::None) {
            draft->posting.programme = one.programme;
            draft->setOrigin("programme"_L1, one.origin.kind, one.origin.quote);
        } else {
            draft->addConflict("programme"_L1, wordOf(posting.programme), wordOf(one.programme), one.origin);
        }
    }
}

} // namespace

void fillJob(Draft *draft)
{
    fillTypes(draft);
    fillProgramme(draft);
}

} // namespace Shortlist

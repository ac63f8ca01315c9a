// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/text.h"
#include "models/importers/html/htmlblocks.h"
#include "models/importers/normalise/draft.h"
#include "models/importers/normalise/itemruns.h"
#include "models/importers/normalise/pattern.h"
#include "models/importers/normalise/sections.h"

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

struct FieldSection
{
    QLatin1StringView field;
    SectionKind kind;
};

// Properties of schema.org/JobPosting that hold a section of their own.
constexpr FieldSection FieldSections[] = {
    {"employerOverview"_L1, SectionKind::AboutEmployer},     {"responsibilities"_L1, SectionKind::Responsibilities},
    {"qualifications"_L1, SectionKind::Qualifications},      {"jobBenefits"_L1, SectionKind::Benefits},
    {"incentiveCompensation"_L1, SectionKind::Compensation},
};

std::vector<Line> fieldLines(const QString &value)
{
    RawPosting only;
    // Sentences of one property are often joined by nothing but a no-break space.
    static const Pattern joint(u"(?<=[.!?;])\\x{00A0}+(?=\\p{Lu})"_s, Expression::UnicodeWords);
    if (looksLikeHtml(value))
        only.descriptionHtml = value;
    else
        only.descriptionText = joint.replacedIn(value, u"\n"_s);
    return descriptionLines(only);
}

bool isSaid(const QString &text, const std::vector<Line> &lines)
{
    const QString first = lines.empty() ? QString() : Text::folded(lines.front().text).left(60);
    return first.isEmpty() || Text::folded(text).contains(first);
}

void addFieldSection(Draft *draft, const FieldSection &from)
{
    for (const RawField &field : draft->fields.all(from.field)) {
        const std::vector<Line> lines = fieldLines(field.value);
        if (isSaid(draft->posting.text, lines))
            continue;
        std::vector<Section> sections = sectionsOf(lines);
        const bool isPlain = sections.size() == 1 && sections.front().heading.isEmpty();
        if (isPlain)
            sections.front().kind = from.kind;
        draft->posting.sections.insert(draft->posting.sections.end(), sections.begin(), sections.end());
        draft->posting.text += (draft->posting.text.isEmpty() ? QString() : u"\n\n"_s) + plainText(lines);
    }
}

} // namespace

void fillSections(Draft *draft)
{
    draft->posting.sections = sectionsOf(draft->lines);
    for (const FieldSection &from : FieldSections)
        addFieldSection(draft, from);
    if (!draft->posting.sections.empty())
        draft->setOrigin("sections"_L1, OriginKind::Prose, {});
}

} // namespace Shortlist

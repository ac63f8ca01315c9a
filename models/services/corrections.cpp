// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/corrections.h"

#include "models/domain/text.h"
#include "models/policy/postingfields.h"

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

/// The title that a user has written is no placeholder.
void settleTitle(Posting &posting)
{
    if (posting.origins.value(u"title"_s).kind == OriginKind::User)
        posting.titleOrigin = posting.title.isEmpty() ? TitleOrigin::Placeholder : TitleOrigin::Stated;
}

/// What the user says about `field` is no contradiction and not missing.
void settle(const QString &field, Posting &posting)
{
    std::erase_if(posting.conflicts, [&field](const FieldConflict &conflict) { return conflict.field == field; });
    if (states(posting, field))
        posting.missing.removeAll(field);
}

/// The source says something else than the user: kept beside it.
void keepAlternative(const QString &field, const Posting &source, Posting &posting)
{
    const QString other = fieldWords(source, field);
    const QString chosen = fieldWords(posting, field);
    if (!other.isEmpty() && other != chosen)
        posting.conflicts.push_back(
            {field, {chosen, other}, {posting.origins.value(field), source.origins.value(field)}});
}

/// The same heading, or without one the same beginning.
bool isSameSection(const Section &a, const Section &b)
{
    const auto beginning = [](const Section &section) {
        return section.blocks.empty() ? QString() : section.blocks.front().text;
    };
    return a.heading.isEmpty() && b.heading.isEmpty() ? beginning(a) == beginning(b)
                                                      : Text::folded(a.heading) == Text::folded(b.heading);
}

const Section *findSame(const std::vector<Section> &sections, const Section &wanted)
{
    const auto found = std::find_if(sections.begin(), sections.end(),
                                    [&wanted](const Section &section) { return isSameSection(section, wanted); });
    return found == sections.end() ? nullptr : &*found;
}

/// The words of the new reading under the names that the user gave; what the user left out stays out.
std::vector<Section> renamedSections(const Posting &stored, const Posting &reading, const Posting &incoming)
{
    std::vector<Section> sections;
    for (const Section &section : incoming.sections) {
        const Section *named = findSame(stored.sections, section);
        if (named == nullptr && findSame(reading.sections, section) != nullptr)
            continue;
        sections.push_back(section);
        if (named != nullptr)
            sections.back().kind = named->kind;
    }
    return sections;
}

} // namespace

Posting withCorrections(const Posting &stored, Posting corrected)
{
    corrected.id = stored.id;
    corrected.titleOrigin = stored.titleOrigin;
    corrected.origins = stored.origins;
    corrected.conflicts = stored.conflicts;
    corrected.missing = stored.missing;
    for (const QString &field : differingFields(stored, corrected)) {
        corrected.origins.insert(field, {OriginKind::User, {}});
        settleTitle(corrected);
        settle(field, corrected);
    }
    return corrected;
}

Posting keepingCorrections(const Posting &stored, const Posting &reading, const Posting &incoming)
{
    Posting kept = incoming;
    kept.id = stored.id;
    for (const QString &field : postingFields()) {
        const Origin origin = stored.origins.value(field);
        const bool isFromElsewhere = states(stored, field) && !states(reading, field) && !states(incoming, field);
        if (origin.kind != OriginKind::User && !isFromElsewhere)
            continue;
        if (field == "sections"_L1)
            kept.sections = renamedSections(stored, reading, incoming);
        else
            copyField(field, stored, kept);
        kept.origins.insert(field, origin);
        settleTitle(kept);
        settle(field, kept);
        keepAlternative(field, incoming, kept);
    }
    return kept;
}

} // namespace Shortlist

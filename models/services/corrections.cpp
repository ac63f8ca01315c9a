// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/corrections.h"

#include <array>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

struct Field
{
    const char *name;
    bool (*isSame)(const Posting &a, const Posting &b);
    bool (*isStated)(const Posting &posting);
    void (*copy)(const Posting &from, Posting &to);

    QString key() const { return QString::fromLatin1(name); }
};

template <auto Member>
constexpr Field field(const char *name)
{
    return {name, [](const Posting &a, const Posting &b) { return a.*Member == b.*Member; },
            [](const Posting &posting) { return posting.*Member != std::decay_t<decltype(posting.*Member)>{}; },
            [](const Posting &from, Posting &to) { to.*Member = from.*Member; }};
}

constexpr std::array Fields{
    field<&Posting::title>("title"),
    field<&Posting::employer>("employer"),
    field<&Posting::employerAsWritten>("employer_as_written"),
    field<&Posting::department>("department"),
    field<&Posting::places>("locations"),
    field<&Posting::workplace>("workplace"),
    field<&Posting::employmentTypes>("employment_types"),
    field<&Posting::programme>("programme"),
    field<&Posting::postedOn>("posted_on"),
    field<&Posting::applyBy>("apply_by"),
    field<&Posting::salary>("salary"),
    field<&Posting::experience>("experience_years"),
    field<&Posting::education>("education"),
    field<&Posting::start>("start"),
    field<&Posting::startFrom>("start_from"),
    field<&Posting::startBy>("start_by"),
    field<&Posting::graduatedWithinMonths>("graduated_within_months"),
    field<&Posting::skills>("skills"),
    field<&Posting::requisitionId>("requisition_id"),
    field<&Posting::sourceUrl>("source_url"),
    field<&Posting::limitClauses>("limit_clauses"),
    field<&Posting::assessment>("assessment"),
    field<&Posting::rollingReview>("rolling_review"),
    field<&Posting::language>("language"),
    field<&Posting::sections>("sections"),
    field<&Posting::text>("text"),
    field<&Posting::html>("html"),
};

/// The title that a user has written is no placeholder.
void settleTitle(Posting &posting)
{
    if (posting.origins.value(u"title"_s).kind == OriginKind::User)
        posting.titleOrigin = posting.title.isEmpty() ? TitleOrigin::Placeholder : TitleOrigin::Stated;
}

void settle(const Field &field, Posting &posting)
{
    std::erase_if(posting.conflicts, [&field](const FieldConflict &conflict) { return conflict.field == field.key(); });
    if (field.isStated(posting))
        posting.missing.removeAll(field.key());
}

} // namespace

QStringList differingFields(const Posting &a, const Posting &b)
{
    QStringList names;
    for (const Field &field : Fields)
        if (!field.isSame(a, b))
            names.append(field.key());
    return names;
}

Posting withCorrections(const Posting &stored, Posting corrected)
{
    corrected.id = stored.id;
    corrected.titleOrigin = stored.titleOrigin;
    corrected.origins = stored.origins;
    corrected.conflicts = stored.conflicts;
    corrected.missing = stored.missing;
    for (const Field &field : Fields) {
        if (field.isSame(stored, corrected))
            continue;
        corrected.origins.insert(field.key(), {OriginKind::User, {}});
        settle(field, corrected);
    }
    settleTitle(corrected);
    return corrected;
}

Posting keepingCorrections(const Posting &stored, Posting incoming)
{
    incoming.id = stored.id;
    for (const Field &field : Fields) {
        const Origin origin = stored.origins.value(field.key());
        if (origin.kind != OriginKind::User)
            continue;
        field.copy(stored, incoming);
        incoming.origins.insert(field.key(), origin);
        settle(field, incoming);
    }
    settleTitle(incoming);
    return incoming;
}

} // namespace Shortlist

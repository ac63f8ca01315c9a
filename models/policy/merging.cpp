// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/merging.h"

#include "models/policy/postingfields.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

bool isChoosable(const QString &field)
{
    static const QStringList texts{u"text"_s,     u"html"_s,          u"sections"_s,
                                   u"language"_s, u"limit_clauses"_s, u"employer_as_written"_s};
    return !texts.contains(field);
}

void takeField(const QString &field, const Posting &other, Posting &merged)
{
    const QString lost = fieldWords(merged, field);
    const Origin lostOrigin = merged.origins.value(field);
    const bool isChoice = states(merged, field);
    copyField(field, other, merged);
    merged.missing.removeAll(field);
    Origin origin = other.origins.value(field);
    if (isChoice) {
        origin.kind = OriginKind::User;
        std::erase_if(merged.conflicts, [&field](const FieldConflict &c) { return c.field == field; });
        merged.conflicts.push_back({field, {fieldWords(other, field), lost}, {origin, lostOrigin}});
    }
    merged.origins.insert(field, origin);
}

/// Whether `known` says all that `event` says.
bool isCovered(const ApplicationEvent &event, const ApplicationEvent &known)
{
    return event.stage == known.stage && event.day == known.day && (event.note.isEmpty() || event.note == known.note)
        && (event.overrideReason.isEmpty() || event.overrideReason == known.overrideReason);
}

bool isPlan(const ApplicationEvent &event, const std::vector<Stage> &stages)
{
    const Stage *stage = findStage(stages, event.stage);
    return stage != nullptr && (stage->type == StageType::Saved || stage->type == StageType::Planned);
}

/// The day on which the first of both was sent; invalid where none was.
QDate firstSubmission(const std::vector<ApplicationEvent> &a, const std::vector<ApplicationEvent> &b,
                      const std::vector<Stage> &stages)
{
    const QDate one = deriveState(a, stages).submittedOn;
    const QDate other = deriveState(b, stages).submittedOn;
    if (!one.isValid() || !other.isValid())
        return one.isValid() ? one : other;
    return std::min(one, other);
}

} // namespace

QStringList choosableFields(const Posting &kept, const Posting &other)
{
    QStringList fields = differingFields(kept, other);
    fields.removeIf(
        [&](const QString &field) { return !isChoosable(field) || !states(kept, field) || !states(other, field); });
    return fields;
}

QStringList fillingFields(const Posting &kept, const Posting &other)
{
    QStringList fields = differingFields(kept, other);
    fields.removeIf(
        [&](const QString &field) { return !isChoosable(field) || states(kept, field) || !states(other, field); });
    return fields;
}

Posting mergedPosting(const Posting &kept, const Posting &other, const QStringList &fieldsOfOther)
{
    Posting merged = kept;
    for (const QString &field : fillingFields(kept, other))
        takeField(field, other, merged);
    for (const QString &field : choosableFields(kept, other))
        if (fieldsOfOther.contains(field))
            takeField(field, other, merged);
    return merged;
}

QString mergedNotes(const QString &kept, const QString &other)
{
    const QString first = kept.trimmed();
    const QString second = other.trimmed();
    if (second.isEmpty() || first == second)
        return kept;
    return first.isEmpty() ? other : first + u"\n\n"_s + second;
}

HistoryMerge mergedHistory(const std::vector<ApplicationEvent> &kept, const std::vector<ApplicationEvent> &other,
                           const std::vector<Stage> &stages)
{
    const std::vector<ApplicationEvent> own = effectiveEvents(kept);
    HistoryMerge merge;
    merge.taken = effectiveEvents(other);
    std::erase_if(merge.taken, [&own](const ApplicationEvent &event) {
        return std::any_of(own.begin(), own.end(),
                           [&event](const ApplicationEvent &known) { return isCovered(event, known); });
    });
    const QDate sentOn = firstSubmission(own, effectiveEvents(other), stages);
    const auto isOvertaken = [&](const ApplicationEvent &event) {
        return sentOn.isValid() && event.day >= sentOn && isPlan(event, stages);
    };
    std::erase_if(merge.taken, isOvertaken);
    // Where it was sent itself, its order of entries is the user's.
    if (!deriveState(kept, stages).submittedOn.isValid())
        std::copy_if(own.begin(), own.end(), std::back_inserter(merge.outdated), isOvertaken);
    return merge;
}

} // namespace Shortlist

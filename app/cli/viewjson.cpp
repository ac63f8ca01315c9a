// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/viewjson.h"

#include "app/cli/phrases.h"
#include "models/domain/jsonvalues.h"
#include "models/domain/postingjson.h"
#include "models/policy/limitjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Shortlist::Cli {

namespace {

QJsonArray tagNames(const std::vector<Tag> &tags)
{
    QJsonArray names;
    for (const Tag &tag : tags)
        names.append(tag.name);
    return names;
}

QString stageKey(const std::vector<Stage> &stages, StageId id)
{
    const Stage *stage = findStage(stages, id);
    return stage == nullptr ? u"saved"_s : stage->key;
}

QJsonValue slotOf(const SlotMark &mark)
{
    if (mark.kind == SlotMark::Kind::None)
        return {};
    return QJsonObject{
        {u"place"_s, mark.slot}, {u"of"_s, mark.slots}, {u"holds"_s, mark.kind == SlotMark::Kind::Holds}};
}

QJsonObject eventOf(const ApplicationEvent &event, const std::vector<Stage> &stages)
{
    const bool isRetraction = event.retracts != EventId{};
    return {{u"id"_s, qint64(event.id)},
            {u"stage"_s, isRetraction ? QJsonValue() : QJsonValue(stageKey(stages, event.stage))},
            {u"on"_s, orNull(event.day)},
            {u"at"_s, orNull(event.time.toString(u"HH:mm"_s))},
            {u"note"_s, orNull(event.note)},
            {u"override"_s, orNull(event.overrideReason)},
            {u"recorded_at"_s, orNull(event.recordedAt.toString(Qt::ISODate))},
            {u"retracts"_s, isRetraction ? QJsonValue(qint64(event.retracts)) : QJsonValue()}};
}

QJsonArray entries(const std::vector<SlotEntry> &entries, const std::vector<Stage> &stages)
{
    QJsonArray array;
    for (const SlotEntry &entry : entries)
        array.append(QJsonObject{{u"id"_s, qint64(entry.posting)},
                                 {u"title"_s, entry.title},
                                 {u"employer"_s, orNull(entry.employer)},
                                 {u"stage"_s, stageKey(stages, entry.stage)},
                                 {u"submitted_on"_s, orNull(entry.submittedOn)},
                                 {u"apply_by"_s, orNull(entry.applyBy)}});
    return array;
}

} // namespace

QJsonObject toJson(const PostingRow &row, const std::vector<Stage> &stages)
{
    Posting salaried;
    salaried.salary = row.salary;
    return {{u"id"_s, qint64(row.id)},
            {u"title"_s, row.title},
            {u"employer"_s, orNull(row.employer)},
            {u"place"_s, orNull(row.place)},
            {u"salary"_s, Shortlist::toJson(salaried).value(u"salary"_s)},
            {u"posted_on"_s, orNull(row.postedOn)},
            {u"apply_by"_s, orNull(row.applyBy)},
            {u"stage"_s, stageKey(stages, row.stage)},
            {u"stage_since"_s, orNull(row.stageSince)},
            {u"slot"_s, slotOf(row.slot)},
            {u"tags"_s, tagNames(row.tags)},
            {u"rating"_s, row.rating},
            {u"missing"_s, QJsonArray::fromStringList(row.missing)}};
}

QJsonObject toJson(const PostingDetails &details, const std::vector<Stage> &stages)
{
    QJsonArray history;
    for (const ApplicationEvent &event : details.history)
        history.append(eventOf(event, stages));
    QJsonObject json = Shortlist::toJson(details.posting);
    json.insert(u"stage"_s, stageKey(stages, details.state.stage));
    json.insert(u"stage_since"_s, orNull(details.state.since));
    json.insert(u"submitted_on"_s, orNull(details.state.submittedOn));
    json.insert(u"slot"_s, slotOf(details.limits.mark));
    json.insert(u"tags"_s, tagNames(details.tags));
    json.insert(u"history"_s, history);
    json.insert(u"notes"_s, details.notes);
    json.insert(u"rating"_s, details.rating);
    json.insert(u"limits"_s, Shortlist::toJson(details.limits.verdict));
    json.insert(u"source"_s,
                QJsonObject{{u"name"_s, details.source.name},
                            {u"format"_s, details.source.format},
                            {u"sha256"_s, QString::fromLatin1(details.source.sha256.toHex())},
                            {u"imported_at"_s, orNull(details.source.importedAt.toString(Qt::ISODate))}});
    return json;
}

QJsonObject toJson(const GroupSlots &group, const std::vector<Stage> &stages)
{
    QJsonArray rules;
    for (const LimitRule &rule : group.rules)
        rules.append(Shortlist::toJson(rule));
    return {{u"group"_s, group.group.name},
            {u"employers"_s, QJsonArray::fromStringList(group.group.employers)},
            {u"confirmed"_s, group.confirmed},
            {u"used"_s, int(group.holders.size())},
            {u"max"_s, group.max > 0 ? QJsonValue(group.max) : QJsonValue()},
            {u"holders"_s, entries(group.holders, stages)},
            {u"planned"_s, entries(group.planned, stages)},
            {u"freed"_s, entries(group.freed, stages)},
            {u"rules"_s, rules}};
}

} // namespace Shortlist::Cli

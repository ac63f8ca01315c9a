// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/postingjson.h"

#include "models/domain/jsonvalues.h"
#include "models/domain/words.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

QJsonObject placeToJson(const Place &place)
{
    return {{u"text"_s, place.text},
            {u"locality"_s, orNull(place.locality)},
            {u"region"_s, orNull(place.region)},
            {u"country"_s, orNull(place.country)},
            {u"postal_code"_s, orNull(place.postalCode)},
            {u"latitude"_s, orNull(place.latitude)},
            {u"longitude"_s, orNull(place.longitude)}};
}

QJsonValue salaryToJson(const std::optional<Salary> &salary)
{
    if (!salary)
        return {};
    const auto major = [&salary](std::optional<qint64> minor) {
        return minor ? QJsonValue(Salary::toMajor(*minor, salary->currency)) : QJsonValue();
    };
    return QJsonObject{{u"min"_s, major(salary->minMinor)},
                       {u"max"_s, major(salary->maxMinor)},
                       {u"currency"_s, salary->currency},
                       {u"unit"_s, wordOf(salary->unit)},
                       {u"kind"_s, wordOf(salary->kind)}};
}

QJsonValue experienceToJson(const std::optional<ExperienceYears> &years)
{
    if (!years)
        return {};
    return QJsonObject{{u"min"_s, orNull(years->min)}, {u"max"_s, orNull(years->max)}};
}

QJsonObject clauseToJson(const LimitClause &clause)
{
    return {{u"kind"_s, wordOf(clause.kind)},
            {u"max"_s, orNull(clause.max)},
            {u"days"_s, orNull(clause.days)},
            {u"window"_s, orNull(clause.window)},
            {u"window_days"_s, orNull(clause.windowDays)},
            {u"per"_s, orNull(clause.per)},
            {u"ordered"_s, clause.ordered},
            {u"includes_affiliates"_s, clause.includesAffiliates},
            {u"group"_s, orNull(clause.groupName)},
            {u"strength"_s, wordOf(clause.strength)},
            {u"quote"_s, clause.quote},
            {u"start"_s, clause.start},
            {u"end"_s, clause.end}};
}

QJsonObject blockToJson(const Block &block)
{
    QJsonObject json{{u"kind"_s, block.kind == Block::Kind::Item ? u"item"_s : u"paragraph"_s},
                     {u"text"_s, block.text}};
    if (!block.html.isEmpty())
        json.insert(u"html"_s, block.html);
    return json;
}

QJsonObject blocksToJson(const Section &section)
{
    return {{u"kind"_s, wordOf(section.kind)},
            {u"heading"_s, orNull(section.heading)},
            {u"blocks"_s, arrayOf(section.blocks, blockToJson)}};
}

QJsonObject sectionToJson(const Section &section)
{
    QJsonObject json = blocksToJson(section);
    json.insert("items"_L1, QJsonArray::fromStringList(section.items()));
    json.insert("paragraphs"_L1, QJsonArray::fromStringList(section.paragraphs()));
    return json;
}

QJsonObject originsToJson(const QMap<QString, Origin> &origins)
{
    QJsonObject json;
    for (auto it = origins.begin(); it != origins.end(); ++it)
        json.insert(it.key(), wordOf(it->kind));
    return json;
}

QJsonObject quotesToJson(const QMap<QString, Origin> &origins)
{
    QJsonObject json;
    for (auto it = origins.begin(); it != origins.end(); ++it)
        if (!it->quote.isEmpty())
            json.insert(it.key(), it->quote);
    return json;
}

QJsonObject conflictToJson(const FieldConflict &conflict)
{
    const auto kind = [](const Origin &origin) { return QJsonValue(wordOf(origin.kind)); };
    const auto quote = [](const Origin &origin) { return orNull(origin.quote); };
    return {{u"field"_s, conflict.field},
            {u"values"_s, QJsonArray::fromStringList(conflict.values)},
            {u"origins"_s, arrayOf(conflict.origins, kind)},
            {u"quotes"_s, arrayOf(conflict.origins, quote)}};
}

} // namespace

QJsonObject factsToJson(const Posting &posting)
{
    QJsonArray employment;
    for (const EmploymentType type : posting.employmentTypes)
        employment.append(wordOf(type));
    return {
        {u"title"_s, orNull(posting.title)},
        {u"title_origin"_s, wordOf(posting.titleOrigin)},
        {u"employer"_s, orNull(posting.employer)},
        {u"employer_as_written"_s, orNull(posting.employerAsWritten)},
        {u"department"_s, orNull(posting.department)},
        {u"locations"_s, arrayOf(posting.places, placeToJson)},
        {u"workplace"_s, orNull(wordOf(posting.workplace))},
        {u"employment_types"_s, employment},
        {u"programme"_s, orNull(wordOf(posting.programme))},
        {u"posted_on"_s, orNull(posting.postedOn)},
        {u"apply_by"_s, orNull(posting.applyBy)},
        {u"salary"_s, salaryToJson(posting.salary)},
        {u"experience_years"_s, experienceToJson(posting.experience)},
        {u"education"_s, orNull(wordOf(posting.education))},
        {u"start"_s, orNull(posting.start)},
        {u"start_from"_s, orNull(posting.startFrom)},
        {u"start_by"_s, orNull(posting.startBy)},
        {u"graduated_within_months"_s, orNull(posting.graduatedWithinMonths)},
        {u"skills"_s, QJsonArray::fromStringList(posting.skills)},
        {u"requisition_id"_s, orNull(posting.requisitionId)},
        {u"source_url"_s, orNull(posting.sourceUrl)},
        {u"limit_clauses"_s, arrayOf(posting.limitClauses, clauseToJson)},
        {u"assessment"_s, orNull(posting.assessment)},
        {u"rolling_review"_s, posting.rollingReview},
        {u"language"_s, orNull(posting.language)},
        {u"sections"_s, arrayOf(posting.sections, blocksToJson)},
        {u"origins"_s, originsToJson(posting.origins)},
        {u"quotes"_s, quotesToJson(posting.origins)},
        {u"conflicts"_s, arrayOf(posting.conflicts, conflictToJson)},
        {u"missing"_s, QJsonArray::fromStringList(posting.missing)},
    };
}

QJsonObject toJson(const Posting &posting)
{
    const LimitClause *limit = posting.applicationLimit();
    QJsonObject json = factsToJson(posting);
    json.insert("id"_L1, posting.id == PostingId{} ? QJsonValue() : QJsonValue(qint64(posting.id)));
    json.insert("application_limit"_L1, limit == nullptr ? QJsonValue() : QJsonValue(clauseToJson(*limit)));
    json.insert("reapply_after_days"_L1, orNull(posting.reapplyAfterDays()));
    json.insert("sections"_L1, arrayOf(posting.sections, sectionToJson));
    json.insert("text"_L1, orNull(posting.text));
    json.insert("html"_L1, orNull(posting.html));
    json.insert("complete"_L1, posting.isComplete());
    return json;
}

} // namespace Shortlist

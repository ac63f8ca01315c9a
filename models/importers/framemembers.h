// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/source.h"
#include "models/importers/readframes.h"

#include <concepts>
#include <type_traits>

/// Private to readframes.cpp: what the values consist of that cross between the processes.
namespace Shortlist {

template <typename Value, typename Wanted>
concept Is = std::same_as<std::remove_const_t<Value>, Wanted>;

// The members of each value, named once for both directions.
void members(auto &archive, Is<Origin> auto &origin)
{
    archive(origin.kind, origin.quote);
}

void members(auto &archive, Is<Place> auto &place)
{
    archive(place.text, place.locality, place.region, place.country, place.postalCode, place.latitude, place.longitude);
}

void members(auto &archive, Is<Salary> auto &salary)
{
    archive(salary.minMinor, salary.maxMinor, salary.currency, salary.unit, salary.kind);
}

void members(auto &archive, Is<ExperienceYears> auto &years)
{
    archive(years.min, years.max);
}

void members(auto &archive, Is<LimitClause> auto &clause)
{
    archive(clause.kind, clause.max, clause.days, clause.window, clause.windowDays, clause.per, clause.ordered,
            clause.includesAffiliates, clause.groupName, clause.strength, clause.quote, clause.start, clause.end);
}

void members(auto &archive, Is<Block> auto &block)
{
    archive(block.kind, block.text, block.html);
}

void members(auto &archive, Is<Section> auto &section)
{
    archive(section.kind, section.heading, section.blocks);
}

void members(auto &archive, Is<FieldConflict> auto &conflict)
{
    archive(conflict.field, conflict.values, conflict.origins);
}

void members(auto &archive, Is<Posting> auto &posting)
{
    archive(posting.id, posting.title, posting.titleOrigin, posting.employer, posting.employerAsWritten,
            posting.department, posting.places, posting.workplace, posting.employmentTypes, posting.programme,
            posting.postedOn, posting.applyBy, posting.salary, posting.experience, posting.education, posting.start,
            posting.startFrom, posting.startBy, posting.graduatedWithinMonths, posting.skills, posting.requisitionId,
            posting.sourceUrl, posting.limitClauses, posting.assessment, posting.rollingReview, posting.language,
            posting.sections, posting.text, posting.html, posting.origins, posting.conflicts, posting.missing);
}

void members(auto &archive, Is<Error> auto &error)
{
    archive(error.code, error.detail, error.subject);
}

void members(auto &archive, Is<TrackerRecord> auto &record)
{
    archive(record.status, record.stageKey, record.submittedOn, record.statusOn, record.notes, record.remarks,
            record.historyWords, record.tags, record.rating);
}

void members(auto &archive, Is<ReadOutcome> auto &outcome)
{
    archive(outcome.posting, outcome.notes, outcome.record);
}

void members(auto &archive, Is<ReadDocument> auto &read)
{
    archive(read.format);
    archive.decoded(read.text);
    archive(read.outcomes, read.warnings, read.kept);
}

void members(auto &archive, Is<SourceDocument> auto &source)
{
    archive(source.bytes, source.name, source.origin, source.mediaType, source.url, source.capturedAt, source.columns);
}

void members(auto &archive, Is<ReadFrames::Answer> auto &answer)
{
    archive(answer.read, answer.isLast, answer.hasMore);
}

void members(auto &archive, Is<ReadFrames::Hello> auto &hello)
{
    archive(hello.readerVersion, hello.isConfined);
}

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/posting.h"
#include "models/domain/source.h"
#include "models/importers/normalise/dates.h"
#include "models/importers/normalise/fieldview.h"
#include "models/importers/normalise/lines.h"

namespace Shortlist {

/// A posting while it is understood: the source on one side, what is known so far on the other.
struct Draft
{
    Draft(const RawPosting &source, const SourceDocument &document);

    const RawPosting &raw;
    FieldView fields;
    std::vector<Line> lines;
    DateContext dates;
    Posting posting;

    void setOrigin(QLatin1StringView field, OriginKind kind, const QString &quote);
    void setProse(QLatin1StringView field, const QString &quote) { setOrigin(field, OriginKind::Prose, quote); }
    /// Keeps a second opinion; the chosen value and its origin come first.
    void addConflict(QLatin1StringView field, const QString &chosen, const QString &other, const Origin &otherOrigin);

    /// As much of the text as is searched.
    QString prose() const;
    /// The text of the sections of these kinds, one line a block, as much of it as is searched.
    QString textOf(std::initializer_list<SectionKind> kinds) const;
};

// Each fills what its name says, from fields first and prose then. In this order: later ones use what earlier ones
// found.
/// Facts that the description states with a label of their own ("Kennziffer: 4711"), where nothing else states them.
void noteLabelledLines(Draft *draft);
void fillSections(Draft *draft);
void fillIdentity(Draft *draft); ///< title, employer, department, requisition, URL
void fillPlaces(Draft *draft);   ///< places, workplace
void fillJob(Draft *draft);      ///< employment types, programme
void fillDates(Draft *draft);    ///< posted, apply by, start
void fillSalary(Draft *draft);
void fillRequirements(Draft *draft); ///< experience, education, skills
void fillRemarks(Draft *draft);      ///< limits, assessment, rolling review, language

} // namespace Shortlist

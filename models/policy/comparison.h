// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/posting.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace Shortlist {

enum class FactKind : quint8 {
    Employer,
    Place,
    Workplace,
    Employment,
    Programme,
    Salary,
    Experience,
    Education,
    Start,
    PostedOn,
    ApplyBy,
    ApplicationLimit,
    Skills,
};

/// The key under which a posting's JSON has the fact: "salary"; also that of its origin.
QString jsonKeyOf(FactKind fact);

/// One row of facts: which postings state it, and whether they differ. The cells are read from the postings.
struct FactRow
{
    FactKind fact = FactKind::Employer;
    std::vector<bool> stated; ///< for each posting
    bool differs = false;     ///< the stated values are not all the same, or some are missing
};

/// One line of a section in each posting; empty where that posting has nothing like it.
struct AlignedLine
{
    std::vector<QString> texts; ///< for each posting
    bool shared = false;        ///< more than one posting says it
};

struct AlignedSection
{
    SectionKind kind = SectionKind::Other;
    std::vector<QString> headings;  ///< for each posting; empty where it has no such section
    std::vector<AlignedLine> lines; ///< shared ones first, then by posting
};

struct Comparison
{
    std::vector<FactRow> facts;           ///< rows that no posting states are left out
    std::vector<AlignedSection> sections; ///< in the order of SectionKind as read: what you do, what they want …
    QStringList sharedSkills;             ///< in all postings
};

/// Two to four postings side by side; lines that mean the same (word overlap) stand beside each other.
Comparison compare(const std::vector<Posting> &postings);

} // namespace Shortlist

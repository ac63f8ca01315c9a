// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace Shortlist {

/// What the cells of a table's column say about a posting.
enum class ColumnRole : quint8 {
    Remark,  ///< something without a place of its own: kept in the notes
    Ignored, ///< nothing worth keeping: the other tracker's own ids, pictures, counters
    Title,
    Employer,
    Department,
    Location,
    Workplace,
    IsRemote, ///< "true", "yes"
    EmploymentType,
    Salary,
    SalaryMin,
    SalaryMax,
    SalaryCurrency,
    SalaryUnit,
    PostedOn,
    ApplyBy,
    StartsOn,
    RequisitionId,
    Url,
    Description,
    Skills,
    Experience,
    Education,
    Industry,
    Status, ///< this and the rest: what the user recorded
    StatusOn,
    SubmittedOn,
    Notes,
    Tags,
    Rating,
};

/// Every role, in the order in which they are offered.
const std::vector<ColumnRole> &columnRoles();
/// "title", "applied_on": the words of docs/formats.md.
QString wordOf(ColumnRole role);

/// The columns of one table.
struct ColumnMapping
{
    std::vector<ColumnRole> roles; ///< one a column
    bool hasHeader = true;         ///< the first row names the columns

    friend bool operator==(const ColumnMapping &, const ColumnMapping &) = default;
};

/// What a table holds, for the user to say what its columns mean.
struct TablePreview
{
    QStringList header; ///< of the columns; empty where the table has none
    ColumnMapping proposed;
    std::vector<QStringList> rows; ///< the first ones, as many cells as columns
    int rowCount = 0;

    friend bool operator==(const TablePreview &, const TablePreview &) = default;
};

/// The mapping in one line, for SourceDocument::columns: "1=employer,3=title", with "header=no" where there is none.
QString toText(const ColumnMapping &mapping);

/// `base` changed as `text` says: "Job Position=title,Where=location,4=notes,header=no". A column is called by its name
/// in `header`, whatever its case, or by its number from 1. InvalidArgument names the word that is wrong.
Result<ColumnMapping> changed(ColumnMapping base, const QStringList &header, const QString &text);

} // namespace Shortlist

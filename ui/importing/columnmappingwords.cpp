// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/columnmappingwords.h"

#include <QCoreApplication>

namespace Shortlist {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ColumnMapping)
};

/// What the user recorded rather than what the employer wrote.
QString nameOfRecord(ColumnRole role)
{
    switch (role) {
    case ColumnRole::Status:
        return Words::tr("Stage");
    case ColumnRole::StatusOn:
        return Words::tr("In that stage since");
    case ColumnRole::SubmittedOn:
        return Words::tr("Applied on");
    case ColumnRole::Notes:
        return Words::tr("Notes");
    case ColumnRole::Tags:
        return Words::tr("Tags");
    case ColumnRole::Rating:
        return Words::tr("Rating");
    case ColumnRole::Remark:
        return Words::tr("Something else: keep in the notes");
    default:
        return Words::tr("Nothing: leave out");
    }
}

QString nameOfPay(ColumnRole role)
{
    switch (role) {
    case ColumnRole::SalaryMin:
        return Words::tr("Pay from");
    case ColumnRole::SalaryMax:
        return Words::tr("Pay to");
    case ColumnRole::SalaryCurrency:
        return Words::tr("Currency");
    case ColumnRole::SalaryUnit:
        return Words::tr("Pay per (hour, year)");
    default:
        return Words::tr("Pay");
    }
}

} // namespace

QString nameOf(ColumnRole role)
{
    switch (role) {
    case ColumnRole::Title:
        return Words::tr("Job title");
    case ColumnRole::Employer:
        return Words::tr("Employer");
    case ColumnRole::Department:
        return Words::tr("Department");
    case ColumnRole::Location:
        return Words::tr("Place");
    case ColumnRole::Workplace:
        return Words::tr("Workplace");
    case ColumnRole::IsRemote:
        return Words::tr("Remote: yes or no");
    case ColumnRole::EmploymentType:
        return Words::tr("Employment");
    case ColumnRole::Salary:
    case ColumnRole::SalaryMin:
    case ColumnRole::SalaryMax:
    case ColumnRole::SalaryCurrency:
    case ColumnRole::SalaryUnit:
        return nameOfPay(role);
    case ColumnRole::PostedOn:
        return Words::tr("Posted on");
    case ColumnRole::ApplyBy:
        return Words::tr("Apply by");
    case ColumnRole::StartsOn:
        return Words::tr("Starts on");
    case ColumnRole::RequisitionId:
        return Words::tr("Requisition");
    case ColumnRole::Url:
        return Words::tr("Address of the posting");
    case ColumnRole::Description:
        return Words::tr("Description");
    case ColumnRole::Skills:
        return Words::tr("Skills");
    case ColumnRole::Experience:
        return Words::tr("Experience");
    case ColumnRole::Education:
        return Words::tr("Education");
    case ColumnRole::Industry:
        return Words::tr("Industry");
    default:
        return nameOfRecord(role);
    }
}

} // namespace Shortlist

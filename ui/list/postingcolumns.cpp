// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/postingcolumns.h"

#include "ui/common/formats.h"
#include "ui/list/listpane.h"

namespace Shortlist {

using Sort = PostingQuery::Sort;

QString nameOf(Sort sort)
{
    switch (sort) {
    case Sort::Added:
        return ListPane::tr("Date added");
    case Sort::Title:
        return ListPane::tr("Title");
    case Sort::Employer:
        return ListPane::tr("Employer");
    case Sort::Posted:
        return ListPane::tr("Date posted");
    case Sort::ApplyBy:
        return ListPane::tr("Deadline");
    case Sort::Salary:
        return ListPane::tr("Salary");
    case Sort::Stage:
        return ListPane::tr("Stage");
    case Sort::Place:
        return ListPane::tr("Place");
    case Sort::Experience:
        return ListPane::tr("Experience");
    case Sort::Rating:
        return ListPane::tr("Rating");
    case Sort::Relevance:
        return ListPane::tr("Best match");
    }
    return {};
}

QString nameOf(PostingColumn column)
{
    const std::optional<Sort> sort = sortOf(column);
    return sort ? nameOf(*sort) : ListPane::tr("Tags");
}

std::optional<Sort> sortOf(PostingColumn column)
{
    switch (column) {
    case PostingColumn::Title:
        return Sort::Title;
    case PostingColumn::Employer:
        return Sort::Employer;
    case PostingColumn::Place:
        return Sort::Place;
    case PostingColumn::Salary:
        return Sort::Salary;
    case PostingColumn::Deadline:
        return Sort::ApplyBy;
    case PostingColumn::Stage:
        return Sort::Stage;
    case PostingColumn::Rating:
        return Sort::Rating;
    case PostingColumn::Tags:
        return std::nullopt;
    case PostingColumn::Posted:
        return Sort::Posted;
    case PostingColumn::Added:
        return Sort::Added;
    case PostingColumn::Experience:
        return Sort::Experience;
    }
    return std::nullopt;
}

QString textOf(const PostingRow &row, PostingColumn column, const QDate &today)
{
    const auto day = [&today](const QDate &date) {
        return date.isValid() ? Formats::shortDay(date, today) : QString();
    };
    switch (column) {
    case PostingColumn::Title:
        return row.title;
    case PostingColumn::Employer:
        return row.employer;
    case PostingColumn::Place:
        return Formats::joined(
            {row.place, row.workplace == Workplace::Unknown ? QString() : Formats::nameOf(row.workplace)});
    case PostingColumn::Salary:
        return row.salary ? Formats::salaryShort(*row.salary) : QString();
    case PostingColumn::Deadline:
        return row.applyBy.isValid() ? Formats::relativeDay(row.applyBy, today) : QString();
    case PostingColumn::Rating:
        return QString(row.rating, u'★');
    case PostingColumn::Posted:
        return day(row.postedOn);
    case PostingColumn::Added:
        return day(row.addedAt.toLocalTime().date());
    case PostingColumn::Experience:
        return row.experience ? Formats::experience(*row.experience) : QString();
    case PostingColumn::Stage:
    case PostingColumn::Tags:
        break;
    }
    return {};
}

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/application.h"
#include "models/domain/views.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace Shortlist {

/// What the list shows side by side where its rows are a table.
enum class PostingColumn : quint8 {
    Title,
    Employer,
    Place,
    Salary,
    Deadline,
    Stage,
    Rating,
    Tags,
    Posted,
    Added,
    Experience,
};
constexpr int PostingColumnCount = int(PostingColumn::Experience) + 1;

/// Where a column stands in a row that is laid out from the left.
struct ColumnPlace
{
    PostingColumn column = PostingColumn::Title;
    int left = 0;
    int width = 0;

    friend bool operator==(const ColumnPlace &, const ColumnPlace &) = default;
};

/// As the user reads it: "Date added".
QString nameOf(PostingQuery::Sort sort);
QString nameOf(PostingColumn column);
/// The order that a click on its name asks for; none for tags.
std::optional<PostingQuery::Sort> sortOf(PostingColumn column);
/// Empty where nothing is stated, and for tags and stages, which are shown as chips.
QString textOf(const PostingRow &row, PostingColumn column, const QDate &today);

} // namespace Shortlist

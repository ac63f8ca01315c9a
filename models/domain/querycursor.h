// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/query.h"

#include <QString>

#include <vector>

/// Where a user stands in a search while writing it.
namespace Shortlist {

/// The condition under the cursor, in UTF-16 units.
struct QueryCursor
{
    int start = 0; ///< of the condition, behind a minus
    int length = 0;
    QueryTerm::Field field = QueryTerm::Field::Any;
    QString typed; ///< of the value, up to the cursor; without comparison and quotes

    friend bool operator==(const QueryCursor &, const QueryCursor &) = default;
};

/// Empty at the cursor where nothing stands there.
QueryCursor cursorIn(const QString &text, int position);

/// A text with the cursor in it.
struct EditedQuery
{
    QString text;
    int position = 0;

    friend bool operator==(const EditedQuery &, const EditedQuery &) = default;
};

/// `text` with the condition under the cursor replaced, and a space behind it unless it ends in a colon.
EditedQuery replaced(const QString &text, const QueryCursor &cursor, const QString &condition);

/// A stretch of a text that names a field, its colon included.
struct FieldSpan
{
    int start = 0;
    int length = 0;
};
std::vector<FieldSpan> fieldSpans(const QString &text);

/// `employer:"Hanse Bank"`: a condition that names the whole value.
QString conditionOf(QueryTerm::Field field, const QString &value);

/// The values that a search asks of a field by itself: `tag:a`, or `(tag:a or tag:b)`, standing for all of it.
QStringList valuesOf(const PostingQuery &query, QueryTerm::Field field);
/// The search with these values asked of the field instead; none: the field does not matter.
PostingQuery withValues(const PostingQuery &query, QueryTerm::Field field, const QStringList &values);

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Shortlist {

/// Row ids of the database, one type each so that they cannot be mixed up. 0 means "not stored".
enum class PostingId : qint64 {};
enum class SourceId : qint64 {};
enum class TagId : qint64 {};
enum class EmployerId : qint64 {};
enum class GroupId : qint64 {};
enum class RuleId : qint64 {};
enum class EventId : qint64 {};
enum class StageId : qint64 {};
enum class SearchId : qint64 {};
enum class ContactId : qint64 {};
enum class DocumentId : qint64 {};

} // namespace Shortlist

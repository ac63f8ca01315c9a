// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/application.h"
#include "models/domain/queryparser.h"

#include <QDate>
#include <QString>

#include <vector>

/// Searches in the user's words.
namespace Shortlist::QueryWords {

/// What a search finds: "employer “tiktok” and closing from 3 to 10 March". Empty where it finds everything.
QString meaningOf(const PostingQuery &query, const std::vector<Stage> &stages, QDate today);
/// Why a text is no search, and what would be one.
QString problemIn(const QueryProblem &problem);

/// What a field asks for: "the employer’s name".
QString meaningOf(QueryTerm::Field field);
/// A value of Remote, Programme, Stage … as one reads it; others as they are.
QString valueName(QueryTerm::Field field, const QString &value, const std::vector<Stage> &stages);

} // namespace Shortlist::QueryWords

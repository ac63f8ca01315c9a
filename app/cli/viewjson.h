// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/views.h"

#include <QJsonObject>

#include <vector>

/// The values of the services as the command line prints them with --json (docs/command-line.md).
namespace Shortlist::Cli {

/// One row of `list`.
QJsonObject toJson(const PostingRow &row, const std::vector<Stage> &stages);
/// The posting with what the user added: stage, tags, history, notes, rating and the verdict on applying now.
QJsonObject toJson(const PostingDetails &details, const std::vector<Stage> &stages);
/// One pool of `limits`.
QJsonObject toJson(const GroupSlots &group, const std::vector<Stage> &stages);

} // namespace Shortlist::Cli

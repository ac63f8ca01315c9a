// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/application.h"

#include <optional>

namespace Shortlist {

struct Draft;

/// What the source says about the user rather than the posting: status, day of applying, notes, tags, rating, and
/// everything that found no place. Nothing where it says none of these. After the facts: what they did not use is kept.
std::optional<TrackerRecord> trackerRecordOf(const Draft &draft);

/// The key of the built-in stage that another tracker's status means ("Phone Screen", "Beworben", "已投递"), or
/// nothing.
QString stageKeyOf(const QString &status);

} // namespace Shortlist

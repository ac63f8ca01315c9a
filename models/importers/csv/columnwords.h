// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/columnmapping.h"

#include <QStringView>

#include <span>

/// The names of columns, as other trackers export them and as people write them; folded, words apart, without
/// punctuation. A new tracker is a few more words here.
namespace Shortlist::ColumnWords {

struct Words
{
    ColumnRole role;
    QStringView names; ///< divided by "|"
};

std::span<const Words> all();

} // namespace Shortlist::ColumnWords

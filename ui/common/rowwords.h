// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/views.h"
#include "ui/common/chip.h"

#include <QDate>
#include <QString>

#include <vector>

namespace Shortlist {

/// What a row of the list says.
struct RowWords
{
    QString title;
    QString facts;           ///< the second line
    std::vector<Chip> chips; ///< what is urgent first, tags last

    /// All of it as one sentence, for screen readers.
    QString spoken() const;
};

RowWords wordsOf(const PostingRow &row, const std::vector<Stage> &stages, const QDate &today);

} // namespace Shortlist

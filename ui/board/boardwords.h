// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/views.h"
#include "ui/common/chip.h"

#include <QDate>
#include <QString>

#include <optional>

namespace Shortlist {

/// What the heads of the board's columns say.
namespace BoardWords {

/// What moving a posting there would do to its employer's places: "takes slot 2, the last one", "refused until 14 Sep".
/// Nothing where the stage sends nothing, the posting was sent already, or no confirmed limit covers it.
std::optional<Chip> effectOfMoving(const Stage &target, const Stage *from, const PostingVerdict &verdict,
                                   const QDate &today);
/// Who holds the places, one a line.
QString holders(const PostingVerdict &verdict);
/// "Applied, 3 postings": a column as a screen reader says it.
QString columnName(const Stage &stage, int cards, const QString &effect);

} // namespace BoardWords

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/posting.h"
#include "models/importers/normalise/lines.h"

#include <vector>

namespace Shortlist {

/// What a description is made of once headings and list items inside its lines are told apart.
struct Piece
{
    enum class Kind : quint8 { Paragraph, Item, Heading, WeakHeading };

    Kind kind = Kind::Paragraph; ///< WeakHeading: a line with a colon that no table knows
    QString text;                ///< of a heading: without its colon
    QString html = {};
    SectionKind section = SectionKind::Other; ///< of a heading: what it announces
};

std::vector<Piece> piecesOf(const std::vector<Line> &lines);

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/rawposting.h"
#include "models/importers/page/pagereader.h"

#include <QString>

#include <vector>

namespace Shortlist {

/// The block of "key: value" lines between "---" that generators of sites put before a text.
struct FrontMatter
{
    std::vector<RawField> fields; ///< of the keys that name a posting's facts
    QString text;                 ///< what follows; the whole text where there is no such block
};

/// A number of applications after which a posting closes ("max applications") is no fact of the applicant's and is left
/// out with the rest of the block.
FrontMatter withoutFrontMatter(const QString &text);

/// "## Your tasks ##" as a heading; other lines are texts.
PageLine markdownLine(const QString &line);

/// The lines of a text, with underlined headings as well; as many as the text has.
std::vector<PageLine> markdownLines(const QString &text);

} // namespace Shortlist

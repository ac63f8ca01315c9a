// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/posting.h"

#include <QString>

#include <optional>
#include <vector>

namespace Shortlist {

/// What a heading announces, by a table of words in a dozen languages: whole ("Minimum Qualifications"), misspelt
/// ("Reponsibilities") or by what it holds ("What you will bring to us"). Nothing where the words are no known heading.
std::optional<SectionKind> headingKind(const QString &heading);

/// The same, of the table's own phrases only: sure enough to be believed without a line of its own.
std::optional<SectionKind> exactHeadingKind(const QString &heading);

/// Whether `heading` is the name of a page's part or tab ("Job Information") rather than of what follows.
bool isContainerHeading(const QString &heading);

/// `line` without bullets, numbers, Markdown marks and the colon round a heading.
QString bareHeading(const QString &line);

/// A heading inside running text: "…support.Minimum Qualifications : - BS …".
struct GluedHeading
{
    qsizetype start = 0;
    qsizetype end = 0;       ///< behind the words
    qsizetype bodyStart = 0; ///< behind the colon and white space too
    SectionKind kind = SectionKind::Other;

    friend bool operator==(const GluedHeading &, const GluedHeading &) = default;
};

/// The headings inside `text`, in their order; they do not overlap.
std::vector<GluedHeading> gluedHeadings(const QString &text);

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/rawposting.h"

#include <QString>

#include <vector>

namespace Shortlist {

/// A line of a mail, with the address that it links to.
struct AlertLine
{
    QString text;        ///< without the address; empty for a gap
    QString url;         ///< without traces; of postings only
    bool isLink = false; ///< says only that it is a link ("View job", "Apply now")
};

std::vector<AlertLine> alertLinesOfText(const QString &text);
std::vector<AlertLine> alertLinesOfHtml(const QString &html);

/// The postings that a mail lists: of each the link, and beside it title, employer, place. Empty where the mail lists
/// none, or one only that may as well be a mail about a posting.
std::vector<RawPosting> alertPostings(const std::vector<AlertLine> &lines, const QString &format);

} // namespace Shortlist

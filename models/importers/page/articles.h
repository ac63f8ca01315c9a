// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/page/headerlines.h"

#include <vector>

namespace Shortlist {

/// A text about work that offers none: news, a portrait of an occupation, advice on how adverts are read and written,
/// or a form that nobody filled in.
/// The lines are taken one by one, where they are looked at anyway.
class ArticleSigns
{
public:
    void take(const NumberedLine &line);

    /// `lines`: those that were taken.
    bool areOf(const std::vector<NumberedLine> &lines) const;

private:
    int m_lines = 0;
    int m_reports = 0;
    bool m_isAside = false; ///< a portrait, or advice
};

} // namespace Shortlist

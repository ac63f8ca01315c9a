// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/page/pagereader.h"

namespace Shortlist {

PageReading readPage(const std::vector<PageLine> &lines)
{
    PageReading reading;
    for (size_t i = 0; i < lines.size(); ++i)
        reading.body.push_back(i);
    reading.isPosting = true;
    return reading;
}

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <functional>
#include <vector>

/// Documents made to keep a reader busy or to make it swell.
namespace Shortlist::Testing {

struct Trap
{
    const char *name;
    std::function<QByteArray()> make;
};

std::vector<Trap> markupTraps();
std::vector<Trap> dataTraps(); ///< JSON, XML, tables
std::vector<Trap> mailTraps();
std::vector<Trap> binaryTraps(); ///< archives, pictures, PDF
std::vector<Trap> proseTraps();  ///< for patterns and for what looks for limits, sections, facts

} // namespace Shortlist::Testing

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Shortlist {

/// Whether somebody recruits for another: "my client", "unser Mandant", "notre client". Who signs is no employer then.
bool isOfAgency(const QString &text);

} // namespace Shortlist

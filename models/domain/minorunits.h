// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Shortlist {

/// Currencies whose amounts have no decimals (ISO 4217, table A.1, minor unit 0), by name.
const QStringList &currenciesWithoutMinorUnit();

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Shortlist {

/// The ISO 3166-1 alpha-2 code of a country's name, in English or its own language, or of its code; empty where
/// unknown.
QString countryCode(const QString &name);

/// "CA" for "California" and "CA": the states of the US; empty for other words.
QString usState(const QString &name);

/// "ON" for "Ontario" and "ON": the provinces of Canada; empty for other words.
QString canadianProvince(const QString &name);

} // namespace Shortlist

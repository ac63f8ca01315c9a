// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Shortlist {

/// The country of a city that is named without one ("Munich", "上海", "Singapore"); empty for all but the best known.
QString countryOfCity(const QString &name);

} // namespace Shortlist

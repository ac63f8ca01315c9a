// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QString>

namespace Shortlist {

/// What happened, to what, and what was kept: a translated sentence or two that a person can act on.
QString errorText(const Error &error);

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/columnmapping.h"

#include <QString>

namespace Shortlist {

/// What the user reads for a role: "Job title", "Applied on".
QString nameOf(ColumnRole role);

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/web/engine/engineexport.h"

namespace Shortlist {

/// Makes `job:` known to the engine: host syntax, secure, nothing local. Call before the first profile is made;
/// again it does nothing.
SHORTLIST_ENGINE_EXPORT void registerPostingScheme();

} // namespace Shortlist

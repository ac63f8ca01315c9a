// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Shortlist {

/// Makes `job:` known to the engine: host syntax, secure, nothing local. Call before the QApplication is created.
void registerPostingScheme();

} // namespace Shortlist

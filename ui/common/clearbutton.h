// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QLineEdit;

namespace Shortlist {

/// A cross in `field` that empties it, with a name for those who do not see it.
void addClearButton(QLineEdit &field);

} // namespace Shortlist

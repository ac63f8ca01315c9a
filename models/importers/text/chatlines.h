// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Shortlist {

/// A conversation that was copied, without who wrote when: "[09:12, 3/11/2026] Ruth: " before each message, or a line
/// "Ruth Olsen  9:12 AM" above it. Any other text as it is.
QString withoutChatHeads(const QString &text);

} // namespace Shortlist

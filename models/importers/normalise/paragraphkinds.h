// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/posting.h"

#include <QString>

#include <optional>

namespace Shortlist {

/// What a paragraph without a heading is about, where its words say so beyond doubt: the law, pay, benefits, the
/// employer, the team, or how to apply.
std::optional<SectionKind> paragraphKind(const QString &paragraph);

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Shortlist {

class Theme;
struct Tokens;

/// The application's one style sheet. Widgets choose how they look by setLook() of ui/common/look.h.
QString buildStyleSheet(const Tokens &tokens, const Theme &theme);

} // namespace Shortlist

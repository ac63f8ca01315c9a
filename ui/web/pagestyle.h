// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/web/postinghtml.h"

namespace Shortlist {

class Theme;

/// The window's tokens and faces as the variables of resources/css.
PageStyle pageStyle(const Theme &theme);

} // namespace Shortlist

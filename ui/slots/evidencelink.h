// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/limitrule.h"

#include <functional>

class QPushButton;

namespace Shortlist {

/// A link to where the words stand: the posting, or the page; nullptr where neither is known.
QPushButton *makeEvidenceLink(const LimitRule::Evidence &evidence, const std::function<void()> &open);

} // namespace Shortlist

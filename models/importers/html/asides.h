// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/html/htmldocument.h"

namespace Shortlist {

/// Whether a page marks `node` as something beside its content, by its name, its role or its classes: navigation,
/// footers, dialogs, consent banners, adverts, other jobs, text for screen readers alone, scripts.
bool isAside(const HtmlNode &node);

} // namespace Shortlist

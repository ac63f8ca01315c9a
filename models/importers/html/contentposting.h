// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/rawposting.h"
#include "models/domain/result.h"
#include "models/importers/html/savedpage.h"

namespace Shortlist {

/// The posting that is the main content of a page, whatever its site. NotFound where the content is none, TooLarge.
Result<RawPosting> contentPosting(SavedPage &page, const QString &format);

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/source.h"

namespace Shortlist {

/// `document` as it may be kept. Of a mail: without its recipients (headers, and their addresses in its texts), without
/// the route it took and every header that only serves delivery or tracking; its texts' addresses without traces. Of
/// everything else the bytes stay, the address loses its traces. The same document gives the same bytes again.
/// Where GMime is not installed a mail stays as it is, and nothing of it can be read.
SourceDocument withoutRecipients(SourceDocument document);

} // namespace Shortlist

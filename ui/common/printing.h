// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <functional>

class QWidget;

namespace Shortlist {

struct PaperPage;

/// Asks over `window` for a printer or a file, and prints there. `name` is what a printer's queue says, and what the
/// dialog calls the file: no word of a posting belongs into it. `failed` is called where nothing could be printed:
/// NotWritten, with the file or the printer as the subject.
void askToPrint(const PaperPage &page, const QString &name, QWidget &window, std::function<void(const Error &)> failed);

} // namespace Shortlist

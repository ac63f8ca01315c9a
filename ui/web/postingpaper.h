// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/posting.h"

#include <QString>

class QMimeData;

/// A posting where it leaves the program: on paper, on the clipboard.
namespace Shortlist {

/// Title, what decides, the source, then the sections; HTML that any program understands, without marks or styles.
QString postingPaper(const Posting &posting);

/// The same for other programs: with its formatting, and as plain text. The caller owns it.
QMimeData *postingMime(const Posting &posting);

} // namespace Shortlist

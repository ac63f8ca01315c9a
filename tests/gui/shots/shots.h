// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Shortlist {

class Theme;

}

/// The parts of the window with invented values.
void shootFrame(const Shortlist::Theme &theme, const QString &prefix);
/// The whole window over a database of the sample postings.
void shootWindow(Shortlist::Theme &theme, const QString &prefix);

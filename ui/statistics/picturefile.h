// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QString>

namespace Shortlist {

class Picture;
class Theme;

/// Writes the picture as SVG where the path ends so, else as PNG with two pixels for one. NotWritten.
Result<> writePicture(const Picture &picture, const QString &title, const QString &path, const Theme &theme);

} // namespace Shortlist

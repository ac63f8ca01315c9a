// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/theme.h"

#include <QString>

#include <vector>

class QDir;

namespace Shortlist {

class Camera;
class Composition;

/// Shows every view of the window to `camera`, in each of `schemes`: empty, with the postings of the folder `samples`
/// in it, while importing, with what the employers changed, and after applications came to an end. What it writes lies
/// in `folder`. What went wrong, or nothing.
QString tour(Composition &program, Camera &camera, const std::vector<SchemeChoice> &schemes, const QString &samples,
             const QDir &folder);

} // namespace Shortlist

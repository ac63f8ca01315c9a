// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/documentreader.h"

#include <memory>

namespace Shortlist {

/// The reader of this installation: processes of shortlist-worker, which lies beside the program that runs. Where it is
/// missing (a broken installation, a part of a build), documents are read in this process, and the log says so.
std::shared_ptr<DocumentReader> installedReader();

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/source.h"
#include "ui/dialogs/newpostingdialog.h"

namespace Shortlist {

/// What somebody wrote down, as a document that is read like any other: a text alone as text, named facts as structured
/// data, so that one reader decides what they mean. `name` says where it came from.
SourceDocument documentOf(const WrittenPosting &posting, const QString &name);

} // namespace Shortlist

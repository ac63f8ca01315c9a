// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Shortlist {

/// What one staged item is to the user, the weightiest first.
enum class StagedState : quint8 { Unreadable, Known, Update, New };

/// Which rows are looked for.
enum class StagedFilter : quint8 {
    All,
    New,       ///< updates included
    Attention, ///< incomplete, or with a contradiction that is open
    Known,
    Unreadable,
};

} // namespace Shortlist

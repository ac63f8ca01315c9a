// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/limitrule.h"

#include <QString>
#include <QStringList>

namespace Shortlist {

/// A rule as a sentence: "At most 2 applications, considered in the order you apply, for Meridian, Lumora and their
/// affiliates worldwide". `members` are the employers of its group; empty: the scope's own name stands there.
QString ruleWords(const LimitRule &rule, const QStringList &members = {});

/// Whether two caps that texts state about one pool say different things.
bool contradict(const LimitRule &a, const LimitRule &b);

/// "Meridian, Lumora and Halden" in the locale's words.
QString listWords(const QStringList &names);

} // namespace Shortlist

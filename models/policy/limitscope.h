// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/limitrule.h"

#include <vector>

namespace Shortlist {

/// What a scope is asked about: a posting, or the posting of an application.
struct ScopeSubject
{
    QString posting;
    QString employer;
    QString programme;
    QString department;
    QString region;
};

ScopeSubject subjectOf(const LimitQuery &query);
ScopeSubject subjectOf(const LimitApplication &application);

enum class Membership : quint8 {
    Outside,
    Inside,
    Unclear, ///< the scope asks for a fact that the subject does not state
};

/// Whether a scope covers a posting. Names are compared folded, employers without legal suffixes; an employer belongs
/// to a group only where `employers` says so. A posting scope without a name covers every posting, each by itself.
Membership membership(const LimitRule::Scope &scope, const ScopeSubject &subject,
                      const std::vector<LimitEmployer> &employers);

/// The fact for whose absence membership() is Unclear, in a sentence's words: "programme".
QString missingFact(const LimitRule::Scope &scope, const ScopeSubject &subject);

} // namespace Shortlist

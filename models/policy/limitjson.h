// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/limitrule.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QJsonObject>

#include <vector>

namespace Shortlist {

/// One question to the engine, as `limits evaluate` reads it.
struct LimitCase
{
    std::vector<LimitRule> rules;
    std::vector<LimitApplication> applications;
    std::vector<LimitEmployer> employers;
    LimitQuery query;
};

/// Malformed or MissingField; the detail names the field ("rules[0].window.type: no such word: weekly").
Result<LimitCase> limitCaseFromJson(const QByteArray &json);
QJsonObject toJson(const Verdict &verdict);
/// A rule in the same words, for export and storage.
QJsonObject toJson(const LimitRule &rule);
Result<LimitRule> limitRuleFromJson(const QJsonObject &json);
/// One clause as `limits detect` prints it.
QJsonObject toJson(const LimitClause &clause);

} // namespace Shortlist

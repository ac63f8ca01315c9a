// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/posting.h"
#include "models/domain/result.h"

#include <QJsonObject>

namespace Shortlist {

/// The posting as docs/posting.md describes it: every key is always there, absent facts are null or empty.
QJsonObject toJson(const Posting &posting);

/// The same without the texts, which a store keeps by themselves, without the id, and without what follows from the
/// rest: completeness, the limit in force, and the items and paragraphs that the sections' blocks hold.
QJsonObject factsToJson(const Posting &posting);

/// The reverse; unknown keys are ignored. Malformed names the key whose value has the wrong type or word.
Result<Posting> postingFromJson(const QJsonObject &json);

} // namespace Shortlist

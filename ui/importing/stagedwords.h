// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/views.h"
#include "ui/common/chip.h"

#include <QString>

#include <vector>

namespace Shortlist {

class ImportStagingModel;

/// A staged item in the user's words.
namespace StagedWords {

/// "page text", "JSON-LD"; the importer's own word where there is no better one.
QString formatName(const QString &format);
/// The title, and what kind of title it is where the source states none.
QString title(const Posting &posting);
/// Why it is taken for a posting that is known: "It has the same requisition number."
QString matchReason(const StagedMatch &match);
/// The same in a few words: "You have it: same requisition number".
QString knownWords(const StagedMatch &match);
/// Why an item holds no posting. That a document which was read holds none is no news of a missing file.
QString failure(const StagedItem &item);
/// What stands in the last column of a staged row.
std::vector<Chip> chips(const ImportStagingModel &model, int row);

} // namespace StagedWords

} // namespace Shortlist

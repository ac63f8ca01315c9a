// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/application.h"
#include "models/policy/proof.h"

#include <QString>

#include <vector>

namespace Shortlist {

/// The proof as a page for a QTextDocument, black on white: it is printed.
QString proofHtml(const std::vector<ProofEntry> &entries, const std::vector<Stage> &stages, const Period &period);

/// The same as a table for spreadsheets.
QByteArray proofTable(const std::vector<ProofEntry> &entries, const std::vector<Stage> &stages);

/// "12 applications sent, and 3 earlier ones that went on"
QString proofSummary(const std::vector<ProofEntry> &entries);

} // namespace Shortlist

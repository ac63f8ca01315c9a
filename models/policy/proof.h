// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/period.h"
#include "models/domain/searchrecord.h"

#include <QByteArray>

#include <functional>
#include <vector>

/// The proof of a search that an employment office asks for.
namespace Shortlist {

/// An application, and what came of it until the end of the period.
struct ProofEntry
{
    PostingId posting{};
    QString title;
    QString employer;
    QString place;
    QString url;
    QDate sentOn;
    bool sentInPeriod = false;           ///< else only something later happened in it
    std::vector<ApplicationEvent> steps; ///< from the submission on, in order

    friend bool operator==(const ProofEntry &, const ProofEntry &) = default;
};

/// What was sent in the period, and what was sent before and went on in it; by day of sending.
std::vector<ProofEntry> proofOf(const std::vector<SearchRecord> &records, const std::vector<Stage> &stages,
                                const Period &period);

/// The words of a proof as a table.
struct ProofWords
{
    QStringList headers; ///< sent on, employer, title, place, address, outcome, its day, history
    std::function<QString(StageId)> stageName;
};

/// CSV as spreadsheets read it: UTF-8 with a mark, and no cell that could be a formula.
QByteArray proofCsv(const std::vector<ProofEntry> &entries, const ProofWords &words);

/// One record of CSV (RFC 4180) with its line end.
QString csvRecord(const QStringList &cells);

} // namespace Shortlist

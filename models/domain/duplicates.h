// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace Shortlist {

/// Why two postings may be one, the strongest reason first.
enum class DuplicateReason : quint8 {
    SameRequisition,
    MirroredRequisition, ///< "R-1001" and "R-1001-1": one requisition on two sites of the employer
    SameAddress,
    SameText,
    SimilarText,
    SameTitle,
    SamePlace,
};

/// How sure it is that two postings are one.
struct Likeness
{
    double score = 0; ///< 0 to 1
    double text = 0;  ///< 3-shingle Jaccard of the texts, 0 to 1
    std::vector<DuplicateReason> reasons;

    friend bool operator==(const Likeness &, const Likeness &) = default;
};

/// Two stored postings that may be one; `one` was stored first.
struct DuplicatePair
{
    PostingId one{};
    PostingId other{};
    Likeness likeness;

    friend bool operator==(const DuplicatePair &, const DuplicatePair &) = default;
};

/// "same_requisition", "mirrored_requisition", "same_address", "same_text", "similar_text", "same_title", "same_place".
QString wordOf(DuplicateReason reason);
/// Unknown words are passed over.
std::vector<DuplicateReason> reasonsFrom(const QStringList &words);
QStringList wordsOf(const std::vector<DuplicateReason> &reasons);

} // namespace Shortlist

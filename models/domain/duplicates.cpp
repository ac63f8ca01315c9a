// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/duplicates.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

constexpr std::array Words{
    std::pair{DuplicateReason::SameRequisition, "same_requisition"_L1},
    std::pair{DuplicateReason::MirroredRequisition, "mirrored_requisition"_L1},
    std::pair{DuplicateReason::SameAddress, "same_address"_L1},
    std::pair{DuplicateReason::SameText, "same_text"_L1},
    std::pair{DuplicateReason::SimilarText, "similar_text"_L1},
    std::pair{DuplicateReason::SameTitle, "same_title"_L1},
    std::pair{DuplicateReason::SamePlace, "same_place"_L1},
};

} // namespace

QString wordOf(DuplicateReason reason)
{
    for (const auto &[value, word] : Words)
        if (value == reason)
            return word;
    return {};
}

std::vector<DuplicateReason> reasonsFrom(const QStringList &words)
{
    std::vector<DuplicateReason> reasons;
    for (const auto &[value, word] : Words)
        if (words.contains(word))
            reasons.push_back(value);
    return reasons;
}

QStringList wordsOf(const std::vector<DuplicateReason> &reasons)
{
    QStringList words;
    for (const DuplicateReason reason : reasons)
        words.append(wordOf(reason));
    return words;
}

} // namespace Shortlist

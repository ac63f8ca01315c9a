// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace Shortlist {

/// By what a posting is found again among stored ones, worked out once from its names and its text (keysOf() in
/// models/policy/duplicates.h). Equal keys are a reason to look closer, nothing more.
struct PostingKeys
{
    QByteArray text;              ///< a hash of the folded text; empty for a text without letters and digits
    std::vector<qint64> identity; ///< one each for requisition, address and title; what is not stated gives none
    std::vector<qint64> likeness; ///< those of `identity`, one for the text, four for the quarters of its simhash

    friend bool operator==(const PostingKeys &, const PostingKeys &) = default;
};

/// What a stored posting is called: enough to tell that it is another one, without its text.
struct PostingNames
{
    PostingId id{};
    QString title; ///< empty where it is a placeholder
    QString employerKey;
    QString requisition;

    friend bool operator==(const PostingNames &, const PostingNames &) = default;
};

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

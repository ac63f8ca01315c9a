// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/duplicates.h"
#include "models/domain/posting.h"

#include <QByteArray>
#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace Shortlist {

/// What of a posting's names decides whether another one may be the same.
struct NameTraits
{
    QString titleKey; ///< folded; empty where the title is a placeholder
    QSet<QString> titleWords;
    QSet<QString> titleNumbers; ///< "2026 Start", "Level 2"
    QString employerKey;
    QString requisition; ///< folded
};

/// All that decides it, worked out once.
struct PostingTraits : NameTraits
{
    QString address; ///< canonicalUrl
    QByteArray fingerprint;
    QSet<QString> places;
    std::vector<quint64> shingles;
};

NameTraits nameTraitsOf(const Posting &posting);
PostingTraits traitsOf(const Posting &posting);

/// The keys by which a store finds postings that may be the same without comparing all of them.
PostingKeys keysOf(const PostingTraits &traits);
PostingKeys keysOf(const Posting &posting);

/// A requisition id without the suffix that an employer's second site gives it: "R-1001-1" is "R-1001". Years and what
/// is too short to be a number of its own keep theirs: "2026-2" is another requisition than "2026-1".
QString requisitionBase(const QString &foldedId);

/// From here on two postings are shown to the user as one.
constexpr double LikelyDuplicate = 0.7;

/// False where likenessOf() would find nothing whatever the texts say: different employers, different requisitions of
/// one employer, unlike titles.
bool mayBeOne(const PostingNames &stored, const NameTraits &other);

/// How sure it is that the two are one posting. Nothing where something speaks against it: different employers,
/// different requisitions of one employer, unlike titles; or where nothing speaks for it.
std::optional<Likeness> likenessOf(const PostingTraits &a, const PostingTraits &b);

} // namespace Shortlist

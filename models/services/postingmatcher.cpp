// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/postingmatcher.h"

#include "models/domain/text.h"
#include "models/policy/duplicates.h"
#include "models/policy/versions.h"
#include "models/storage/store.h"

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxAtOneKey = 24;
constexpr size_t MaxStagedAtOneKey = 32;

KnownPosting knownOf(const PostingIdentity &identity)
{
    return {identity.id,        identity.title,        identity.employerKey,    identity.requisitionId,
            identity.sourceUrl, identity.sourceSha256, identity.textFingerprint};
}

/// The source of a posting still says what it said before the user corrected it: that is compared.
Result<> forgetCorrections(Store &store, KnownPosting &known)
{
    const auto reading = store.versions().reading(known.id);
    if (!reading)
        return reading.error();
    if (!*reading)
        return {};
    const Posting &read = (*reading)->posting;
    known.title = read.title;
    known.employerKey = Text::employerKey(read.employer);
    known.requisitionId = read.requisitionId;
    known.sourceUrl = read.sourceUrl;
    return {};
}

/// Bytes that gave an earlier version are no new one; the same text with another deadline or salary is.
Result<PostingMatch> settled(Store &store, const Posting &posting, const KnownPosting &recognised, PostingMatch match)
{
    const auto survivor = store.duplicates().survivorOf(match.known);
    if (!survivor)
        return survivor.error();
    match.known = *survivor;
    if (match.kind == PostingMatch::Kind::UpdateOf) {
        const auto known =
            store.versions().isEarlierReading(match.known, recognised.sourceSha256, recognised.textFingerprint);
        if (!known)
            return known.error();
        return *known ? PostingMatch{PostingMatch::Kind::SameAs, match.known, u"same source"_s} : match;
    }
    if (match.reason == "same source"_L1)
        return match;
    const auto known = readingOf(store, match.known);
    if (!known)
        return known.error();
    if (!notableChanges(*known, posting).isEmpty())
        match.kind = PostingMatch::Kind::UpdateOf;
    return match;
}

/// The keys under which a posting is found again; equal keys are what matchPosting() looks closer at.
QStringList namesOf(const KnownPosting &known)
{
    QStringList keys;
    if (!known.textFingerprint.isEmpty())
        keys.append(u"text "_s + QString::fromLatin1(known.textFingerprint.toHex()));
    if (!known.requisitionId.isEmpty())
        keys.append(u"requisition "_s + known.employerKey + u' ' + Text::folded(known.requisitionId));
    if (!known.sourceUrl.isEmpty())
        keys.append(u"address "_s + known.sourceUrl);
    return keys;
}

} // namespace

Result<Posting> readingOf(Store &store, PostingId id)
{
    auto reading = store.versions().reading(id);
    if (!reading)
        return reading.error();
    if (*reading)
        return std::move((*reading)->posting);
    auto stored = store.postings().load(id);
    if (!stored)
        return stored.error();
    return std::move(stored->posting);
}

Result<PostingMatch> matchStored(Store &store, const Posting &posting, const QByteArray &sourceSha256,
                                 const PostingKeys &keys)
{
    const auto sharing = store.duplicates().sharingAnywhere(keys.identity, MaxAtOneKey);
    if (!sharing)
        return sharing.error();
    std::vector<PostingId> near;
    for (const PostingNames &names : *sharing)
        near.push_back(names.id);
    const auto identities = store.postings().candidates(posting, sourceSha256, keys.text, near);
    if (!identities)
        return identities.error();
    std::vector<KnownPosting> known;
    for (const PostingIdentity &identity : *identities) {
        known.push_back(knownOf(identity));
        if (!identity.isCorrected)
            continue;
        if (auto forgotten = forgetCorrections(store, known.back()); !forgotten)
            return forgotten.error();
    }
    const KnownPosting recognised = recognisable(posting, sourceSha256, keys);
    PostingMatch match = matchPosting(recognised, known);
    return match.kind == PostingMatch::Kind::New ? match : settled(store, posting, recognised, std::move(match));
}

PostingMatch StagedIndex::match(const KnownPosting &posting) const
{
    std::vector<KnownPosting> near;
    for (const QString &key : namesOf(posting)) {
        const auto found = m_byKey.value(key);
        near.insert(near.end(), found.begin(), found.end());
    }
    return matchPosting(posting, near);
}

void StagedIndex::add(KnownPosting posting, int item)
{
    posting.id = PostingId{-1 - item};
    for (const QString &key : namesOf(posting)) {
        auto &sharing = m_byKey[key];
        if (sharing.size() >= MaxStagedAtOneKey) // a board of thousands at one address
            sharing.erase(sharing.begin());
        sharing.push_back(posting);
    }
}

} // namespace Shortlist

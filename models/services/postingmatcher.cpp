// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/postingmatcher.h"

#include "models/domain/text.h"
#include "models/policy/canonicalurl.h"
#include "models/policy/duplicates.h"
#include "models/policy/versions.h"
#include "models/storage/store.h"

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxAtOneAddress = 32;
constexpr size_t MaxStagedAtOneKey = 32;

KnownPosting knownOf(const PostingIdentity &identity)
{
    return {identity.id,        identity.title,        identity.employerKey,    identity.requisitionId,
            identity.sourceUrl, identity.sourceSha256, identity.textFingerprint};
}

bool isCorrected(const Posting &posting, const QString &field)
{
    return posting.origins.value(field).kind == OriginKind::User;
}

/// The source of a posting still says what it said before the user corrected it: those facts are not compared.
Result<> forgiveCorrections(Store &store, const Posting &posting, KnownPosting &known)
{
    const auto stored = store.postings().load(known.id);
    if (!stored)
        return stored.error();
    const Posting &facts = stored->posting;
    if (isCorrected(facts, u"title"_s))
        known.title = posting.title;
    if (isCorrected(facts, u"employer"_s))
        known.employerKey = Text::employerKey(posting.employer);
    if (isCorrected(facts, u"requisition_id"_s))
        known.requisitionId = posting.requisitionId;
    if (isCorrected(facts, u"source_url"_s))
        known.sourceUrl = posting.sourceUrl;
    return {};
}

/// What the stored posting's source said, where the user corrected it and the reading was kept.
Result<> forgetCorrections(Store &store, const Posting &posting, bool isSameSource, KnownPosting &known)
{
    const auto reading = store.versions().reading(known.id);
    if (!reading)
        return reading.error();
    if (!*reading) // nothing corrected, or by a version of the program that kept no readings
        return isSameSource ? forgiveCorrections(store, posting, known) : Result<>();
    const Posting &read = (*reading)->posting;
    known.title = read.title;
    known.employerKey = Text::employerKey(read.employer);
    known.requisitionId = read.requisitionId;
    known.sourceUrl = read.sourceUrl;
    return {};
}

/// Bytes that gave an earlier version are no new one; the same text with another deadline or salary is.
Result<PostingMatch> settled(Store &store, const Posting &posting, const QByteArray &sourceSha256, PostingMatch match)
{
    const auto survivor = store.duplicates().survivorOf(match.known);
    if (!survivor)
        return survivor.error();
    match.known = *survivor;
    if (match.kind == PostingMatch::Kind::UpdateOf) {
        const auto known = store.versions().isEarlierReading(match.known, sourceSha256, textFingerprint(posting.text));
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
QStringList keysOf(const KnownPosting &known)
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

KnownPosting knownOf(const Posting &posting, const QByteArray &sourceSha256, PostingId id)
{
    return {id,
            posting.title,
            Text::employerKey(posting.employer),
            posting.requisitionId,
            posting.sourceUrl,
            sourceSha256,
            textFingerprint(posting.text)};
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

Result<PostingMatch> matchStored(Store &store, const Posting &posting, const QByteArray &sourceSha256)
{
    std::vector<qint64> keys;
    if (const auto address = addressKey(canonicalUrl(posting.sourceUrl)))
        keys.push_back(*address);
    const auto sharing = store.duplicates().sharingAnywhere(keys, MaxAtOneAddress);
    if (!sharing)
        return sharing.error();
    const auto identities = store.postings().candidates(posting, sourceSha256, textFingerprint(posting.text), *sharing);
    if (!identities)
        return identities.error();
    std::vector<KnownPosting> known;
    for (const PostingIdentity &identity : *identities) {
        known.push_back(knownOf(identity));
        const bool isSameSource = identity.sourceSha256 == sourceSha256;
        if (auto forgotten = forgetCorrections(store, posting, isSameSource, known.back()); !forgotten)
            return forgotten.error();
    }
    PostingMatch match = matchPosting(posting, sourceSha256, known);
    return match.kind == PostingMatch::Kind::New ? match : settled(store, posting, sourceSha256, std::move(match));
}

PostingMatch StagedIndex::match(const Posting &posting, const QByteArray &sourceSha256) const
{
    std::vector<KnownPosting> near;
    for (const QString &key : keysOf(knownOf(posting, sourceSha256, {}))) {
        const auto found = m_byKey.value(key);
        near.insert(near.end(), found.begin(), found.end());
    }
    return matchPosting(posting, sourceSha256, near);
}

void StagedIndex::add(const Posting &posting, const QByteArray &sourceSha256, int item)
{
    const KnownPosting known = knownOf(posting, sourceSha256, PostingId{-1 - item});
    for (const QString &key : keysOf(known)) {
        auto &sharing = m_byKey[key];
        if (sharing.size() >= MaxStagedAtOneKey) // a board of thousands at one address
            sharing.erase(sharing.begin());
        sharing.push_back(known);
    }
}

} // namespace Shortlist

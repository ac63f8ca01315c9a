// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/postingmatcher.h"

#include "models/domain/text.h"
#include "models/storage/store.h"

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

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

Result<PostingMatch> matchStored(Store &store, const Posting &posting, const QByteArray &sourceSha256)
{
    const auto identities = store.postings().candidates(posting, sourceSha256, textFingerprint(posting.text));
    if (!identities)
        return identities.error();
    std::vector<KnownPosting> known;
    for (const PostingIdentity &identity : *identities) {
        known.push_back(knownOf(identity));
        if (identity.sourceSha256 != sourceSha256)
            continue;
        if (auto forgiven = forgiveCorrections(store, posting, known.back()); !forgiven)
            return forgiven.error();
    }
    return matchPosting(posting, sourceSha256, known);
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
    for (const QString &key : keysOf(known))
        m_byKey[key].push_back(known);
}

} // namespace Shortlist

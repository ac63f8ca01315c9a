// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/matching.h"

#include "models/domain/sha256.h"
#include "models/domain/text.h"
#include "models/policy/canonicalurl.h"
#include "models/policy/likeness.h"

#include <string>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

/// Titles at one address that are less alike than this belong to different postings of a page that lists several.
constexpr double SamePostingLikeness = 0.5;

/// What of the new posting is compared, folded once.
struct Candidate
{
    const KnownPosting &says;
    QString requisitionId;
    QString url;
};

bool agree(const QString &a, const QString &b)
{
    return a.isEmpty() || b.isEmpty() || a == b;
}

bool sameTitle(const Candidate &posting, const KnownPosting &known)
{
    return agree(Text::folded(posting.says.title), Text::folded(known.title));
}

bool alikeTitle(const Candidate &posting, const KnownPosting &known)
{
    return sameTitle(posting, known)
        || likeness(meaningfulWords(posting.says.title), meaningfulWords(known.title)) >= SamePostingLikeness;
}

/// Two requisitions of one employer are two postings, whatever else they share.
bool isVetoed(const Candidate &posting, const KnownPosting &known)
{
    return agree(posting.says.employerKey, known.employerKey)
        && !agree(posting.requisitionId, Text::folded(known.requisitionId));
}

bool sameText(const Candidate &posting, const KnownPosting &known)
{
    return !posting.says.textFingerprint.isEmpty() && posting.says.textFingerprint == known.textFingerprint;
}

/// One document may hold many postings, so its bytes alone do not tell which one this is.
bool sameSource(const Candidate &posting, const KnownPosting &known)
{
    return !posting.says.sourceSha256.isEmpty() && posting.says.sourceSha256 == known.sourceSha256
        && posting.says.textFingerprint == known.textFingerprint && sameTitle(posting, known)
        && posting.says.employerKey == known.employerKey && posting.url == canonicalUrl(known.sourceUrl);
}

bool sameRequisition(const Candidate &posting, const KnownPosting &known)
{
    return !posting.requisitionId.isEmpty() && posting.requisitionId == Text::folded(known.requisitionId)
        && !posting.says.employerKey.isEmpty() && posting.says.employerKey == known.employerKey;
}

bool sameAddress(const Candidate &posting, const KnownPosting &known)
{
    return !posting.url.isEmpty() && posting.url == canonicalUrl(known.sourceUrl)
        && agree(posting.says.employerKey, known.employerKey) && alikeTitle(posting, known);
}

/// What the new posting is to one known posting.
PostingMatch matchOne(const Candidate &posting, const KnownPosting &known)
{
    using Kind = PostingMatch::Kind;
    if (isVetoed(posting, known))
        return {};
    if (sameSource(posting, known))
        return {Kind::SameAs, known.id, u"same source"_s};
    if (sameRequisition(posting, known))
        return {sameText(posting, known) ? Kind::SameAs : Kind::UpdateOf, known.id, u"same requisition id"_s};
    if (sameAddress(posting, known))
        return {sameText(posting, known) ? Kind::SameAs : Kind::UpdateOf, known.id, u"same address"_s};
    if (sameText(posting, known) && agree(posting.says.employerKey, known.employerKey) && sameTitle(posting, known))
        return {Kind::SameAs, known.id, u"same text"_s};
    return {};
}

} // namespace

QByteArray textFingerprint(const QString &text)
{
    return foldedFingerprint(Text::folded(text));
}

QByteArray foldedFingerprint(const QString &folded)
{
    std::u16string kept;
    kept.reserve(size_t(folded.size()));
    for (const QChar c : folded)
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'+' || c == u'#')
            kept += c.unicode();
    if (kept.empty())
        return {};
    return Sha256::of(QStringView(kept).toUtf8());
}

KnownPosting recognisable(const Posting &posting, const QByteArray &sourceSha256, const PostingKeys &keys)
{
    const bool hasTitle = posting.titleOrigin != TitleOrigin::Placeholder;
    return {posting.id,
            hasTitle ? posting.title : QString(),
            Text::employerKey(posting.employer),
            posting.requisitionId,
            posting.sourceUrl,
            sourceSha256,
            keys.text};
}

PostingMatch matchPosting(const KnownPosting &posting, const std::vector<KnownPosting> &known)
{
    const Candidate candidate{posting, Text::folded(posting.requisitionId), canonicalUrl(posting.sourceUrl)};
    PostingMatch best;
    for (const KnownPosting &one : known) {
        const PostingMatch match = matchOne(candidate, one);
        if (match.kind == PostingMatch::Kind::SameAs)
            return match;
        if (match.kind == PostingMatch::Kind::UpdateOf && best.kind == PostingMatch::Kind::New)
            best = match;
    }
    return best;
}

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/duplicatefinder.h"

#include "models/storage/sql.h"
#include "models/storage/store.h"

#include <algorithm>

namespace Shortlist {

namespace {

/// Bounds what a crowd of alike postings costs: how many are looked up by a key, compared, and suggested.
constexpr int PerKey = 16;
constexpr int MaxCompared = 12;
constexpr size_t MaxSuggested = 3;
constexpr int MaxCached = 256;

} // namespace

DuplicateFinder::DuplicateFinder(Store &store)
    : m_store(store)
    , m_traits(MaxCached)
{ }

Result<> DuplicateFinder::refresh(const Posting &posting)
{
    return refresh(posting, keysOf(posting));
}

Result<> DuplicateFinder::refresh(const Posting &posting, const PostingKeys &keys)
{
    m_traits.remove(qint64(posting.id));
    DuplicateStore &duplicates = m_store.duplicates();
    if (auto set = duplicates.setKeys(posting.id, keys.likeness); !set)
        return set;
    if (auto forgotten = duplicates.forgetSuggestions(posting.id); !forgotten)
        return forgotten;
    const auto pairs = likely(posting, keys, posting.id);
    if (!pairs)
        return pairs.error();
    for (const DuplicatePair &pair : *pairs)
        if (auto suggested = duplicates.suggest(pair); !suggested)
            return suggested;
    return {};
}

Result<std::optional<DuplicatePair>> DuplicateFinder::likeliest(const Posting &posting, const PostingKeys &keys)
{
    const auto pairs = likely(posting, keys, {});
    if (!pairs)
        return pairs.error();
    return pairs->empty() ? std::nullopt : std::optional(pairs->front());
}

Result<int> DuplicateFinder::refreshSome()
{
    constexpr int AtOnce = 100;
    const auto ids = m_store.duplicates().withoutKeys(AtOnce);
    if (!ids)
        return ids.error();
    for (const PostingId id : *ids) {
        const auto stored = m_store.postings().load(id);
        if (!stored)
            return stored.error();
        if (auto refreshed = refresh(stored->posting); !refreshed)
            return refreshed.error();
    }
    if (ids->empty())
        m_store.connection().forgetPages(); // all that were looked through to find none
    return int(ids->size());
}

/// Those that share a key and whose names do not speak against it. In a large library most keys are shared by chance,
/// and an employer's postings have much of their text in common: neither is a reason to read a text.
Result<std::vector<PostingId>> DuplicateFinder::candidates(const Posting &posting, const PostingKeys &keys,
                                                           PostingId self)
{
    const auto sharing = m_store.duplicates().sharing(keys.likeness, PerKey);
    if (!sharing)
        return sharing.error();
    const NameTraits names = nameTraitsOf(posting);
    std::vector<PostingId> ids;
    for (const PostingNames &stored : *sharing)
        if (stored.id != self && mayBeOne(stored, names))
            ids.push_back(stored.id);
    return ids;
}

/// The surest first. With enough that are as good as certain, the rest of a crowd is not looked at.
Result<std::vector<DuplicatePair>> DuplicateFinder::likely(const Posting &posting, const PostingKeys &keys,
                                                           PostingId self)
{
    const auto candidates = this->candidates(posting, keys, self);
    if (!candidates)
        return candidates.error();
    if (candidates->empty())
        return std::vector<DuplicatePair>(); // most postings are like no other: their text is not read again
    const PostingTraits traits = traitsOf(posting);
    constexpr double AsGoodAsCertain = 0.95;
    std::vector<DuplicatePair> pairs;
    int compared = 0;
    const auto certain = [&pairs] {
        return std::count_if(pairs.begin(), pairs.end(),
                             [](const DuplicatePair &pair) { return pair.likeness.score >= AsGoodAsCertain; });
    };
    for (const PostingId id : *candidates) {
        if (++compared > MaxCompared || size_t(certain()) >= MaxSuggested)
            break;
        const auto other = this->traits(id);
        if (!other)
            return other.error();
        if (auto likeness = likenessOf(**other, traits); likeness && likeness->score >= LikelyDuplicate)
            pairs.push_back({id, self, *std::move(likeness)});
    }
    std::stable_sort(pairs.begin(), pairs.end(), [](const DuplicatePair &a, const DuplicatePair &b) {
        return a.likeness.score > b.likeness.score;
    });
    pairs.resize(std::min(pairs.size(), MaxSuggested));
    return pairs;
}

Result<const PostingTraits *> DuplicateFinder::traits(PostingId id)
{
    if (const PostingTraits *known = m_traits.object(qint64(id)))
        return known;
    const auto stored = m_store.postings().load(id);
    if (!stored)
        return stored.error();
    auto *traits = new PostingTraits(traitsOf(stored->posting)); // the cache owns it
    m_traits.insert(qint64(id), traits);
    return traits;
}

} // namespace Shortlist

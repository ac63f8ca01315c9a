// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/versionreader.h"

#include "models/policy/versions.h"
#include "models/storage/store.h"

#include <algorithm>

namespace Shortlist {

namespace {

Result<PostingVersion> withSource(Store &store, StoredVersion stored)
{
    auto source = store.sources().record(stored.source);
    if (!source)
        return source.error();
    return PostingVersion{stored.number, *std::move(source), stored.replacedAt, std::move(stored.posting), {}};
}

/// The reading in force: kept apart where the user corrected it, else the posting itself.
Result<StoredVersion> readingInForce(Store &store, PostingId id)
{
    auto stored = store.postings().load(id);
    if (!stored)
        return stored.error();
    auto reading = store.versions().reading(id);
    if (!reading)
        return reading.error();
    return StoredVersion{0, stored->source, *reading ? std::move((*reading)->posting) : std::move(stored->posting), {}};
}

} // namespace

Result<std::vector<PostingVersion>> readVersions(Store &store, PostingId id)
{
    auto rows = store.versions().earlier(id);
    if (!rows)
        return rows.error();
    auto current = readingInForce(store, id);
    if (!current)
        return current.error();
    rows->push_back(*std::move(current));
    std::vector<PostingVersion> versions;
    for (StoredVersion &row : *rows) {
        row.number = int(versions.size()) + 1;
        auto version = withSource(store, std::move(row));
        if (!version)
            return version.error();
        if (!versions.empty())
            version->difference = differenceOf(versions.back().posting, version->posting);
        versions.push_back(*std::move(version));
    }
    std::reverse(versions.begin(), versions.end());
    return versions;
}

Result<> addVersions(Store &store, PostingDetails &details)
{
    const PostingId id = details.posting.id;
    const auto count = store.versions().earlierCount(id);
    if (!count)
        return count.error();
    details.versions = *count + 1;
    auto notice = store.versions().notice(id);
    if (!notice)
        return notice.error();
    if (!*notice || *count == 0)
        return {};
    auto earlier = store.versions().earlier(id);
    if (!earlier)
        return earlier.error();
    details.notice = ChangeNotice{(*notice)->fields, (*notice)->noticedAt, std::move(earlier->back().posting)};
    return {};
}

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"
#include "models/domain/tag.h"

#include <QString>

#include <optional>
#include <vector>

namespace Shortlist {

namespace Sql {
class Connection;
}

/// Tags and who carries them. Writing needs an open Action.
class TagStore
{
public:
    /// `db` must outlive this.
    explicit TagStore(Sql::Connection &db);

    /// By name, what stands below a tag right after it; counts leave the trash out, and count what carries a tag below
    /// it.
    Result<std::vector<Tag>> tags();
    /// By name, ignoring case.
    Result<std::optional<Tag>> find(const QString &name);
    Result<std::vector<Tag>> tagsOf(PostingId posting);

    /// Conflict where a tag has that name.
    Result<TagId> add(const QString &name, const QString &colour);
    /// The tag and those below it (`infra`, `infra/storage`), by name. NotFound.
    Result<std::vector<Tag>> family(TagId id);
    /// Conflict, NotFound. Those below it keep their names.
    Result<> rename(TagId id, const QString &name);
    /// Every posting that carries `from` carries `into` instead, and `from` is gone. NotFound.
    Result<> merge(TagId from, TagId into);
    Result<> setColour(TagId id, const QString &colour);
    /// Takes it off every posting. NotFound.
    Result<> remove(TagId id);

    /// Postings that carry it already, or do not, are passed over.
    Result<> attach(TagId tag, const std::vector<PostingId> &postings);
    Result<> detach(TagId tag, const std::vector<PostingId> &postings);

private:
    Sql::Connection &m_db;
};

} // namespace Shortlist

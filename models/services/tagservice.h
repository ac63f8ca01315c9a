// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "models/domain/querytags.h"
#include "models/domain/result.h"
#include "models/domain/tag.h"

#include <QFuture>
#include <QObject>
#include <QStringList>

#include <vector>

namespace Shortlist {

class StoreAccess;

class TagService : public QObject
{
    Q_OBJECT

public:
    /// `store` must outlive this.
    explicit TagService(StoreAccess &store, QObject *parent = nullptr);

    QFuture<Result<std::vector<Tag>>> tags();
    /// Adds and removes by name, in one undoable step; a new name makes a tag with the next free colour, `a/b` also
    /// `a`. InvalidArgument for an empty name or one over 60 characters.
    QFuture<Result<>> change(std::vector<PostingId> ids, QStringList add, QStringList remove);
    QFuture<Result<>> setColour(TagId id, QString colour);
    /// With the tags below it: `a/b` follows `a`, and saved searches follow all of them. What they are called now.
    /// Conflict where another tag has one of the names.
    QFuture<Result<TagRenaming>> rename(TagId id, QString name);
    /// What carries `from` carries `into` instead; what stands below `from` then stands below `into`; saved searches
    /// follow. InvalidArgument where one is below the other.
    QFuture<Result<TagRenaming>> merge(TagId from, TagId into);
    /// Takes it, and the tags below it, off every posting. Saved searches stay as they are.
    QFuture<Result<>> remove(TagId id);

private:
    StoreAccess &m_store;
};

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/profile.h"
#include "models/domain/result.h"

#include <QFuture>
#include <QObject>

namespace Shortlist {

class StoreAccess;

/// Keeps what the user brings and what counts for him. Every change is a step that can be undone, and is announced by
/// StoreAccess::changed().
class ProfileService : public QObject
{
    Q_OBJECT

public:
    /// `store` must outlive this.
    explicit ProfileService(StoreAccess &store, QObject *parent = nullptr);

    QFuture<Result<Profile>> profile();
    /// All of them, as the user writes them ("golang"): kept under their usual names. InvalidArgument where one has
    /// more than 60 characters.
    QFuture<Result<>> setSkills(QStringList typed);
    /// Says that the user has this skill, or has it not.
    QFuture<Result<>> setSkill(QString name, bool isOwn);
    QFuture<Result<>> setWeights(ScoreWeights weights);

private:
    StoreAccess &m_store;
};

} // namespace Shortlist

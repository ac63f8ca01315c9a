// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/application.h"
#include "models/domain/posting.h"

#include <QString>
#include <QStringList>

#include <vector>

/// How two postings that are one become one. Pure: nothing is stored here.
namespace Shortlist {

/// The fields about which the user has a choice: both state them, and not the same. The texts are not among them: the
/// posting that stays keeps its own, and the other's is kept with its source.
QStringList choosableFields(const Posting &kept, const Posting &other);
/// The fields that only `other` states: they fill what `kept` does not say.
QStringList fillingFields(const Posting &kept, const Posting &other);

/// `kept` with what it lacks from `other`, and with `other`'s value for each of `fieldsOfOther`. What was chosen so is
/// the user's word, and survives the next import; the value that lost stays beside it as a conflict.
Posting mergedPosting(const Posting &kept, const Posting &other, const QStringList &fieldsOfOther);

/// Both notes, one after the other; once where they are the same.
QString mergedNotes(const QString &kept, const QString &other);

/// How two histories become one.
struct HistoryMerge
{
    std::vector<ApplicationEvent> taken;    ///< of the other posting, to be recorded for the one that stays
    std::vector<ApplicationEvent> outdated; ///< of the one that stays: plans that the other's submission has overtaken
};

/// The entries of `other` that stand and that `kept` does not have: one of the same day and stage that has nothing more
/// to say is the same. What one of them planned after the other was sent is no plan any more.
HistoryMerge mergedHistory(const std::vector<ApplicationEvent> &kept, const std::vector<ApplicationEvent> &other,
                           const std::vector<Stage> &stages);

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/views.h"

#include <QFuture>
#include <QObject>

#include <optional>
#include <vector>

namespace Shortlist {

class StoreAccess;

/// What employers allow: rules, groups, places and plans.
class LimitService : public QObject
{
    Q_OBJECT

public:
    /// `store` must outlive this.
    explicit LimitService(StoreAccess &store, QObject *parent = nullptr);

    /// Every pool with a rule, confirmed or suggested, and every confirmed group.
    QFuture<Result<std::vector<GroupSlots>>> groups();
    /// The pool of one employer. NotFound.
    QFuture<Result<GroupSlots>> groupOf(QString employer);
    /// What applying on `day` would do. NotFound.
    QFuture<Result<PostingVerdict>> verdict(PostingId posting, QDate day);

    /// Makes a suggestion a rule that is enforced; a clause about "TikTok and its affiliates" needs the pool's
    /// employers, which become its group. `employers` empty: the rule's own employer alone. `window` is what the user
    /// knows of a time that the text gives in words alone ("per recruiting season").
    QFuture<Result<>> confirm(RuleId rule, QString groupName, QStringList employers,
                              std::optional<LimitRule::Window> window = {});
    /// The pool as it would be if `rule` were saved; nothing is written.
    QFuture<Result<GroupSlots>> preview(LimitRule rule);
    /// Adds (id empty) or replaces a rule by hand.
    QFuture<Result<RuleId>> save(LimitRule rule);
    QFuture<Result<>> setState(RuleId rule, LimitRule::State state);
    /// Creates (id 0), renames or changes the members of a group; empty `employers` dissolves it.
    QFuture<Result<GroupId>> saveGroup(EmployerGroup group);
    /// The order in which planned postings are to be sent, best first.
    QFuture<Result<>> orderPlans(std::vector<PostingId> order);

private:
    StoreAccess &m_store;
};

} // namespace Shortlist

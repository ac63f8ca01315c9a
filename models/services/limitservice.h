// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/views.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace Shortlist {

class KeptBook;
class StoreAccess;

/// A text in which an employer states limits, outside a posting.
struct LimitPage
{
    QString employer;
    QString text;
    QString url; ///< where it stands; may be empty
};

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
    QFuture<Result<GroupSlots>> preview(LimitRule rule, QString employer = {});
    /// Adds (id empty) or replaces a rule by hand. `employer`: whose it is where the rule itself names none.
    QFuture<Result<RuleId>> save(LimitRule rule, QString employer = {});
    QFuture<Result<>> setState(RuleId rule, LimitRule::State state);
    /// Creates (id 0), renames or changes the members of a group; empty `employers` dissolves it.
    QFuture<Result<GroupId>> saveGroup(EmployerGroup group);
    /// Lets another spelling stand for an employer; one that was an employer itself becomes one with it, and everything
    /// is counted anew. Conflict where it stands for a third one.
    QFuture<Result<>> addAlias(QString employer, QString written);
    /// Makes a spelling an employer of its own again. NotFound.
    QFuture<Result<>> removeAlias(QString written);

    /// What a page that is no posting (an FAQ, a mail) says about applications to `employer`.
    QFuture<Result<std::vector<LimitRule>>> rulesIn(LimitPage page);
    /// Keeps them as suggestions, with the page as evidence, and answers how many were not known yet.
    QFuture<Result<int>> suggest(LimitPage page);
    /// The order in which planned postings are to be sent, best first.
    QFuture<Result<>> orderPlans(std::vector<PostingId> order);

private:
    StoreAccess &m_store;
    std::shared_ptr<KeptBook> m_book; ///< touched on the reader's thread alone
};

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/views.h"
#include "ui/slots/slotlist.h"

#include <QDate>
#include <QScrollArea>
#include <QStringList>

#include <vector>

class QUrl;
class QVBoxLayout;

namespace Shortlist {

class SlotCard;
class Theme;

/// The page of one pool of applications: the rule in words, its places, who waits in which order, what is assumed,
/// and the words of the posting that say so.
class SlotsPage : public QScrollArea
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    explicit SlotsPage(const Theme &theme, QWidget *parent = nullptr);

    void setGroup(GroupSlots group);
    /// For the names of the stages.
    void setStages(std::vector<Stage> stages);
    /// For the completion of a new member's name.
    void setKnownEmployers(const QStringList &employers);
    /// What deadlines count from; the current day unless set.
    void setToday(const QDate &today);

Q_SIGNALS:
    /// The planned postings in their new order, best first.
    void orderPlansRequested(const std::vector<Shortlist::PostingId> &order);
    void planRequested(Shortlist::PostingId posting);
    void unplanRequested(Shortlist::PostingId posting);
    /// A posting was dropped on a place: it is to be planned, if it is not yet, in that order.
    void planInOrderRequested(Shortlist::PostingId posting, const std::vector<Shortlist::PostingId> &order);
    void recordRequested(Shortlist::PostingId posting);
    /// A suggestion is to become a rule; confirming needs the pool's employers (ui/detail/confirmlimitdialog.h).
    void confirmRequested(Shortlist::RuleId rule);
    /// The suggestion is no limit.
    void dismissRequested(Shortlist::RuleId rule);
    /// A rule is to be edited (ui/dialogs/ruledialog.h).
    void editRuleRequested(const Shortlist::LimitRule &rule);
    /// A rule that was edited on the page: what is assumed to free a place.
    void saveRuleRequested(const Shortlist::LimitRule &rule);
    /// Members added or removed; none: the group is dissolved.
    void saveGroupRequested(const Shortlist::EmployerGroup &group);
    /// Another spelling is to stand for an employer of the pool, or no longer.
    void addAliasRequested(const QString &employer, const QString &written);
    void removeAliasRequested(const QString &written);
    /// A page that is no posting states a limit (ui/dialogs/pagelimitdialog.h).
    void pageLimitRequested();
    /// `quote` is to be shown where it stands; may be empty.
    void openPostingRequested(Shortlist::PostingId posting, const QString &quote);
    void openPageRequested(const QUrl &page);

private:
    void rebuild();
    QWidget *makePage();
    void addHeading(QVBoxLayout &page);
    void addContradictions(QVBoxLayout &page);
    void addSuggestions(QVBoxLayout &page);
    void addSlots(QVBoxLayout &page);
    void addPlans(QVBoxLayout &page);
    void addOthers(QVBoxLayout &page);
    void addFreed(QVBoxLayout &page);
    void addAssumptions(QVBoxLayout &page);
    void addEvidence(QVBoxLayout &page);
    void addMembers(QVBoxLayout &page);
    void openEvidence(const LimitRule::Evidence &evidence);
    SlotList *addList(QVBoxLayout &page, SlotList::Kind kind, std::vector<SlotEntry> entries);
    SlotCard *makeCard(int number);
    /// The confirmed cap that gives the page its slots; nullptr where there is none.
    const LimitRule *decidingRule() const;

    const Theme &m_theme;
    GroupSlots m_group;
    std::vector<Stage> m_stages;
    QStringList m_knownEmployers;
    QDate m_today;
    SlotList *m_plans = nullptr; ///< of the present page
    bool m_showsAllOthers = false;
};

} // namespace Shortlist

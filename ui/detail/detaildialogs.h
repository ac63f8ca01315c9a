// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/views.h"
#include "models/services/trackingservice.h"

#include <QDate>
#include <QObject>
#include <QStringList>

#include <optional>

class QWidget;

namespace Shortlist {

class RecordDialog;
class Theme;

/// What a dialog needs to know of the posting that is open.
struct ShownPosting
{
    PostingDetails details; ///< its posting's id is 0 while none is open
    std::vector<Stage> stages;
    QDate today;
};

/// Asks what the user wants to record, correct or confirm about the posting that is open.
class DetailDialogs : public QObject
{
    Q_OBJECT

public:
    /// The dialogs stand over `window`, which becomes the parent. `shown` and `theme` must outlive this.
    DetailDialogs(const ShownPosting &shown, const Theme &theme, QWidget *window);

    /// To tick the members of a group.
    void setKnownEmployers(const QStringList &employers) { m_employers = employers; }

    /// Opens the dialog that records a stage: `stage`, or the one that usually comes next.
    void record(StageId stage = {});
    /// A plan is one click; what is sent or answered has a date.
    void chooseStage(StageId stage);
    /// Opens the same dialog to say an entry of the history better.
    void editEvent(EventId event);
    /// A request was refused: shows who holds the places and asks for a reason; then recordRequested() again.
    void askOverride(const TrackRequest &request, const PostingVerdict &verdict);
    void correctFacts();
    /// Asks whether the limit that the posting states is to hold, and for whom.
    void confirmLimit();
    void dismissLimit();

Q_SIGNALS:
    void recordRequested(const Shortlist::TrackRequest &request);
    void correctRequested(const Shortlist::Posting &posting);
    /// `window` is empty where nothing was asked about the rule's time.
    void confirmRuleRequested(Shortlist::RuleId rule, const QString &groupName, const QStringList &employers,
                              const std::optional<Shortlist::LimitRule::Window> &window);
    /// The suggestion is no limit: LimitRule::State::Disabled.
    void dismissRuleRequested(Shortlist::RuleId rule);

private:
    RecordDialog *openRecordDialog(StageId stage);

    const ShownPosting &m_shown;
    const Theme &m_theme;
    QWidget *m_window;
    QStringList m_employers;
};

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/detaildialogs.h"

#include "ui/detail/confirmlimitdialog.h"
#include "ui/detail/factsdialog.h"
#include "ui/detail/recorddialog.h"
#include "ui/detail/trackingpage.h"

#include <algorithm>

namespace Shortlist {
namespace {

/// The pool that a suggestion is about, as far as it is known.
EmployerGroup suggestedGroup(const PostingDetails &details, const LimitRule &rule)
{
    EmployerGroup group = details.limits.group.value_or(EmployerGroup{});
    if (group.name.isEmpty())
        group.name = rule.scope.name.isEmpty() ? details.posting.employer : rule.scope.name;
    if (!group.employers.contains(details.posting.employer))
        group.employers.prepend(details.posting.employer);
    return group;
}

} // namespace

DetailDialogs::DetailDialogs(const ShownPosting &shown, const Theme &theme, QWidget *window)
    : QObject(window)
    , m_shown(shown)
    , m_theme(theme)
    , m_window(window)
{ }

void DetailDialogs::record(StageId stage)
{
    if (m_shown.details.posting.id != PostingId{})
        openRecordDialog(stage == StageId{} ? nextStage(m_shown.stages, m_shown.details.state.stage) : stage);
}

void DetailDialogs::chooseStage(StageId id)
{
    const Stage *stage = findStage(m_shown.stages, id);
    if (stage == nullptr)
        return;
    if (stage->type != StageType::Saved && stage->type != StageType::Planned)
        return record(id);
    TrackRequest request;
    request.posting = m_shown.details.posting.id;
    request.stage = id;
    request.day = m_shown.today;
    Q_EMIT recordRequested(request);
}

void DetailDialogs::editEvent(EventId id)
{
    const auto event = std::ranges::find(m_shown.details.history, id, &ApplicationEvent::id);
    if (event != m_shown.details.history.end())
        openRecordDialog(event->stage)->setEvent(*event);
}

void DetailDialogs::askOverride(const TrackRequest &request, const PostingVerdict &verdict)
{
    if (request.posting == m_shown.details.posting.id)
        openRecordDialog(request.stage)->setRefused(request, verdict);
}

void DetailDialogs::correctFacts()
{
    if (m_shown.details.posting.id == PostingId{})
        return;
    auto *dialog = new FactsDialog(m_shown.details.posting, m_theme, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { Q_EMIT correctRequested(dialog->posting()); });
    dialog->open();
}

void DetailDialogs::confirmLimit()
{
    if (m_shown.details.limits.suggestions.empty())
        return;
    const LimitRule rule = m_shown.details.limits.suggestions.front();
    auto *dialog = new ConfirmLimitDialog(rule, suggestedGroup(m_shown.details, rule), m_employers, m_theme, m_window);
    std::vector<LimitRule> others = m_shown.details.limits.suggestions;
    if (m_shown.details.limits.rule)
        others.push_back(*m_shown.details.limits.rule);
    dialog->setOtherRules(others);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = RuleId{rule.id.toLongLong()}] {
        Q_EMIT confirmRuleRequested(id, dialog->groupName(), dialog->employers(), dialog->window());
    });
    if (m_shown.details.limits.suggestion)
        dialog->setSuggestion(*m_shown.details.limits.suggestion);
    dialog->open();
}

void DetailDialogs::dismissLimit()
{
    if (!m_shown.details.limits.suggestions.empty())
        Q_EMIT dismissRuleRequested(RuleId{m_shown.details.limits.suggestions.front().id.toLongLong()});
}

RecordDialog *DetailDialogs::openRecordDialog(StageId stage)
{
    const Posting &posting = m_shown.details.posting;
    const bool isSubmitted = m_shown.details.state.submittedOn.isValid();
    auto *dialog = new RecordDialog({posting.id, posting.title, posting.employer, isSubmitted, m_shown.details.limits},
                                    m_shown.stages, m_shown.today, m_theme, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setStage(stage);
    dialog->setDocuments(m_shown.details.documents);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { Q_EMIT recordRequested(dialog->request()); });
    dialog->open();
    return dialog;
}

} // namespace Shortlist

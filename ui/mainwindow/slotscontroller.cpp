// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/slotscontroller.h"

#include "models/services/limitservice.h"
#include "ui/detail/confirmlimitdialog.h"
#include "ui/dialogs/pagelimitdialog.h"
#include "ui/dialogs/ruledialog.h"
#include "ui/mainwindow/answers.h"
#include "ui/mainwindow/detailcontroller.h"
#include "ui/mainwindow/libraryview.h"
#include "ui/mainwindow/notices.h"
#include "ui/mainwindow/services.h"
#include "ui/mainwindow/trackingcontroller.h"
#include "ui/mainwindow/undocontroller.h"
#include "ui/slots/slotspage.h"

#include <algorithm>

namespace Shortlist {

namespace {

/// The pool that carries that name or has that employer.
const GroupSlots *findGroup(const std::vector<GroupSlots> &groups, const QString &name)
{
    const auto found = std::find_if(groups.begin(), groups.end(), [&name](const GroupSlots &group) {
        return group.group.name == name || group.group.employers.contains(name);
    });
    return found == groups.end() ? nullptr : &*found;
}

} // namespace

SlotsController::SlotsController(const Services &services, const LibraryView &library, SlotsPage &page,
                                 const Theme &theme, Notices &notices, UndoController &undo,
                                 TrackingController &tracking)
    : QObject(&page)
    , m_services(services)
    , m_library(library)
    , m_page(page)
    , m_theme(theme)
    , m_notices(notices)
    , m_undo(undo)
    , m_tracking(tracking)
{
    connectPage();
    connect(&library, &LibraryView::stagesChanged, &page, &SlotsPage::setStages);
    connect(&library, &LibraryView::overviewChanged, this, [this] {
        if (m_page.isVisible())
            m_page.setKnownEmployers(m_library.employers());
    });
}

void SlotsController::connectPage()
{
    const auto announce = [this](const auto &) { m_undo.announceLast(); };
    connect(&m_page, &SlotsPage::orderPlansRequested, this, [this, announce](const std::vector<PostingId> &order) {
        m_notices.follow(m_services.limits.orderPlans(order), announce);
    });
    connect(&m_page, &SlotsPage::planRequested, &m_tracking, &TrackingController::plan);
    connect(&m_page, &SlotsPage::planInOrderRequested, &m_tracking, &TrackingController::planInOrder);
    connect(&m_page, &SlotsPage::unplanRequested, &m_tracking, &TrackingController::unplan);
    connect(&m_page, &SlotsPage::confirmRequested, this, &SlotsController::confirm);
    connect(&m_page, &SlotsPage::dismissRequested, this, [this, announce](RuleId rule) {
        m_notices.follow(m_services.limits.setState(rule, LimitRule::State::Disabled), announce);
    });
    connect(&m_page, &SlotsPage::editRuleRequested, this,
            [this](const LimitRule &rule) { edit(rule, m_group.group.employers.value(0, m_employer)); });
    connect(&m_page, &SlotsPage::saveRuleRequested, this,
            [this, announce](const LimitRule &rule) { m_notices.follow(m_services.limits.save(rule), announce); });
    connect(&m_page, &SlotsPage::saveGroupRequested, this, [this, announce](const EmployerGroup &group) {
        m_notices.follow(m_services.limits.saveGroup(group), announce);
    });
    connect(&m_page, &SlotsPage::addAliasRequested, this,
            [this, announce](const QString &employer, const QString &written) {
                m_notices.follow(m_services.limits.addAlias(employer, written), announce);
            });
    connect(&m_page, &SlotsPage::removeAliasRequested, this, [this, announce](const QString &written) {
        m_notices.follow(m_services.limits.removeAlias(written), announce);
    });
    connect(&m_page, &SlotsPage::pageLimitRequested, this,
            [this] { addFromPage(m_group.group.employers.value(0, m_employer)); });
    connect(&m_page, &SlotsPage::openPageRequested, this, &openOutside);
}

void SlotsController::open(const QString &employer)
{
    m_employer = employer;
    load();
}

void SlotsController::load()
{
    whenAnswered(m_services.limits.groups(), this,
                 [this, asked = m_employer](const Result<std::vector<GroupSlots>> &groups) {
                     if (asked != m_employer)
                         return;
                     const GroupSlots *group = groups ? findGroup(*groups, asked) : nullptr;
                     if (!groups) {
                         m_notices.fail(groups.error());
                     } else if (group == nullptr) {
                         m_notices.say(tr("No application limit of %1 is known.").arg(asked));
                     } else {
                         m_group = *group;
                         m_page.setKnownEmployers(m_library.employers());
                         m_page.setGroup(m_group);
                         Q_EMIT opened(asked);
                     }
                 });
}

void SlotsController::applyChange(const StoreChange &change)
{
    if (!m_employer.isEmpty() && m_page.isVisible() && !change.isEmpty())
        load();
}

const LimitRule *SlotsController::ruleOf(RuleId rule) const
{
    const QString id = QString::number(qint64(rule));
    const auto found = std::find_if(m_group.rules.begin(), m_group.rules.end(),
                                    [&id](const LimitRule &candidate) { return candidate.id == id; });
    return found == m_group.rules.end() ? nullptr : &*found;
}

void SlotsController::confirm(RuleId rule)
{
    const LimitRule *found = ruleOf(rule);
    if (found == nullptr)
        return;
    auto *dialog = new ConfirmLimitDialog(*found, m_group.group, m_library.employers(), m_theme, m_page.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_group.suggestion)
        dialog->setSuggestion(*m_group.suggestion);
    dialog->setOtherRules(m_group.rules);
    connect(dialog, &QDialog::accepted, this, [this, dialog, rule] {
        m_notices.follow(m_services.limits.confirm(rule, dialog->groupName(), dialog->employers(), dialog->window()),
                         [this](const auto &) { m_undo.announceLast(); });
    });
    dialog->open();
}

void SlotsController::edit(const LimitRule &rule, const QString &employer)
{
    auto *dialog = new RuleDialog(rule, m_theme, m_page.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RuleDialog::previewRequested, dialog, [this, dialog, employer](const LimitRule &edited) {
        whenAnswered(m_services.limits.preview(edited, employer), dialog,
                     [dialog, edited](const Result<GroupSlots> &pool) {
                         if (pool && dialog->rule() == edited) // an answer to what is still asked
                             dialog->setPreview(*pool);
                     });
    });
    connect(dialog, &QDialog::accepted, this, [this, dialog, employer] {
        m_notices.follow(m_services.limits.save(dialog->rule(), employer), [this, employer](const auto &) {
            m_undo.announceLast();
            open(employer);
        });
    });
    dialog->open();
}

void SlotsController::addFromPage(const QString &employer)
{
    auto *dialog = new PageLimitDialog(employer, m_library.employers(), m_theme, m_page.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto page = [dialog] { return LimitPage{dialog->employer(), dialog->text(), dialog->url()}; };
    connect(dialog, &PageLimitDialog::rulesRequested, dialog, [this, dialog, page] {
        whenAnswered(m_services.limits.rulesIn(page()), dialog,
                     [dialog, asked = page()](const Result<std::vector<LimitRule>> &rules) {
                         if (rules && dialog->text() == asked.text) // an answer to what is still asked
                             dialog->setRules(*rules);
                     });
    });
    connect(dialog, &PageLimitDialog::byHandRequested, this, [this, dialog] {
        LimitRule rule;
        rule.max = 1;
        rule.scope = {LimitRule::ScopeKind::Employer, dialog->employer(), {}};
        edit(rule, dialog->employer());
    });
    connect(dialog, &QDialog::accepted, this, [this, page] {
        m_notices.follow(m_services.limits.suggest(page()), [this, employer = page().employer](int added) {
            if (added == 0)
                m_notices.say(tr("The known limits of %1 say the same already.").arg(employer));
            else
                m_undo.announceLast();
            open(employer);
        });
    });
    dialog->open();
}

} // namespace Shortlist

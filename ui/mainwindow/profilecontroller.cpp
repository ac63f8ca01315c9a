// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/profilecontroller.h"

#include "models/domain/change.h"
#include "models/services/postingservice.h"
#include "models/services/profileservice.h"
#include "ui/dialogs/skillsdialog.h"
#include "ui/dialogs/weightsdialog.h"
#include "ui/mainwindow/notices.h"
#include "ui/mainwindow/services.h"
#include "ui/mainwindow/undocontroller.h"

namespace Shortlist {

ProfileController::ProfileController(const Services &services, Notices &notices, UndoController &undo, QWidget &window)
    : QObject(&window)
    , m_services(services)
    , m_notices(notices)
    , m_undo(undo)
    , m_window(window)
{
    refresh();
}

void ProfileController::applyChange(const StoreChange &change)
{
    if (change.profile)
        refresh();
}

void ProfileController::refresh()
{
    m_notices.follow(m_services.profile.profile(), [this](const Profile &profile) {
        m_profile = profile;
        Q_EMIT changed(m_profile);
    });
}

void ProfileController::editSkills()
{
    m_notices.follow(m_services.postings.facet({}, QueryTerm::Field::Skill),
                     [this](const std::vector<FacetValue> &asked) { showSkills(asked); });
}

void ProfileController::showSkills(const std::vector<FacetValue> &asked)
{
    auto *dialog = new SkillsDialog(m_profile.skills, asked, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_notices.follow(m_services.profile.setSkills(dialog->skills()),
                         [this](const auto &) { m_undo.announceLast(); });
    });
    dialog->open();
}

void ProfileController::editWeights()
{
    auto *dialog = new WeightsDialog(m_profile.weights, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_notices.follow(m_services.profile.setWeights(dialog->weights()),
                         [this](const auto &) { m_undo.announceLast(); });
    });
    dialog->open();
}

void ProfileController::setSkill(const QString &skill, bool isOwn)
{
    m_notices.follow(m_services.profile.setSkill(skill, isOwn), [this](const auto &) { m_undo.announceLast(); });
}

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/profile.h"
#include "models/domain/views.h"

#include <QObject>

class QWidget;

namespace Shortlist {

class Notices;
class UndoController;
struct Services;
struct StoreChange;

/// Knows what the user can do and what counts for him, and lets him change it.
class ProfileController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this. Asks for the profile.
    ProfileController(const Services &services, Notices &notices, UndoController &undo, QWidget &window);

    const Profile &profile() const { return m_profile; }
    void applyChange(const StoreChange &change);
    void editSkills();
    void editWeights();
    void setSkill(const QString &skill, bool isOwn);

Q_SIGNALS:
    void changed(const Shortlist::Profile &profile);

private:
    void refresh();
    void showSkills(const std::vector<FacetValue> &asked);

    const Services &m_services;
    Notices &m_notices;
    UndoController &m_undo;
    QWidget &m_window;
    Profile m_profile;
};

} // namespace Shortlist

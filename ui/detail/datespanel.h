// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/appointment.h"

#include <QDate>
#include <QTimeZone>
#include <QWidget>

#include <optional>
#include <vector>

class QListWidget;
class QPushButton;

namespace Shortlist {

class Theme;

/// The dates of one application: what is agreed upon, what is to be answered or handed in, when to ask again.
class DatesPanel : public QWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    explicit DatesPanel(const Theme &theme, QWidget *parent = nullptr);

    void setAppointments(const std::vector<Appointment> &appointments, const QDate &today, const QTimeZone &own);
    std::optional<Appointment> current() const;

Q_SIGNALS:
    void addRequested(Shortlist::Appointment::Kind kind);
    void changeRequested(const Shortlist::Appointment &appointment);
    void finishRequested(Shortlist::AppointmentId id);
    void cancelRequested(Shortlist::AppointmentId id);
    void exportRequested(const Shortlist::Appointment &appointment);

private:
    QWidget *createBar();
    void followCurrent();
    void showMenu(const QPoint &position);
    void fitHeight();

    std::vector<Appointment> m_appointments;
    QListWidget *m_list;
    QPushButton *m_change = nullptr;
    QPushButton *m_finish = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/appointmentservice.h"

#include <QDate>
#include <QDialog>

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTimeEdit;
class QVBoxLayout;

namespace Shortlist {

class OptionalDateEdit;
class Theme;

/// Asks for a date of an application: an interview, an assessment, an offer, or the day on which to ask again.
class AppointmentDialog : public QDialog
{
    Q_OBJECT

public:
    struct Subject
    {
        PostingId posting{};
        QString title;
        QString employer;
        QString currency; ///< of the posting's salary; empty where it states none
        ApplicationState state;
    };

    /// `theme` must outlive this. `own` is the zone the user is in.
    AppointmentDialog(Subject subject, std::vector<Stage> stages, const QDate &today, const QTimeZone &own,
                      const Theme &theme, QWidget *parent = nullptr);

    void setKind(Appointment::Kind kind);
    /// Changes one that is there instead of adding one; it moves no application.
    void setAppointment(const Appointment &appointment);

    AppointmentRequest request() const;

private:
    void createForm(QVBoxLayout &layout);
    void createOffer();
    void createButtons(QVBoxLayout &layout);
    void createZones();
    Appointment::Kind kind() const;
    QString zone() const;
    std::optional<qint64> minor(const QLineEdit &field) const;
    std::optional<OfferFigures> offer() const;
    void followKind();
    void showTimes();

    Subject m_subject;
    std::vector<Stage> m_stages;
    QDate m_today;
    QTimeZone m_own;
    const Theme &m_theme;
    Appointment m_known; ///< the one that is changed; id 0 for a new one
    QFormLayout *m_form = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_format = nullptr;
    OptionalDateEdit *m_day = nullptr;
    QCheckBox *m_hasTime = nullptr;
    QTimeEdit *m_time = nullptr;
    QSpinBox *m_minutes = nullptr;
    QComboBox *m_zone = nullptr;
    QLabel *m_ownTime = nullptr; ///< "by your clock: 15:30"
    QLineEdit *m_place = nullptr;
    QLineEdit *m_people = nullptr;
    QLineEdit *m_base = nullptr;
    QLineEdit *m_bonus = nullptr;
    QLineEdit *m_currency = nullptr;
    QLineEdit *m_equity = nullptr;
    QLineEdit *m_note = nullptr;
    QCheckBox *m_moves = nullptr;
    StageId m_stage{};
    QLabel *m_problem = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace Shortlist

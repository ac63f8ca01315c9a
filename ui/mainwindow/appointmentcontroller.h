// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/appointmentservice.h"

#include <QObject>

#include <vector>

class QSettings;

namespace Shortlist {

class AppointmentDialog;
class DetailPane;
class Notices;
class UndoController;
struct Services;

/// Asks for the dates of the application that the detail pane shows, and keeps them.
class AppointmentController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    AppointmentController(const Services &services, DetailPane &detail, Notices &notices, UndoController &undo,
                          const QSettings &settings);

    /// Opens the dialog for a new date of the posting that is shown.
    void ask(Appointment::Kind kind);
    void add(const AppointmentRequest &request);
    void finish(AppointmentId id);
    /// Asks where to, and writes the dates of these postings, or of all where none is given.
    void save(const std::vector<PostingId> &postings);

private:
    AppointmentDialog *openDialog();
    void askChange(const Appointment &appointment);
    void saveEntries(const std::vector<DatedPosting> &postings);
    void askReason(const AppointmentRequest &request, const PostingVerdict &verdict);

    const Services &m_services;
    DetailPane &m_detail;
    Notices &m_notices;
    UndoController &m_undo;
    const QSettings &m_settings; ///< when the user wants to be reminded
};

} // namespace Shortlist

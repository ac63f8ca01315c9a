// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/appointmentcontroller.h"

#include "models/domain/wholefile.h"
#include "ui/common/errortext.h"
#include "ui/detail/appointmentdialog.h"
#include "ui/detail/datespanel.h"
#include "ui/detail/detailpane.h"
#include "ui/detail/trackingpage.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/mainwindow/calendarexport.h"
#include "ui/mainwindow/notices.h"
#include "ui/mainwindow/remindersettings.h"
#include "ui/mainwindow/services.h"
#include "ui/mainwindow/undocontroller.h"

#include <QFileDialog>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

/// As an error, so that the words are those of every other refusal.
Error refusalOf(const PostingVerdict &verdict)
{
    QStringList holders;
    for (const SlotEntry &holder : verdict.holders)
        holders.append(u"“%1”"_s.arg(holder.title));
    return {Error::Code::Refused, {}, holders.join(u", "_s)};
}

} // namespace

AppointmentController::AppointmentController(const Services &services, DetailPane &detail, Notices &notices,
                                             UndoController &undo, const QSettings &settings)
    : QObject(&detail)
    , m_services(services)
    , m_detail(detail)
    , m_notices(notices)
    , m_undo(undo)
    , m_settings(settings)
{
    const DatesPanel &dates = detail.tracking().dates();
    connect(&dates, &DatesPanel::addRequested, this, &AppointmentController::ask);
    connect(&dates, &DatesPanel::changeRequested, this, &AppointmentController::askChange);
    connect(&dates, &DatesPanel::finishRequested, this, &AppointmentController::finish);
    connect(&dates, &DatesPanel::cancelRequested, this, [this](AppointmentId id) {
        m_notices.follow(m_services.appointments.cancel(id), [this](const auto &) { m_undo.announceLast(); });
    });
    connect(&dates, &DatesPanel::exportRequested, this, [this](const Appointment &appointment) {
        const Posting &posting = m_detail.details().posting;
        saveEntries({{posting.id, posting.title, posting.employer, {}, {}, {appointment}}});
    });
}

AppointmentDialog *AppointmentController::openDialog()
{
    const Posting &posting = m_detail.details().posting;
    const QString currency = posting.salary ? posting.salary->currency : QString();
    auto *dialog = new AppointmentDialog(
        {posting.id, posting.title, posting.employer, currency, m_detail.details().state}, m_detail.stages(),
        m_detail.today(), QTimeZone::systemTimeZone(), m_detail.theme(), &m_detail);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

void AppointmentController::ask(Appointment::Kind kind)
{
    if (m_detail.details().posting.id == PostingId{})
        return;
    AppointmentDialog *dialog = openDialog();
    dialog->setKind(kind);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { add(dialog->request()); });
}

void AppointmentController::askChange(const Appointment &appointment)
{
    AppointmentDialog *dialog = openDialog();
    dialog->setAppointment(appointment);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_notices.follow(m_services.appointments.change(dialog->request().appointment),
                         [this](const auto &) { m_undo.announceLast(); });
    });
}

void AppointmentController::finish(AppointmentId id)
{
    m_notices.follow(m_services.appointments.finish(id), [this](const auto &) { m_undo.announceLast(); });
}

void AppointmentController::save(const std::vector<PostingId> &postings)
{
    m_notices.follow(m_services.appointments.dated(postings),
                     [this](const std::vector<DatedPosting> &dated) { saveEntries(dated); });
}

void AppointmentController::saveEntries(const std::vector<DatedPosting> &postings)
{
    const auto entries =
        calendarEntries(postings, calendarWords(), readReminderRules(m_settings), QTimeZone::systemTimeZone());
    if (entries.empty()) {
        m_notices.say(tr("There are no dates to save."));
        return;
    }
    const QString path = QFileDialog::getSaveFileName(m_detail.window(), tr("Save the dates"), tr("dates") + u".ics"_s,
                                                      tr("Calendar (*.ics)"));
    if (path.isEmpty())
        return;
    if (writeWholeFile(path, calendarFile(entries, QDateTime::currentDateTimeUtc())))
        m_notices.say(tr("Saved as %1").arg(path));
    else
        m_notices.fail({Error::Code::NotWritten, u"the dates could not be written"_s, path});
}

void AppointmentController::add(const AppointmentRequest &request)
{
    m_notices.follow(m_services.appointments.add(request), [this, request](const AppointmentOutcome &outcome) {
        if (outcome.isRefused())
            askReason(request, outcome.step.limits);
        else
            m_undo.announceLast();
    });
}

void AppointmentController::askReason(const AppointmentRequest &request, const PostingVerdict &verdict)
{
    auto *dialog = new ReasonDialog(errorText(refusalOf(verdict)), m_detail.theme(), m_detail.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, request] {
        AppointmentRequest forced = request;
        forced.overrideReason = dialog->reason();
        add(forced);
    });
    dialog->open();
}

} // namespace Shortlist

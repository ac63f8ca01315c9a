// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/databasecontroller.h"

#include "models/services/maintenanceservice.h"
#include "models/services/storeaccess.h"
#include "ui/dialogs/datadialog.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/answers.h"
#include "ui/mainwindow/notices.h"
#include "ui/mainwindow/services.h"
#include "ui/web/refusals.h"

#include <QDate>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

#include <array>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

/// "shortlist-2026-04-03.db"
QString datedName(const QString &ending)
{
    return u"shortlist-%1.%2"_s.arg(QDate::currentDate().toString(Qt::ISODate), ending);
}

constexpr std::array LongActions{ActionId::Backup, ActionId::Check, ActionId::Export};

} // namespace

DatabaseController::DatabaseController(const Services &services, const Actions &actions, Notices &notices,
                                       const Theme &theme, QWidget &window)
    : QObject(&window)
    , m_services(services)
    , m_actions(actions)
    , m_notices(notices)
    , m_window(window)
    , m_theme(theme)
{
    connect(&actions[ActionId::Backup], &QAction::triggered, this, &DatabaseController::backUp);
    connect(&actions[ActionId::Check], &QAction::triggered, this, &DatabaseController::check);
    connect(&actions[ActionId::Export], &QAction::triggered, this, &DatabaseController::exportJson);
    connect(&actions[ActionId::YourData], &QAction::triggered, this, &DatabaseController::showData);
}

SharedWork DatabaseController::begin()
{
    m_work = std::make_shared<LongWork>();
    for (const ActionId id : LongActions)
        m_actions[id].setEnabled(false);
    if (m_dialog)
        m_dialog->setWorking(m_work);
    else
        m_notices.showWork(m_work);
    return m_work;
}

void DatabaseController::end()
{
    m_work.reset();
    for (const ActionId id : LongActions)
        m_actions[id].setEnabled(true);
    m_notices.showWork({});
}

void DatabaseController::say(const QString &outcome)
{
    if (m_dialog)
        m_dialog->setOutcome(outcome);
    else
        m_notices.say(outcome);
}

template <typename T, typename Words>
void DatabaseController::follow(QFuture<Result<T>> answer, const QString &failed, Words words)
{
    whenAnswered(std::move(answer), this, [this, failed, words](const Result<T> &result) {
        end();
        if (result)
            return say(words(*result));
        if (result.error().code == Error::Code::Cancelled)
            return say(tr("Stopped. Nothing was changed."));
        m_notices.fail(result.error());
        if (m_dialog)
            m_dialog->setOutcome(failed);
    });
}

void DatabaseController::backUp()
{
    const QString path = QFileDialog::getSaveFileName(&m_window, tr("Save a copy of the database"), datedName(u"db"_s));
    if (path.isEmpty())
        return;
    follow(m_services.maintenance.backup(path, begin()), {}, [path](const auto &) {
        return tr("The copy “%1” is written and checked.").arg(QFileInfo(path).fileName());
    });
}

void DatabaseController::check()
{
    follow(
        m_services.maintenance.check(begin()), tr("The check could not be finished."), [](const QStringList &problems) {
            return problems.isEmpty()
                ? tr("The database is in order: every stored byte is as it was saved.")
                : tr("%Ln problems were found. Go back to an older copy. The first: %1", nullptr, int(problems.size()))
                      .arg(problems.first());
        });
}

void DatabaseController::exportJson()
{
    const QString path = QFileDialog::getSaveFileName(&m_window, tr("Export everything"), datedName(u"json"_s));
    if (path.isEmpty())
        return;
    follow(m_services.maintenance.exportTo(path, begin()), {},
           [path](const auto &) { return tr("Everything is exported to “%1”.").arg(QFileInfo(path).fileName()); });
}

void DatabaseController::showData()
{
    m_dialog = new DataDialog(m_theme, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &DataDialog::folderRequested, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_services.store.path()).absolutePath()));
    });
    connect(m_dialog, &DataDialog::backupRequested, this, &DatabaseController::backUpNow);
    connect(m_dialog, &DataDialog::checkRequested, this, &DatabaseController::check);
    connect(m_dialog, &DataDialog::restoreRequested, this, &DatabaseController::askAndRestore);
    connect(m_dialog, &DataDialog::restoreOtherRequested, this, &DatabaseController::chooseAndRestore);
    connect(m_dialog, &QObject::destroyed, this, [this] { m_notices.showWork(m_work); });
    m_dialog->setNetworkUse({m_services.networkRequests(), refusedRequestsSinceStart()});
    if (m_work) {
        m_dialog->setWorking(m_work);
        m_notices.showWork({});
    }
    refresh();
    m_dialog->open();
}

void DatabaseController::refresh()
{
    m_notices.follow(m_services.maintenance.summary(), [this](const DataSummary &summary) {
        if (m_dialog)
            m_dialog->setSummary(summary);
    });
    m_notices.follow(m_services.maintenance.backups(), [this](const std::vector<BackupFile> &backups) {
        if (m_dialog)
            m_dialog->setBackups(backups);
    });
}

void DatabaseController::backUpNow()
{
    auto made =
        m_services.maintenance.backupBeside(BackupFile::Reason::ByHand, QDateTime::currentDateTimeUtc(), {}, begin());
    follow(std::move(made), tr("The copy could not be made."), [this](const QString &path) {
        refresh();
        return tr("The copy “%1” is written and checked.").arg(QFileInfo(path).fileName());
    });
}

void DatabaseController::chooseAndRestore()
{
    const QString path = QFileDialog::getOpenFileName(&m_window, tr("Go back to a copy"), {},
                                                      tr("Copies of the database (*.db *.bak);;All files (*)"));
    if (!path.isEmpty())
        askAndRestore(path);
}

void DatabaseController::askAndRestore(const QString &path)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Go back to a copy"),
                                tr("Go back to “%1”?").arg(QFileInfo(path).fileName()), QMessageBox::Cancel, m_dialog);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("The copy is checked first. What you have now is kept as a copy too, so that you can "
                               "come back to it."));
    QPushButton *go = box->addButton(tr("Go back"), QMessageBox::AcceptRole);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(go, &QPushButton::clicked, this, [this, path] { restore(path); });
    box->open();
}

void DatabaseController::restore(const QString &path)
{
    follow(m_services.maintenance.restore(path, QDateTime::currentDateTimeUtc(), begin()),
           tr("The copy was not used: it is not sound, or not one of Shortlist’s. Nothing was changed."),
           [this](const QString &) {
               refresh();
               return tr("The copy is in place. To come back to what you had, choose the newest copy, “before a "
                         "restore”.");
           });
}

} // namespace Shortlist

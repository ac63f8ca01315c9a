// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/databasecontroller.h"

#include "models/services/maintenanceservice.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/notices.h"
#include "ui/mainwindow/services.h"

#include <QDate>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

/// "shortlist-2026-04-03.db"
QString datedName(const QString &ending)
{
    return u"shortlist-%1.%2"_s.arg(QDate::currentDate().toString(Qt::ISODate), ending);
}

bool write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

DatabaseController::DatabaseController(const Services &services, const Actions &actions, Notices &notices,
                                       QWidget &window)
    : QObject(&window)
    , m_services(services)
    , m_notices(notices)
    , m_window(window)
{
    connect(&actions[ActionId::Backup], &QAction::triggered, this, &DatabaseController::backUp);
    connect(&actions[ActionId::Check], &QAction::triggered, this, &DatabaseController::check);
    connect(&actions[ActionId::Export], &QAction::triggered, this, &DatabaseController::exportJson);
}

void DatabaseController::backUp()
{
    const QString path = QFileDialog::getSaveFileName(&m_window, tr("Save a copy of the database"), datedName(u"db"_s));
    if (path.isEmpty())
        return;
    m_notices.follow(m_services.maintenance.backup(path), [this, path](const auto &) {
        m_notices.say(tr("The copy “%1” is written and checked.").arg(QFileInfo(path).fileName()));
    });
}

void DatabaseController::check()
{
    m_notices.follow(m_services.maintenance.check(), [this](const QStringList &problems) {
        m_notices.say(
            problems.isEmpty()
                ? tr("The database is in order.")
                : tr("%Ln problems were found. The first: %1", nullptr, int(problems.size())).arg(problems.first()));
    });
}

void DatabaseController::exportJson()
{
    const QString path = QFileDialog::getSaveFileName(&m_window, tr("Export everything"), datedName(u"json"_s));
    if (path.isEmpty())
        return;
    m_notices.follow(m_services.maintenance.exportJson(), [this, path](const QJsonObject &everything) {
        if (write(path, QJsonDocument(everything).toJson()))
            m_notices.say(tr("Everything is exported to “%1”.").arg(QFileInfo(path).fileName()));
        else
            m_notices.say(tr("“%1” could not be written. Choose another folder.").arg(QFileInfo(path).fileName()));
    });
}

} // namespace Shortlist

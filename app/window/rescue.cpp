// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/rescue.h"

#include "models/services/rescue.h"
#include "ui/common/errortext.h"
#include "ui/dialogs/rescuebox.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

namespace Shortlist {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Rescue)
};

/// The newest first.
std::vector<BackupFile> readableCopies(const QString &database)
{
    auto copies = backupsOf(database);
    std::erase_if(copies, [](const BackupFile &copy) { return copy.postings < 0; });
    return copies;
}

void sayUnsound(const BackupFile &copy, const Error &error)
{
    QMessageBox box(QMessageBox::Warning, Words::tr("The copy was not used"), errorText(error));
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(
        Words::tr("“%1” was not used, and nothing was changed.").arg(QFileInfo(copy.path).fileName()));
    box.exec();
}

QString chooseAnother(const QString &database)
{
    return QFileDialog::getOpenFileName(nullptr, Words::tr("Open another database"), QFileInfo(database).absolutePath(),
                                        Words::tr("Databases of Shortlist (*.db *.bak);;All files (*)"));
}

} // namespace

bool isWorthRescue(const Error &error)
{
    return error.code == Error::Code::Malformed || error.code == Error::Code::Storage
        || error.code == Error::Code::ForeignDatabase || error.code == Error::Code::NewerDatabase;
}

Result<QString> rescue(const QString &database, const Error &error)
{
    auto copies = readableCopies(database);
    for (;;) {
        const auto copy = copies.empty() ? std::nullopt : std::optional(copies.front());
        switch (RescueBox(error, database, copy).ask()) {
        case RescueBox::Answer::GoBack:
            if (const auto kept = restoreUnopened(database, copy->path, QDateTime::currentDateTimeUtc()); kept)
                return database;
            else
                sayUnsound(*copy, kept.error());
            copies.erase(copies.begin()); // the one before it, then
            break;
        case RescueBox::Answer::OpenAnother:
            if (const QString chosen = chooseAnother(database); !chosen.isEmpty())
                return chosen;
            break;
        case RescueBox::Answer::Quit:
            return Error{Error::Code::Cancelled, QStringLiteral("the user gave up"), database};
        }
    }
}

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/rescuebox.h"

#include "ui/common/errortext.h"

#include <QFileInfo>
#include <QLocale>
#include <QPushButton>

namespace Shortlist {

namespace {

QString momentOf(const BackupFile &copy)
{
    return QLocale().toString(copy.at.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

RescueBox::RescueBox(const Error &error, const QString &database, const std::optional<BackupFile> &copy,
                     QWidget *parent)
    : QMessageBox(parent)
{
    setIcon(Warning);
    setWindowTitle(tr("The database cannot be opened"));
    setTextFormat(Qt::PlainText);
    setText(error.code == Error::Code::Storage
                ? tr("“%1” could not be opened: the disk does not give it, or you may not read it. It was left "
                     "untouched.")
                      .arg(QFileInfo(database).fileName())
                : errorText({error.code, error.detail, database}));
    if (copy) {
        setInformativeText(
            tr("The last copy of it is of %1, with %Ln postings. Going back to it checks the copy first, "
               "and keeps the file that cannot be opened beside the copies.",
               nullptr, copy->postings)
                .arg(momentOf(*copy)));
        m_goBack = addButton(tr("Go back to the copy of %1").arg(momentOf(*copy)), AcceptRole);
    } else {
        setInformativeText(tr("There is no copy of it to go back to."));
    }
    m_openAnother = addButton(tr("Open another database…"), ActionRole);
    QPushButton *quit = addButton(tr("Quit"), RejectRole);
    setEscapeButton(quit);
    setDefaultButton(quit); // what is decided here is not decided by a stray Return
}

RescueBox::Answer RescueBox::ask()
{
    exec();
    if (m_goBack != nullptr && clickedButton() == m_goBack)
        return Answer::GoBack;
    return clickedButton() == m_openAnother ? Answer::OpenAnother : Answer::Quit;
}

} // namespace Shortlist

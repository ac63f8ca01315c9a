// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/notices.h"

#include "ui/common/errortext.h"
#include "ui/mainwindow/statusbar.h"
#include "ui/mainwindow/toast.h"

#include <QLoggingCategory>

namespace Shortlist {

namespace {

Q_LOGGING_CATEGORY(windowLog, "shortlist.window")

} // namespace

Notices::Notices(Toast &toast, StatusBar &status, QObject *parent)
    : QObject(parent)
    , m_toast(toast)
    , m_status(status)
{ }

void Notices::say(const QString &text)
{
    m_toast.show(text, Toast::Offer::None);
}

void Notices::sayUndoable(const QString &text)
{
    m_toast.show(text, Toast::Offer::Undo);
}

void Notices::fail(const Error &error)
{
    if (error.code == Error::Code::Cancelled)
        return;
    qCWarning(windowLog).noquote() << error.detail;
    say(errorText(error));
}

void Notices::showWork(const SharedWork &work)
{
    m_status.follow(work);
}

void Notices::begin()
{
    ++m_running;
    m_status.setWork(tr("Saving…"));
}

void Notices::end()
{
    --m_running;
    if (m_running == 0)
        m_status.setWork({});
}

} // namespace Shortlist

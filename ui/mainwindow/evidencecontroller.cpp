// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/evidencecontroller.h"

#include "models/services/evidenceservice.h"
#include "ui/common/paper.h"
#include "ui/evidence/evidencehtml.h"
#include "ui/evidence/evidencewriter.h"
#include "ui/mainwindow/notices.h"
#include "ui/mainwindow/services.h"
#include "ui/web/postinghtml.h"

#include <QDir>
#include <QFileDialog>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

/// Of numbers only: a name that somebody else wrote is no name for a folder.
QString nameOf(PostingId posting)
{
    return u"application-%1-%2"_s.arg(qint64(posting)).arg(QDate::currentDate().toString(Qt::ISODate));
}

} // namespace

EvidenceController::EvidenceController(const Services &services, Notices &notices, QWidget &window)
    : QObject(&window)
    , m_services(services)
    , m_notices(notices)
    , m_window(window)
{ }

void EvidenceController::saveFolder(PostingId posting)
{
    const QString parent = QFileDialog::getExistingDirectory(&m_window, tr("Where to put the folder"));
    if (!parent.isEmpty())
        m_notices.follow(m_services.evidence.gather(posting),
                         [this, parent](const Evidence &evidence) { writeFolder(evidence, parent); });
}

void EvidenceController::savePdf(PostingId posting)
{
    const QString path = QFileDialog::getSaveFileName(&m_window, tr("Save the application"),
                                                      nameOf(posting) + u".pdf"_s, tr("Document (*.pdf)"));
    if (!path.isEmpty())
        m_notices.follow(m_services.evidence.gather(posting),
                         [this, path](const Evidence &evidence) { writePdf(evidence, path); });
}

void EvidenceController::writeFolder(const Evidence &evidence, const QString &parent)
{
    const QString description = sectionsHtml(evidence.version.posting, {});
    const auto files = evidencePack(evidence, evidenceIndex(evidence, QTimeZone::systemTimeZone()),
                                    evidencePage(evidence, description), QDateTime::currentDateTimeUtc());
    const auto folder = writePack(files, parent, nameOf(evidence.posting));
    if (folder)
        saySaved(*folder);
    else
        m_notices.fail(folder.error());
}

void EvidenceController::writePdf(const Evidence &evidence, const QString &path)
{
    const QString body =
        evidenceHtml(evidence, sectionsHtml(evidence.version.posting, {}), QTimeZone::systemTimeZone());
    if (const auto written = Shortlist::writePdf({body, evidence.version.posting.title}, path); !written)
        m_notices.fail(written.error());
    else
        saySaved(path);
}

void EvidenceController::saySaved(const QString &path)
{
    m_notices.say(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
}

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/statisticscontroller.h"

#include "models/services/historyservice.h"
#include "ui/mainwindow/answers.h"
#include "ui/mainwindow/libraryview.h"
#include "ui/mainwindow/notices.h"
#include "ui/mainwindow/services.h"
#include "ui/statistics/picturefile.h"
#include "ui/statistics/proofdialog.h"
#include "ui/statistics/statisticspage.h"

#include <QFileDialog>

namespace Shortlist {

using namespace Qt::StringLiterals;

StatisticsController::StatisticsController(const Services &services, const LibraryView &library, StatisticsPage &page,
                                           const Theme &theme, Notices &notices)
    : QObject(&page)
    , m_services(services)
    , m_library(library)
    , m_page(page)
    , m_theme(theme)
    , m_notices(notices)
{
    connect(&library, &LibraryView::stagesChanged, &page, &StatisticsPage::setStages);
    connect(&page, &StatisticsPage::saveRequested, this, &StatisticsController::save);
    connect(&page, &StatisticsPage::reportRequested, this, &StatisticsController::openProof);
}

void StatisticsController::refresh()
{
    whenAnswered(m_services.histories.statistics(), this, [this](const Result<Statistics> &statistics) {
        if (statistics)
            m_page.setStatistics(*statistics);
        else
            m_notices.fail(statistics.error());
    });
}

void StatisticsController::applyChange(const StoreChange &change)
{
    if (m_page.isVisible() && !change.isEmpty())
        refresh();
}

void StatisticsController::openProof()
{
    auto *dialog = new ProofDialog(m_library.stages(), QDate::currentDate(), m_theme, m_page.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto fill = [this, dialog](const Period &period) {
        whenAnswered(m_services.histories.proof(period), dialog,
                     [this, dialog, period](const Result<std::vector<ProofEntry>> &entries) {
                         if (entries)
                             dialog->setEntries(period, *entries);
                         else
                             m_notices.fail(entries.error());
                     });
    };
    connect(dialog, &ProofDialog::periodWanted, this, fill);
    connect(dialog, &ProofDialog::failed, this, [this](const Error &error) { m_notices.fail(error); });
    dialog->open();
    fill(dialog->period());
}

void StatisticsController::save(const Picture &picture, const QString &title)
{
    const QString name = title.toLower().replace(u' ', u'-') + u".svg"_s;
    const QString path =
        QFileDialog::getSaveFileName(&m_page, tr("Save the picture"), name, tr("Drawing (*.svg);;Picture (*.png)"));
    if (path.isEmpty())
        return;
    if (const auto written = writePicture(picture, title, path, m_theme); !written)
        m_notices.fail(written.error());
    else
        m_notices.say(tr("Saved as %1").arg(path));
}

} // namespace Shortlist

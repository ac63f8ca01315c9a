// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/libraryview.h"

#include "models/services/postingservice.h"
#include "models/services/trackingservice.h"
#include "ui/common/nameorder.h"
#include "ui/mainwindow/answers.h"
#include "ui/mainwindow/memoryatrest.h"
#include "ui/mainwindow/notices.h"
#include "ui/mainwindow/services.h"

#include <algorithm>

namespace Shortlist {

namespace {

/// Employers with a limit first, by name. The others, of which there may be thousands, stay in the order of their keys.
void putLimitsFirst(std::vector<Overview::EmployerCount> &employers)
{
    const auto others = std::ranges::stable_partition(employers, [](const auto &employer) { return employer.max > 0; });
    std::ranges::stable_sort(employers.begin(), others.begin(), NameOrder(), &Overview::EmployerCount::employer);
}

} // namespace

LibraryView::LibraryView(const Services &services, Notices &notices, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_notices(notices)
{
    connect(this, &LibraryView::overviewChanged, new MemoryAtRest(this), &MemoryAtRest::workWasDone);
}

QStringList LibraryView::employers() const
{
    QStringList names;
    for (const Overview::EmployerCount &employer : m_overview.employers)
        names.append(employer.employer);
    return NameOrder().sorted(names);
}

void LibraryView::setToDo(int count)
{
    if (count == m_toDo)
        return;
    m_toDo = count;
    Q_EMIT overviewChanged(m_overview);
}

void LibraryView::refresh()
{
    whenAnswered(m_services.postings.overview(), this, [this](const Result<Overview> &overview) {
        if (!overview) {
            m_notices.fail(overview.error());
            return;
        }
        m_overview = *overview;
        putLimitsFirst(m_overview.employers);
        Q_EMIT overviewChanged(m_overview);
    });
    whenAnswered(m_services.tracking.stages(), this, [this](const Result<std::vector<Stage>> &stages) {
        if (!stages || *stages == m_stages)
            return;
        m_stages = *stages;
        Q_EMIT stagesChanged(m_stages);
    });
}

} // namespace Shortlist

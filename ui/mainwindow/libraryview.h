// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/views.h"

#include <QObject>

#include <vector>

namespace Shortlist {

class Notices;
struct Services;

/// The counts, stages and tags that several parts of the window show; read again after every change.
class LibraryView : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    LibraryView(const Services &services, Notices &notices, QObject *parent);

    const Overview &overview() const { return m_overview; }
    const std::vector<Stage> &stages() const { return m_stages; }
    /// Of postings and groups, by name.
    QStringList employers() const;
    /// No posting is stored, not even in the trash.
    bool isEmpty() const { return m_overview.all == 0 && m_overview.trashed == 0; }

    void refresh();
    /// How many lines the agenda has.
    int toDo() const { return m_toDo; }
    void setToDo(int count);

Q_SIGNALS:
    void overviewChanged(const Shortlist::Overview &overview);
    void stagesChanged(const std::vector<Shortlist::Stage> &stages);

private:
    const Services &m_services;
    Notices &m_notices;
    Overview m_overview;
    std::vector<Stage> m_stages;
    int m_toDo = 0;
};

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace Shortlist {

class Actions;
class Notices;
struct Services;

/// The commands that concern the database as a whole: copy, check, export.
class DatabaseController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    DatabaseController(const Services &services, const Actions &actions, Notices &notices, QWidget &window);

private:
    void backUp();
    void check();
    void exportJson();

    const Services &m_services;
    Notices &m_notices;
    QWidget &m_window;
};

} // namespace Shortlist

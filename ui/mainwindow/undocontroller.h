// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QFuture>
#include <QObject>

namespace Shortlist {

class Actions;
class Notices;
struct Services;
struct UndoState;

/// Ctrl+Z and Ctrl+Shift+Z, with their names in the menu.
class UndoController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    UndoController(const Services &services, const Actions &actions, Notices &notices, QObject *parent);

    void undo();
    void redo();
    /// After a change of the user's: says what was done, with a button to take it back.
    void announceLast();
    void refresh();

private:
    void show(const UndoState &state);
    void finish(QFuture<Result<UndoState>> step, const QString &said);

    const Services &m_services;
    const Actions &m_actions;
    Notices &m_notices;
    QString m_undoName;
    QString m_redoName;
};

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QFuture>
#include <QObject>
#include <QString>

class QWidget;

namespace Shortlist {

class Actions;
class Notices;
class Theme;
struct Services;
struct UndoState;

/// Ctrl+Z and Ctrl+Shift+Z, with their names in the menu. What a limit refuses is asked about, and done with a reason.
class UndoController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    UndoController(const Services &services, const Actions &actions, const Theme &theme, Notices &notices,
                   QWidget *window);

    void undo(const QString &reason = {});
    void redo(const QString &reason = {});
    /// After a change of the user's: says what was done, with a button to take it back.
    void announceLast();
    void refresh();

private:
    void show(const UndoState &state);
    using Step = void (UndoController::*)(const QString &reason);
    void finish(QFuture<Result<UndoState>> answer, const QString &said, Step step);
    void askReason(const Error &refusal, Step step);

    const Services &m_services;
    const Actions &m_actions;
    const Theme &m_theme;
    Notices &m_notices;
    QWidget *m_window;
    QString m_undoName;
    QString m_redoName;
};

} // namespace Shortlist

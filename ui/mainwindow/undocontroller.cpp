// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/undocontroller.h"

#include "models/services/undoservice.h"
#include "ui/common/undotext.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/answers.h"
#include "ui/mainwindow/notices.h"
#include "ui/mainwindow/services.h"

namespace Shortlist {

UndoController::UndoController(const Services &services, const Actions &actions, Notices &notices, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_actions(actions)
    , m_notices(notices)
{
    connect(&actions[ActionId::Undo], &QAction::triggered, this, &UndoController::undo);
    connect(&actions[ActionId::Redo], &QAction::triggered, this, &UndoController::redo);
    show({});
}

void UndoController::undo()
{
    finish(m_services.undo.undo(), tr("Undone: %1").arg(m_undoName));
}

void UndoController::redo()
{
    finish(m_services.undo.redo(), tr("Done again: %1").arg(m_redoName));
}

void UndoController::finish(QFuture<Result<UndoState>> step, const QString &said)
{
    m_notices.follow(std::move(step), [this, said](const UndoState &state) {
        show(state);
        m_notices.say(said);
    });
}

void UndoController::announceLast()
{
    whenAnswered(m_services.undo.state(), this, [this](const Result<UndoState> &state) {
        if (!state)
            return;
        show(*state);
        m_notices.sayUndoable(doneText(state->undo));
    });
}

void UndoController::refresh()
{
    whenAnswered(m_services.undo.state(), this, [this](const Result<UndoState> &state) {
        if (state)
            show(*state);
    });
}

void UndoController::show(const UndoState &state)
{
    m_undoName = undoText(state.undo);
    m_redoName = undoText(state.redo);
    QAction &undo = m_actions[ActionId::Undo];
    undo.setEnabled(!m_undoName.isEmpty());
    //: %1 is what would be undone: tag 3 postings
    undo.setText(m_undoName.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(m_undoName));
    QAction &redo = m_actions[ActionId::Redo];
    redo.setEnabled(!m_redoName.isEmpty());
    redo.setText(m_redoName.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(m_redoName));
}

} // namespace Shortlist

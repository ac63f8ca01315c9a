// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/undocontroller.h"

#include "models/services/undoservice.h"
#include "ui/common/errortext.h"
#include "ui/common/undotext.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/answers.h"
#include "ui/mainwindow/notices.h"
#include "ui/mainwindow/services.h"

namespace Shortlist {

UndoController::UndoController(const Services &services, const Actions &actions, const Theme &theme, Notices &notices,
                               QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_actions(actions)
    , m_theme(theme)
    , m_notices(notices)
    , m_window(window)
{
    connect(&actions[ActionId::Undo], &QAction::triggered, this, [this] { undo(); });
    connect(&actions[ActionId::Redo], &QAction::triggered, this, [this] { redo(); });
    show({});
}

void UndoController::undo(const QString &reason)
{
    finish(m_services.undo.undo(reason), tr("Undone: %1").arg(m_undoName), &UndoController::undo);
}

void UndoController::redo(const QString &reason)
{
    finish(m_services.undo.redo(reason), tr("Done again: %1").arg(m_redoName), &UndoController::redo);
}

void UndoController::finish(QFuture<Result<UndoState>> answer, const QString &said, Step step)
{
    whenAnswered(std::move(answer), this, [this, said, step](const Result<UndoState> &state) {
        if (state) {
            show(*state);
            m_notices.say(said);
        } else if (state.error().code == Error::Code::Refused) {
            askReason(state.error(), step);
        } else {
            m_notices.fail(state.error());
        }
    });
}

void UndoController::askReason(const Error &refusal, Step step)
{
    auto *dialog = new ReasonDialog(errorText(refusal), m_theme, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, step] { (this->*step)(dialog->reason()); });
    dialog->open();
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

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/stagescontroller.h"

#include "models/services/storeaccess.h"
#include "ui/common/errortext.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/dialogs/stagesdialog.h"
#include "ui/dialogs/stagewords.h"
#include "ui/mainwindow/answers.h"
#include "ui/mainwindow/notices.h"
#include "ui/mainwindow/services.h"
#include "ui/mainwindow/undocontroller.h"

#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>

namespace Shortlist {

namespace {

QString stageError(const Error &error)
{
    if (error.code == Error::Code::InvalidArgument)
        return StagesController::tr("This cannot be: a stage needs a name, and of the types saved, planned and "
                                    "submitted one stage each stays on offer.");
    return errorText(error);
}

} // namespace

StagesController::StagesController(const Services &services, const Theme &theme, Notices &notices, UndoController &undo,
                                   QWidget &window)
    : QObject(&window)
    , m_services(services)
    , m_theme(theme)
    , m_notices(notices)
    , m_undo(undo)
    , m_window(window)
{
    connect(&services.store, &StoreAccess::changed, this, &StagesController::refresh);
}

void StagesController::open()
{
    if (m_dialog == nullptr) {
        m_dialog = new StagesDialog(m_theme, &m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connectDialog();
        refresh();
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void StagesController::connectDialog()
{
    StagesDialog *dialog = m_dialog;
    StageService &stages = m_services.stages;
    connect(dialog, &StagesDialog::addRequested, this, [this, &stages](const QString &name, StageType type) {
        m_notices.follow(stages.add(name, type, {}), [this](StageId added) {
            m_undo.announceLast();
            whenAnswered(m_services.stages.stages(), this, [this, added](const auto &entries) {
                if (m_dialog == nullptr || !entries)
                    return;
                m_dialog->setStages(*entries);
                m_dialog->choose(added);
            });
        });
    });
    connect(dialog, &StagesDialog::renameRequested, this,
            [this, &stages](StageId stage, const QString &name) { follow(stages.rename(stage, name)); });
    connect(dialog, &StagesDialog::colourRequested, this,
            [this, &stages](StageId stage, const QString &colour) { follow(stages.setColour(stage, colour)); });
    connect(dialog, &StagesDialog::typeRequested, this, &StagesController::askType);
    connect(dialog, &StagesDialog::hideRequested, this,
            [this, &stages](StageId stage, bool isHidden) { follow(stages.setHidden(stage, isHidden)); });
    connect(dialog, &StagesDialog::removeRequested, this,
            [this, &stages](StageId stage) { follow(stages.remove(stage)); });
    connect(dialog, &StagesDialog::orderRequested, this,
            [this, &stages](const std::vector<StageId> &order) { follow(stages.setOrder(order)); });
    connect(new QShortcut(QKeySequence::Undo, dialog), &QShortcut::activated, this, [this] { m_undo.undo(); });
    connect(new QShortcut(QKeySequence::Redo, dialog), &QShortcut::activated, this, [this] { m_undo.redo(); });
}

void StagesController::refresh()
{
    if (m_dialog == nullptr)
        return;
    whenAnswered(m_services.stages.stages(), this, [this](const Result<std::vector<StageEntry>> &entries) {
        if (m_dialog != nullptr && entries)
            m_dialog->setStages(*entries);
    });
}

/// What goes wrong is said where it was wished.
void StagesController::follow(QFuture<Result<>> change)
{
    whenAnswered(std::move(change), this, [this](const Result<> &done) {
        if (done)
            m_undo.announceLast();
        else if (m_dialog != nullptr)
            m_dialog->setError(stageError(done.error()));
    });
}

void StagesController::askType(StageId stage, StageType type)
{
    whenAnswered(m_services.stages.effectOf(stage, type), this,
                 [this, stage, type](const Result<StageTypeEffect> &effect) {
                     if (m_dialog == nullptr)
                         return;
                     if (!effect)
                         m_dialog->setError(stageError(effect.error()));
                     else if (effect->isNothing())
                         follow(m_services.stages.setType(stage, type));
                     else
                         setType(stage, type, *effect);
                 });
}

void StagesController::setType(StageId stage, StageType type, const StageTypeEffect &effect)
{
    const auto giveUp = [this] {
        if (m_dialog != nullptr)
            refresh();
    };
    if (effect.refusal) {
        const QString words = effectWords(effect) + u'\n' + tr("The employer’s application limit does not allow this.");
        auto *ask = new ReasonDialog(words, m_theme, m_dialog);
        ask->setAttribute(Qt::WA_DeleteOnClose);
        connect(ask, &QDialog::accepted, this,
                [this, ask, stage, type] { follow(m_services.stages.setType(stage, type, ask->reason())); });
        connect(ask, &QDialog::rejected, this, giveUp);
        return ask->open();
    }
    auto *ask = new QMessageBox(QMessageBox::Question, tr("Change the type of the stage"), effectWords(effect),
                                QMessageBox::Cancel, m_dialog);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setTextFormat(Qt::PlainText);
    const QPushButton *change = ask->addButton(tr("Change the type"), QMessageBox::AcceptRole);
    connect(ask, &QMessageBox::buttonClicked, this,
            [this, change, stage, type, giveUp](const QAbstractButton *clicked) {
                if (clicked == change)
                    follow(m_services.stages.setType(stage, type));
                else
                    giveUp();
            });
    ask->open();
}

} // namespace Shortlist

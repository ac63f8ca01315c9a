// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/change.h"
#include "models/services/stageservice.h"

#include <QFuture>
#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace Shortlist {

class Notices;
class StagesDialog;
class Theme;
class UndoController;
struct Services;

/// Shows the user's stages beside the window, which follows every change at once, and carries out what is wanted there.
class StagesController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    StagesController(const Services &services, const Theme &theme, Notices &notices, UndoController &undo,
                     QWidget &window);

    void open();

private:
    void connectDialog();
    void refresh();
    void follow(QFuture<Result<>> change);
    void askType(StageId stage, StageType type);
    void setType(StageId stage, StageType type, const StageTypeEffect &effect);

    const Services &m_services;
    const Theme &m_theme;
    Notices &m_notices;
    UndoController &m_undo;
    QWidget &m_window;
    QPointer<StagesDialog> m_dialog;
};

} // namespace Shortlist

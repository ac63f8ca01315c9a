// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/startimports.h"
#include "models/domain/result.h"

#include <QString>
#include <QStringList>

namespace Shortlist {

/// What the window was started with.
struct LaunchOptions
{
    enum class Task : quint8 { ShowWindow, ShowHelp, ShowVersion };
    enum class Engine : quint8 { Allowed, AtOnce, SwitchedOff }; ///< AtOnce: before anybody touches the window

    Task task = Task::ShowWindow;
    QString database; ///< absolute path
    StartImports imports;
    Engine engine = Engine::Allowed;
    QString language; ///< see Languages; empty: what was chosen in the window
    QString help;     ///< for ShowHelp
    QString state;    ///< where an earlier run may have left a report (crashreports.h); empty: nobody asks

    friend bool operator==(const LaunchOptions &, const LaunchOptions &) = default;
};

/// Reads the program's arguments, its own name first. InvalidArgument says which is wrong.
/// Relative paths count from `currentFolder`.
Result<LaunchOptions> launchOptions(const QStringList &arguments, const QString &currentFolder);

} // namespace Shortlist

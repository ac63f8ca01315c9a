// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/mainwindow/actions.h"

#include <QKeySequence>
#include <QString>

#include <chrono>
#include <functional>

class QWidget;

namespace Shortlist {

class MainWindow;

/// Looks at the window, with the dialog over it where one is open, whenever it shows what it was asked for.
class Camera
{
public:
    /// What is done with a view called `name`: `over` is the dialog or popup in front of `window`, or null. False where
    /// it fails.
    using Look = std::function<bool(const QString &name, QWidget &window, QWidget *over)>;

    /// `window` must outlive this. The engine paints on its own time and tells nobody when: `settling` is long enough.
    Camera(MainWindow &window, Look look, std::chrono::milliseconds settling);

    /// Lets the event loop run until everything must be painted.
    void settle() const;
    /// Settles and looks.
    bool shoot(const QString &name);
    /// The same, and closes the dialog or popup that is open.
    bool shootAndDismiss(const QString &name);
    /// The menu that `open` opens, which comes back only once it is closed.
    bool shootMenu(const QString &name, const std::function<void()> &open);
    /// A window of its own, which it closes.
    bool shootWindow(const QString &name, QWidget &window);

private:
    MainWindow &m_window;
    Look m_look;
    std::chrono::milliseconds m_settling;
};

/// Writes `window` as it is now, `over` in front of it, as a PNG; false where it cannot be written.
bool writePicture(const QString &path, QWidget &window, QWidget *over);

/// Runs the command that `keys` stand for.
void trigger(const MainWindow &window, const QKeySequence &keys);
void trigger(const MainWindow &window, ActionId command);

} // namespace Shortlist

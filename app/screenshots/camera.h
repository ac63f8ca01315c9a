// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QKeySequence>
#include <QString>

class QWidget;

namespace Shortlist {

class MainWindow;

/// Takes pictures of the window, with the dialog over it where one is open.
class Camera
{
public:
    /// `window` must outlive this. Pictures are called NAME-SUFFIX.png in `folder`.
    Camera(MainWindow &window, QDir folder);

    void setSuffix(const QString &suffix) { m_suffix = suffix; }
    /// Waits until everything is painted, then writes the picture; false where it cannot be written.
    bool shoot(const QString &name);
    /// The same, and closes the dialog or popup that is open.
    bool shootAndDismiss(const QString &name);
    /// A window of its own, which it closes.
    bool shootWindow(const QString &name, QWidget &window);

private:
    MainWindow &m_window;
    QDir m_folder;
    QString m_suffix;
};

/// Lets the event loop run until the engine, which paints on its own time and tells nobody when, must be done.
void settle();

/// Runs the command that `keys` stand for.
void trigger(const MainWindow &window, const QKeySequence &keys);

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/longwork.h"
#include "models/domain/result.h"

#include <QFuture>
#include <QObject>
#include <QPointer>

class QWidget;

namespace Shortlist {

class Actions;
class DataDialog;
class Notices;
class Theme;
struct Services;

/// The commands that concern the database as a whole: copy, check, export, and what the page "Your data" offers. One
/// at a time; the dialog shows how far it is while it is open, else the line at the bottom of the window.
class DatabaseController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    DatabaseController(const Services &services, const Actions &actions, Notices &notices, const Theme &theme,
                       QWidget &window);

private:
    void backUp();
    void check();
    void exportJson();
    void showData();
    void refresh();
    void backUpNow();
    void chooseAndRestore();
    void askAndRestore(const QString &path);
    void restore(const QString &path);
    /// What begins now.
    SharedWork begin();
    void end();
    /// Where the user looks.
    void say(const QString &outcome);
    /// `say(value)` gives the words for what came of it; `failed` are those of the dialog where it failed.
    template <typename T, typename Words>
    void follow(QFuture<Result<T>> answer, const QString &failed, Words words);

    const Services &m_services;
    const Actions &m_actions;
    Notices &m_notices;
    QWidget &m_window;
    const Theme &m_theme;
    QPointer<DataDialog> m_dialog;
    SharedWork m_work; ///< while there is some
};

} // namespace Shortlist

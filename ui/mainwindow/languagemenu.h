// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

class QComboBox;

namespace Shortlist {

class Actions;
class Notices;
class StagingPage;
struct Services;

/// The languages of the window, to choose from; the window is built anew in the one that is chosen.
class LanguageMenu : public QMenu
{
    Q_OBJECT

public:
    /// All must outlive this.
    LanguageMenu(const Services &services, const Actions &actions, const StagingPage &staging, Notices &notices,
                 QWidget &window);

    /// The same to choose from in a form.
    QComboBox *makeChoice();

private:
    void offer(const QString &code, const QString &name);
    void choose(const QString &code);

    const Services &m_services;
    const StagingPage &m_staging;
    Notices &m_notices;
};

} // namespace Shortlist

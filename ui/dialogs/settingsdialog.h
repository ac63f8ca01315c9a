// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QFormLayout;
class QWidget;

namespace Shortlist {

class Theme;

/// How the window looks, in one place. Every choice holds at once; there is nothing to confirm.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    explicit SettingsDialog(Theme &theme, QWidget *parent = nullptr);

    /// One more line, such as a choice that belongs to another part of the window; takes `control` over.
    void addLine(const QString &name, QWidget *control);

Q_SIGNALS:
    void remindersRequested();
    void shortcutsRequested();

private:
    void createColours();
    void createTextSize();
    void createOthers();

    Theme &m_theme;
    QFormLayout *m_lines = nullptr;
    QWidget *m_last = nullptr; ///< that the Tab key reaches so far
};

} // namespace Shortlist

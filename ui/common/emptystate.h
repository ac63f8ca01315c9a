// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/icons.h"

#include <QList>
#include <QWidget>

class QAction;
class QBoxLayout;
class QLabel;
class QPushButton;

class QAction;

namespace Shortlist {

/// What stands where there is nothing yet: says so, and what to do next.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    EmptyState(IconName icon, const Theme &theme, QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &text);
    /// The first button is the primary one, and has the focus where this has it. The button belongs to this.
    QPushButton *addButton(const QString &text);
    /// A button for each, instead of those before.
    void setActions(const QList<QAction *> &actions);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitWidth();
    void updateIcon();

    IconName m_iconName;
    const Theme &m_theme;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QBoxLayout *m_buttons;
    QList<QAction *> m_actions; ///< of setActions()
};

} // namespace Shortlist

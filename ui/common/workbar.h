// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/longwork.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Shortlist {

/// What is being done that takes long, how far it is, and a way to stop it. Hidden while nothing is.
class WorkBar : public QWidget
{
    Q_OBJECT

public:
    explicit WorkBar(QWidget *parent = nullptr);

    /// Shows it until clear(): at once, or only where it lasts.
    enum class Showing : quint8 { AtOnce, IfItLasts };
    void follow(const SharedWork &work, Showing showing);
    void clear();

private:
    void refresh();

    SharedWork m_work;
    QTimer m_clock;
    QTimer m_patience;
    QLabel *m_words;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace Shortlist

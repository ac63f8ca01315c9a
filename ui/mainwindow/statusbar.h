// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/longwork.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Shortlist {

class WorkBar;

/// The line at the bottom: how many postings, whether all is saved, what went over the network, and a few keys.
class StatusBar : public QWidget
{
    Q_OBJECT

public:
    explicit StatusBar(QWidget *parent = nullptr);

    void setCount(int shown, int all);
    /// How many postings were read and wait to be imported, with a way back to them; 0: none, or they are in sight.
    void setWaiting(int postings);
    /// What is being done, such as "Saving…"; empty: all is saved.
    void setWork(const QString &text);
    /// Requests that were made because the user asked for a page, and those of postings, none of which is let through.
    void setNetworkUse(int made, int refused);
    /// Shows what takes long in the place of the hints, with a way to stop it; none: no longer.
    void follow(const SharedWork &work);

Q_SIGNALS:
    void waitingRequested();

protected:
    bool event(QEvent *event) override;

private:
    /// Shows as many of the hints as there is room for.
    void fitHints();

    QLabel *m_count;
    QLabel *m_saved;
    QLabel *m_network;
    QPushButton *m_waiting;
    QWidget *m_hints;
    WorkBar *m_work;
};

} // namespace Shortlist

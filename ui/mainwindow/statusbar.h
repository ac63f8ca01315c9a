// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace Shortlist {

/// The line at the bottom: how many postings, whether all is saved, what went over the network, and a few keys.
class StatusBar : public QWidget
{
    Q_OBJECT

public:
    explicit StatusBar(QWidget *parent = nullptr);

    void setCount(int shown, int all);
    /// What is being done, such as "Saving…"; empty: all is saved.
    void setWork(const QString &text);
    /// Requests of postings that were refused; none is ever let through.
    void setRefusedRequests(int count);

private:
    QLabel *m_count;
    QLabel *m_saved;
    QLabel *m_network;
};

} // namespace Shortlist

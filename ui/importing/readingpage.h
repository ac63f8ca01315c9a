// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/importprogress.h"

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Shortlist {

class ElidedLabel;

/// What is going on while the user waits: how far it is, with which file, how long it will take, what was found.
class ReadingPage : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingPage(QWidget *parent = nullptr);

    /// A new reading begins; nothing is known about it yet.
    void start();
    void setProgress(const ImportProgress &progress);
    /// A page is on its way from `host`.
    void startFetching(const QString &host);
    /// `postings` are being stored, which cannot be stopped half-way.
    void startStoring(int postings);

    /// Postings are being stored.
    bool isStoring() const;
    QString text() const;

Q_SIGNALS:
    /// Enough was read: what is there is to be shown.
    void stopRequested();
    void cancelled();

private:
    void startOver(const QString &title);
    QString timeLeft(const ImportProgress &progress) const;

    QLabel *m_title;
    QProgressBar *m_bar;
    ElidedLabel *m_file;
    QLabel *m_found;
    QPushButton *m_stop;
    QPushButton *m_cancel;
    QElapsedTimer m_since;
};

} // namespace Shortlist

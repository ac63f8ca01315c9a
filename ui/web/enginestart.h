// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QThread;
class QTimer;

namespace Shortlist {

/// Waits for the moment at which the web engine can be created without anybody noticing: its library is loaded beside
/// the event loop, and creating it, which keeps the window's thread for 20 to 50 ms, falls into a rest of the hands. A
/// window that is only looked at after its start, at the posting it chose by itself, needs none and pays for none.
class EngineStart : public QObject
{
    Q_OBJECT

public:
    enum class From : quint8 { Now, FirstInput };

    EngineStart(From from, QObject *parent);
    ~EngineStart() override;

    void begin(); ///< without waiting for the first input

Q_SIGNALS:
    /// Once. createPageEngine() now finds its library loaded.
    void ready();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void load();
    void look();

    QThread *m_loading = nullptr; ///< from the beginning on
    QTimer *m_rest = nullptr;     ///< since a key, a button or the wheel
};

} // namespace Shortlist

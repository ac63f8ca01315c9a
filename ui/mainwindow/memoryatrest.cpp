// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/memoryatrest.h"

#include "models/domain/memory.h"

#include <chrono>

namespace Shortlist {

using namespace std::chrono_literals;

MemoryAtRest::MemoryAtRest(QObject *parent)
    : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(500ms);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        giveBackFreedMemory();
        Q_EMIT givenBack();
    });
}

void MemoryAtRest::workWasDone()
{
    m_rest.start();
}

} // namespace Shortlist

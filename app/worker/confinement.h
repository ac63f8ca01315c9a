// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

/// What the process that reads hostile documents gives up before it sees the first one. Nothing here can be taken back.
namespace Shortlist::Confinement {

constexpr quint64 MemoryBytes = 512ULL * 1024 * 1024;
constexpr int LifetimeSeconds = 60; ///< of processor time; a reader retires long before

/// Memory, files, processes, core dumps; then new privileges; then every system call but those that reading needs
/// (no sockets, no other programs, no opening for writing). True where the kernel took the last part; the limits hold
/// in any case.
bool enter();

/// From now on `seconds` of processor time are left before the kernel ends this process.
void allowSeconds(int seconds);

/// Processor time used so far, rounded up.
int secondsUsed();

} // namespace Shortlist::Confinement

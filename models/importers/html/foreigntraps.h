// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Shortlist {

/// HTML whose drawings and formulas hold no element called select, html or head: such a one is called otherwise, with a
/// name as long. Gumbo 0.10.1 takes it for the real one when it asks where it stands, and an assertion ends the
/// process. Outside of svg and math nothing changes; no reader misses what could not be drawn.
QByteArray withoutForeignTraps(QByteArray html);

} // namespace Shortlist

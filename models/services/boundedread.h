// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

class QFile;

namespace Shortlist {

/// What an open file holds, in a memory of its size; of one that holds more than `most` bytes at least one byte more
/// than that. file.error() says whether all could be read.
QByteArray readAtMost(QFile &file, qint64 most);

} // namespace Shortlist

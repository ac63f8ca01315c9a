// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/boundedread.h"

#include <QFile>

#include <algorithm>

namespace Shortlist {

namespace {

constexpr qint64 PartBytes = 65'536;

} // namespace

QByteArray readAtMost(QFile &file, qint64 most)
{
    // QIODevice::read() sets aside all that it is asked for, and what it gives keeps that: a thousand small files read
    // "up to the bound" would hold a thousand times the bound, and a process that holds so much cannot be forked.
    QByteArray bytes = file.read(std::min(file.size(), most) + 1);
    while (bytes.size() <= most) { // it grows meanwhile, or its size is not told, as in /proc
        const QByteArray more = file.read(PartBytes);
        if (more.isEmpty())
            break;
        bytes += more;
    }
    return bytes;
}

} // namespace Shortlist

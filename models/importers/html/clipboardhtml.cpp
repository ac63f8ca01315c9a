// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/html/clipboardhtml.h"

#include <QList>

namespace Shortlist {

namespace {

constexpr qsizetype LongestHead = 4096; ///< bytes

} // namespace

std::optional<ClipboardHtml> clipboardHtml(const QByteArray &bytes)
{
    if (!bytes.startsWith("Version:"))
        return std::nullopt;
    const qsizetype start = bytes.indexOf('<');
    if (start < 0 || start > LongestHead)
        return std::nullopt;
    // Its offsets count bytes of a file that may have been converted since; the first tag says the same.
    ClipboardHtml copied{bytes.mid(start), {}};
    bool saysWhere = false;
    const QList<QByteArray> lines = bytes.left(start).split('\n');
    for (const QByteArray &line : lines) {
        saysWhere = saysWhere || line.startsWith("StartHTML:") || line.startsWith("StartFragment:");
        if (line.startsWith("SourceURL:"))
            copied.url = QString::fromUtf8(line.mid(10).trimmed());
    }
    return saysWhere ? std::optional(copied) : std::nullopt;
}

} // namespace Shortlist

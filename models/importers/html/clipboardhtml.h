// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Shortlist {

/// HTML as Windows programs copy it: behind a head of lines such as "StartHTML:0000000105".
/// https://learn.microsoft.com/windows/win32/dataxchg/html-clipboard-format
struct ClipboardHtml
{
    QByteArray html;
    QString url; ///< of the page it was copied from; empty where the head does not say
};

/// Nothing where `bytes` do not begin with such a head.
std::optional<ClipboardHtml> clipboardHtml(const QByteArray &bytes);

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

namespace Shortlist {

/// What the description's view may load: our own scheme and inlined data images, nothing else.
bool mayLoad(const QUrl &url);

/// What a click may hand to the user's browser: http, https and mailto, strictly parsed, with a host.
bool mayOpenOutside(const QUrl &url);

/// Whether a program of the desktop may be asked to show a file of that name: texts, pictures and office files; never
/// what could run.
bool mayOpenDocument(const QString &name);

/// The URL as it is shown before it is opened: punycode, no user info, shortened in the middle beyond `maxChars`.
QString shownUrl(const QUrl &url, int maxChars = 80);

/// The scheme of the description's view.
constexpr auto PostingScheme = "job";

} // namespace Shortlist

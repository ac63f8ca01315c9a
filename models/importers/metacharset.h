// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Shortlist {

/// The charset that a page names in a meta element, as written and in lower case; empty where it names none. `head` is
/// the beginning of the page.
/// https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding
QByteArray metaCharset(QByteArrayView head);

} // namespace Shortlist

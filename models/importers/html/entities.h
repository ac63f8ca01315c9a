// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Shortlist {

/// The characters of the reference between & and ; ("amp", "#39"), or empty where it is none that this program knows.
QString characterOfReference(QStringView name);

/// `text` with its HTML character references (&amp;, &#8211;, &#x2013;, &eacute; …) decoded once. Those without a
/// semicolon and unknown names stay as they are, except the five of XML and nbsp; U+0000 and surrogates become U+FFFD.
QString withoutCharacterReferences(const QString &text);

/// The same, again while something that looks like a reference is left, twice at most: "R&amp;amp;D" is R&D.
/// For titles, names and places; never for HTML.
QString plainScalar(const QString &text);

} // namespace Shortlist

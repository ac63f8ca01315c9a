// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace Shortlist {

/// A piece of a document: words, or a tag exactly as it will stand in the page.
struct MarkupToken
{
    enum class Kind : quint8 { Text, Open, Close, Void };
    Kind kind = Kind::Text;
    QString name; ///< of the element, in lower case; empty for text
    QString text; ///< Text: decoded; else the serialised tag

    friend bool operator==(const MarkupToken &, const MarkupToken &) = default;
};

/// Which elements pass.
enum class MarkupScope : quint8 {
    Inline,   ///< what a Block's html may hold
    Document, ///< what a Posting's html may hold: blocks, lists and tables, too
};

/// Reads HTML that was cleaned when it was stored as if it had not been: only elements and attributes of the
/// allow-list (docs/security.md) are written anew, links only where policy::mayOpenOutside, the content of scripts and
/// styles is dropped, everything else is text. The answer is balanced whatever the input.
std::vector<MarkupToken> readMarkup(const QString &html, MarkupScope scope);

} // namespace Shortlist

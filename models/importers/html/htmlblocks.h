// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace Shortlist {

struct HtmlNode;

/// One line of a description: what stands between two breaks of the page.
struct HtmlBlock
{
    enum class Kind : quint8 { Paragraph, Item, Heading };
    Kind kind = Kind::Paragraph;
    int level = 0;           ///< of a heading 1–6; of an item its depth, from 1; of a paragraph 0
    QString text;            ///< plain, one line, white space collapsed, never empty
    QString inlineHtml;      ///< the same with b, i, a, code from our allow-list and everything else escaped
    bool isBoldOnly = false; ///< all of the text is bold (b, strong, or a style that says so): a heading in disguise

    friend bool operator==(const HtmlBlock &, const HtmlBlock &) = default;
};

/// The lines of `html`, in order: p, div, li, h1–h6, td, br and the like end a line; scripts, styles and hidden parts
/// are left out. `html` may be the source's, not cleaned; it is decoded once first where it is escaped (see
/// liveHtml()). Lists survive as items; "- " or "•" at the start of a paragraph is NOT interpreted here. Empty where
/// html is over the limits of models/domain/limits.h.
std::vector<HtmlBlock> htmlBlocks(const QString &html);

/// The same of a tree that was parsed already.
std::vector<HtmlBlock> htmlBlocks(const HtmlNode &root);

/// `html` as it is, or decoded once where it holds more escaped tags ("&lt;p&gt;") than live ones: descriptions in
/// JSON-LD are often escaped one time too many, some only in part (an escaped body with a live footer). References to
/// white space that are escaped twice ("&amp;#xa;") become white space.
QString liveHtml(const QString &html);

/// Whether `text` holds HTML: live or escaped tags, or character references.
bool looksLikeHtml(const QString &text);

} // namespace Shortlist

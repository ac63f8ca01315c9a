// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/web/markup.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace Shortlist {

/// A stretch of a text, in UTF-16 units.
struct TextRange
{
    qsizetype start = 0;
    qsizetype length = 0;

    qsizetype end() const { return start + length; }
    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/// Where the whole of `quote` stands in `text` for the first time, by the rules of findQuotes(); of no length where it
/// does not.
TextRange findQuote(const QString &text, const QString &quote);

/// Where `words` begin a word of `text`, or stand in it as phrases, ignoring case and accents; ascending, not
/// overlapping. Words without letters or digits ("C++" has one) are not looked for.
std::vector<TextRange> findHits(const QString &text, const QStringList &words);

/// The parts of `text` that belong to one of `quotes`, whatever the white space: the whole quote; or, where it spans
/// several blocks of a page, the part of it that stands here.
std::vector<TextRange> findQuotes(const QString &text, const QStringList &quotes);

/// Web and mail addresses written out in `text` that a click may open; with the target of each.
struct WrittenLink
{
    TextRange range;
    QString target;
};
std::vector<WrittenLink> findLinks(const QString &text);

/// The short label with its colon that a list item starts with ("Design and development:"), or nothing.
TextRange leadIn(const QString &text);

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/rawposting.h"

#include <QString>

#include <vector>

namespace Shortlist {

/// One line of a page, whether it came as text or as HTML.
struct PageLine
{
    enum class Kind : quint8 { Text, Item, Heading };
    QString text; ///< as the source has it, without leading and trailing space
    Kind kind = Kind::Text;
    int level = 0;           ///< of a heading
    bool isAfterGap = false; ///< set apart from the line before, as blocks of HTML are; of texts, empty lines say it

    friend bool operator==(const PageLine &, const PageLine &) = default;
};

/// What the lines of a page hold.
struct PageReading
{
    std::vector<RawField> fields; ///< what the header lines and labels say, origin PageText
    std::vector<size_t> body;     ///< indices of the lines that are the posting's description, ascending
    bool isPosting = false; ///< false where nothing speaks for a posting (a recipe, an FAQ, a list of search hits)
};

/// Tells a posting from what its site puts before and behind it, by general rules: position, repetition, question
/// templates, labels, and families of phrases that sites share. Lines are taken or left whole.
PageReading readPage(const std::vector<PageLine> &lines);

} // namespace Shortlist

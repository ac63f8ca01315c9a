// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/rawposting.h"

#include <QString>

#include <vector>

namespace Shortlist {

/// One line of a posting, from HTML or from plain text alike.
struct Line
{
    enum class Kind : quint8 { Paragraph, Item, Heading };

    Kind kind = Kind::Paragraph;
    QString text;          ///< plain, never empty
    QString html = {};     ///< with inline markup; empty where plain
    bool isBold = false;   ///< all of it: a heading in disguise
    bool afterGap = false; ///< a blank line or a block's end stands before it

    friend bool operator==(const Line &, const Line &) = default;
};

/// The lines of a plain text, trimmed, without the empty ones.
std::vector<Line> textLines(const QString &text);

/// The lines of a posting's description, from its HTML where it has some.
std::vector<Line> descriptionLines(const RawPosting &raw);

/// The lines as plain text, one below the other.
QString plainText(const std::vector<Line> &lines);

} // namespace Shortlist

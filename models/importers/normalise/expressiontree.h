// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <vector>

namespace Shortlist {

struct ExpressionPart;
using ExpressionSequence = std::vector<ExpressionPart>;

/// One place of an expression: what may stand there, and how often.
struct ExpressionPart
{
    enum class Kind : quint8 {
        Anything,
        Letter,    ///< one certain character, with its other case where the expression ignores case
        Space,     ///< some white space
        Digit,     ///< some digit
        Word,      ///< whatever is part of a word, and perhaps more
        WordEdge,  ///< takes no room: \b
        WordEnd,   ///< takes no room: nothing of a word stands before it
        TextStart, ///< takes no room: ^ and \A
        TextEnd,   ///< takes no room: $
        Nothing,   ///< takes no room and says nothing of what stands there
        OneOf,     ///< a class of characters, or a group
        Around,    ///< takes no room: one of these stands before or behind
    };

    Kind kind = Kind::Anything;
    QChar letter = {};
    std::vector<ExpressionSequence> choices = {}; ///< of OneOf and Around
    int least = 1;
    bool isOnce = true; ///< exactly once
};

/// What is certain of the texts that an expression of PCRE matches, as far as its text tells.
struct ExpressionTree
{
    std::vector<ExpressionSequence> choices;
    bool isKnown = true; ///< false: it says something that the reader does not know, and nothing is certain

    enum class Words : quint8 { Ascii, Unicode }; ///< what \w and \b go by
    enum class Starts : quint8 { Text, Lines };   ///< where ^ stands
    static ExpressionTree of(QStringView expression, Words words, Starts starts = Starts::Text);
};

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/posting.h"
#include "models/importers/normalise/stems.h"

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

/// The phrases of limitclauses.cpp, by language. Data with as little logic as regular expressions need.
namespace Shortlist::LimitPatterns {

struct Phrase
{
    LimitClause::Kind kind;
    Pattern expression; ///< captures the number as `n` (none is one), a cooldown's unit as `unit`
};

/// The phrases of some languages, and what one word of each of them begins with. They are put together when a text
/// first holds such a word.
class PhraseBook
{
public:
    struct Content
    {
        std::vector<Phrase> phrases;
        std::optional<Pattern> marks = {}; ///< what bounds, refuses or repeats: without any of it no phrase is there
    };

    PhraseBook(const QString &stems, std::function<Content()> make)
        : m_stems(stems)
        , m_made(std::make_shared<Made>())
    {
        m_made->make = std::move(make);
    }

    bool mayBeIn(const QString &text) const;
    const std::vector<Phrase> &phrases() const { return content().phrases; }

private:
    struct Made
    {
        std::function<Content()> make;
        std::once_flag once;
        Content content;
    };

    const Content &content() const;

    Stems m_stems;
    std::shared_ptr<Made> m_made;
};

/// What states a cap or a cooldown.
const std::vector<PhraseBook> &phraseBooks();

/// What makes a sentence that looks like a limit none: headcounts, preferences, what is received, what is not needed.
const Pattern &counterSigns();

/// What shows that a document is about applying for work at all.
const Pattern &workWords();

/// A sentence that goes on about the limit before it: its scope, its order, the consequences.
const Pattern &continuation();

const Pattern &orderWords();
const Pattern &affiliateWords();
const Pattern &adviceWords();
const Pattern &voidWords();

} // namespace Shortlist::LimitPatterns

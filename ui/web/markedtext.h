// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/web/markup.h"
#include "ui/web/textmarks.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace Shortlist {

/// Writes tokens as HTML with the search's hits, the limit's clauses, the words that state facts and written-out links
/// marked, across the borders of inline elements.
class MarkedText
{
public:
    /// The words of a source that state a fact, and what the fact is called.
    struct Fact
    {
        QString quote;
        QString name;
    };

    MarkedText(QStringList words, QStringList quotes, std::vector<Fact> facts = {});

    enum class LeadIn : quint8 { Plain, Bold };
    /// What a stretch of the text is wrapped in; the outer ones first.
    enum class Level : quint8 { LeadIn, Link, Clause, Fact, Hit, Text };

    /// Of plain text.
    QString render(const QString &text, LeadIn leadIn = LeadIn::Plain);
    QString render(const std::vector<MarkupToken> &tokens, LeadIn leadIn = LeadIn::Plain);

private:
    struct Layer
    {
        std::vector<TextRange> ranges;
        QStringList targets; ///< of links; names of facts
    };

    void readText(const std::vector<MarkupToken> &tokens, LeadIn leadIn);
    QString write(qsizetype from, qsizetype to, Level level);
    QString opening(Level level, size_t range);
    void findFacts();

    QStringList m_words;
    QStringList m_quotes;
    std::vector<Fact> m_facts; ///< not found yet: each is marked where it stands first
    QString m_text;            ///< of all tokens, blocks divided by line ends
    Layer m_layers[size_t(Level::Text)];
    int m_hits = 0;            ///< written so far
    qsizetype m_hitRange = -1; ///< the last of this text that was written
    bool m_hasAnchor = false;
    bool m_isInLink = false;
};

} // namespace Shortlist

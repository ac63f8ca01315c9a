// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/web/markedtext.h"

#include "ui/web/postinghtml.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

bool dividesText(const MarkupToken &token)
{
    static const QSet<QString> inlined{u"a"_s,   u"b"_s,   u"strong"_s, u"i"_s,    u"em"_s,   u"u"_s,    u"s"_s,
                                       u"sub"_s, u"sup"_s, u"small"_s,  u"code"_s, u"span"_s, u"abbr"_s, u"time"_s};
    return token.kind != MarkupToken::Kind::Text && !inlined.contains(token.name);
}

QString closing(MarkedText::Level level)
{
    switch (level) {
    case MarkedText::Level::LeadIn:
        return u"</strong>"_s;
    case MarkedText::Level::Link:
        return u"</a>"_s;
    case MarkedText::Level::Clause:
    case MarkedText::Level::Fact:
    case MarkedText::Level::Hit:
        return u"</mark>"_s;
    case MarkedText::Level::Text:
        break;
    }
    return {};
}

} // namespace

MarkedText::MarkedText(QStringList words, QStringList quotes, std::vector<Fact> facts)
    : m_words(std::move(words))
    , m_quotes(std::move(quotes))
    , m_facts(std::move(facts))
{ }

QString MarkedText::render(const QString &text, LeadIn leadIn)
{
    return render({MarkupToken{MarkupToken::Kind::Text, {}, text}}, leadIn);
}

QString MarkedText::render(const std::vector<MarkupToken> &tokens, LeadIn leadIn)
{
    readText(tokens, leadIn);
    QString out;
    qsizetype at = 0;
    for (const MarkupToken &token : tokens) {
        if (token.name == "a"_L1)
            m_isInLink = token.kind == MarkupToken::Kind::Open;
        if (token.kind == MarkupToken::Kind::Text) {
            out += write(at, at + token.text.size(), Level::LeadIn);
            at += token.text.size();
        } else {
            out += token.text;
            at += dividesText(token) ? 1 : 0;
        }
    }
    m_isInLink = false;
    return out;
}

void MarkedText::readText(const std::vector<MarkupToken> &tokens, LeadIn bold)
{
    m_text.clear();
    for (const MarkupToken &token : tokens) {
        if (token.kind == MarkupToken::Kind::Text)
            m_text += token.text;
        else if (dividesText(token))
            m_text += u'\n';
    }
    for (Layer &layer : m_layers)
        layer = {};
    m_hitRange = -1;
    const TextRange label = bold == LeadIn::Bold ? leadIn(m_text) : TextRange{};
    if (label.length > 0)
        m_layers[size_t(Level::LeadIn)].ranges.push_back(label);
    for (const WrittenLink &link : findLinks(m_text)) {
        m_layers[size_t(Level::Link)].ranges.push_back(link.range);
        m_layers[size_t(Level::Link)].targets.append(link.target);
    }
    m_layers[size_t(Level::Clause)].ranges = findQuotes(m_text, m_quotes);
    findFacts();
    m_layers[size_t(Level::Hit)].ranges = findHits(m_text, m_words);
}

/// Those of this text, in its order; where two overlap, the first.
void MarkedText::findFacts()
{
    struct Found
    {
        TextRange range;
        QString name;
    };
    std::vector<Found> found;
    std::erase_if(m_facts, [this, &found](const Fact &fact) {
        const TextRange range = findQuote(m_text, fact.quote);
        if (range.length > 0)
            found.push_back({range, fact.name});
        return range.length > 0;
    });
    std::ranges::stable_sort(found, {}, [](const Found &fact) { return fact.range.start; });
    Layer &layer = m_layers[size_t(Level::Fact)];
    for (const Found &fact : found) {
        if (!layer.ranges.empty() && fact.range.start < layer.ranges.back().end())
            continue;
        layer.ranges.push_back(fact.range);
        layer.targets.append(fact.name);
    }
}

QString MarkedText::write(qsizetype from, qsizetype to, Level level)
{
    if (from >= to)
        return {};
    if (level == Level::Text)
        return m_text.mid(from, to - from).toHtmlEscaped();
    const Level inner = Level(quint8(level) + 1);
    const auto &ranges = m_layers[size_t(level)].ranges;
    if (level == Level::Link && m_isInLink)
        return write(from, to, inner);

    QString out;
    const auto first = std::partition_point(ranges.begin(), ranges.end(), [from](auto &r) { return r.end() <= from; });
    qsizetype at = from;
    for (auto range = first; range != ranges.end() && range->start < to; ++range) {
        const qsizetype start = std::max(range->start, from);
        const qsizetype end = std::min(range->end(), to);
        out += write(at, start, inner);
        out += opening(level, size_t(range - ranges.begin())) + write(start, end, inner) + closing(level);
        at = end;
    }
    return out + write(at, to, inner);
}

QString MarkedText::opening(Level level, size_t range)
{
    switch (level) {
    case Level::LeadIn:
        return u"<strong>"_s;
    case Level::Link:
        return u"<a href=\"%1\">"_s.arg(m_layers[size_t(level)].targets[qsizetype(range)].toHtmlEscaped());
    case Level::Clause:
        if (std::exchange(m_hasAnchor, true))
            return u"<mark class=\"limit\">"_s;
        return u"<mark class=\"limit\" id=\"%1\">"_s.arg(QLatin1StringView(ClauseAnchor));
    case Level::Fact:
        return u"<mark class=\"fact\" title=\"%1\">"_s.arg(
            m_layers[size_t(level)].targets[qsizetype(range)].toHtmlEscaped());
    case Level::Hit:
        if (std::exchange(m_hitRange, qsizetype(range)) == qsizetype(range)) // goes on behind an inline element
            return u"<mark class=\"hit\">"_s;
        return u"<mark class=\"hit\" id=\"%1\">"_s.arg(hitAnchor(++m_hits));
    case Level::Text:
        break;
    }
    return {};
}

} // namespace Shortlist

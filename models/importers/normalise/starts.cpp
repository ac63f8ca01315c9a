// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/starts.h"

#include <algorithm>
#include <utility>

namespace Shortlist {

/// Follows an expression from its start, along each of its ways, until three units of each are known.
class StartReader
{
public:
    static Starts read(const ExpressionTree &expression)
    {
        StartReader reader;
        std::vector<Way> ways = reader.along({Way()}, expression.choices);
        for (const Way &way : ways)
            reader.keep(way);
        Starts starts = std::move(reader.m_starts);
        starts.m_areKnown = expression.isKnown && !reader.m_isLost;
        for (std::vector<Starts::Beginning> *kept : {&starts.m_indexed, &starts.m_fewer}) {
            std::sort(kept->begin(), kept->end());
            kept->erase(std::unique(kept->begin(), kept->end()), kept->end());
        }
        return starts;
    }

private:
    using Part = ExpressionPart;
    using Beginning = Starts::Beginning;
    static constexpr size_t MostWays = 3000;

    struct Way
    {
        Beginning known;
        bool isOpen = true; ///< what stands behind it may be added
        bool isAtEdge = false;
        bool isDigit = false;
        bool isTextStart = false;

        bool isEmpty() const { return known.size == 0; }
        void close() { isOpen = false; }
        void add(char16_t unit)
        {
            known.isBehindGap = known.isBehindGap || (isEmpty() && isAtEdge && unit != TextIndex::Gap);
            known.units[known.size++] = unit;
            isOpen = known.size < known.units.size();
        }
    };
    using Ways = std::vector<Way>;

    Ways along(const Ways &ways, const std::vector<ExpressionSequence> &choices)
    {
        Ways all;
        for (const ExpressionSequence &choice : choices) {
            Ways ahead = along(ways, choice);
            all.insert(all.end(), ahead.begin(), ahead.end());
        }
        return all;
    }

    Ways along(Ways ways, const ExpressionSequence &sequence)
    {
        for (const Part &part : sequence) {
            if (m_isLost || std::none_of(ways.begin(), ways.end(), [](const Way &way) { return way.isOpen; }))
                break;
            ways = along(ways, part);
            m_isLost = m_isLost || ways.size() > MostWays;
        }
        return ways;
    }

    Ways along(const Ways &ways, const Part &part)
    {
        Ways all;
        Ways open;
        for (const Way &way : ways)
            (way.isOpen ? open : all).push_back(way);
        const bool takesNoRoom = takesNone(part.kind);
        if (part.least == 0)
            all.insert(all.end(), open.begin(), open.end()); // it may be missing
        if (part.least == 0 && takesNoRoom)
            return all;
        Ways ahead = part.kind == Part::Kind::OneOf ? along(open, part.choices) : stepped(open, part);
        if (!part.isOnce && !takesNoRoom)
            for (Way &way : ahead)
                way.close();
        all.insert(all.end(), ahead.begin(), ahead.end());
        return all;
    }

    static bool takesNone(Part::Kind kind)
    {
        using Kind = Part::Kind;
        return kind == Kind::WordEdge || kind == Kind::WordEnd || kind == Kind::TextStart || kind == Kind::TextEnd
            || kind == Kind::Nothing || kind == Kind::Around;
    }

    static Ways stepped(Ways ways, const Part &part)
    {
        for (Way &way : ways)
            step(&way, part);
        return ways;
    }

    static void step(Way *way, const Part &part)
    {
        switch (part.kind) {
        case Part::Kind::Letter:
            return way->add(TextIndex::folded(part.letter));
        case Part::Kind::Space:
            return way->add(TextIndex::Gap);
        case Part::Kind::WordEdge:
            return addEdge(way);
        case Part::Kind::WordEnd:
            way->isAtEdge = way->isAtEdge || way->isEmpty();
            return;
        case Part::Kind::TextStart:
            way->isTextStart = way->isEmpty();
            return way->close();
        case Part::Kind::Nothing:
        case Part::Kind::Around:
            return;
        case Part::Kind::Digit:
            way->isDigit = way->isEmpty();
            return way->close();
        default:
            way->close();
        }
    }

    static void addEdge(Way *way)
    {
        if (way->isEmpty())
            way->isAtEdge = true;
        else if (way->known.units[way->known.size - 1U] != TextIndex::Gap)
            way->add(TextIndex::Gap);
    }

    void keep(const Way &way)
    {
        if (way.isDigit)
            m_starts.m_startWithDigits = true;
        else if (way.isTextStart)
            m_starts.m_startTexts = true;
        else if (isTooCommon(way.known))
            m_isLost = true;
        else
            (way.known.isIndexed() ? m_starts.m_indexed : m_starts.m_fewer).push_back(way.known);
    }

    /// Nothing, or nothing but signs.
    static bool isTooCommon(const Beginning &known)
    {
        return std::all_of(known.units.begin(), known.units.begin() + known.size,
                           [](char16_t unit) { return unit == TextIndex::Gap; });
    }

    Starts m_starts;
    bool m_isLost = false;
};

Starts Starts::ofExpression(const ExpressionTree &expression)
{
    return StartReader::read(expression);
}

void Starts::find(const TextIndex &text, qsizetype from, std::vector<qsizetype> *places) const
{
    places->clear();
    if (m_startTexts && from == 0)
        places->push_back(0);
    for (const Beginning &one : m_indexed)
        findIndexed(one, text, from, places);
    if (m_startWithDigits)
        places->insert(places->end(), std::lower_bound(text.digits().begin(), text.digits().end(), from),
                       text.digits().end());
    if (!m_fewer.empty())
        findFewer(text, from, places);
    std::sort(places->begin(), places->end());
    places->erase(std::unique(places->begin(), places->end()), places->end());
}

void Starts::findIndexed(const Beginning &one, const TextIndex &text, qsizetype from, std::vector<qsizetype> *places)
{
    if (one.size < one.units.size())
        return text.forEach(TextIndex::Gap, one.units[0], one.units[1], [&](qsizetype gap) {
            if (gap + 1 >= from)
                places->push_back(gap + 1);
            return true;
        });
    text.forEach(one.units[0], one.units[1], one.units[2], [&](qsizetype place) {
        if (place >= from && (!one.isBehindGap || text.at(place - 1) == TextIndex::Gap))
            places->push_back(place);
        return true;
    });
}

void Starts::findFewer(const TextIndex &text, qsizetype from, std::vector<qsizetype> *places) const
{
    constexpr size_t Marks = 256;
    std::array<bool, Marks> isFirst{};
    for (const Beginning &one : m_fewer)
        isFirst[one.units[0] % Marks] = true;
    for (qsizetype place = from; place < text.size(); ++place) {
        if (!isFirst[text.at(place) % Marks])
            continue;
        const bool begins = std::any_of(m_fewer.begin(), m_fewer.end(), [&](const Beginning &one) {
            return text.at(place) == one.units[0] && (one.size == 1 || text.at(place + 1) == one.units[1])
                && (!one.isBehindGap || text.at(place - 1) == TextIndex::Gap);
        });
        if (begins)
            places->push_back(place);
    }
}

} // namespace Shortlist

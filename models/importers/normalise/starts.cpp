// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/starts.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace Shortlist {

/// Follows an expression from its start, along each of its ways, until three units of each are known.
class StartReader
{
public:
    static Starts read(const ExpressionSequence &sequence)
    {
        StartReader reader;
        const Ways ways = reader.along({Way()}, sequence);
        for (const Way &way : ways)
            reader.keep(way);
        Starts starts = std::move(reader.m_starts);
        starts.m_areKnown = !reader.m_isLost;
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
        QChar sign = {}; ///< the first of it, where that counts as a Gap

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
            return addLetter(way, part.letter);
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

    /// What is known to begin with a certain sign needs no more.
    static void addLetter(Way *way, QChar letter)
    {
        constexpr char16_t FirstBeyondAscii = 0x80; // others may be signs and have capitals
        if (!way->isEmpty() || TextIndex::folded(letter) != TextIndex::Gap || letter.unicode() >= FirstBeyondAscii)
            return way->add(TextIndex::folded(letter));
        way->sign = letter;
        way->close();
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
            m_starts.m_digits =
                std::max(m_starts.m_digits, way.isAtEdge ? Starts::Digits::BehindGap : Starts::Digits::Any);
        else if (!way.sign.isNull())
            m_starts.m_signs.push_back(way.sign);
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

Starts Starts::ofSequence(const ExpressionSequence &sequence)
{
    return StartReader::read(sequence);
}

StartSearch::StartSearch(const QString &text, const TextIndex &index, qsizetype from)
    : m_text(text)
    , m_index(index)
    , m_from(from)
{ }

bool StartSearch::add(const Starts &starts)
{
    m_looks += starts.m_indexed.size() + starts.m_fewer.size();
    if (!starts.areKnown() || qsizetype(m_looks) > m_text.size() - m_from)
        return false;
    if (starts.m_startTexts && m_from == 0)
        m_places.push_back(0);
    for (const Beginning &one : starts.m_indexed)
        findIndexed(one);
    m_digits = std::max(m_digits, starts.m_digits);
    m_fewer.insert(m_fewer.end(), starts.m_fewer.begin(), starts.m_fewer.end());
    m_signs.insert(m_signs.end(), starts.m_signs.begin(), starts.m_signs.end());
    return true;
}

std::vector<qsizetype> StartSearch::places()
{
    if (m_digits != Starts::Digits::No)
        findDigits();
    if (!m_fewer.empty())
        findFewer();
    std::sort(m_signs.begin(), m_signs.end());
    m_signs.erase(std::unique(m_signs.begin(), m_signs.end()), m_signs.end());
    for (const QChar sign : m_signs)
        findSign(sign);
    std::sort(m_places.begin(), m_places.end());
    m_places.erase(std::unique(m_places.begin(), m_places.end()), m_places.end());
    return std::move(m_places);
}

void StartSearch::findIndexed(const Beginning &one)
{
    if (one.size < one.units.size())
        return m_index.forEach(TextIndex::Gap, one.units[0], one.units[1], [&](qsizetype gap) {
            if (gap + 1 >= m_from)
                m_places.push_back(gap + 1);
            return true;
        });
    m_index.forEach(one.units[0], one.units[1], one.units[2], [&](qsizetype place) {
        if (place >= m_from && (!one.isBehindGap || m_index.at(place - 1) == TextIndex::Gap))
            m_places.push_back(place);
        return true;
    });
}

void StartSearch::findDigits()
{
    const std::vector<qsizetype> &digits = m_index.digits();
    const bool isAny = m_digits == Starts::Digits::Any;
    std::copy_if(std::lower_bound(digits.begin(), digits.end(), m_from), digits.end(), std::back_inserter(m_places),
                 [&](qsizetype place) { return isAny || m_index.at(place - 1) == TextIndex::Gap; });
}

void StartSearch::findSign(QChar sign)
{
    for (qsizetype at = m_text.indexOf(sign, m_from); at >= 0; at = m_text.indexOf(sign, at + 1))
        m_places.push_back(at);
}

void StartSearch::findFewer()
{
    constexpr size_t Marks = 256;
    std::array<bool, Marks> isFirst{};
    for (const Beginning &one : m_fewer)
        isFirst[one.units[0] % Marks] = true;
    for (qsizetype place = m_from; place < m_index.size(); ++place) {
        if (!isFirst[m_index.at(place) % Marks])
            continue;
        const bool begins = std::any_of(m_fewer.begin(), m_fewer.end(), [&](const Beginning &one) {
            return m_index.at(place) == one.units[0] && (one.size == 1 || m_index.at(place + 1) == one.units[1])
                && (!one.isBehindGap || m_index.at(place - 1) == TextIndex::Gap);
        });
        if (begins)
            m_places.push_back(place);
    }
}

} // namespace Shortlist

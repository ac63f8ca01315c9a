// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/needles.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace Shortlist {
namespace {

constexpr qsizetype Neighbours = 3;

constexpr std::string_view FromCommonOn = " eanirtosdlugcmhpbfkvwyzjxq";

constexpr std::array<uint8_t, 128> Ranks = [] {
    std::array<uint8_t, 128> ranks{};
    ranks.fill(FromCommonOn.size());
    for (size_t rank = 0; rank < FromCommonOn.size(); ++rank)
        ranks[size_t(FromCommonOn[rank])] = uint8_t(rank);
    return ranks;
}();

int rankOf(QChar c)
{
    return c.unicode() < Ranks.size() ? Ranks[c.unicode()] : int(FromCommonOn.size());
}

/// Where the three begin that are rarest in texts, by how common their letters are in the languages of postings.
qsizetype rarestOf(const QString &word)
{
    qsizetype rarest = 0;
    int best = -1;
    for (qsizetype i = 0; i + Neighbours <= word.size(); ++i) {
        int rarity = 0;
        for (qsizetype j = i; j < i + Neighbours; ++j)
            rarity += rankOf(word.at(j));
        if (rarity > best) {
            best = rarity;
            rarest = i;
        }
    }
    return rarest;
}

} // namespace

/// Gathers what the parts of an expression need.
class NeedleReader
{
public:
    static Needles word(const QString &word)
    {
        Run run;
        for (const QChar c : word)
            run.add(c);
        return run.taken();
    }

    static Needles along(const ExpressionSequence &sequence) { return NeedleReader(false).sequence(sequence); }

    static Needles alternatives(const std::vector<ExpressionSequence> &choices, bool atEdge)
    {
        std::vector<Needles> parts;
        parts.reserve(choices.size());
        for (const ExpressionSequence &choice : choices) {
            parts.push_back(NeedleReader(atEdge).sequence(choice));
            if (parts.back().needNothing())
                return {};
        }
        return joined(Needles::Kind::Any, std::move(parts));
    }

private:
    using Part = ExpressionPart;

    explicit NeedleReader(bool atEdge)
        : m_atEdge(atEdge)
    { }

    /// Characters that stand beside one another in every match.
    struct Run
    {
        QString folded;
        std::vector<uint16_t> signs;
        std::vector<uint16_t> letters;

        void add(QChar c)
        {
            const char16_t same = TextIndex::folded(c);
            folded.append(QChar(same));
            if (c.isSurrogate())
                return;
            if (same == TextIndex::Gap)
                signs.push_back(TextIndex::setOf(c));
            else if (letters.size() < size_t(Neighbours)) // of longer words only the signs count
                letters.push_back(TextIndex::setOf(c));
        }
        void addGap() { folded.append(QChar(TextIndex::Gap)); }
        bool isEmpty() const { return folded.isEmpty(); }

        Needles taken()
        {
            Needles needles;
            const bool isShort = folded.size() < Neighbours;
            needles.m_word = isShort ? QString() : folded;
            needles.m_rarest = rarestOf(folded);
            needles.m_sets = std::move(signs);
            if (isShort)
                needles.m_sets.insert(needles.m_sets.end(), letters.begin(), letters.end());
            if (!needles.m_word.isEmpty() || !needles.m_sets.empty())
                needles.m_kind = Needles::Kind::Word;
            *this = {};
            return needles;
        }
    };

    static Needles joined(Needles::Kind kind, std::vector<Needles> parts)
    {
        if (parts.size() == 1)
            return std::move(parts.front());
        Needles needles;
        if (parts.empty())
            return needles;
        needles.m_kind = kind;
        needles.m_parts = std::move(parts);
        return needles;
    }

    Needles sequence(const ExpressionSequence &sequence)
    {
        for (const Part &part : sequence)
            add(part);
        end();
        return joined(Needles::Kind::All, std::move(m_parts));
    }

    void end() { need(m_run.taken()); }
    void need(Needles needles)
    {
        if (!needles.needNothing())
            m_parts.push_back(std::move(needles));
    }

    void add(const Part &part)
    {
        switch (part.kind) {
        case Part::Kind::Nothing:
            return;
        case Part::Kind::WordEnd:
            m_atEdge = m_run.isEmpty();
            return;
        case Part::Kind::Around:
            if (part.least > 0)
                need(alternatives(part.choices, false));
            return;
        case Part::Kind::WordEdge:
        case Part::Kind::TextStart:
        case Part::Kind::TextEnd:
            return part.least > 0 ? addEdge() : void();
        case Part::Kind::Letter:
            addCertain(part, [&] { m_run.add(part.letter); });
            break;
        case Part::Kind::Space:
            addCertain(part, [this] { m_run.addGap(); });
            break;
        case Part::Kind::OneOf:
            addOneOf(part);
            break;
        default:
            end();
            if (part.kind == Part::Kind::Digit && part.least > 0)
                need(digit());
        }
        m_atEdge = false;
    }

    static Needles digit()
    {
        Needles needles;
        needles.m_kind = Needles::Kind::Digit;
        return needles;
    }

    /// \b: whatever is on the other side of a letter is none.
    void addEdge()
    {
        m_atEdge = m_run.isEmpty();
        if (m_atEdge)
            return;
        if (m_run.folded.back() == TextIndex::Gap) { // a letter comes
            end();
            m_run.addGap();
        } else {
            m_run.addGap();
            end();
        }
    }

    template <typename Add>
    void addCertain(const Part &part, const Add &add)
    {
        if (part.least == 0)
            return end();
        const bool isLetter = part.kind == Part::Kind::Letter && TextIndex::folded(part.letter) != TextIndex::Gap;
        if (m_atEdge && m_run.isEmpty() && isLetter)
            m_run.addGap();
        add();
        if (!part.isOnce) {
            end();
            add();
        }
    }

    /// A class whose members all count as the same is one character; otherwise one of the choices is needed.
    void addOneOf(const Part &part)
    {
        if (const Part *same = sameOf(part.choices)) {
            Part one = *same;
            one.least = part.least;
            one.isOnce = part.isOnce;
            if (TextIndex::folded(one.letter) != TextIndex::Gap)
                return addCertain(one, [&] { m_run.add(one.letter); });
            if (part.least > 0 && areLetters(part.choices)) // signs: a Gap each, but one of them is there
                need(alternatives(part.choices, false));
            return addCertain(one, [this] { m_run.addGap(); });
        }
        const bool atEdge = m_atEdge && m_run.isEmpty();
        end();
        if (part.least > 0)
            need(alternatives(part.choices, atEdge));
    }

    static bool areLetters(const std::vector<ExpressionSequence> &choices)
    {
        return std::all_of(choices.begin(), choices.end(),
                           [](const ExpressionSequence &choice) { return choice.front().kind == Part::Kind::Letter; });
    }

    static const Part *sameOf(const std::vector<ExpressionSequence> &choices)
    {
        const auto isCharacter = [](const ExpressionSequence &choice) {
            return choice.size() == 1 && choice.front().isOnce
                && (choice.front().kind == Part::Kind::Letter || choice.front().kind == Part::Kind::Space);
        };
        if (choices.empty() || !std::all_of(choices.begin(), choices.end(), isCharacter))
            return nullptr;
        const Part &first = choices.front().front(); // white space has no letter, and that counts as a Gap
        const bool areSame = std::all_of(choices.begin(), choices.end(), [&first](const ExpressionSequence &choice) {
            return TextIndex::folded(choice.front().letter) == TextIndex::folded(first.letter);
        });
        return areSame ? &first : nullptr;
    }

    Run m_run;
    std::vector<Needles> m_parts;
    bool m_atEdge;
};

Needles Needles::ofSequence(const ExpressionSequence &sequence)
{
    return NeedleReader::along(sequence);
}

Needles Needles::ofWords(const QString &words)
{
    Needles needles;
    const QStringList all = words.split(u'|', Qt::SkipEmptyParts);
    for (const QString &word : all)
        needles.m_parts.push_back(NeedleReader::word(word));
    needles.m_kind = needles.m_parts.empty() ? Kind::Nothing : Kind::Any;
    return needles;
}

bool Needles::mayHold(const TextIndex &text) const
{
    const auto isIn = [&text](const Needles &part) { return part.mayHold(text); };
    switch (m_kind) {
    case Kind::Nothing:
        return true;
    case Kind::Word:
        return isWordIn(text);
    case Kind::Digit:
        return !text.digits().empty();
    case Kind::All:
        return std::all_of(m_parts.begin(), m_parts.end(), isIn);
    case Kind::Any:
        return std::any_of(m_parts.begin(), m_parts.end(), isIn);
    }
    return true;
}

bool Needles::isWordIn(const TextIndex &text) const
{
    if (!std::all_of(m_sets.begin(), m_sets.end(), [&text](uint16_t set) { return text.hasSet(set); }))
        return false;
    if (m_word.isEmpty())
        return true;
    const auto unit = [this](qsizetype i) { return m_word.at(i).unicode(); };
    bool isThere = false;
    text.forEach(unit(m_rarest), unit(m_rarest + 1), unit(m_rarest + 2), [&](qsizetype place) {
        const qsizetype start = place - m_rarest;
        isThere = start >= -1 && start + m_word.size() <= text.size() + 2;
        for (qsizetype i = 0; isThere && i < m_word.size(); ++i)
            isThere = text.at(start + i) == unit(i);
        return !isThere;
    });
    return isThere;
}

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/needles.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

/// As long ones as there are: the short ones of a common word stand in every longer text.
std::vector<uint32_t> gramsOfWord(const QString &folded)
{
    const auto at = [&folded](qsizetype i) { return folded.at(i).unicode(); };
    const qsizetype size = folded.size();
    if (size == 2)
        return {TextGrams::gram(at(0), at(1))};
    if (size == 3)
        return {TextGrams::gram(at(0), at(1), at(2))};
    std::vector<uint32_t> grams;
    for (qsizetype i = 0; i + 3 < size; ++i)
        grams.push_back(TextGrams::gram(at(i), at(i + 1), at(i + 2), at(i + 3)));
    return grams;
}

} // namespace

/// Reads an expression of PCRE from left to right.
class NeedleReader
{
public:
    explicit NeedleReader(QStringView expression)
        : m_text(expression)
    { }

    Needles read()
    {
        Needles all = alternatives(false);
        return m_isLost || m_at < m_text.size() ? Needles() : all;
    }

    static Needles word(const QString &word)
    {
        Run run;
        for (const QChar c : word)
            run.add(c);
        return run.taken();
    }

private:
    /// Characters that stand beside one another in every match.
    struct Run
    {
        QString folded;
        std::vector<uint8_t> singles;

        void add(QChar c)
        {
            const char16_t same = TextGrams::folded(c);
            folded.append(QChar(same));
            if (same == TextGrams::Gap && !c.isSurrogate())
                singles.push_back(TextGrams::single(c));
        }
        void addGap() { folded.append(QChar(TextGrams::Gap)); }

        Needles taken()
        {
            Needles needles;
            needles.m_grams = gramsOfWord(folded);
            needles.m_singles = std::move(singles);
            if (folded.size() == 1 && folded.front() != TextGrams::Gap)
                needles.m_singles.push_back(TextGrams::single(folded.front()));
            if (!needles.m_grams.empty() || !needles.m_singles.empty())
                needles.m_kind = Needles::Kind::Word;
            *this = {};
            return needles;
        }
    };

    /// What one place of an expression matches: one certain character, some sign, or anything.
    struct Atom
    {
        enum class Kind : quint8 { Anything, Letter, Sign, Nothing, Edge };
        Kind kind = Kind::Anything;
        QChar letter = {};
        Needles inside = {}; ///< what it needs besides
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

    QChar peek(qsizetype ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(); }
    bool take(QStringView what)
    {
        const bool stands = m_text.sliced(m_at).startsWith(what);
        m_at += stands ? what.size() : 0;
        return stands;
    }

    Needles alternatives(bool atEdge)
    {
        std::vector<Needles> parts;
        bool anyNeedsNothing = false;
        do {
            parts.push_back(sequence(atEdge));
            anyNeedsNothing = anyNeedsNothing || parts.back().needNothing();
        } while (!m_isLost && take(u"|"));
        return anyNeedsNothing ? Needles() : joined(Needles::Kind::Any, std::move(parts));
    }

    Needles sequence(bool atEdge)
    {
        std::vector<Needles> parts;
        Run run;
        const auto end = [&] {
            if (Needles needles = run.taken(); !needles.needNothing())
                parts.push_back(std::move(needles));
        };
        while (!m_isLost && m_at < m_text.size() && peek() != u'|' && peek() != u')') {
            const Atom atom = readAtom(atEdge && run.folded.isEmpty());
            const Repeats repeats = readRepeats();
            if (atom.kind == Atom::Kind::Nothing || (atom.kind == Atom::Kind::Edge && repeats.least == 0))
                continue;
            if (atom.kind == Atom::Kind::Edge) {
                addEdge(run, atEdge, end);
                continue;
            }
            addAtom(atom, repeats, run, atEdge, end);
            if (repeats.least > 0 && !atom.inside.needNothing())
                parts.push_back(atom.inside);
            atEdge = false;
        }
        end();
        return joined(Needles::Kind::All, std::move(parts));
    }

    /// \b: whatever is on the other side of a letter is none.
    template <typename End>
    static void addEdge(Run &run, bool &atEdge, const End &end)
    {
        atEdge = run.folded.isEmpty();
        if (!atEdge && run.folded.back() != TextGrams::Gap) {
            run.addGap();
            end();
        } else if (!atEdge) {
            end(); // behind a sign: a letter comes
            run.addGap();
        }
    }

    struct Repeats
    {
        int least = 1;
        bool isOnce = true;
    };

    template <typename End>
    static void addAtom(const Atom &atom, Repeats repeats, Run &run, bool atEdge, const End &end)
    {
        const bool isCertain = atom.kind == Atom::Kind::Letter || atom.kind == Atom::Kind::Sign;
        if (!isCertain || repeats.least == 0)
            return end();
        const auto add = [&] { atom.kind == Atom::Kind::Letter ? run.add(atom.letter) : run.addGap(); };
        if (atEdge && run.folded.isEmpty() && atom.kind == Atom::Kind::Letter
            && TextGrams::folded(atom.letter) != TextGrams::Gap)
            run.addGap();
        add();
        if (!repeats.isOnce) {
            end();
            add();
        }
    }

    /// *, +, ?, {n,m} and what makes them lazy or possessive.
    Repeats readRepeats()
    {
        Repeats repeats;
        const QChar sign = peek();
        if (sign == u'*' || sign == u'?') {
            repeats = {0, false};
        } else if (sign == u'+') {
            repeats = {1, false};
        } else if (sign == u'{' && (peek(1).isDigit() || peek(1) == u',')) {
            const qsizetype close = m_text.indexOf(u'}', m_at);
            if (close < 0) {
                m_isLost = true;
                return {0, false};
            }
            const QStringView counts = m_text.sliced(m_at + 1, close - m_at - 1);
            m_at = close;
            repeats = {counts.split(u',').front().toInt(), counts == u"1"};
        } else {
            return repeats;
        }
        ++m_at;
        if (peek() == u'?' || peek() == u'+')
            ++m_at;
        return repeats;
    }

    Atom readAtom(bool atEdge)
    {
        const QChar c = m_text[m_at++];
        switch (c.unicode()) {
        case u'\\':
            return escape();
        case u'[':
            return characterClass();
        case u'(':
            return group(atEdge);
        case u'^':
        case u'$':
            return {Atom::Kind::Edge};
        case u'.':
            return {};
        default:
            return c.isSurrogate() ? beyondBmp() : Atom{Atom::Kind::Letter, c};
        }
    }

    /// One character of two units: what repeats repeats both.
    Atom beyondBmp()
    {
        m_at += peek().isLowSurrogate() ? 1 : 0;
        return {};
    }

    Atom escape()
    {
        const QChar c = peek();
        ++m_at;
        if (c == u'b')
            return {Atom::Kind::Edge};
        if (c == u's' || c == u'n' || c == u't' || c == u'r')
            return {Atom::Kind::Sign};
        if (c == u'B' || c == u'A' || c == u'z' || c == u'Z' || c == u'G')
            return {Atom::Kind::Nothing};
        if (c == u'p' || c == u'P')
            return property();
        if (c == u'x' && peek() == u'{')
            return codePoint();
        if (c >= u'1' && c <= u'9')
            return backReference();
        if (c == u'd')
            return digit();
        if (QStringView(u"wWDS").contains(c))
            return {};
        m_isLost = m_isLost || c.isNull() || c.isLetterOrNumber();
        return {Atom::Kind::Letter, c};
    }

    static Atom digit()
    {
        Atom atom;
        atom.inside.m_kind = Needles::Kind::Digit;
        return atom;
    }

    Atom backReference()
    {
        while (peek().isDigit())
            ++m_at;
        return {};
    }

    Atom property()
    {
        if (peek() == u'{')
            m_at = std::max(m_at, m_text.indexOf(u'}', m_at));
        ++m_at;
        return {};
    }

    Atom codePoint()
    {
        const qsizetype close = m_text.indexOf(u'}', m_at);
        const uint code = close < 0 ? 0 : m_text.sliced(m_at + 1, close - m_at - 1).toUInt(nullptr, 16);
        m_isLost = m_isLost || close < 0;
        m_at = close + 1;
        return code > 0 && code <= 0xFFFF ? Atom{Atom::Kind::Letter, QChar(char16_t(code))} : Atom{};
    }

    /// Certain where all its members count as the same; of a few members, one is needed.
    Atom characterClass()
    {
        const bool isNegated = take(u"^");
        std::vector<Atom> members;
        bool areCharacters = !isNegated;
        for (bool isFirst = true; peek() != u']' || isFirst; isFirst = false) {
            if (m_at >= m_text.size() || (peek() == u'[' && peek(1) == u':')) {
                m_isLost = true;
                return {};
            }
            const bool isRange = !isFirst && peek() == u'-' && peek(1) != u']';
            Atom member = m_text[m_at] == u'\\' ? (++m_at, escape()) : Atom{Atom::Kind::Letter, m_text[m_at++]};
            const bool isCharacter = member.kind == Atom::Kind::Letter && !member.letter.isSurrogate();
            areCharacters = areCharacters && !isRange && (isCharacter || member.kind == Atom::Kind::Sign);
            members.push_back(std::move(member));
        }
        ++m_at;
        return areCharacters ? oneOf(members) : Atom{};
    }

    static Atom oneOf(const std::vector<Atom> &members)
    {
        constexpr size_t Few = 16;
        // A sign that has no letter of its own folds to the Gap as well.
        const char16_t first = TextGrams::folded(members.front().letter);
        const bool areSame = std::all_of(members.begin(), members.end(), [first](const Atom &member) {
            return TextGrams::folded(member.letter) == first;
        });
        if (areSame && first != TextGrams::Gap)
            return {Atom::Kind::Letter, QChar(first)};
        Atom atom{areSame ? Atom::Kind::Sign : Atom::Kind::Anything};
        const bool areLetters = std::all_of(members.begin(), members.end(),
                                            [](const Atom &member) { return member.kind == Atom::Kind::Letter; });
        if (!areLetters || members.size() > Few)
            return atom;
        std::vector<Needles> any;
        for (const Atom &member : members)
            any.push_back(NeedleReader::word(member.letter));
        atom.inside = joined(Needles::Kind::Any, std::move(any));
        return atom;
    }

    Atom group(bool atEdge)
    {
        bool isLookaround = false;
        m_isLost = m_isLost || peek() == u'*';
        if (take(u"?")) {
            isLookaround = take(u"=") || take(u"!") || take(u"<=") || take(u"<!");
            if (!isLookaround && !takeGroupStart())
                return {Atom::Kind::Nothing};
        }
        Needles needles = alternatives(atEdge && !isLookaround);
        m_isLost = m_isLost || !take(u")");
        if (isLookaround)
            return {Atom::Kind::Nothing};
        return {Atom::Kind::Anything, {}, std::move(needles)};
    }

    /// Behind "(?": a name, options, or what only bounds the group. False for "(?m)", which has no content.
    bool takeGroupStart()
    {
        if (take(u":") || take(u">"))
            return true;
        if (take(u"<")) {
            m_at = std::max(m_at, m_text.indexOf(u'>', m_at)) + 1;
            return true;
        }
        while (QStringView(u"imsJ-").contains(peek()) && m_at < m_text.size())
            ++m_at;
        if (take(u":"))
            return true;
        m_isLost = m_isLost || !take(u")");
        return false;
    }
    QStringView m_text;
    qsizetype m_at = 0;
    bool m_isLost = false; ///< something that this reader does not know
};

Needles Needles::ofExpression(const QString &expression)
{
    return NeedleReader(expression).read();
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

bool Needles::mayBeIn(const TextGrams &text) const
{
    const auto isIn = [&text](const Needles &part) { return part.mayBeIn(text); };
    switch (m_kind) {
    case Kind::Nothing:
        return true;
    case Kind::Word:
        return std::all_of(m_grams.begin(), m_grams.end(), [&text](uint32_t gram) { return text.hasGram(gram); })
            && std::all_of(m_singles.begin(), m_singles.end(), [&text](uint8_t one) { return text.hasSingle(one); });
    case Kind::Digit:
        return text.hasDigit();
    case Kind::All:
        return std::all_of(m_parts.begin(), m_parts.end(), isIn);
    case Kind::Any:
        return std::any_of(m_parts.begin(), m_parts.end(), isIn);
    }
    return true;
}

} // namespace Shortlist

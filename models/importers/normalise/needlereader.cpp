// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/needlereader.h"

#include <QList>

#include <algorithm>

namespace Shortlist {
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

/// Characters that stand beside one another in every match.
struct NeedleReader::Run
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
struct NeedleReader::Atom
{
    enum class Kind : quint8 { Anything, Letter, Sign, Nothing, Edge };
    Kind kind = Kind::Anything;
    QChar letter = {};
    Needles inside = {}; ///< what it needs besides
};

struct NeedleReader::Repeats
{
    int least = 1;
    bool isOnce = true;
};

/// Atoms one behind another: what they need so far, and the run that goes on at its end.
struct NeedleReader::Sequence
{
    std::vector<Needles> parts;
    Run run = {};
    bool atEdge = false; ///< of a word: no letter stands before what comes

    void endRun()
    {
        if (Needles needles = run.taken(); !needles.needNothing())
            parts.push_back(std::move(needles));
    }

    /// \b: whatever is on the other side of a letter is none.
    void addEdge()
    {
        atEdge = run.folded.isEmpty();
        if (!atEdge && run.folded.back() != TextGrams::Gap) {
            run.addGap();
            endRun();
        } else if (!atEdge) {
            endRun(); // behind a sign: a letter comes
            run.addGap();
        }
    }

    void add(const Atom &atom, Repeats repeats)
    {
        addCertain(atom, repeats);
        if (repeats.least > 0 && !atom.inside.needNothing())
            parts.push_back(atom.inside);
        atEdge = false;
    }

private:
    void addCertain(const Atom &atom, Repeats repeats)
    {
        const bool isCertain = atom.kind == Atom::Kind::Letter || atom.kind == Atom::Kind::Sign;
        if (!isCertain || repeats.least == 0)
            return endRun();
        const auto addOnce = [&] { atom.kind == Atom::Kind::Letter ? run.add(atom.letter) : run.addGap(); };
        if (atEdge && run.folded.isEmpty() && atom.kind == Atom::Kind::Letter
            && TextGrams::folded(atom.letter) != TextGrams::Gap)
            run.addGap();
        addOnce();
        if (!repeats.isOnce) {
            endRun();
            addOnce();
        }
    }
};

Needles NeedleReader::read()
{
    Needles all = alternatives(false);
    return m_isLost || m_at < m_text.size() ? Needles() : all;
}

Needles NeedleReader::word(const QString &word)
{
    Run run;
    for (const QChar c : word)
        run.add(c);
    return run.taken();
}

Needles NeedleReader::joined(Needles::Kind kind, std::vector<Needles> parts)
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

bool NeedleReader::take(QStringView what)
{
    const bool stands = m_text.sliced(m_at).startsWith(what);
    m_at += stands ? what.size() : 0;
    return stands;
}

Needles NeedleReader::alternatives(bool atEdge)
{
    std::vector<Needles> parts;
    bool anyNeedsNothing = false;
    do {
        parts.push_back(sequence(atEdge));
        anyNeedsNothing = anyNeedsNothing || parts.back().needNothing();
    } while (!m_isLost && take(u"|"));
    return anyNeedsNothing ? Needles() : joined(Needles::Kind::Any, std::move(parts));
}

Needles NeedleReader::sequence(bool atEdge)
{
    Sequence all{{}, {}, atEdge};
    while (!m_isLost && m_at < m_text.size() && peek() != u'|' && peek() != u')') {
        const Atom atom = readAtom(all.atEdge && all.run.folded.isEmpty());
        const Repeats repeats = readRepeats();
        if (atom.kind == Atom::Kind::Nothing || (atom.kind == Atom::Kind::Edge && repeats.least == 0))
            continue;
        if (atom.kind == Atom::Kind::Edge)
            all.addEdge();
        else
            all.add(atom, repeats);
    }
    all.endRun();
    return joined(Needles::Kind::All, std::move(all.parts));
}

NeedleReader::Repeats NeedleReader::readRepeats()
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

NeedleReader::Atom NeedleReader::readAtom(bool atEdge)
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

NeedleReader::Atom NeedleReader::beyondBmp()
{
    m_at += peek().isLowSurrogate() ? 1 : 0;
    return {};
}

NeedleReader::Atom NeedleReader::escape()
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

NeedleReader::Atom NeedleReader::digit()
{
    Atom atom;
    atom.inside.m_kind = Needles::Kind::Digit;
    return atom;
}

NeedleReader::Atom NeedleReader::backReference()
{
    while (peek().isDigit())
        ++m_at;
    return {};
}

NeedleReader::Atom NeedleReader::property()
{
    if (peek() == u'{')
        m_at = std::max(m_at, m_text.indexOf(u'}', m_at));
    ++m_at;
    return {};
}

NeedleReader::Atom NeedleReader::codePoint()
{
    const qsizetype close = m_text.indexOf(u'}', m_at);
    const uint code = close < 0 ? 0 : m_text.sliced(m_at + 1, close - m_at - 1).toUInt(nullptr, 16);
    m_isLost = m_isLost || close < 0;
    m_at = close + 1;
    return code > 0 && code <= 0xFFFF ? Atom{Atom::Kind::Letter, QChar(char16_t(code))} : Atom{};
}

NeedleReader::Atom NeedleReader::characterClass()
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

NeedleReader::Atom NeedleReader::oneOf(const std::vector<Atom> &members)
{
    constexpr size_t Few = 16;
    // A sign that has no letter of its own folds to the Gap as well.
    const char16_t first = TextGrams::folded(members.front().letter);
    const bool areSame = std::all_of(members.begin(), members.end(),
                                     [first](const Atom &member) { return TextGrams::folded(member.letter) == first; });
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

NeedleReader::Atom NeedleReader::group(bool atEdge)
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

bool NeedleReader::takeGroupStart()
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

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/expressiontree.h"

#include <QList>

#include <algorithm>
#include <utility>

namespace Shortlist {
namespace {

using Kind = ExpressionPart::Kind;

/// Reads from left to right; what it does not know makes it lost.
class TreeReader
{
public:
    TreeReader(QStringView expression, ExpressionTree::Words words, ExpressionTree::Starts starts)
        : m_text(expression)
        , m_words(words)
        , m_hasLines(starts == ExpressionTree::Starts::Lines)
    { }

    ExpressionTree read()
    {
        ExpressionTree tree{alternatives(), true};
        tree.isKnown = !m_isLost && m_at >= m_text.size();
        return tree;
    }

private:
    QChar peek(qsizetype ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(); }
    bool take(QStringView what)
    {
        const bool stands = m_at <= m_text.size() && m_text.sliced(m_at).startsWith(what);
        m_at += stands ? what.size() : 0;
        return stands;
    }

    std::vector<ExpressionSequence> alternatives()
    {
        constexpr size_t Some = 6;
        std::vector<ExpressionSequence> choices;
        choices.reserve(Some);
        do
            choices.push_back(sequence());
        while (!m_isLost && take(u"|"));
        return choices;
    }

    ExpressionSequence sequence()
    {
        constexpr size_t Some = 12;
        ExpressionSequence parts;
        parts.reserve(Some);
        while (!m_isLost && m_at < m_text.size() && peek() != u'|' && peek() != u')') {
            parts.push_back(part());
            readRepeats(&parts.back());
        }
        return parts;
    }

    ExpressionPart part()
    {
        const QChar c = m_text[m_at++];
        switch (c.unicode()) {
        case u'\\':
            return escape();
        case u'[':
            return characterClass();
        case u'(':
            return group();
        case u'^':
            return {m_hasLines ? Kind::WordEnd : Kind::TextStart};
        case u'$':
            return {Kind::TextEnd};
        case u'.':
            return {};
        default:
            return c.isSurrogate() ? beyondBmp() : ExpressionPart{Kind::Letter, c};
        }
    }

    /// *, +, ?, {n,m} and what makes them lazy or possessive.
    void readRepeats(ExpressionPart *part)
    {
        const QChar sign = peek();
        if (sign == u'*' || sign == u'?' || sign == u'+') {
            part->least = sign == u'+' ? 1 : 0;
            part->isOnce = false;
        } else if (sign == u'{' && (peek(1).isDigit() || peek(1) == u',')) {
            const qsizetype close = m_text.indexOf(u'}', m_at);
            m_isLost = m_isLost || close < 0;
            if (close < 0)
                return;
            const QStringView counts = m_text.sliced(m_at + 1, close - m_at - 1);
            if (!isCount(counts)) { // a brace like any other
                m_isLost = true;
                return;
            }
            part->least = counts.split(u',').front().toInt();
            part->isOnce = counts == u"1";
            m_at = close;
        } else {
            return;
        }
        ++m_at;
        if (peek() == u'?' || peek() == u'+')
            ++m_at;
    }

    /// "2", "2," and "2,3"; what PCRE2 makes of "{,3}" depends on its version.
    static bool isCount(QStringView counts)
    {
        const auto isDigits = [](QStringView part) {
            return std::all_of(part.begin(), part.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        };
        const qsizetype comma = counts.indexOf(u',');
        const QStringView least = comma < 0 ? counts : counts.first(comma);
        return !least.isEmpty() && isDigits(least) && (comma < 0 || isDigits(counts.sliced(comma + 1)));
    }

    /// One character of two units: what repeats repeats both.
    ExpressionPart beyondBmp()
    {
        m_at += peek().isLowSurrogate() ? 1 : 0;
        return {};
    }

    ExpressionPart escape()
    {
        const QChar c = peek();
        ++m_at;
        if (c == u'b')
            return {m_words == ExpressionTree::Words::Unicode ? Kind::WordEdge : Kind::Nothing};
        if (c == u'w')
            return {m_words == ExpressionTree::Words::Unicode ? Kind::Word : Kind::Anything};
        if (c == u'A')
            return {Kind::TextStart};
        if (QStringView(u"BzZG").contains(c))
            return {Kind::Nothing};
        if (c == u's' || c == u'n' || c == u't' || c == u'r')
            return {Kind::Space};
        if (c == u'p' || c == u'P')
            return property();
        if (c == u'x' && peek() == u'{')
            return codePoint();
        if (c >= u'1' && c <= u'9')
            return backReference();
        if (c == u'd')
            return {Kind::Digit};
        if (QStringView(u"WDS").contains(c))
            return {};
        m_isLost = m_isLost || c.isNull() || c.isLetterOrNumber();
        return {Kind::Letter, c};
    }

    ExpressionPart backReference()
    {
        while (peek().isDigit())
            ++m_at;
        return {};
    }

    ExpressionPart property()
    {
        if (peek() == u'{')
            m_at = std::max(m_at, m_text.indexOf(u'}', m_at));
        ++m_at;
        return {};
    }

    ExpressionPart codePoint()
    {
        const qsizetype close = m_text.indexOf(u'}', m_at);
        const uint code = close < 0 ? 0 : m_text.sliced(m_at + 1, close - m_at - 1).toUInt(nullptr, 16);
        m_isLost = m_isLost || close < 0;
        m_at = close + 1;
        return code > 0 && code <= 0xFFFF ? ExpressionPart{Kind::Letter, QChar(char16_t(code))} : ExpressionPart{};
    }

    ExpressionPart characterClass()
    {
        constexpr size_t Few = 16;
        const bool isNegated = take(u"^");
        bool areCertain = !isNegated;
        bool hasWords = false;
        ExpressionPart any{Kind::OneOf};
        for (bool isFirst = true; peek() != u']' || isFirst; isFirst = false) {
            if (m_at >= m_text.size() || (peek() == u'[' && peek(1) == u':')) {
                m_isLost = true;
                return {};
            }
            const bool isRange = !isFirst && peek() == u'-' && peek(1) != u']';
            const ExpressionPart member =
                m_text[m_at] == u'\\' ? (++m_at, escape()) : ExpressionPart{Kind::Letter, m_text[m_at++]};
            const bool isCertain = (member.kind == Kind::Letter && !member.letter.isSurrogate())
                || member.kind == Kind::Space || member.kind == Kind::Digit;
            areCertain = areCertain && !isRange && isCertain;
            hasWords = hasWords || (member.kind == Kind::Word && !isNegated);
            any.choices.push_back({member});
        }
        ++m_at;
        if (hasWords)
            return {Kind::Word};
        return areCertain && any.choices.size() <= Few ? any : ExpressionPart{};
    }

    ExpressionPart group()
    {
        enum class Look : quint8 { No, There, NotThere, NotBefore };
        Look look = Look::No;
        m_isLost = m_isLost || peek() == u'*';
        if (take(u"?")) {
            if (take(u"=") || take(u"<="))
                look = Look::There;
            else if (take(u"<!"))
                look = Look::NotBefore;
            else if (take(u"!"))
                look = Look::NotThere;
            else if (!takeGroupStart())
                return {Kind::Nothing};
        }
        ExpressionPart part{look == Look::No ? Kind::OneOf : Kind::Around, {}, alternatives()};
        m_isLost = m_isLost || !take(u")");
        if (look == Look::NotBefore && isWord(part.choices))
            return {Kind::WordEnd};
        return look == Look::NotThere || look == Look::NotBefore ? ExpressionPart{Kind::Nothing} : part;
    }

    static bool isWord(const std::vector<ExpressionSequence> &choices)
    {
        return choices.size() == 1 && choices.front().size() == 1 && choices.front().front().kind == Kind::Word
            && choices.front().front().isOnce;
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
        for (; QStringView(u"imsJ-").contains(peek()) && m_at < m_text.size(); ++m_at)
            m_hasLines = m_hasLines || peek() == u'm'; // behind the group as well: that claims less, no more
        if (take(u":"))
            return true;
        m_isLost = m_isLost || !take(u")");
        return false;
    }

    QStringView m_text;
    ExpressionTree::Words m_words;
    bool m_hasLines; ///< ^ stands at each
    qsizetype m_at = 0;
    bool m_isLost = false;
};

} // namespace

ExpressionTree ExpressionTree::of(QStringView expression, Words words, Starts starts)
{
    return TreeReader(expression, words, starts).read();
}

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/html/plainfragment.h"

#include "models/importers/html/entities.h"

#include <algorithm>
#include <array>
#include <utility>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxChars = 500'000;
constexpr size_t MaxDepth = 60;
constexpr size_t MaxAttributes = 30;
constexpr int MaxTags = 20'000;
constexpr qsizetype LongNumber = 10; ///< "#xA6666666": of what is beyond 31 bits the parser takes another character
constexpr qsizetype LongestReference = 10;

/// What an element does to those that are open when it begins.
enum class Role : quint8 { Inline, Link, Block, Heading, List, Item, Break, Rule };

struct Element
{
    QLatin1StringView name;
    Role role;
};

/// Sorted by name. Elements are missing here whose places depend on more than the paragraph, item, heading or link
/// that is open.
constexpr std::array Elements{
    Element{"a"_L1, Role::Link},       Element{"abbr"_L1, Role::Inline},  Element{"article"_L1, Role::Block},
    Element{"aside"_L1, Role::Block},  Element{"b"_L1, Role::Inline},     Element{"blockquote"_L1, Role::Block},
    Element{"br"_L1, Role::Break},     Element{"code"_L1, Role::Inline},  Element{"div"_L1, Role::Block},
    Element{"em"_L1, Role::Inline},    Element{"footer"_L1, Role::Block}, Element{"h1"_L1, Role::Heading},
    Element{"h2"_L1, Role::Heading},   Element{"h3"_L1, Role::Heading},   Element{"h4"_L1, Role::Heading},
    Element{"h5"_L1, Role::Heading},   Element{"h6"_L1, Role::Heading},   Element{"header"_L1, Role::Block},
    Element{"hr"_L1, Role::Rule},      Element{"i"_L1, Role::Inline},     Element{"li"_L1, Role::Item},
    Element{"ol"_L1, Role::List},      Element{"p"_L1, Role::Block},      Element{"section"_L1, Role::Block},
    Element{"small"_L1, Role::Inline}, Element{"span"_L1, Role::Inline},  Element{"strong"_L1, Role::Inline},
    Element{"sub"_L1, Role::Inline},   Element{"sup"_L1, Role::Inline},   Element{"time"_L1, Role::Inline},
    Element{"u"_L1, Role::Inline},     Element{"ul"_L1, Role::List},
};

const QString &nameOf(size_t element)
{
    static const auto names = [] {
        std::array<QString, Elements.size()> all;
        std::transform(Elements.begin(), Elements.end(), all.begin(), [](const Element &e) { return QString(e.name); });
        return all;
    }();
    return names.at(element);
}

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t';
}

/// Characters that every parser hands on as they are.
bool isOrdinary(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x20 && code < 0x7F) || code == u'\n' || code == u'\t'
        || (code >= 0xA0 && code < 0xFDD0 && !c.isSurrogate()) || (code > 0xFDEF && code < 0xFFFE && code != 0xFEFF);
}

class FragmentReader
{
public:
    explicit FragmentReader(QStringView html)
        : m_html(html)
    { }

    std::optional<HtmlNode> read()
    {
        m_open.push_back({{}, Elements.size()});
        while (m_at < m_html.size())
            if (!(m_html[m_at] == u'<' ? tag() : text()))
                return std::nullopt;
        while (m_open.size() > 1)
            close();
        return std::move(m_open.front().node);
    }

private:
    struct Open
    {
        HtmlNode node;
        size_t element;
    };

    QChar peek(qsizetype ahead = 0) const { return m_at + ahead < m_html.size() ? m_html[m_at + ahead] : QChar(); }

    bool text()
    {
        QString read;
        if (!characters(u'<', read))
            return false;
        HtmlNode node;
        node.text = std::move(read);
        m_open.back().node.children.push_back(std::move(node));
        return true;
    }

    /// Reads up to `end`, references decoded; false where something is unusual.
    bool characters(QChar end, QString &read)
    {
        qsizetype start = m_at;
        for (; m_at < m_html.size() && m_html[m_at] != end; ++m_at) {
            const QChar c = m_html[m_at];
            if (c == u'&') {
                read += m_html.sliced(start, m_at - start);
                if (!reference(read))
                    return false;
                start = m_at + 1;
            } else if (c.isHighSurrogate() && peek(1).isLowSurrogate() && (peek(1).unicode() & 0x3FEU) != 0x3FE) {
                ++m_at;
            } else if (!isOrdinary(c)) {
                return false;
            }
        }
        read += m_html.sliced(start, m_at - start);
        return true;
    }

    /// At "&"; stays at the last character of the reference.
    bool reference(QString &read)
    {
        const QStringView rest = m_html.sliced(m_at + 1).left(LongestReference + 1);
        if (!rest.isEmpty() && isSpace(rest.front())) {
            read += u'&';
            return true;
        }
        const qsizetype end = rest.indexOf(u';');
        const QString character = end > 0 ? characterOfReference(rest.left(end)) : QString();
        const bool isLongNumber = rest.startsWith(u'#') && end >= LongNumber;
        if (character.size() != 1 || isLongNumber || !isOrdinary(character.front()))
            return false;
        read += character;
        m_at += end + 1;
        return true;
    }

    bool tag()
    {
        ++m_at;
        const bool isEnd = peek() == u'/';
        m_at += isEnd ? 1 : 0;
        const auto element = name();
        if (!element || ++m_tags > MaxTags)
            return false;
        return isEnd ? endTag(*element) : startTag(*element);
    }

    std::optional<size_t> name()
    {
        std::array<char, 12> letters{};
        size_t length = 0;
        for (; isLetter(peek()) || (length > 0 && isDigit(peek())); ++m_at) {
            if (length == letters.size())
                return std::nullopt;
            letters.at(length++) =
                char(peek().unicode() < u'a' && !isDigit(peek()) ? peek().unicode() + 0x20 : peek().unicode());
        }
        const std::string_view wanted(letters.data(), length);
        const auto viewOf = [](const Element &e) { return std::string_view(e.name.data(), size_t(e.name.size())); };
        const auto *const found = std::lower_bound(Elements.begin(), Elements.end(), wanted,
                                                   [&](const Element &e, std::string_view n) { return viewOf(e) < n; });
        if (found == Elements.end() || viewOf(*found) != wanted)
            return std::nullopt;
        return size_t(found - Elements.begin());
    }

    bool endTag(size_t element)
    {
        if (peek() != u'>' || m_open.back().element != element)
            return false;
        ++m_at;
        close();
        return true;
    }

    void close()
    {
        HtmlNode node = std::move(m_open.back().node);
        m_open.pop_back();
        m_open.back().node.children.push_back(std::move(node));
    }

    bool startTag(size_t element)
    {
        HtmlNode node;
        node.name = nameOf(element);
        const Role role = Elements.at(element).role;
        const bool isVoid = role == Role::Break || role == Role::Rule;
        if (!attributes(node, isVoid) || !mayOpen(role) || m_open.size() > MaxDepth)
            return false;
        m_open.push_back({std::move(node), element});
        if (isVoid)
            close();
        return true;
    }

    /// Nothing that is open would be closed or opened again by it.
    bool mayOpen(Role role) const
    {
        if (role == Role::Inline || role == Role::Break)
            return true;
        if (role == Role::Link)
            return !isOpen([](size_t element) { return Elements.at(element).role == Role::Link; });
        if (isOpen([](size_t element) { return Elements.at(element).name == "p"_L1; }))
            return false;
        if (role == Role::Heading)
            return !isOpen([](size_t element) { return Elements.at(element).role == Role::Heading; });
        return role != Role::Item || !isInItem();
    }

    template <typename Is>
    bool isOpen(const Is &is) const
    {
        return std::any_of(m_open.begin() + 1, m_open.end(), [&is](const Open &open) { return is(open.element); });
    }

    /// In an item of the list at hand.
    bool isInItem() const
    {
        for (size_t i = m_open.size() - 1; i > 0; --i) {
            const Role role = Elements.at(m_open[i].element).role;
            if (role == Role::Item || role == Role::List)
                return role == Role::Item;
        }
        return false;
    }

    /// Up to and with ">".
    bool attributes(HtmlNode &node, bool mayEndItself)
    {
        for (;;) {
            const bool isApart = isSpace(peek());
            while (isSpace(peek()))
                ++m_at;
            if (peek() == u'/' && peek(1) == u'>' && mayEndItself)
                ++m_at;
            if (peek() == u'>') {
                ++m_at;
                return true;
            }
            if (!isApart || node.attributes.size() >= MaxAttributes || !attribute(node))
                return false;
        }
    }

    bool attribute(HtmlNode &node)
    {
        const qsizetype start = m_at;
        while (isLetter(peek()) || (m_at > start && (isDigit(peek()) || peek() == u'-' || peek() == u'_')))
            ++m_at;
        const QString name = m_html.sliced(start, m_at - start).toString().toLower();
        if (name.isEmpty() || !node.attribute(name).isNull())
            return false;
        QString value = u""_s;
        if (peek() == u'=') {
            const QChar quote = peek(1);
            if (quote != u'"' && quote != u'\'')
                return false;
            m_at += 2;
            const qsizetype from = m_at;
            if (!characters(quote, value) || peek() != quote)
                return false;
            if (m_html.sliced(from, m_at - from).contains(u'<')) // foreigntraps.h may change it
                return false;
            ++m_at;
        }
        node.attributes.emplace_back(name, value);
        return true;
    }

    QStringView m_html;
    qsizetype m_at = 0;
    int m_tags = 0;
    std::vector<Open> m_open;
};

} // namespace

std::optional<HtmlNode> plainFragment(QStringView html)
{
    return html.size() > MaxChars ? std::nullopt : FragmentReader(html).read();
}

} // namespace Shortlist

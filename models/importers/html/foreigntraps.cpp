// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/html/foreigntraps.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace Shortlist {

namespace {

constexpr qsizetype LongestName = 14; ///< annotation-xml

constexpr std::array Foreign{std::string_view("svg"), std::string_view("math")};
constexpr std::array Traps{std::string_view("select"), std::string_view("html"), std::string_view("head")};
/// Elements of svg and math in which HTML stands (https://html.spec.whatwg.org/#html-integration-point).
constexpr std::array Doors{std::string_view("foreignobject"),
                           std::string_view("desc"),
                           std::string_view("title"),
                           std::string_view("annotation-xml"),
                           std::string_view("mi"),
                           std::string_view("mo"),
                           std::string_view("mn"),
                           std::string_view("ms"),
                           std::string_view("mtext")};

template <size_t Size>
bool isOneOf(std::string_view name, const std::array<std::string_view, Size> &names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool isOfName(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
}

/// Looks at what stands in the text, also in comments and scripts: what is renamed there is not read.
class Walk
{
public:
    explicit Walk(QByteArray &html)
        : m_html(html)
    { }

    void run()
    {
        for (qsizetype at = m_html.indexOf('<'); at >= 0; at = m_html.indexOf('<', at + 1))
            look(at + 1);
    }

private:
    void look(qsizetype at)
    {
        const bool isEnd = at < m_html.size() && m_html.at(at) == '/';
        at += isEnd ? 1 : 0;
        std::array<char, LongestName + 1> letters{};
        size_t length = 0;
        for (qsizetype i = at; i < m_html.size() && length < letters.size() && isOfName(m_html.at(i)); ++i)
            letters.at(length++) = char(m_html.at(i) | (m_html.at(i) == '-' ? 0 : 0x20));
        const std::string_view name(letters.data(), length);
        if (isOneOf(name, Foreign))
            passForeign(at, isEnd);
        else if (m_depth == 0)
            return;
        else if (isOneOf(name, Doors))
            m_doors = std::max(m_doors + (isEnd ? -1 : 1), 0);
        else if (isOneOf(name, Traps))
            m_html[at] = 'x';
    }

    void passForeign(qsizetype at, bool isEnd)
    {
        if (isEnd) {
            m_depth -= m_depth > 0 && m_doors == 0 ? 1 : 0; // in HTML that stands within, the parser looks past it
            return;
        }
        const qsizetype close = m_html.indexOf('>', at);
        m_depth += close > 0 && m_html.at(close - 1) == '/' ? 0 : 1;
    }

    QByteArray &m_html;
    int m_depth = 0; ///< of svg and math
    int m_doors = 0; ///< of elements with HTML in them
};

} // namespace

QByteArray withoutForeignTraps(QByteArray html)
{
    Walk(html).run();
    return html;
}

} // namespace Shortlist

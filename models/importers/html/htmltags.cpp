// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/html/htmltags.h"

#include "models/importers/html/entities.h"

#include <algorithm>
#include <array>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

/// Reads one attribute at `at` and moves behind it.
struct AttributeReader
{
    QStringView text;
    qsizetype at = 0;
    QStringView name;
    QStringView value;

    bool next()
    {
        while (at < text.size() && (isSpace(text[at]) || text[at] == u'/'))
            ++at;
        if (at >= text.size() || text[at] == u'>')
            return false;
        const qsizetype start = at;
        ++at; // a leading "=" belongs to the name
        while (at < text.size() && !isSpace(text[at]) && text[at] != u'/' && text[at] != u'>' && text[at] != u'=')
            ++at;
        name = text.sliced(start, at - start);
        value = {};
        readValue();
        return true;
    }

private:
    void readValue()
    {
        qsizetype sign = at;
        while (sign < text.size() && isSpace(text[sign]))
            ++sign;
        if (sign >= text.size() || text[sign] != u'=')
            return;
        at = sign + 1;
        while (at < text.size() && isSpace(text[at]))
            ++at;
        if (at >= text.size())
            return;
        const QChar quote = text[at];
        if (quote == u'"' || quote == u'\'') {
            const qsizetype end = text.indexOf(quote, at + 1);
            const qsizetype stop = end < 0 ? text.size() : end;
            value = text.sliced(at + 1, stop - at - 1);
            at = end < 0 ? text.size() : end + 1;
            return;
        }
        const qsizetype start = at;
        while (at < text.size() && !isSpace(text[at]) && text[at] != u'>')
            ++at;
        value = text.sliced(start, at - start);
    }
};

} // namespace

bool HtmlTagScanner::isRawText(const QString &name)
{
    static constexpr std::array Names{"script"_L1, "style"_L1,   "title"_L1,    "textarea"_L1, "xmp"_L1,
                                      "iframe"_L1, "noembed"_L1, "noframes"_L1, "plaintext"_L1};
    return std::any_of(Names.begin(), Names.end(), [&name](QLatin1StringView raw) { return name == raw; });
}

void HtmlTagScanner::skipTo(QChar end)
{
    const qsizetype found = m_html.indexOf(end, m_at);
    m_at = found < 0 ? m_html.size() : found + 1;
}

/// At the character behind "<!--".
void HtmlTagScanner::skipComment()
{
    const QStringView rest = m_html.sliced(m_at);
    if (rest.startsWith(u'>') || rest.startsWith(u"->"))
        return skipTo(u'>');
    for (qsizetype dashes = m_html.indexOf(u"--", m_at); dashes >= 0; dashes = m_html.indexOf(u"--", dashes + 1)) {
        const QStringView behind = m_html.sliced(dashes + 2);
        if (behind.startsWith(u'>') || behind.startsWith(u"!>")) {
            m_at = dashes;
            return skipTo(u'>');
        }
    }
    m_at = m_html.size();
}

bool HtmlTagScanner::next()
{
    while (m_at < m_html.size()) {
        const qsizetype start = m_html.indexOf(u'<', m_at);
        if (start < 0 || start + 1 >= m_html.size())
            break;
        m_at = start + 1;
        const QChar c = m_html[m_at];
        if (isLetter(c) || (c == u'/' && m_at + 1 < m_html.size() && isLetter(m_html[m_at + 1]))) {
            if (readTag(start))
                return true;
            break;
        }
        if (m_html.sliced(m_at).startsWith(u"!--")) {
            m_at += 3;
            skipComment();
        } else if (c == u'!' || c == u'?' || c == u'/') {
            skipTo(u'>');
        }
    }
    m_at = m_html.size();
    return false;
}

bool HtmlTagScanner::readTag(qsizetype start)
{
    m_tag = {};
    m_tag.start = start;
    m_tag.isEnd = m_html[m_at] == u'/';
    if (m_tag.isEnd)
        ++m_at;
    const qsizetype name = m_at;
    while (m_at < m_html.size() && !isSpace(m_html[m_at]) && m_html[m_at] != u'/' && m_html[m_at] != u'>')
        ++m_at;
    m_tag.name = m_html.sliced(name, m_at - name).toString().toLower();
    return readAttributes();
}

bool HtmlTagScanner::readAttributes()
{
    AttributeReader reader{m_html, m_at, {}, {}};
    while (reader.next())
        ++m_tag.attributeCount;
    if (reader.at >= m_html.size())
        return false; // the text ends within the tag: the tokeniser drops it
    m_tag.attributes = m_html.sliced(m_at, reader.at - m_at);
    m_tag.isSelfClosing = m_tag.attributes.endsWith(u'/');
    m_at = m_tag.end = reader.at + 1;
    return true;
}

QStringView HtmlTagScanner::takeRawText()
{
    const qsizetype start = m_at;
    for (qsizetype at = m_html.indexOf(u'<', start); at >= 0; at = m_html.indexOf(u'<', at + 1)) {
        const QStringView rest = m_html.sliced(std::min(at + 2, m_html.size()));
        if (at + 1 >= m_html.size() || m_html[at + 1] != u'/' || !rest.startsWith(m_tag.name, Qt::CaseInsensitive))
            continue;
        const QStringView behind = rest.sliced(m_tag.name.size());
        if (behind.isEmpty() || isSpace(behind[0]) || behind[0] == u'/' || behind[0] == u'>') {
            m_at = at;
            return m_html.sliced(start, at - start);
        }
    }
    m_at = m_html.size();
    return m_html.sliced(start);
}

QString attributeValue(QStringView attributes, QStringView name)
{
    AttributeReader reader{attributes, 0, {}, {}};
    while (reader.next())
        if (reader.name.compare(name, Qt::CaseInsensitive) == 0)
            return withoutCharacterReferences(reader.value.isNull() ? u""_s : reader.value.toString());
    return {};
}

} // namespace Shortlist

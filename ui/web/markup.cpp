// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/web/markup.h"

#include "models/domain/limits.h"
#include "models/policy/contentpolicy.h"

#include <QHash>
#include <QSet>
#include <QStringList>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

const QSet<QString> &inlineElements()
{
    static const QSet<QString> names{u"a"_s,    u"b"_s,    u"strong"_s, u"i"_s,    u"em"_s,
                                     u"u"_s,    u"s"_s,    u"sub"_s,    u"sup"_s,  u"small"_s,
                                     u"code"_s, u"span"_s, u"abbr"_s,   u"time"_s, u"br"_s};
    return names;
}

const QSet<QString> &documentElements()
{
    static const QSet<QString> names = inlineElements()
        + QSet<QString>{u"p"_s,          u"hr"_s,  u"h1"_s,      u"h2"_s,    u"h3"_s,      u"h4"_s,     u"h5"_s,
                        u"h6"_s,         u"ul"_s,  u"ol"_s,      u"li"_s,    u"dl"_s,      u"dt"_s,     u"dd"_s,
                        u"blockquote"_s, u"pre"_s, u"table"_s,   u"thead"_s, u"tbody"_s,   u"tfoot"_s,  u"tr"_s,
                        u"th"_s,         u"td"_s,  u"caption"_s, u"div"_s,   u"details"_s, u"summary"_s};
    return names;
}

bool isVoid(const QString &name)
{
    return name == "br"_L1 || name == "hr"_L1;
}

/// Elements whose content is no text for readers.
bool isDroppedWithContent(const QString &name)
{
    static const QSet<QString> names{
        u"script"_s, u"style"_s, u"head"_s, u"title"_s, u"noscript"_s, u"template"_s, u"iframe"_s,   u"object"_s,
        u"embed"_s,  u"svg"_s,   u"math"_s, u"xmp"_s,   u"noembed"_s,  u"noframes"_s, u"textarea"_s, u"select"_s};
    return names.contains(name);
}

bool isAllowedAttribute(const QString &element, const QString &attribute)
{
    static const QSet<QString> everywhere{u"lang"_s, u"dir"_s};
    static const QHash<QString, QSet<QString>> byElement{
        {u"td"_s, {u"colspan"_s, u"rowspan"_s}},
        {u"th"_s, {u"colspan"_s, u"rowspan"_s}},
        {u"ol"_s, {u"start"_s}},
        {u"abbr"_s, {u"title"_s}},
    };
    return everywhere.contains(attribute) || byElement.value(element).contains(attribute);
}

/// Character references decoded in one pass, so that "&amp;lt;" stays "&lt;".
QString decoded(const QString &text)
{
    if (!text.contains(u'&'))
        return text;
    static const QHash<QString, char32_t> named{
        {u"amp"_s, U'&'}, {u"lt"_s, U'<'}, {u"gt"_s, U'>'}, {u"quot"_s, U'"'}, {u"apos"_s, U'\''}, {u"nbsp"_s, 0xa0},
    };
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype end = text[i] == u'&' ? text.indexOf(u';', i) : -1;
        if (end < 0 || end - i > 10) {
            out += text[i];
            continue;
        }
        const QString reference = text.mid(i + 1, end - i - 1);
        bool isNumber = false;
        char32_t code = named.value(reference, 0);
        if (reference.startsWith("#x"_L1, Qt::CaseInsensitive))
            code = reference.mid(2).toUInt(&isNumber, 16);
        else if (reference.startsWith(u'#'))
            code = reference.mid(1).toUInt(&isNumber, 10);
        const bool isScalar = code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
        if (!isScalar) {
            out += text[i];
            continue;
        }
        out += QString::fromUcs4(&code, 1);
        i = end;
    }
    return out;
}

/// The inside of a tag, taken apart: `a href="x"`.
struct RawTag
{
    QString name;
    bool isClosing = false;
    std::vector<std::pair<QString, QString>> attributes; ///< names in lower case, values decoded
};

/// Reads from the character behind '<'; moves `pos` behind '>'. An unfinished tag swallows the rest.
class TagReader
{
public:
    TagReader(const QString &html, qsizetype &pos)
        : m_html(html)
        , m_pos(pos)
    { }

    RawTag read()
    {
        RawTag tag;
        if (peek() == u'/') {
            tag.isClosing = true;
            ++m_pos;
        }
        tag.name = word();
        while (m_pos < m_html.size() && peek() != u'>') {
            const qsizetype before = m_pos;
            readAttribute(tag);
            if (m_pos == before)
                ++m_pos;
        }
        ++m_pos;
        return tag;
    }

private:
    QChar peek() const { return m_pos < m_html.size() ? m_html[m_pos] : QChar(u'>'); }

    QString word()
    {
        const qsizetype start = m_pos;
        while (m_pos < m_html.size() && !peek().isSpace() && peek() != u'>' && peek() != u'/' && peek() != u'=')
            ++m_pos;
        return m_html.mid(start, m_pos - start).toLower();
    }

    void skipSpace()
    {
        while (m_pos < m_html.size() && peek().isSpace())
            ++m_pos;
    }

    QString value()
    {
        const QChar quote = peek();
        const bool isQuoted = quote == u'"' || quote == u'\'';
        const qsizetype start = m_pos + (isQuoted ? 1 : 0);
        m_pos = start;
        while (m_pos < m_html.size() && (isQuoted ? peek() != quote : !peek().isSpace() && peek() != u'>'))
            ++m_pos;
        const QString found = m_html.mid(start, m_pos - start);
        if (isQuoted)
            ++m_pos;
        return decoded(found);
    }

    void readAttribute(RawTag &tag)
    {
        skipSpace();
        const QString name = word();
        skipSpace();
        QString text;
        if (m_pos < m_html.size() && peek() == u'=') {
            ++m_pos;
            skipSpace();
            text = value();
        }
        if (!name.isEmpty() && tag.attributes.size() < size_t(Limits::HtmlAttributes))
            tag.attributes.emplace_back(name, text);
    }

    const QString &m_html;
    qsizetype &m_pos;
};

QString serialised(const RawTag &tag)
{
    QString out = u"<"_s + tag.name;
    QSet<QString> seen;
    for (const auto &[name, text] : tag.attributes) {
        if (seen.contains(name))
            continue;
        const bool isLink = tag.name == "a"_L1 && name == "href"_L1 && mayOpenOutside(QUrl(text, QUrl::StrictMode));
        if (!isLink && !isAllowedAttribute(tag.name, name))
            continue;
        seen.insert(name);
        out += u' ' + name + u"=\""_s + text.toHtmlEscaped() + u'"';
    }
    return out + u'>';
}

class MarkupReader
{
public:
    MarkupReader(const QString &html, MarkupScope scope)
        : m_html(html)
        , m_allowed(scope == MarkupScope::Inline ? inlineElements() : documentElements())
    { }

    std::vector<MarkupToken> read()
    {
        while (m_pos < m_html.size()) {
            if (m_html[m_pos] == u'<' && startsTag(m_pos + 1))
                readTag();
            else
                readText();
        }
        while (!m_open.isEmpty())
            close(m_open.last());
        return std::move(m_tokens);
    }

private:
    bool startsTag(qsizetype at) const
    {
        const QChar next = at < m_html.size() ? m_html[at] : QChar();
        return next.isLetter() || next == u'/' || next == u'!' || next == u'?';
    }

    void readText()
    {
        qsizetype end = m_pos;
        do
            end = m_html.indexOf(u'<', end + 1);
        while (end >= 0 && !startsTag(end + 1));
        if (end < 0)
            end = m_html.size();
        m_tokens.push_back({MarkupToken::Kind::Text, {}, decoded(m_html.mid(m_pos, end - m_pos))});
        m_pos = end;
    }

    void readTag()
    {
        if (m_html[m_pos + 1] == u'!' || m_html[m_pos + 1] == u'?')
            return skipDeclaration();
        ++m_pos;
        const RawTag tag = TagReader(m_html, m_pos).read();
        if (!tag.isClosing && isDroppedWithContent(tag.name))
            return skipContent(tag.name);
        if (!m_allowed.contains(tag.name))
            return;
        if (isVoid(tag.name)) {
            if (!tag.isClosing)
                m_tokens.push_back({MarkupToken::Kind::Void, tag.name, serialised(tag)});
        } else if (tag.isClosing) {
            closeUpTo(tag.name);
        } else if (m_open.size() < Limits::HtmlDepth) {
            m_tokens.push_back({MarkupToken::Kind::Open, tag.name, serialised(tag)});
            m_open.append(tag.name);
        }
    }

    void skipDeclaration()
    {
        const bool isComment = m_html.mid(m_pos, 4) == "<!--"_L1;
        const qsizetype end = m_html.indexOf(isComment ? "-->"_L1 : ">"_L1, m_pos + (isComment ? 4 : 0));
        m_pos = end < 0 ? m_html.size() : end + (isComment ? 3 : 1);
    }

    void skipContent(const QString &name)
    {
        const qsizetype end = m_html.indexOf(u"</"_s + name, m_pos, Qt::CaseInsensitive);
        const qsizetype behind = end < 0 ? -1 : m_html.indexOf(u'>', end);
        m_pos = behind < 0 ? m_html.size() : behind + 1;
    }

    void closeUpTo(const QString &name)
    {
        if (!m_open.contains(name))
            return;
        while (m_open.last() != name)
            close(m_open.last());
        close(name);
    }

    void close(const QString &name)
    {
        m_tokens.push_back({MarkupToken::Kind::Close, name, u"</%1>"_s.arg(name)});
        m_open.removeLast();
    }

    const QString &m_html;
    const QSet<QString> &m_allowed;
    qsizetype m_pos = 0;
    QStringList m_open;
    std::vector<MarkupToken> m_tokens;
};

} // namespace

std::vector<MarkupToken> readMarkup(const QString &html, MarkupScope scope)
{
    return MarkupReader(html, scope).read();
}

} // namespace Shortlist

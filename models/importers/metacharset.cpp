// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/metacharset.h"

#include <QSet>
#include <QStringDecoder>

#include <algorithm>

namespace Shortlist {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

bool isLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

/// One that nobody has heard of counts as nothing said: a later one may be right.
bool isKnown(const QByteArray &charset)
{
    return !charset.isEmpty() && QStringDecoder(charset.constData()).isValid();
}

/// What "text/html; charset=x" names.
QByteArray charsetOfContent(const QByteArray &content)
{
    for (qsizetype at = content.indexOf("charset"); at >= 0; at = content.indexOf("charset", at)) {
        at += 7;
        const auto skipSpaces = [&] {
            while (at < content.size() && isSpace(content[at]))
                ++at;
        };
        skipSpaces();
        if (at >= content.size() || content[at] != '=')
            continue;
        ++at;
        skipSpaces();
        if (at >= content.size())
            return {};
        if (content[at] == '"' || content[at] == '\'') {
            const qsizetype end = content.indexOf(content[at], at + 1);
            return end < 0 ? QByteArray() : content.mid(at + 1, end - at - 1).trimmed();
        }
        qsizetype end = at;
        while (end < content.size() && !isSpace(content[end]) && content[end] != ';')
            ++end;
        return content.mid(at, end - at);
    }
    return {};
}

/// Goes through the beginning of a page, in lower case, tag by tag.
class Scanner
{
public:
    explicit Scanner(QByteArrayView head)
        : m_head(head.toByteArray().toLower())
    { }

    QByteArray scan()
    {
        while (m_at < m_head.size()) {
            const QByteArrayView rest = QByteArrayView(m_head).sliced(m_at);
            if (rest.startsWith("<!--"))
                skipBehind("-->", m_at + 2);
            else if (rest.startsWith("<meta") && rest.size() > 5 && (isSpace(rest[5]) || rest[5] == '/')) {
                m_at += 5;
                if (const QByteArray charset = charsetOfMeta(); isKnown(charset))
                    return charset;
            } else if (isTag(rest)) {
                skipTag();
            } else if (rest.startsWith("<!") || rest.startsWith("</") || rest.startsWith("<?")) {
                skipBehind(">", m_at);
            } else {
                ++m_at;
            }
        }
        return {};
    }

private:
    struct Attribute
    {
        QByteArray name;
        QByteArray value;
    };

    static bool isTag(QByteArrayView rest)
    {
        const qsizetype name = rest.startsWith("</") ? 2 : 1;
        return rest.startsWith('<') && rest.size() > name && isLetter(rest[name]);
    }

    bool atEnd() const { return m_at >= m_head.size(); }
    char here() const { return m_head.at(m_at); }

    void skipBehind(QByteArrayView mark, qsizetype from)
    {
        const qsizetype found = m_head.indexOf(mark, from);
        m_at = found < 0 ? m_head.size() : found + mark.size();
    }

    void skipTag()
    {
        while (!atEnd() && !isSpace(here()) && here() != '>')
            ++m_at;
        Attribute ignored;
        while (nextAttribute(ignored)) { }
    }

    QByteArray charsetOfMeta()
    {
        QSet<QByteArray> seen;
        QByteArray charset;
        bool isPragma = false;
        bool needsPragma = false;
        Attribute attribute;
        while (nextAttribute(attribute)) {
            if (seen.contains(attribute.name))
                continue;
            seen.insert(attribute.name);
            if (attribute.name == "http-equiv") {
                isPragma = isPragma || attribute.value == "content-type";
            } else if (attribute.name == "charset") {
                charset = attribute.value.trimmed();
                needsPragma = false;
            } else if (attribute.name == "content" && charset.isEmpty()) {
                charset = charsetOfContent(attribute.value);
                needsPragma = true;
            }
        }
        return needsPragma && !isPragma ? QByteArray() : charset;
    }

    /// False where the tag ends.
    bool nextAttribute(Attribute &attribute)
    {
        while (!atEnd() && (isSpace(here()) || here() == '/'))
            ++m_at;
        if (atEnd() || here() == '>')
            return false;
        const qsizetype start = m_at++; // a "=" at the start belongs to the name
        while (!atEnd() && !isSpace(here()) && here() != '=' && here() != '/' && here() != '>')
            ++m_at;
        attribute = {m_head.mid(start, m_at - start), {}};
        qsizetype sign = m_at;
        while (sign < m_head.size() && isSpace(m_head.at(sign)))
            ++sign;
        if (sign >= m_head.size() || m_head.at(sign) != '=')
            return true;
        m_at = sign + 1;
        return readValue(attribute.value);
    }

    bool readValue(QByteArray &value)
    {
        while (!atEnd() && isSpace(here()))
            ++m_at;
        if (atEnd())
            return false;
        if (here() == '"' || here() == '\'') {
            const qsizetype end = m_head.indexOf(here(), m_at + 1);
            value = end < 0 ? QByteArray() : m_head.mid(m_at + 1, end - m_at - 1);
            m_at = end < 0 ? m_head.size() : end + 1;
            return end >= 0;
        }
        const qsizetype start = m_at;
        while (!atEnd() && !isSpace(here()) && here() != '>')
            ++m_at;
        value = m_head.mid(start, m_at - start);
        return !atEnd(); // what the head cuts off is not known
    }

    QByteArray m_head;
    qsizetype m_at = 0;
};

} // namespace

QByteArray metaCharset(QByteArrayView head)
{
    return Scanner(head).scan();
}

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/json/lenientjson.h"

#include "models/domain/limits.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v' || c == '\0';
}

bool isBareKeyChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$'
        || c == '@' || c == '-';
}

/// A recursive descent parser; the first error ends it, all repairs are noted once each.
class Reader
{
public:
    explicit Reader(const QByteArray &text)
        : m_text(text)
    { }

    Result<ReadJson> read();

private:
    JsonValue value(int depth);
    JsonValue object(int depth);
    JsonValue array(int depth);
    JsonValue literal();
    QString key();
    QString string();
    void escape(QByteArray &out);
    void separator(char close);

    void skipSpace();
    bool skipGuard();
    bool skipTo(const char *end);
    bool startsWith(QByteArrayView token) const { return QByteArrayView(m_text).sliced(m_at).startsWith(token); }
    bool atEnd() const { return m_at >= m_text.size(); }
    char peek() const { return atEnd() ? '\0' : m_text.at(m_at); }
    bool take(char c);
    bool closesString(char quote) const;
    bool isClosed(qsizetype at) const;
    bool failed() const { return m_error.has_value(); }
    JsonValue fail(const QString &what, Error::Code code = Error::Code::Malformed);
    void repaired(const QString &what);

    const QByteArray &m_text;
    qsizetype m_at = 0;
    QStringList m_repairs;
    std::optional<Error> m_error;
};

JsonValue Reader::fail(const QString &what, Error::Code code)
{
    if (!m_error)
        m_error = Error{code, u"%1 at byte %2"_s.arg(what).arg(m_at)};
    return {};
}

void Reader::repaired(const QString &what)
{
    const bool isKnown = std::any_of(m_repairs.cbegin(), m_repairs.cend(),
                                     [&what](const QString &repair) { return repair.startsWith(what); });
    if (!isKnown)
        m_repairs.append(u"%1 at byte %2"_s.arg(what).arg(m_at));
}

bool Reader::take(char c)
{
    if (peek() != c || atEnd())
        return false;
    ++m_at;
    return true;
}

/// Moves behind `end`, or to the end of the text where there is none.
bool Reader::skipTo(const char *end)
{
    const qsizetype found = m_text.indexOf(end, m_at);
    m_at = found < 0 ? m_text.size() : found + qsizetype(qstrlen(end));
    return true;
}

/// Comments, and the guards by which pages hid scripts from old browsers; a guard hides nothing behind it on its line.
bool Reader::skipGuard()
{
    static constexpr QByteArrayView Guards[]{"//<![CDATA[", "//]]>",     "// <![CDATA[", "// ]]>", "/*<![CDATA[*/",
                                             "/*]]>*/",     "<![CDATA[", "]]>",          "<!--",   "-->"};
    for (const QByteArrayView guard : Guards) {
        if (startsWith(guard)) {
            repaired(u"comment or CDATA guard"_s);
            m_at += guard.size();
            return true;
        }
    }
    if (startsWith("//")) {
        repaired(u"comment or CDATA guard"_s);
        return skipTo("\n");
    }
    if (startsWith("/*")) {
        repaired(u"comment or CDATA guard"_s);
        return skipTo("*/");
    }
    return false;
}

void Reader::skipSpace()
{
    do {
        while (!atEnd() && isSpace(peek()))
            ++m_at;
        if (startsWith("\xC2\xA0")) {
            m_at += 2;
            continue;
        }
    } while (!atEnd() && (isSpace(peek()) || startsWith("\xC2\xA0") || skipGuard()));
}

/// Whether an object, an array or the text ends there.
bool Reader::isClosed(qsizetype at) const
{
    while (at < m_text.size() && isSpace(m_text.at(at)))
        ++at;
    return at >= m_text.size() || m_text.at(at) == '}' || m_text.at(at) == ']';
}

/// A quote ends its string where something follows that can follow a string: punctuation, the end, or the next key of
/// an object whose comma is missing. Others are part of the text.
bool Reader::closesString(char quote) const
{
    qsizetype next = m_at + 1;
    while (next < m_text.size() && isSpace(m_text.at(next)))
        ++next;
    if (next >= m_text.size())
        return true;
    const char c = m_text.at(next);
    if (c == ':' || c == '}' || c == ']')
        return true;
    if (c == ',') { // "He said "no", really": a comma counts where a value or a key follows
        do
            ++next;
        while (next < m_text.size() && isSpace(m_text.at(next)));
        return next >= m_text.size() || QByteArrayView("\"'{[-tfn}],/").indexOf(m_text.at(next)) >= 0
            || (m_text.at(next) >= '0' && m_text.at(next) <= '9');
    }
    const QByteArrayView behind = QByteArrayView(m_text).sliced(next);
    return (c == quote && m_text.sliced(m_at + 1, next - m_at - 1).contains('\n')) || behind.startsWith("//")
        || behind.startsWith("/*") || behind.startsWith("<!") || (c == ';' && isClosed(next + 1));
}

void Reader::escape(QByteArray &out)
{
    const char c = peek();
    ++m_at;
    static constexpr QByteArrayView Names("\"\\/bfnrt'");
    static constexpr QByteArrayView Values("\"\\/\b\f\n\r\t'");
    if (const qsizetype found = Names.indexOf(c); found >= 0 && c != '\0') {
        out += Values[found];
        if (c == '\'')
            repaired(u"illegal escape"_s);
        return;
    }
    const int digits = c == 'u' ? 4 : c == 'x' ? 2 : 0;
    bool isHex = digits > 0 && m_at + digits <= m_text.size();
    const ushort unit = isHex ? m_text.sliced(m_at, digits).toUShort(&isHex, 16) : ushort(0);
    if (!isHex || c == 'x')
        repaired(u"illegal escape"_s);
    if (!isHex) { // "C:\videos" has its backslash, "\_" of a text that was meant for Markdown has none
        const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        out += isLetter ? QByteArray{"\\"} + c : QByteArray(1, c);
        return;
    }
    m_at += digits;
    QString units{QChar(unit)};
    if (QChar::isHighSurrogate(unit) && startsWith("\\u")) {
        const ushort low = m_text.mid(m_at + 2, 4).toUShort(&isHex, 16);
        if (isHex && QChar::isLowSurrogate(low)) {
            units += QChar(low);
            m_at += 6;
        }
    }
    out += units.toUtf8(); // a lone surrogate becomes U+FFFD's stand-in
}

QString Reader::string()
{
    const char quote = peek();
    if (quote == '\'')
        repaired(u"single quotes"_s);
    ++m_at;
    QByteArray out;
    while (!atEnd()) {
        const char c = peek();
        if (c == quote) {
            if (closesString(quote)) {
                ++m_at;
                return QString::fromUtf8(out);
            }
            repaired(u"unescaped quote"_s);
        } else if (c == '\\' && m_at + 1 < m_text.size()) {
            ++m_at;
            escape(out);
            continue;
        } else if (uchar(c) < 0x20) {
            repaired(u"raw control character"_s);
        }
        out += c;
        ++m_at;
    }
    fail(u"unterminated string"_s);
    return {};
}

QString Reader::key()
{
    if (peek() == '"' || peek() == '\'')
        return string();
    const qsizetype start = m_at;
    while (!atEnd() && isBareKeyChar(peek()))
        ++m_at;
    if (m_at == start)
        fail(u"no key"_s);
    else
        repaired(u"key without quotes"_s);
    return QString::fromUtf8(m_text.sliced(start, m_at - start));
}

/// Between two members or items: one comma, or what stands for it.
void Reader::separator(char close)
{
    skipSpace();
    const bool hasComma = take(',');
    skipSpace();
    while (hasComma && take(',')) {
        repaired(u"doubled comma"_s);
        skipSpace();
    }
    if (hasComma && peek() == close)
        repaired(u"trailing comma"_s);
    else if (!hasComma && peek() != close && !atEnd())
        repaired(u"missing comma"_s);
}

JsonValue Reader::object(int depth)
{
    ++m_at;
    JsonValue::Object members;
    skipSpace();
    while (!failed() && !take('}')) {
        if (atEnd())
            return fail(u"unterminated object"_s);
        QString name = key();
        skipSpace();
        if (failed() || !take(':'))
            return fail(u"no colon behind a key"_s);
        members.push_back({std::move(name), value(depth + 1)});
        separator('}');
    }
    return JsonValue(std::move(members));
}

JsonValue Reader::array(int depth)
{
    ++m_at;
    JsonValue::Array items;
    skipSpace();
    while (!failed() && !take(']')) {
        if (atEnd())
            return fail(u"unterminated array"_s);
        items.push_back(value(depth + 1));
        separator(']');
    }
    return JsonValue(std::move(items));
}

JsonValue Reader::literal()
{
    const qsizetype start = m_at;
    while (!atEnd() && (isBareKeyChar(peek()) || peek() == '+' || peek() == '.'))
        ++m_at;
    const QByteArray word = m_text.sliced(start, m_at - start);
    if (word == "true" || word == "false")
        return JsonValue(word == "true");
    if (word == "null" || word == "undefined" || word == "NaN")
        return {};
    bool isNumber = false;
    const double number = word.toDouble(&isNumber);
    if (isNumber && std::isfinite(number))
        return JsonValue(JsonValue::Number{QString::fromLatin1(word)});
    m_at = start;
    return fail(u"no value"_s);
}

JsonValue Reader::value(int depth)
{
    if (depth > Limits::JsonDepth)
        return fail(u"JSON nested deeper than %1"_s.arg(Limits::JsonDepth), Error::Code::TooLarge);
    skipSpace();
    switch (peek()) {
    case '{':
        return object(depth);
    case '[':
        return array(depth);
    case '"':
    case '\'':
        return JsonValue(string());
    default:
        return literal();
    }
}

Result<ReadJson> Reader::read()
{
    if (startsWith("\xEF\xBB\xBF"))
        m_at += 3;
    JsonValue::Array roots;
    skipSpace();
    while (!failed() && !atEnd()) {
        roots.push_back(value(1));
        skipSpace();
        while (take(';') || take(',') || take('}') || take(']')) {
            repaired(u"punctuation behind the value"_s);
            skipSpace();
        }
    }
    if (roots.empty())
        fail(u"no JSON"_s);
    if (m_error)
        return *m_error;
    if (roots.size() == 1)
        return ReadJson{std::move(roots.front()), m_repairs};
    repaired(u"several values one after the other"_s);
    return ReadJson{JsonValue(std::move(roots)), m_repairs};
}

} // namespace

Result<ReadJson> lenientJson(const QByteArray &utf8)
{
    return Reader(utf8).read();
}

} // namespace Shortlist

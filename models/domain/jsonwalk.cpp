// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/jsonwalk.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

constexpr qint64 PartBytes = 256LL * 1024;
constexpr qsizetype MostDepth = 1024; ///< QJsonDocument's

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool endsWord(char c)
{
    return c == 0 || c == ',' || c == ':' || c == ']' || c == '}' || c == '[' || c == '{' || c == '"' || isSpace(c);
}

bool beginsValue(char c)
{
    return c == '[' || c == '{' || c == '"' || !endsWord(c);
}

char openingOf(char closing)
{
    return closing == '}' ? '{' : '[';
}

} // namespace

JsonWalk::JsonWalk(QIODevice &device, qsizetype mostBytes)
    : m_device(device)
    , m_mostBytes(mostBytes)
{
    for (const char mark : {'\xEF', '\xBB', '\xBF'}) // of UTF-8; a part of it is no JSON either way
        if (peek() == mark)
            ++m_at;
}

void JsonWalk::fail(Error::Code code, const QString &what)
{
    if (!m_problem)
        m_problem = Error{code, u"%1 at byte %2"_s.arg(what).arg(m_before + m_at)};
    m_buffer.clear();
    m_at = 0;
}

char JsonWalk::peek()
{
    if (m_at < m_buffer.size())
        return m_buffer.at(m_at);
    if (m_problem)
        return 0;
    m_before += m_buffer.size();
    m_at = 0;
    m_buffer.resize(PartBytes);
    const qint64 count = m_device.read(m_buffer.data(), PartBytes);
    m_buffer.resize(std::max<qint64>(count, 0));
    if (count < 0)
        fail(Error::Code::NotRead, m_device.errorString());
    return m_buffer.isEmpty() ? '\0' : m_buffer.front();
}

char JsonWalk::peekWord()
{
    while (isSpace(peek()))
        ++m_at;
    return peek();
}

void JsonWalk::keep(QByteArray *kept, const char *bytes, qsizetype count)
{
    if (kept == nullptr)
        return;
    if (kept->size() + count > m_mostBytes)
        return fail(Error::Code::TooLarge, u"a value of more than %1 bytes"_s.arg(m_mostBytes));
    kept->append(bytes, count);
}

void JsonWalk::step(QByteArray *kept)
{
    const char c = m_buffer.at(m_at++);
    keep(kept, &c, 1);
}

/// To behind the closing quote.
void JsonWalk::walkString(QByteArray *kept)
{
    step(kept);
    for (bool isEscaped = false; peek() != 0;) {
        const qsizetype from = m_at;
        bool isDone = false;
        for (; m_at < m_buffer.size() && !isDone; ++m_at) {
            const char c = m_buffer.at(m_at);
            isDone = c == '"' && !isEscaped;
            isEscaped = c == '\\' && !isEscaped;
        }
        keep(kept, m_buffer.constData() + from, m_at - from);
        if (isDone)
            return;
    }
    fail(Error::Code::Malformed, u"a text without an end"_s);
}

/// Behind the next value.
void JsonWalk::walk(QByteArray *kept)
{
    QByteArray open;
    if (!beginsValue(peekWord()))
        return fail(Error::Code::Malformed, u"no value"_s);
    do {
        const char c = peek();
        if (c == '"') {
            walkString(kept);
        } else if (c == '{' || c == '[') {
            open.append(c);
            step(kept);
        } else if (c == '}' || c == ']') {
            if (open.isEmpty() || open.back() != openingOf(c))
                return fail(Error::Code::Malformed, u"a bracket that does not fit"_s);
            open.chop(1);
            step(kept);
        } else if (c == 0 || open.size() > MostDepth) {
            return fail(Error::Code::Malformed, c == 0 ? u"no end"_s : u"too many brackets"_s);
        } else {
            do
                step(kept);
            while (!endsWord(peek()));
        }
    } while (!open.isEmpty() && !m_problem);
    m_isFirst = false;
}

bool JsonWalk::enter(char bracket)
{
    if (peekWord() != bracket)
        return false;
    ++m_at;
    m_isFirst = true;
    return true;
}

bool JsonWalk::goOn(char closing)
{
    const bool isFirst = std::exchange(m_isFirst, false);
    const char c = peekWord();
    if (c == closing) {
        ++m_at;
        return false;
    }
    if (isFirst && c != 0)
        return true;
    if (c == ',')
        ++m_at;
    else
        fail(Error::Code::Malformed, u"neither a comma nor an end"_s);
    return !m_problem;
}

std::optional<QString> JsonWalk::nextMember()
{
    if (!goOn('}'))
        return {};
    if (peekWord() != '"')
        fail(Error::Code::Malformed, u"no name"_s);
    const QString name = take().toString();
    if (peekWord() == ':')
        ++m_at;
    else
        fail(Error::Code::Malformed, u"no colon"_s);
    return m_problem ? std::nullopt : std::optional(name);
}

QJsonValue JsonWalk::take()
{
    QByteArray text("["); // a document of its own must not be a text or a number
    walk(&text);
    if (m_problem)
        return {};
    text.append(']');
    QJsonParseError problem;
    const QJsonDocument taken = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError)
        fail(Error::Code::Malformed, problem.errorString());
    return taken[0];
}

void JsonWalk::pass()
{
    walk(nullptr);
}

Result<> JsonWalk::end()
{
    if (peekWord() != 0)
        fail(Error::Code::Malformed, u"more behind the end"_s);
    return state();
}

} // namespace Shortlist

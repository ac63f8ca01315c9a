// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/json/slicedjson.h"

#include <QSet>

#include <algorithm>
#include <utility>
#include <vector>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool isOpening(char c)
{
    return c == '[' || c == '{';
}

bool isClosing(char c)
{
    return c == ']' || c == '}';
}

/// Behind the text that begins at `at`.
qsizetype endOfText(const QByteArray &utf8, qsizetype at)
{
    for (++at; at < utf8.size(); ++at) {
        if (utf8.at(at) == '\\')
            ++at;
        else if (utf8.at(at) == '"')
            return at + 1;
    }
    return utf8.size();
}

/// Behind the value that begins at `at`; for what is no JSON, somewhere behind it.
qsizetype endOfValue(const QByteArray &utf8, qsizetype at)
{
    const auto endsWord = [](char c) {
        return isSpace(c) || isOpening(c) || isClosing(c) || QByteArrayView(",:\"").contains(c);
    };
    qsizetype open = 0;
    do {
        const char c = utf8.at(at);
        if (c == '"') {
            at = endOfText(utf8, at);
            continue;
        }
        open += isOpening(c) ? 1 : isClosing(c) ? -1 : 0;
        ++at;
        if (open == 0 && !isClosing(c))
            while (at < utf8.size() && !endsWord(utf8.at(at)))
                ++at;
    } while (open > 0 && at < utf8.size());
    return at;
}

class Slices
{
public:
    Slices(const QByteArray &utf8, qsizetype sliceBytes, const JsonSliceReader &read)
        : m_utf8(utf8)
        , m_sliceBytes(sliceBytes)
        , m_read(read)
    { }

    /// Where the long arrays and objects begin; the number of levels.
    qsizetype measure()
    {
        qsizetype most = 0;
        std::vector<qsizetype> open;
        for (qsizetype at = 0; at < m_utf8.size(); ++at) {
            const char c = m_utf8.at(at);
            if (c == '"') {
                at = endOfText(m_utf8, at) - 1;
            } else if (isOpening(c)) {
                open.push_back(at);
                most = std::max(most, qsizetype(open.size()));
            } else if (isClosing(c) && !open.empty()) {
                if (at - open.back() > m_sliceBytes)
                    m_long.insert(open.back());
                open.pop_back();
            }
        }
        return most;
    }

    Result<JsonValue> whole()
    {
        auto read = value();
        next();
        if (read && m_at != m_utf8.size())
            return malformed();
        return read;
    }

private:
    static Error malformed() { return {Error::Code::Malformed, u"a comma, a colon or a bracket is missing"_s}; }

    char next()
    {
        while (m_at < m_utf8.size() && isSpace(m_utf8.at(m_at)))
            ++m_at;
        return m_at < m_utf8.size() ? m_utf8.at(m_at) : '\0';
    }

    Result<JsonValue> value()
    {
        const char c = next();
        if (m_at == m_utf8.size() || c == ',' || c == ':' || isClosing(c))
            return malformed();
        if (m_long.contains(m_at))
            return c == '[' ? array() : object();
        const qsizetype from = std::exchange(m_at, endOfValue(m_utf8, m_at));
        return m_read(m_utf8.constData() + from, m_at - from);
    }

    /// Behind a comma or the end; neither is what must not be.
    enum class Behind : quint8 { Comma, End, Neither };
    Behind step(char closing)
    {
        const char c = next();
        if (c != ',' && c != closing)
            return Behind::Neither;
        ++m_at;
        return c == ',' ? Behind::Comma : Behind::End;
    }

    /// Enters what stands here; where nothing is in it, to behind it.
    bool isEmpty(char closing)
    {
        ++m_at;
        if (next() != closing)
            return false;
        ++m_at;
        return true;
    }

    Result<JsonValue> array()
    {
        JsonValue::Array items;
        if (isEmpty(']'))
            return JsonValue(std::move(items));
        for (;;) {
            auto item = value();
            if (!item)
                return item;
            items.push_back(*std::move(item));
            const Behind behind = step(']');
            if (behind == Behind::Neither)
                return malformed();
            if (behind == Behind::End)
                return JsonValue(std::move(items));
        }
    }

    Result<JsonValue> object()
    {
        JsonValue::Object members;
        if (isEmpty('}'))
            return JsonValue(std::move(members));
        for (;;) {
            if (next() != '"')
                return malformed();
            const auto key = value();
            if (!key)
                return key;
            if (next() != ':')
                return malformed();
            ++m_at;
            auto member = value();
            if (!member)
                return member;
            members.push_back({key->toText(), *std::move(member)});
            const Behind behind = step('}');
            if (behind == Behind::Neither)
                return malformed();
            if (behind == Behind::End)
                return JsonValue(std::move(members));
        }
    }

    const QByteArray &m_utf8;
    qsizetype m_sliceBytes;
    const JsonSliceReader &m_read;
    QSet<qsizetype> m_long;
    qsizetype m_at = 0;
};

} // namespace

Result<JsonValue> slicedJson(const QByteArray &utf8, qsizetype sliceBytes, qsizetype levels,
                             const JsonSliceReader &read)
{
    Slices slices(utf8, sliceBytes, read);
    if (slices.measure() > levels)
        return Error{Error::Code::TooLarge, u"JSON nested deeper than %1"_s.arg(levels)};
    return slices.whole();
}

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/json/jsonreader.h"

#include "models/domain/limits.h"
#include "models/importers/html/entities.h"
#include "models/importers/json/lenientjson.h"
#include "models/importers/json/slicedjson.h"

#include <array>
#include <charconv>
#include <simdjson.h>
#include <string_view>
#include <utility>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

QString toString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// The shortest digits that give the same double again: 47.591396 stays 47.591396.
QString literalOf(double value)
{
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return QString::fromLatin1(buffer.data(), end.ptr - buffer.data());
}

/// simdjson has checked depth and grammar; the recursion is as deep as the parser allowed.
JsonValue converted(simdjson::dom::element element)
{
    using Type = simdjson::dom::element_type;
    switch (element.type()) {
    case Type::ARRAY: {
        JsonValue::Array items;
        for (const simdjson::dom::element item : simdjson::dom::array(element))
            items.push_back(converted(item));
        return JsonValue(std::move(items));
    }
    case Type::OBJECT: {
        JsonValue::Object members;
        for (const auto member : simdjson::dom::object(element))
            members.push_back({toString(member.key), converted(member.value)});
        return JsonValue(std::move(members));
    }
    case Type::INT64:
        return JsonValue(JsonValue::Number{QString::number(int64_t(element))});
    case Type::UINT64:
        return JsonValue(JsonValue::Number{QString::number(uint64_t(element))});
    case Type::DOUBLE:
        return JsonValue(JsonValue::Number{literalOf(double(element))});
    case Type::STRING:
        return JsonValue(toString(std::string_view(element)));
    case Type::BOOL:
        return JsonValue(bool(element));
    case Type::NULL_VALUE:
        break;
    }
    return {};
}

ReadJson readAs(JsonValue value, const QStringList &repairs)
{
    ReadJson read;
    read.value = std::move(value);
    read.repairs = repairs;
    return read;
}

/// Enough: slicedJson() has counted, and does so whether or not the innermost holds anything.
constexpr size_t MostDepth = Limits::JsonDepth + 1;

Result<JsonValue> strictSlice(simdjson::dom::parser &parser, const char *utf8, qsizetype size)
{
    if (qsizetype(parser.capacity()) < size && parser.allocate(size_t(size), MostDepth) != simdjson::SUCCESS)
        return Error{Error::Code::TooLarge, u"JSON of %1 bytes"_s.arg(size)};
    simdjson::dom::element root;
    const simdjson::error_code code = parser.parse(utf8, size_t(size)).get(root);
    if (code == simdjson::DEPTH_ERROR)
        return Error{Error::Code::TooLarge, u"JSON nested deeper than %1"_s.arg(Limits::JsonDepth)};
    if (code != simdjson::SUCCESS)
        return Error{Error::Code::Malformed, QString::fromLatin1(simdjson::error_message(code))};
    return converted(root);
}

/// Whether every quote of the block is a character reference.
bool isEscapedWhole(const QByteArray &utf8)
{
    const QByteArray start = utf8.left(256);
    return !start.contains('"') && (start.contains("&quot;") || start.contains("&#34;") || start.contains("&#x22;"));
}

} // namespace

Result<JsonValue> strictJson(const QByteArray &utf8)
{
    // simdjson sets 15 bytes aside for each that it reads, and it reads what stands in a long list as well alone.
    constexpr qsizetype SliceBytes = 256LL * 1024;
    simdjson::dom::parser parser;
    const auto read = [&parser](const char *slice, qsizetype size) { return strictSlice(parser, slice, size); };
    return slicedJson(utf8, SliceBytes, Limits::JsonDepth, read);
}

Result<ReadJson> tolerantJson(const QByteArray &utf8)
{
    if (auto strict = strictJson(utf8))
        return readAs(*std::move(strict), {});
    else if (strict.error().code == Error::Code::TooLarge)
        return strict.error();
    if (!isEscapedWhole(utf8))
        return lenientJson(utf8);

    const QByteArray decoded = withoutCharacterReferences(QString::fromUtf8(utf8)).toUtf8();
    const QString repair = u"the whole JSON was escaped as HTML"_s;
    if (auto strict = strictJson(decoded))
        return readAs(*std::move(strict), {repair});
    auto lenient = lenientJson(decoded);
    if (lenient)
        lenient->repairs.prepend(repair);
    return lenient;
}

} // namespace Shortlist

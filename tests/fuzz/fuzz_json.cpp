// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The lenient reader agrees with the strict one where that reads at all, and what it repairs is JSON afterwards.

#include "models/domain/limits.h"
#include "models/importers/json/jsonreader.h"
#include "models/importers/json/lenientjson.h"
#include "models/importers/json/slicedjson.h"
#include "tests/fuzz/fuzz.h"

#include <algorithm>

using namespace Shortlist;

namespace {

/// A mark of the byte order before a text is none of it: readers may drop it, and Text::storable() does.
QString withoutMark(QString text)
{
    while (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    return text;
}

QByteArray printed(const QString &text)
{
    QByteArray json = "\"";
    for (const QChar c : withoutMark(text))
        json += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return json + '"';
}

QByteArray printed(const JsonValue &value)
{
    if (const bool *boolean = value.boolean())
        return *boolean ? "true" : "false";
    if (const auto *number = value.number())
        return QByteArray::number(number->literal.toDouble(), 'g', 17);
    if (const QString *string = value.string())
        return printed(*string);
    if (const auto *array = value.array()) {
        QByteArrayList items;
        for (const JsonValue &item : *array)
            items.append(printed(item));
        return '[' + items.join(',') + ']';
    }
    if (const auto *object = value.object()) {
        QByteArrayList items;
        for (const JsonMember &member : *object)
            items.append(printed(member.key) + ':' + printed(member.value));
        return '{' + items.join(',') + '}';
    }
    return "null";
}

/// The same but for the words in which a number is written, and marks before a text.
bool areSame(const JsonValue &one, const JsonValue &other)
{
    if (const auto *number = one.number())
        return other.number() && number->literal.toDouble() == other.number()->literal.toDouble();
    if (const auto *array = one.array())
        return other.array()
            && std::equal(array->begin(), array->end(), other.array()->begin(), other.array()->end(), areSame);
    if (const auto *object = one.object())
        return other.object()
            && std::equal(object->begin(), object->end(), other.object()->begin(), other.object()->end(),
                          [](const JsonMember &a, const JsonMember &b) {
                              return withoutMark(a.key) == withoutMark(b.key) && areSame(a.value, b.value);
                          });
    if (const QString *string = one.string())
        return other.string() && withoutMark(*string) == withoutMark(*other.string());
    return one == other;
}

/// Whether every string is whole: the strict reader takes nothing else.
bool isPrintable(const JsonValue &value)
{
    if (const QString *string = value.string())
        return string->isValidUtf16();
    if (const auto *array = value.array())
        return std::all_of(array->begin(), array->end(), isPrintable);
    if (const auto *object = value.object())
        return std::all_of(object->begin(), object->end(), [](const JsonMember &member) {
            return member.key.isValidUtf16() && isPrintable(member.value);
        });
    return true;
}

} // namespace

constexpr qsizetype SliceBytes = 8;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = Fuzz::bytesOf(data, size);
    const auto strict = strictJson(bytes);
    const auto sliced = slicedJson(bytes, SliceBytes, Limits::JsonDepth, [](const char *slice, qsizetype length) {
        return strictJson(QByteArray(slice, length));
    });
    Fuzz::promise(strict ? sliced && *sliced == *strict : !sliced, "slices say what the whole says");
    const auto lenient = lenientJson(bytes);
    if (strict)
        Fuzz::promise(bool(lenient) && areSame(lenient->value, *strict), "lenient reads what strict reads");
    if (lenient && isPrintable(lenient->value)) {
        const auto again = strictJson(printed(lenient->value));
        Fuzz::promise(bool(again) && areSame(*again, lenient->value), "what was repaired is JSON");
    }
    Fuzz::promise(bool(tolerantJson(bytes)) || !strict, "tolerant reads what strict reads");
    return 0;
}

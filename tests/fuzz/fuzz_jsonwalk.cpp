// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

// An export that somebody else may have changed: whatever is entered, it says what it says as a whole.

#include "models/domain/jsonwalk.h"
#include "models/importers/json/jsonreader.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/walkedjson.h"

#include <QBuffer>

#include <optional>

using namespace Shortlist;

namespace {

constexpr qsizetype Plenty = 1'000'000;

/// The value of the whole text, entered as deep as `depth`; none where that is wrong.
std::optional<QJsonValue> valueOf(QByteArray text, int depth)
{
    QBuffer device(&text);
    device.open(QIODevice::ReadOnly);
    JsonWalk json(device, Plenty);
    const QJsonValue value = Testing::walked(json, depth);
    return json.end() ? std::optional(value) : std::nullopt;
}

bool isPassed(QByteArray text)
{
    QBuffer device(&text);
    device.open(QIODevice::ReadOnly);
    JsonWalk json(device, Plenty);
    json.pass();
    return bool(json.end());
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = Fuzz::bytesOf(data, size);
    const auto whole = valueOf(bytes, 0);
    for (const int depth : {1, 3}) {
        const auto entered = valueOf(bytes, depth);
        Fuzz::promise(!whole || entered == whole, "what is entered says what the whole says");
    }
    Fuzz::promise(!whole || isPassed(bytes), "what can be taken can be passed by");
    Fuzz::promise(whole.has_value() || !strictJson(bytes), "what the strict reader reads is read");
    return 0;
}

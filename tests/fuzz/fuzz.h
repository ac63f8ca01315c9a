// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// What a fuzz target promises besides not crashing: broken promises end the process, which libFuzzer keeps as a
/// finding.
namespace Shortlist::Fuzz {

inline void promise(bool isKept, const char *what)
{
    if (isKept)
        return;
    std::fprintf(stderr, "broken promise: %s\n", what);
    std::abort();
}

inline QByteArray bytesOf(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), qsizetype(size)};
}

inline QString textOf(const uint8_t *data, size_t size)
{
    return QString::fromUtf8(bytesOf(data, size));
}

/// The digits of `text` as 0–9, whatever their script; everything else is left out.
inline QByteArray digitsOf(const QString &text)
{
    QByteArray digits;
    const auto characters = text.toUcs4(); // some scripts have theirs beyond the first plane
    for (const char32_t c : characters)
        if (const int value = QChar::digitValue(c); value >= 0)
            digits.append(char('0' + value));
    return digits;
}

} // namespace Shortlist::Fuzz

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

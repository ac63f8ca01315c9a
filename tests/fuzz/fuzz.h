// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
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
    for (const QChar c : text)
        if (c.digitValue() >= 0)
            digits.append(char('0' + c.digitValue()));
    return digits;
}

} // namespace Shortlist::Fuzz

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

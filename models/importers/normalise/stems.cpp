// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/stems.h"

#include <algorithm>

namespace Shortlist {
namespace {

constexpr char16_t FirstBeyondAscii = 0x80;

QChar folded(QChar c)
{
    if (c.unicode() >= FirstBeyondAscii)
        return c.toCaseFolded();
    return c >= u'A' && c <= u'Z' ? QChar(c.unicode() | 0x20) : c;
}

size_t bucketOf(QChar c)
{
    return c.unicode() & 0xFFU;
}

bool standsAt(QStringView text, qsizetype at, const QString &stem)
{
    if (text.size() - at < stem.size())
        return false;
    for (qsizetype i = 1; i < stem.size(); ++i) {
        if (folded(text[at + i]) != stem.at(i))
            return false;
    }
    return true;
}

} // namespace

Stems::Stems(const QString &stems)
    : m_isEmpty(stems.isEmpty())
{
    const QStringList all = stems.split(u'|', Qt::SkipEmptyParts);
    for (const QString &stem : all)
        m_byFirst.at(bucketOf(stem.front())).append(stem);
}

bool Stems::anyIn(QStringView text) const
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = folded(text[at]);
        const QStringList &candidates = m_byFirst[bucketOf(c)];
        if (candidates.isEmpty())
            continue;
        const auto stands = [&](const QString &stem) { return stem.front() == c && standsAt(text, at, stem); };
        if (std::any_of(candidates.begin(), candidates.end(), stands))
            return true;
    }
    return m_isEmpty;
}

} // namespace Shortlist

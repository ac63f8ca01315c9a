// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/needles.h"

#include "models/importers/normalise/needlereader.h"

#include <QStringList>

#include <algorithm>

namespace Shortlist {

Needles Needles::ofExpression(const QString &expression)
{
    return NeedleReader(expression).read();
}

Needles Needles::ofWords(const QString &words)
{
    Needles needles;
    const QStringList all = words.split(u'|', Qt::SkipEmptyParts);
    for (const QString &word : all)
        needles.m_parts.push_back(NeedleReader::word(word));
    needles.m_kind = needles.m_parts.empty() ? Kind::Nothing : Kind::Any;
    return needles;
}

bool Needles::mayBeIn(const TextGrams &text) const
{
    const auto isIn = [&text](const Needles &part) { return part.mayBeIn(text); };
    switch (m_kind) {
    case Kind::Nothing:
        return true;
    case Kind::Word:
        return std::all_of(m_grams.begin(), m_grams.end(), [&text](uint32_t gram) { return text.hasGram(gram); })
            && std::all_of(m_singles.begin(), m_singles.end(), [&text](uint8_t one) { return text.hasSingle(one); });
    case Kind::Digit:
        return text.hasDigit();
    case Kind::All:
        return std::all_of(m_parts.begin(), m_parts.end(), isIn);
    case Kind::Any:
        return std::any_of(m_parts.begin(), m_parts.end(), isIn);
    }
    return true;
}

} // namespace Shortlist

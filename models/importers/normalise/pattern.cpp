// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/pattern.h"

namespace Shortlist {

Pattern::Pattern(const QString &text, PatternOptions options)
    : QRegularExpression(text, options)
    , m_needles(Needles::ofExpression(text))
{ }

QRegularExpressionMatch Pattern::match(const QString &text, qsizetype offset) const
{
    static const QRegularExpressionMatch none;
    return mayMatch(text) ? QRegularExpression::match(text, offset) : none;
}

QRegularExpressionMatchIterator Pattern::globalMatch(const QString &text, qsizetype offset) const
{
    static const QRegularExpressionMatchIterator none;
    return mayMatch(text) ? QRegularExpression::globalMatch(text, offset) : none;
}

Pattern pattern(const QString &text)
{
    return {text, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption};
}

Pattern casedPattern(const QString &text)
{
    return {text, QRegularExpression::UseUnicodePropertiesOption};
}

} // namespace Shortlist

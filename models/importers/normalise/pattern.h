// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegularExpression>

namespace Shortlist {

/// A compiled pattern of the normaliser: without regard to case, and \w, \b by Unicode.
inline QRegularExpression pattern(const QString &text)
{
    QRegularExpression expression(
        text, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    expression.optimize();
    return expression;
}

/// The same where capitals carry meaning.
inline QRegularExpression casedPattern(const QString &text)
{
    QRegularExpression expression(text, QRegularExpression::UseUnicodePropertiesOption);
    expression.optimize();
    return expression;
}

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/normalise/needles.h"

#include <QRegularExpression>

namespace Shortlist {

/// A compiled expression that is only tried on texts that hold the words it cannot match without: most texts do not,
/// and that is known from one look at the text, however many patterns are asked.
class Pattern : public QRegularExpression
{
public:
    Pattern() = default; ///< matches everywhere, as an empty expression does
    Pattern(const QString &text, PatternOptions options);

    bool mayMatch(const QString &text) const { return m_needles.needNothing() || m_needles.mayBeIn(gramsOf(text)); }
    QRegularExpressionMatch match(const QString &text, qsizetype offset = 0) const;
    /// A match that begins at `at`, or none.
    QRegularExpressionMatch matchAt(const QString &text, qsizetype at) const
    {
        return QRegularExpression::match(text, at, NormalMatch, AnchorAtOffsetMatchOption);
    }
    QRegularExpressionMatchIterator globalMatch(const QString &text, qsizetype offset = 0) const;
    bool isIn(const QString &text) const { return mayMatch(text) && QRegularExpression::match(text).hasMatch(); }

private:
    Needles m_needles;
};

/// A pattern without regard to case, and \w, \b by Unicode.
Pattern pattern(const QString &text);

/// The same where capitals carry meaning.
Pattern casedPattern(const QString &text);

} // namespace Shortlist

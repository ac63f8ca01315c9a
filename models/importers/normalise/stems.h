// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <array>

namespace Shortlist {

/// Whether one of some word beginnings occurs in a text, by one cheap scan without regard to case. Most texts do not
/// hold what an expensive pattern looks for: this says so first.
class Stems
{
public:
    /// In small letters, separated by |. None at all: every text holds it.
    explicit Stems(const QString &stems);

    bool anyIn(QStringView text) const;

private:
    std::array<QStringList, 256> m_byFirst; ///< by the low byte of their first character
    bool m_isEmpty = false;
};

/// A pattern that is only tried where one of its stems occurs: every match must hold one.
struct StemPattern
{
    Stems stems;
    QRegularExpression expression;

    QRegularExpressionMatch match(const QString &text) const
    {
        return stems.anyIn(text) ? expression.match(text) : QRegularExpressionMatch();
    }
};

inline StemPattern stemPattern(const QString &stems, const QRegularExpression &expression)
{
    return {Stems(stems), expression};
}

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <iterator>
#include <memory>
#include <vector>

namespace Shortlist {

class Expression;

/// What an expression found in a text, named as QRegularExpressionMatch names it. Places count UTF-16 units; groups
/// that took no part have the place -1 and no text.
class PatternMatch
{
public:
    PatternMatch() = default; ///< nothing found

    bool hasMatch() const { return !m_places.empty(); }
    /// The highest group that took part; -1 without a match.
    int lastCapturedIndex() const { return int(m_places.size() / 2) - 1; }

    QString captured(int group = 0) const { return capturedView(group).toString(); }
    QString captured(QStringView name) const { return captured(groupOf(name)); }
    QStringView capturedView(int group = 0) const;
    qsizetype capturedStart(int group = 0) const { return placeAt(2 * qsizetype(group)); }
    qsizetype capturedStart(QStringView name) const { return capturedStart(groupOf(name)); }
    qsizetype capturedEnd(int group = 0) const { return placeAt(2 * qsizetype(group) + 1); }
    qsizetype capturedEnd(QStringView name) const { return capturedEnd(groupOf(name)); }
    qsizetype capturedLength(int group = 0) const { return capturedEnd(group) - capturedStart(group); }
    qsizetype capturedLength(QStringView name) const { return capturedLength(groupOf(name)); }

private:
    friend class Expression;
    qsizetype placeAt(qsizetype at) const { return at >= 0 && at < std::ssize(m_places) ? m_places[size_t(at)] : -1; }
    int groupOf(QStringView name) const;

    QString m_text;
    /// Start and end of the match and of each group. A QVarLengthArray of Qt 6.4 loses its memory when it is moved to.
    std::vector<qsizetype> m_places;
    std::shared_ptr<const Expression> m_expression;
};

/// A regular expression of PCRE2, compiled to machine code once it has searched enough, shared by threads.
/// QRegularExpression stands on the same library, but looks through the whole text for broken characters before each
/// match, allocates for each, and leaves the machine code where a match must begin at a place; in texts searched by
/// hundreds of expressions that was most of the time. Broken characters match nothing here.
/// https://www.pcre.org/current/doc/html/pcre2api.html
class Expression : public std::enable_shared_from_this<Expression>
{
public:
    enum Option : quint8 {
        NoOption = 0,
        IgnoreCase = 1,
        UnicodeWords = 2,  ///< \w, \b, \d and so on by Unicode
        Lines = 4,         ///< ^ and $ at every line
        DotIsAnything = 8, ///< a dot takes line breaks as well
        AtPlace = 16,      ///< a match begins where the search begins
    };

    /// An expression that does not compile is a fault of the program: it is logged, and matches nothing.
    Expression(const QString &text, int options);
    ~Expression();
    Q_DISABLE_COPY_MOVE(Expression)

    enum class Empty : quint8 { Allowed, NotHere };
    /// The first match from `from` on. Empty::NotHere: none of no length at `from`.
    PatternMatch match(const QString &text, qsizetype from, Empty empty = Empty::Allowed) const;

    int groupOf(QStringView name) const;

private:
    struct Code;
    std::unique_ptr<Code> m_code;
};

} // namespace Shortlist

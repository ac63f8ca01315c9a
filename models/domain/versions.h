// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/posting.h"
#include "models/domain/source.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace Shortlist {

/// Some words of a text that was changed.
struct TextRun
{
    enum class Kind : quint8 { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;

    friend bool operator==(const TextRun &, const TextRun &) = default;
};

/// One line of a text that was changed, what was taken out before what came in. The runs are joined by spaces.
struct TextLine
{
    std::vector<TextRun> runs;

    bool isSame() const;
    friend bool operator==(const TextLine &, const TextLine &) = default;
};

/// What one reading of a posting says otherwise than an earlier one.
struct VersionDifference
{
    QStringList fields;          ///< JSON names, without the texts
    QStringList notable;         ///< those of `fields` that the user must know: deadline, salary, limit clause
    std::vector<TextLine> lines; ///< of the whole text; empty where it is the same
    int added = 0;               ///< words
    int removed = 0;

    bool isEmpty() const { return fields.isEmpty() && lines.empty(); }
    friend bool operator==(const VersionDifference &, const VersionDifference &) = default;
};

/// A posting as it was read once, without the user's corrections.
struct PostingVersion
{
    int number = 0; ///< from 1, the oldest
    SourceRecord source;
    QDateTime replacedAt; ///< UTC; invalid for the one in force
    Posting posting;
    VersionDifference difference; ///< to the version before; empty for the first

    bool isCurrent() const { return !replacedAt.isValid(); }
    friend bool operator==(const PostingVersion &, const PostingVersion &) = default;
};

inline bool TextLine::isSame() const
{
    return runs.size() == 1 && runs.front().kind == TextRun::Kind::Same;
}

} // namespace Shortlist

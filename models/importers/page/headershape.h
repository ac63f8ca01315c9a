// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/page/headerlines.h"

#include <QString>

#include <optional>
#include <vector>

namespace Shortlist {

/// The lines above a posting's description: where they end, which of them is the title, and which may be a name.
class HeaderShape
{
public:
    explicit HeaderShape(const std::vector<NumberedLine> &lines); ///< must outlive this

    size_t end() const { return m_end; }
    const QString &text(size_t at) const { return m_lines[at].line.text; }
    bool isAfterGap(size_t at) const { return m_lines[at].isAfterGap; }
    /// The line that names the job, by its words or its place; nothing where none surely does.
    std::optional<size_t> title() const;
    /// Not yet anything else: may be a title, an employer or a place.
    bool isPlain(size_t at) const;
    /// A line that runs on in the next one is prose cut by the page's width: a banner, no name of anything.
    bool isFragment(size_t at) const;
    /// A line below `at` names it.
    bool isSaidAgain(const QString &name, size_t at) const;

private:
    bool endsHeader(size_t at) const;
    bool isAmongFacts(size_t at) const;
    int titleScore(size_t at) const;
    int scoreOfWords(const QString &line) const;
    int scoreOfPlace(size_t at) const;
    int factsBelow(size_t at) const;
    bool isFirstPlain(size_t at) const;
    bool isAboveText(size_t at) const;
    QString labelledTitle() const;

    const std::vector<NumberedLine> &m_lines;
    size_t m_end = 0;
};

} // namespace Shortlist

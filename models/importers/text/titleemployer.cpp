// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/text/titleemployer.h"

#include "models/domain/text.h"
#include "models/importers/normalise/pattern.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestEmployer = 60;
constexpr qsizetype ShortestEvidence = 3;

using Parts = std::vector<std::optional<TitleParts>>;

bool isName(const QString &text)
{
    static const Pattern sentence(u"[.!?]\\s|\\b(?:least|home|all levels|the office)\\b"_s, Expression::IgnoreCase);
    return !text.isEmpty() && text.size() <= LongestEmployer
        && (text.front().isUpper() || text.front().isDigit() || text.front().category() == QChar::Letter_Other)
        && !sentence.match(text).hasMatch();
}

/// Whether the employer of a split comes again: in another title of the list, or beside its own.
class Witness
{
public:
    Witness(const std::vector<ListedTitle> &titles, const Parts &parts)
        : m_titles(titles)
    {
        for (const auto &part : parts)
            if (part)
                ++m_counts[Text::employerKey(part->employer)];
    }

    bool speaksFor(size_t index, const TitleParts &parts) const
    {
        const QString key = Text::employerKey(parts.employer);
        return m_counts.value(key) > 1
            || (key.size() >= ShortestEvidence && Text::folded(m_titles[index].evidence).remove(u' ').contains(key));
    }

private:
    const std::vector<ListedTitle> &m_titles;
    QHash<QString, int> m_counts;
};

std::optional<TitleParts> employerFirst(const QString &title)
{
    const qsizetype colon = title.indexOf(": "_L1);
    if (colon <= 0 || !isName(title.first(colon)))
        return std::nullopt;
    return TitleParts{title.sliced(colon + 2).trimmed(), title.first(colon).trimmed(), {}};
}

/// Dashes and bars separate two parts or three; the employer is the second.
std::optional<TitleParts> employerSecond(const QString &title)
{
    static const QRegularExpression separator(u"\\s+[-\\x{2013}\\x{2014}|@]\\s+"_s);
    const QStringList parts = title.split(separator);
    if (parts.size() < 2 || parts.size() > 3 || !isName(parts[1]))
        return std::nullopt;
    return TitleParts{parts[0].trimmed(), parts[1].trimmed(), parts.value(2).trimmed()};
}

Parts witnessed(const std::vector<ListedTitle> &titles, std::optional<TitleParts> (*split)(const QString &))
{
    Parts parts;
    for (const ListedTitle &listed : titles)
        parts.push_back(split(listed.title.trimmed()));
    const Witness witness(titles, parts);
    for (size_t i = 0; i < parts.size(); ++i)
        if (parts[i] && !witness.speaksFor(i, *parts[i]))
            parts[i].reset();
    return parts;
}

std::ptrdiff_t found(const Parts &parts)
{
    return std::count_if(parts.begin(), parts.end(), [](const auto &part) { return part.has_value(); });
}

} // namespace

std::optional<TitleParts> titleAtEmployer(const QString &title)
{
    static const Pattern at(
        u"^(.{3,150})\\s(?:at|bei|chez|presso|hos|ved|hj\\x{E1} ?|@)\\s+(.{2,80}?)(?:\\s+\\(([^()]{2,60})\\))?$"_s);
    const auto match = at.match(Text::collapsed(title));
    if (!match.hasMatch() || !isName(match.captured(2)))
        return std::nullopt;
    return TitleParts{match.captured(1).trimmed(), match.captured(2).trimmed(), match.captured(3).trimmed()};
}

std::vector<std::optional<TitleParts>> splitTitles(const std::vector<ListedTitle> &titles)
{
    Parts best;
    for (const ListedTitle &listed : titles)
        best.push_back(titleAtEmployer(listed.title));
    for (const auto split : {employerSecond, employerFirst})
        if (Parts parts = witnessed(titles, split); found(parts) > found(best))
            best = std::move(parts);
    return best;
}

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Shortlist {

/// What a one-line title of a feed or a mail says at once.
struct TitleParts
{
    QString title;
    QString employer;
    QString location; ///< may be empty

    friend bool operator==(const TitleParts &, const TitleParts &) = default;
};

/// "Welder at Initech", "Schweißer bei Initech (Bern)": split at the last such word where what follows looks like a
/// name. Nothing for other titles.
std::optional<TitleParts> titleAtEmployer(const QString &title);

/// One line of a list, and what else is known of its posting.
struct ListedTitle
{
    QString title;
    QString evidence; ///< description and address: an employer who stands there too is one
};

/// The parts of each title of one list, which all are built alike: "Welder at Initech", "Initech: Welder",
/// "Welder - Initech - Bern". A part is only believed to be the employer where it comes again in the list or in the
/// evidence. As many as `titles`; nothing where a title does not split.
std::vector<std::optional<TitleParts>> splitTitles(const std::vector<ListedTitle> &titles);

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/views.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Shortlist {

/// Employers that a public source says belong together (resources/employers.json).
struct KnownGroup
{
    QString name;
    QStringList members;
    QString source;  ///< https
    QDate checkedOn; ///< when somebody read there that it is so

    friend bool operator==(const KnownGroup &, const KnownGroup &) = default;
};

/// Malformed or MissingField; the detail names the group.
Result<std::vector<KnownGroup>> readKnownGroups(const QByteArray &json);

/// Whom a public source joins with the employers of `group`, without those it has already; those among `stored` (the
/// employers in the database) come first. Nothing where no source knows any of them, or has nobody to add.
std::optional<GroupSuggestion> suggestionFor(const EmployerGroup &group, const std::vector<KnownGroup> &known,
                                             const QStringList &stored);

} // namespace Shortlist

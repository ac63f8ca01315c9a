// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QString>

namespace Shortlist {

/// Somebody at an employer; one contact may belong to many postings.
struct Contact
{
    ContactId id{};
    QString name; ///< never empty
    QString role; ///< "recruiter", "head of the team"
    QString employer;
    QString email;
    QString phone;
    QString link;     ///< a page about the contact; http(s) only
    QString note;     ///< Markdown
    int postings = 0; ///< how many have it; the trash counts

    friend bool operator==(const Contact &, const Contact &) = default;
};

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/posting.h"

#include <QString>

#include <vector>

namespace Shortlist {

/// One thing a source says about a posting, in its own words. `name` is a schema.org property path
/// (`title`, `hiringOrganization.name`, `jobLocation.address.addressLocality`, `baseSalary.value.minValue` …);
/// parts of the n-th of several values carry the same `index`.
struct RawField
{
    QString name;
    QString value;
    OriginKind origin = OriginKind::PageText;
    int index = 0;

    friend bool operator==(const RawField &, const RawField &) = default;
};

/// What an importer read: literal, nothing interpreted, nothing left out.
struct RawPosting
{
    QString format;               ///< of the importer
    std::vector<RawField> fields; ///< in the order of the source
    QString descriptionHtml;      ///< as the source has it, not cleaned; empty where it is plain text
    QString descriptionText;      ///< lines as the source has them; empty where there is HTML
    QString part = {};            ///< which part of a container it is ("row 12"), for messages; else empty

    friend bool operator==(const RawPosting &, const RawPosting &) = default;
};

} // namespace Shortlist

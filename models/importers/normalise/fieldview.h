// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/rawposting.h"

#include <QLatin1String>

#include <vector>

namespace Shortlist {

/// Looks up the fields of a RawPosting by name, the most believed origin first.
class FieldView
{
public:
    explicit FieldView(const RawPosting &raw);

    /// One that is believed less than all others.
    void addLast(const RawField &field) { m_fields.push_back(field); }

    /// The fields of that name with a value, by origin, then in the order of the source.
    std::vector<RawField> all(QLatin1StringView name) const;
    /// The first of them that is no placeholder ("", "N/A", "null"), or an empty field.
    RawField first(QLatin1StringView name) const;
    QString value(QLatin1StringView name) const { return first(name).value; }
    /// The value with that index, for parts of one of several values.
    QString value(QLatin1StringView name, int index, OriginKind origin) const;
    /// Every field whose name is `prefix` or below it ("jobLocation", "jobLocation.address.addressLocality").
    std::vector<RawField> below(QLatin1StringView prefix) const;

private:
    std::vector<RawField> m_fields;
};

} // namespace Shortlist

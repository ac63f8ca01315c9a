// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/rawposting.h"
#include "models/importers/json/jsonvalue.h"

#include <QString>

#include <vector>

namespace Shortlist {

/// The description of a posting that its source keeps in parts.
class PostText
{
public:
    /// A part and its heading (may be empty). An array's texts are its items. The same part is taken once.
    void add(const QString &heading, const JsonValue &value);

    /// One part without a heading stays as the source has it. Of several, text where all are text; else HTML, each part
    /// decoded where it is escaped on its own, text as paragraphs, <li> without a list in one.
    void describe(RawPosting *posting) const;

private:
    struct Part
    {
        QString heading;
        QString text;
        friend bool operator==(const Part &, const Part &) = default;
    };
    QString asText() const;
    QString asHtml() const;

    std::vector<Part> m_parts;
};

} // namespace Shortlist

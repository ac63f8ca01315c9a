// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/ats/jsonpath.h"

#include <QString>

#include <vector>

namespace Shortlist {

/// One line of a system's table: which value of its JSON is which field.
struct AtsRow
{
    enum class As : quint8 {
        Text,       ///< a field, as it is written
        Body,       ///< part of the description, HTML or text; `words` is its heading
        Remote,     ///< true is "Remote", false nothing, a text itself
        Minor,      ///< an amount in hundredths
        Identifier, ///< a text that can be an identifier: one word with a digit
        Slug,       ///< the employer's short name in an address of its board
        Constant,   ///< `words`, whatever the value
        JsonLd,     ///< a schema.org JobPosting
    };
    JsonPath path;
    QString name;       ///< of models/importers/fieldnames.h, or any other property path
    QString words = {}; ///< what `as` says; of a Text "code=word|code=word|*=other", or a sentence with %1
    As as = As::Text;
};

/// Rows that belong together: values of one element get one index, so that the parts of a place or of a pay stay
/// together.
struct AtsGroup
{
    JsonPath each; ///< the elements; an empty path is the posting's own object
    std::vector<AtsRow> rows;
};

/// The object of a posting has all of these.
using AtsSignature = std::vector<JsonPath>;

/// How one employer's system, or one job site, writes a posting as JSON. A new system is one of these and a fixture.
struct AtsSystem
{
    QString format; ///< "greenhouse"
    std::vector<AtsSignature> signatures;
    std::vector<AtsGroup> groups;
    JsonPath listed = {}; ///< false where the employer hides the posting
};

/// The rows of tables, by what they do.
namespace Ats {

inline AtsRow field(const char *path, QLatin1StringView name)
{
    return {.path = path, .name = name};
}
/// A field whose codes are translated: "full=FULL_TIME|part=PART_TIME"; "*=" stands for every other code.
inline AtsRow coded(const char *path, QLatin1StringView name, QLatin1StringView words)
{
    return {.path = path, .name = name, .words = words};
}
/// A part of the description. A heading that starts with "=" is a path itself.
inline AtsRow body(const char *path, QLatin1StringView heading = {})
{
    return {.path = path, .name = {}, .words = heading, .as = AtsRow::As::Body};
}
inline AtsRow remote(const char *path)
{
    return {.path = path, .name = QStringLiteral("jobLocationType"), .as = AtsRow::As::Remote};
}
inline AtsRow minor(const char *path, QLatin1StringView name)
{
    return {.path = path, .name = name, .as = AtsRow::As::Minor};
}
inline AtsRow identifier(const char *path)
{
    return {.path = path, .name = QStringLiteral("identifier.value"), .as = AtsRow::As::Identifier};
}
inline AtsRow slug(const char *path)
{
    return {.path = path, .name = QStringLiteral("hiringOrganization.slug"), .as = AtsRow::As::Slug};
}
inline AtsRow constant(const char *path, QLatin1StringView name, QLatin1StringView value)
{
    return {.path = path, .name = name, .words = value, .as = AtsRow::As::Constant};
}
inline AtsRow jsonLd(const char *path)
{
    return {.path = path, .name = {}, .as = AtsRow::As::JsonLd};
}

} // namespace Ats

/// Every system known, the more particular first.
const std::vector<AtsSystem> &atsSystems();

} // namespace Shortlist

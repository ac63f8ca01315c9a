// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1String>
#include <QString>

#include <vector>

namespace Shortlist {

/// One line of a feed's table: which element is which field.
struct XmlRule
{
    enum class As : quint8 {
        Text,    ///< a field, as it is written
        Remote,  ///< true is "Remote", false nothing, a text itself
        Years,   ///< "2-5" is "2-5 years"
        Main,    ///< the description; of several the longest
        Section, ///< a further part of the description; `field` is its heading
        Pair,    ///< further parts of the description, each with a `name` and a `value` of its own
    };
    QLatin1String path; ///< names as XmlNode has them: "city", or "location.city" where the parent matters
    QLatin1String field;
    As as = As::Text;
};

/// How one kind of feed names the facts of a posting. The first rule that fits an element counts, and what an earlier
/// rule found stands before what a later one did.
struct XmlSystem
{
    QLatin1String format;
    QLatin1String root; ///< empty where the names of the elements are all that is known
    std::vector<XmlRule> rules;
};

/// The system of a document by its root; the general table of names where it is nobody's.
const XmlSystem &xmlSystemOf(const QString &root);

/// The rule for the element `name` inside `parent`, or null.
const XmlRule *ruleFor(const XmlSystem &system, const QString &parent, const QString &name);

} // namespace Shortlist

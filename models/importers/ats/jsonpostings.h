// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/rawposting.h"
#include "models/importers/json/jsonvalue.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace Shortlist {

/// What a JSON value holds.
struct JsonPostings
{
    std::vector<RawPosting> postings; ///< in the order of the document; each says its system as `format`
    QStringList warnings;             ///< English: what was left out
};

/// Which objects are taken for postings.
enum class JsonNames : quint8 {
    OfSystems, ///< those of the systems in atssystem.h: for the scripts of pages, which hold much else
    Any,       ///< where there are none of these, objects that say by common names that they are postings
};

/// The postings in a JSON value, wherever they stand in it: one, a board's list, a page's state. Postings that their
/// employer does not list are left out where others are there, and repeated ones are taken once.
JsonPostings postingsInJson(const JsonValue &value, JsonNames names);

/// The same in the scripts of a page: JSON elements (__NEXT_DATA__) and values given to variables
/// (window.__initialData = {…}, JSON.parse("…")). Postings of systems only; empty where there is none.
JsonPostings postingsInScripts(const QString &html);

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/rawposting.h"
#include "models/importers/json/jsonvalue.h"

#include <QHash>
#include <QString>

namespace Shortlist {

/// The nodes of a document by their @id. The values must outlive it.
using JsonLdNodes = QHash<QString, const JsonValue *>;

/// "JobPosting" for http://schema.org/JobPosting, https://schema.org/JobPosting, schema:JobPosting and JobPosting
/// itself.
QString schemaName(const QString &name);

/// Whether the @type of `node` is or holds `type`.
bool hasSchemaType(const JsonValue &node, const QString &type);

/// A JobPosting's properties, depth first, as fields with their paths; parts of the n-th of several values carry index
/// n. A name or a place given as plain text gets the path of the property that holds such a text in its object form.
/// Nothing is interpreted; null and empty values are left out, and two names that schema.org has given up become
/// today's.
RawPosting rawPostingOf(const JsonValue &posting, const JsonLdNodes &nodes, const QString &format,
                        OriginKind origin = OriginKind::JsonLd);

} // namespace Shortlist

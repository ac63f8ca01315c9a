// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/storage/changeset.h"
#include "models/storage/sql.h"
#include "tests/support/memorystore.h"

#include <QString>

namespace Shortlist::Testing {

/// Every row of every table that undo promises to bring back, as text. The search index follows from these.
inline QString dump(Sql::Connection &db)
{
    using namespace Qt::StringLiterals;
    QString text;
    for (const QString &table : recordedTables()) {
        const auto columns = must(db.list(
            "SELECT 'quote(' || name || ')' FROM pragma_table_info(?1)",
            [](const Sql::Row &row) { return row.text(0); }, table));
        const QString sql = u"SELECT %1 FROM %2 ORDER BY 1"_s.arg(
            QStringList(columns.begin(), columns.end()).join(u"||','||"_s), table);
        for (const QString &line : must(db.listBuilt(sql, [](const Sql::Row &row) { return row.text(0); }, {})))
            text += table + u": "_s + line + u'\n';
    }
    return text;
}

} // namespace Shortlist::Testing

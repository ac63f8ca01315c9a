// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QString>

#include <vector>

namespace Shortlist {

/// Ids as a JSON array, for `IN (SELECT value FROM json_each(?))`: one parameter, however many there are.
template <typename Id>
QString idList(const std::vector<Id> &ids)
{
    QJsonArray array;
    for (const Id id : ids)
        array.append(qint64(id));
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace Shortlist

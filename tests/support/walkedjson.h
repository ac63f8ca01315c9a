// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/jsonwalk.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Shortlist::Testing {

/// The value that stands next, entered as deep as `depth`, taken whole below that.
inline QJsonValue walked(JsonWalk &json, int depth)
{
    if (depth > 0 && json.enterObject()) {
        QJsonObject object;
        while (const auto name = json.nextMember())
            object.insert(*name, walked(json, depth - 1));
        return object;
    }
    if (depth > 0 && json.enterArray()) {
        QJsonArray array;
        while (json.nextItem())
            array.append(walked(json, depth - 1));
        return array;
    }
    return json.take();
}

} // namespace Shortlist::Testing

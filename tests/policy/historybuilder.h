// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/searchrecord.h"
#include "tests/support/numberedstages.h"

#include <QStringList>

#include <vector>

/// Histories in one line: "applied 2026-03-02, interview 2026-03-20".
namespace Shortlist::Testing {

inline SearchRecord aRecord(qint64 id, const QString &history)
{
    static qint64 lastEvent = 0;
    const std::vector<Stage> stages = numberedStages();
    SearchRecord record;
    record.posting = PostingId{id};
    record.title = QStringLiteral("Posting %1").arg(id);
    const QStringList steps = history.split(QStringLiteral(", "), Qt::SkipEmptyParts);
    for (const QString &step : steps) {
        ApplicationEvent event;
        event.id = EventId{++lastEvent};
        event.posting = record.posting;
        event.stage = findStage(stages, step.section(u' ', 0, 0))->id;
        event.day = QDate::fromString(step.section(u' ', 1, 1), Qt::ISODate);
        record.events.push_back(event);
    }
    return record;
}

inline std::vector<SearchRecord> records(const QStringList &histories)
{
    std::vector<SearchRecord> all;
    for (const QString &history : histories)
        all.push_back(aRecord(qint64(all.size()) + 1, history));
    return all;
}

} // namespace Shortlist::Testing

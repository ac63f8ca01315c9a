// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/today/agendawords.h"

#include "ui/common/datewords.h"
#include "ui/common/formats.h"

#include <QCoreApplication>

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AgendaWords)
};

Chip whenOf(const AgendaItem &item, const Stage *stage, const QDate &today)
{
    if (item.appointment)
        return {DateWords::nextOf({item.appointment->kind, item.day, item.time}, today),
                item.kind == AgendaItem::Kind::Overdue ? Tone::Refused : Tone::Accent};
    switch (item.kind) {
    case AgendaItem::Kind::Overdue:
    case AgendaItem::Kind::Missed:
        return {Formats::deadline(item.day, today), Tone::Refused};
    case AgendaItem::Kind::Due:
        return {Formats::deadline(item.day, today), Tone::Soon};
    case AgendaItem::Kind::Ahead:
        //: A stage and when it is: Interview tomorrow
        return {Words::tr("%1 %2").arg(stage == nullptr ? QString() : Formats::stageName(*stage),
                                       Formats::relativeDay(item.day, today)),
                Tone::Accent};
    case AgendaItem::Kind::Waiting:
        break;
    }
    const int days = int(item.day.daysTo(today));
    const bool isUnanswered = stage != nullptr && stage->type == StageType::Submitted;
    return {isUnanswered ? Words::tr("no answer for %n days", nullptr, days)
                         : Words::tr("no news for %n days", nullptr, days),
            Tone::Soon};
}

} // namespace

QString AgendaWords::spoken() const
{
    return Formats::clauses(QStringList{title, about, when.text});
}

AgendaWords agendaWords(const AgendaItem &item, const std::vector<Stage> &stages, const QDate &today)
{
    const Stage *stage = findStage(stages, item.stage);
    QString standing;
    if (stage != nullptr && stage->type != StageType::Saved)
        standing = Formats::stageState(*stage);
    if (item.kind == AgendaItem::Kind::Waiting)
        //: A stage and its day: applied since 12 Jan
        standing = Words::tr("%1 since %2").arg(standing, Formats::shortDay(item.day, today));
    const QString details = item.appointment ? DateWords::detailsOf(*item.appointment).join(u" · "_s) : QString();
    return {item.title,
            Formats::joined({item.employer, standing, details, QString(std::clamp(item.rating, 0, 5), u'★')}),
            whenOf(item, stage, today)};
}

QString agendaHeading(AgendaItem::Kind kind)
{
    switch (kind) {
    case AgendaItem::Kind::Overdue:
        return Words::tr("Overdue");
    case AgendaItem::Kind::Missed:
        return Words::tr("Closed before it was sent");
    case AgendaItem::Kind::Due:
        return Words::tr("Closes soon");
    case AgendaItem::Kind::Ahead:
        return Words::tr("Today and in the next days");
    case AgendaItem::Kind::Waiting:
        return Words::tr("Waiting for too long");
    }
    return {};
}

} // namespace Shortlist

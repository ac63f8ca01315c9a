// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/rowwords.h"

#include "ui/common/datewords.h"
#include "ui/common/formats.h"

#include <QCoreApplication>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RowWords)
};

QString factsOf(const PostingRow &row)
{
    QStringList parts{row.employer};
    if (row.titleOrigin == TitleOrigin::Placeholder)
        parts.append(Words::tr("title not stated"));
    else
        parts.append(row.place.isEmpty() && row.workplace == Workplace::Unknown ? Words::tr("place not stated")
                                                                                : row.place);
    parts.append(Formats::nameOf(row.workplace));
    if (row.salary)
        parts.append(Formats::salaryShort(*row.salary));
    else if (row.experience)
        parts.append(Formats::experience(*row.experience));
    else if (!row.start.isEmpty())
        parts.append(Words::tr("start: %1").arg(row.start));
    if (row.rating > 0)
        parts.append(QString(row.rating, u'★'));
    return Formats::joined(parts);
}

Tone toneOf(StageType type)
{
    switch (type) {
    case StageType::Saved:
    case StageType::EndedByMe:
    case StageType::EndedByEmployer:
    case StageType::Closed:
        return Tone::Neutral;
    case StageType::Planned:
    case StageType::Submitted:
    case StageType::InProcess:
        return Tone::Accent;
    case StageType::Accepted:
        return Tone::Good;
    }
    return Tone::Neutral;
}

void appendStage(std::vector<Chip> &chips, const PostingRow &row, const Stage *stage, const QDate &today)
{
    if (stage == nullptr || stage->type == StageType::Saved)
        return;
    QString text = Formats::stageState(*stage);
    if (stage->type != StageType::Planned && row.stageSince.isValid())
        //: A stage and its day: applied 12 Jan
        text = Words::tr("%1 %2").arg(text, Formats::shortDay(row.stageSince, today));
    if (row.slot.kind != SlotMark::Kind::None)
        text = Formats::joined({text, Words::tr("slot %1").arg(row.slot.slot)});
    chips.push_back({text, toneOf(stage->type)});
}

void appendDeadline(std::vector<Chip> &chips, const PostingRow &row, const Stage *stage, const QDate &today)
{
    // Once it is sent, the day by which to send it is no news.
    const bool isSent = stage != nullptr && stage->type >= StageType::Submitted;
    const Formats::Urgency urgency = Formats::urgency(row.applyBy, today);
    if (isSent || urgency == Formats::Urgency::None)
        return;
    chips.push_back(
        {Formats::deadline(row.applyBy, today), urgency == Formats::Urgency::Soon ? Tone::Soon : Tone::Neutral});
}

/// What is agreed upon; what is overdue is as urgent as what is near.
void appendNextDate(std::vector<Chip> &chips, const PostingRow &row, const QDate &today)
{
    if (!row.next)
        return;
    const Formats::Urgency urgency = Formats::urgency(row.next->day, today);
    const Tone tone = urgency == Formats::Urgency::Past ? Tone::Refused
        : urgency == Formats::Urgency::Soon             ? Tone::Soon
                                                        : Tone::Neutral;
    chips.push_back({DateWords::nextOf(*row.next, today), tone});
}

} // namespace

QString RowWords::spoken() const
{
    QStringList parts{title, facts};
    for (const Chip &chip : chips)
        parts.append(chip.text);
    return Formats::clauses(parts);
}

RowWords wordsOf(const PostingRow &row, const std::vector<Stage> &stages, const QDate &today)
{
    RowWords words{row.title, factsOf(row), {}};
    const Stage *stage = findStage(stages, row.stage);
    appendDeadline(words.chips, row, stage, today);
    appendNextDate(words.chips, row, today);
    appendStage(words.chips, row, stage, today);
    if (!row.missing.isEmpty())
        words.chips.push_back({Words::tr("incomplete"), Tone::Soon});
    if (row.hasLimitClause && row.slot.kind == SlotMark::Kind::None)
        words.chips.push_back({Words::tr("states a limit")});
    for (const Tag &tag : row.tags)
        words.chips.push_back({tag.name, Tone::Neutral, QColor(tag.colour)});
    return words;
}

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slots/slotwords.h"

#include "ui/common/formats.h"
#include "ui/common/verdictwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Shortlist::SlotWords {

using namespace Qt::StringLiterals;

namespace {

constexpr int DaysOfAWeek = 7;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SlotWords)
};

} // namespace

QString verdict(const SlotEntry &entry)
{
    return verdictWords(entry.verdict);
}

Tone verdictTone(const SlotEntry &entry)
{
    switch (entry.verdict.verdict) {
    case VerdictKind::Allowed:
        return Tone::Accent;
    case VerdictKind::Refused:
        return Tone::Refused;
    case VerdictKind::Unknown:
        break;
    }
    return Tone::Soon;
}

QString about(const SlotEntry &entry, const QDate &today)
{
    return Formats::joined(
        {entry.employer, Formats::deadline(entry.applyBy, today), QString(std::clamp(entry.rating, 0, 5), u'★')});
}

QString warning(const std::vector<SlotEntry> &planned, size_t index, const QDate &today)
{
    const SlotEntry &entry = planned[index];
    const Formats::Urgency urgency = Formats::urgency(entry.applyBy, today);
    if (urgency == Formats::Urgency::Past)
        return Words::tr("It has closed.");
    const auto end = planned.begin() + std::ptrdiff_t(index);
    const bool isBehindLower = std::any_of(planned.begin(), end, [&entry](const SlotEntry &before) {
        return before.rating > 0 && before.rating < entry.rating;
    });
    if (isBehindLower)
        return Words::tr("You rate it higher than one before it.");
    const bool closesFirst = entry.applyBy.isValid() && std::any_of(planned.begin(), end, [&entry](const auto &before) {
                                 return before.applyBy.isValid() && entry.applyBy < before.applyBy;
                             });
    if (closesFirst && urgency == Formats::Urgency::Soon)
        return Words::tr("It closes before one that is to be sent first.");
    return urgency == Formats::Urgency::Soon ? Words::tr("Send it before %1.").arg(Formats::longDay(entry.applyBy))
                                             : QString();
}

QString deadlines(const GroupSlots &group, const QDate &today)
{
    const int left = group.max - int(group.holders.size());
    const auto closesSoon = [&today](const SlotEntry &entry) {
        return entry.applyBy.isValid() && entry.applyBy >= today && entry.applyBy < today.addDays(DaysOfAWeek);
    };
    const int closing = int(std::count_if(group.planned.begin(), group.planned.end(), closesSoon));
    if (group.max <= 0 || closing == 0 || closing <= left)
        return {};
    if (closing == 1)
        return Words::tr("One of your planned postings closes within a week, and no slot is left.");
    if (left <= 0)
        return Words::tr("%Ln of your planned postings close within a week, and no slot is left.", nullptr, closing);
    //: %1 is a number of slots: only one slot is left
    const QString slots =
        left == 1 ? Words::tr("only one slot is left") : Words::tr("only %Ln slots are left", nullptr, left);
    return Words::tr("%Ln of your planned postings close within a week, and %1.", nullptr, closing).arg(slots);
}

QString stageSince(const SlotEntry &entry, const std::vector<Stage> &stages, const QDate &today)
{
    const Stage *stage = findStage(stages, entry.stage);
    if (stage == nullptr)
        return {};
    const QString name = Formats::stageName(*stage);
    if (!entry.since.isValid() || entry.since == entry.submittedOn)
        return name;
    const bool isOpen = stage->type < StageType::EndedByMe;
    //: A stage and the day it began or, where it is an ending, happened
    return (isOpen ? Words::tr("%1 since %2") : Words::tr("%1 on %2")).arg(name, Formats::shortDay(entry.since, today));
}

} // namespace Shortlist::SlotWords

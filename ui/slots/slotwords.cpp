// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slots/slotwords.h"

#include "ui/common/formats.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Shortlist::SlotWords {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SlotWords)
};

QString refusal(const Verdict &verdict)
{
    if (verdict.nextFreeOn.isValid())
        return Words::tr("refused until %1").arg(Formats::longDay(verdict.nextFreeOn));
    return verdict.nextFreeKnown ? Words::tr("no slot left: refused")
                                 : Words::tr("no slot left: refused, not known to free");
}

} // namespace

QString verdict(const SlotEntry &entry)
{
    const Verdict &verdict = entry.verdict;
    switch (verdict.verdict) {
    case VerdictKind::Refused:
        return refusal(verdict);
    case VerdictKind::Unknown:
        return Words::tr("cannot be judged: something is not known");
    case VerdictKind::Allowed:
        break;
    }
    if (!verdict.slot || !verdict.slots)
        return {};
    const QString slot = QLocale().toString(*verdict.slot);
    return *verdict.slot == *verdict.slots
        ? Words::tr("takes slot %1, the last one").arg(slot)
        : Words::tr("takes slot %1 of %2").arg(slot, QLocale().toString(*verdict.slots));
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

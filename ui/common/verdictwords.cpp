// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/verdictwords.h"

#include "ui/common/formats.h"
#include "ui/common/rulewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace Shortlist {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(VerdictWords)
};

QString refusal(const Verdict &verdict)
{
    if (verdict.nextFreeOn.isValid())
        return Words::tr("refused until %1").arg(Formats::longDay(verdict.nextFreeOn));
    return verdict.nextFreeKnown ? Words::tr("no slot left: refused")
                                 : Words::tr("no slot left: refused, not known to free");
}

} // namespace

QString verdictWords(const Verdict &verdict)
{
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
    if (*verdict.slot > *verdict.slots)
        return Words::tr("beyond the limit of %1, but allowed").arg(QLocale().toString(*verdict.slots));
    return *verdict.slot == *verdict.slots
        ? Words::tr("takes slot %1, the last one").arg(slot)
        : Words::tr("takes slot %1 of %2").arg(slot, QLocale().toString(*verdict.slots));
}

QStringList assumptionWords(const LimitRule &rule)
{
    QStringList words;
    const LimitRule::Window &window = rule.window;
    const bool isCap = rule.kind == LimitRule::Kind::Cap;
    if (isCap && window.type == LimitRule::WindowType::Cycle && (!window.from.isValid() || !window.to.isValid()))
        words.append(
            Words::tr("The first and last day of the season are not known: every application counts, for ever."));
    if (rule.overridden)
        words.append(Words::tr("Overridden until %1: %2")
                         .arg(Formats::longDay(rule.overridden->until), rule.overridden->reason));
    return words;
}

QStringList poolWords(const GroupSlots &group)
{
    QStringList words;
    if (group.max > 0)
        words.append(Words::tr("Slots used: %1 of %2")
                         .arg(QLocale().toString(group.holders.size()), QLocale().toString(group.max)));
    QStringList titles;
    for (const SlotEntry &holder : group.holders)
        titles.append(holder.title);
    if (!titles.isEmpty())
        words.append(Words::tr("Held by: %1").arg(listWords(titles)));
    if (const QString next = verdictWords(group.next); !next.isEmpty())
        words.append(Words::tr("One application more, sent today: %1").arg(next));
    return words;
}

} // namespace Shortlist

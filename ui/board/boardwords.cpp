// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/boardwords.h"

#include "ui/common/formats.h"

#include <QCoreApplication>
#include <QLocale>

namespace Shortlist::BoardWords {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BoardWords)
};

QString refusal(const Verdict &verdict, const QDate &today)
{
    return verdict.nextFreeOn.isValid()
        ? Words::tr("refused until %1").arg(Formats::shortDay(verdict.nextFreeOn, today))
        : Words::tr("no slot left");
}

} // namespace

std::optional<Chip> effectOfMoving(const Stage &target, const Stage *from, const PostingVerdict &limits,
                                   const QDate &today)
{
    const bool wasSent = from != nullptr && isSubmission(from->type);
    if (!isSubmission(target.type) || wasSent || !limits.rule)
        return std::nullopt;
    const Verdict &verdict = limits.verdict;
    switch (verdict.verdict) {
    case VerdictKind::Refused:
        return Chip{refusal(verdict, today), Tone::Refused};
    case VerdictKind::Unknown:
        return Chip{Words::tr("limit unclear"), Tone::Soon};
    case VerdictKind::Allowed:
        break;
    }
    if (!verdict.slot || !verdict.slots)
        return Chip{Words::tr("allowed"), Tone::Accent};
    const QLocale locale;
    if (*verdict.slot > *verdict.slots)
        return Chip{Words::tr("more than advised"), Tone::Soon};
    return *verdict.slot == *verdict.slots
        ? Chip{Words::tr("takes slot %1, the last").arg(locale.toString(*verdict.slot)), Tone::Accent}
        : Chip{Words::tr("takes slot %1 of %2").arg(locale.toString(*verdict.slot), locale.toString(*verdict.slots)),
               Tone::Accent};
}

QString holders(const PostingVerdict &verdict)
{
    QStringList lines;
    for (const SlotEntry &holder : verdict.holders)
        lines.append(
            Words::tr("Slot %1: %2, %3").arg(QLocale().toString(lines.size() + 1), holder.title, holder.employer));
    return lines.join(u'\n');
}

QString columnName(const Stage &stage, int cards, const QString &effect)
{
    const QString name = Words::tr("%1, %n postings", nullptr, cards).arg(Formats::stageName(stage));
    //: %1 is a column of the board, %2 what moving the chosen posting there would do
    return effect.isEmpty() ? name : Words::tr("%1; %2").arg(name, effect);
}

} // namespace Shortlist::BoardWords

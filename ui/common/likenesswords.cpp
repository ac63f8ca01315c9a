// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/likenesswords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <cmath>

namespace Shortlist {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LikenessWords)
};

QString percent(double share)
{
    // "100 %" would claim more than a comparison can know.
    constexpr int Most = 99;
    return QLocale().toString(std::min(Most, int(std::lround(share * 100))));
}

QString reasonText(DuplicateReason reason, const Likeness &likeness)
{
    switch (reason) {
    case DuplicateReason::SameRequisition:
        return Words::tr("same requisition");
    case DuplicateReason::MirroredRequisition:
        return Words::tr("same requisition on another site");
    case DuplicateReason::SameAddress:
        return Words::tr("same address");
    case DuplicateReason::SameText:
        return Words::tr("same text");
    case DuplicateReason::SimilarText:
        return Words::tr("%1 % of the text the same").arg(percent(likeness.text));
    case DuplicateReason::SameTitle:
        return Words::tr("same title");
    case DuplicateReason::SamePlace:
        return Words::tr("same place");
    }
    return {};
}

} // namespace

QString reasonsText(const Likeness &likeness)
{
    QStringList words;
    for (const DuplicateReason reason : likeness.reasons)
        words.append(reasonText(reason, likeness));
    return words.join(QStringLiteral(", "));
}

QString scoreText(const Likeness &likeness)
{
    return Words::tr("%1 % sure").arg(percent(likeness.score));
}

} // namespace Shortlist

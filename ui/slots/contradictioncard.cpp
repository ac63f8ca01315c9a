// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slots/contradictioncard.h"

#include "ui/common/formats.h"
#include "ui/common/look.h"
#include "ui/common/rulewords.h"
#include "ui/common/theme.h"
#include "ui/slots/evidencelink.h"
#include "ui/slots/quotelabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace Shortlist {

namespace {

/// The title of the posting that a rule was read in, where it is on the page, or the site of the page.
QString sourceOf(const LimitRule::Evidence &evidence, const GroupSlots &group)
{
    if (evidence.posting == PostingId{})
        return QUrl(evidence.url).host();
    for (const auto *entries : {&group.holders, &group.planned, &group.freed, &group.others})
        for (const SlotEntry &entry : *entries)
            if (entry.posting == evidence.posting)
                return entry.title;
    return {};
}

QString stateOf(const LimitRule &rule)
{
    return rule.state == LimitRule::State::Confirmed ? ContradictionCard::tr("enforced")
                                                     : ContradictionCard::tr("not confirmed");
}

} // namespace

ContradictionCard::ContradictionCard(const LimitRule &one, const LimitRule &other, const GroupSlots &group,
                                     const Theme &theme, QWidget *parent)
    : Card(Tone::Soon, theme, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Double + Space::Half, Space::OneHalf, Space::Double, Space::OneHalf);
    column->setSpacing(Space::Unit);
    auto *what = makeLabel(tr("Two sources contradict each other"), Look::Strong);
    what->setWordWrap(true);
    column->addWidget(what);
    column->addWidget(makeLabel(tr("Every rule that you confirm is asked, and the strictest decides."), Look::Dim));
    auto *sides = new QHBoxLayout;
    sides->setSpacing(Space::Triple);
    sides->addLayout(makeSide(one, group, theme), 1);
    sides->addLayout(makeSide(other, group, theme), 1);
    column->addLayout(sides);
    setAccessibleName(what->text());
}

QVBoxLayout *ContradictionCard::makeSide(const LimitRule &rule, const GroupSlots &group, const Theme &theme)
{
    auto *side = new QVBoxLayout;
    side->setSpacing(Space::Half);
    auto *words = makeLabel(ruleWords(rule), Look::Default);
    words->setWordWrap(true);
    side->addWidget(words);
    side->addWidget(new QuoteLabel(rule.evidence.quote, theme));
    const QString found =
        rule.evidence.foundOn.isValid() ? tr("found on %1").arg(Formats::longDay(rule.evidence.foundOn)) : QString();
    auto *where = makeLabel(Formats::joined({stateOf(rule), sourceOf(rule.evidence, group), found}), Look::Dim);
    where->setWordWrap(true);
    side->addWidget(where);
    if (auto *open =
            makeEvidenceLink(rule.evidence, [this, evidence = rule.evidence] { Q_EMIT openRequested(evidence); }))
        side->addWidget(open, 0, Qt::AlignLeft);
    side->addStretch(1);
    return side;
}

} // namespace Shortlist

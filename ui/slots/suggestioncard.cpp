// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slots/suggestioncard.h"

#include "ui/common/look.h"
#include "ui/common/rulewords.h"
#include "ui/common/theme.h"
#include "ui/common/verdictwords.h"
#include "ui/slots/evidencelink.h"
#include "ui/slots/quotelabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Shortlist {

RuleId ruleId(const LimitRule &rule)
{
    return RuleId{rule.id.toLongLong()};
}

SuggestionCard::SuggestionCard(const LimitRule &rule, const EmployerGroup &group, const Theme &theme, QWidget *parent)
    : Card(Tone::Soon, theme, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Double + Space::Half, Space::OneHalf, Space::Double, Space::OneHalf);
    column->setSpacing(Space::Unit);
    auto *head = new QHBoxLayout;
    head->setSpacing(Space::Unit);
    auto *dismiss = makeButton(tr("Not a limit"), Look::Quiet);
    auto *confirm = makeButton(tr("Confirm limit…"), Look::Primary);
    const bool isPosting = rule.evidence.posting != PostingId{};
    auto *what = makeLabel(isPosting ? tr("A posting states a limit. It counts once you confirm it.")
                                     : tr("A page states a limit. It counts once you confirm it."),
                           Look::Strong);
    what->setWordWrap(true);
    head->addWidget(what, 1);
    head->addWidget(dismiss);
    head->addWidget(confirm);
    column->addLayout(head);
    column->addWidget(makeLabel(ruleWords(rule, group.confirmed ? group.employers : QStringList()), Look::Default));
    for (const QString &assumed : assumptionWords(rule))
        column->addWidget(makeLabel(assumed, Look::Soon));
    column->addWidget(new QuoteLabel(rule.evidence.quote, theme));
    const RuleId id = ruleId(rule);
    connect(confirm, &QPushButton::clicked, this, [this, id] { Q_EMIT confirmRequested(id); });
    connect(dismiss, &QPushButton::clicked, this, [this, id] { Q_EMIT dismissRequested(id); });
    if (auto *open =
            makeEvidenceLink(rule.evidence, [this, evidence = rule.evidence] { Q_EMIT openRequested(evidence); }))
        column->addWidget(open, 0, Qt::AlignLeft);
}

} // namespace Shortlist

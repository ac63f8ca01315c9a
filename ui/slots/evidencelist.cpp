// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slots/evidencelist.h"

#include "ui/common/formats.h"
#include "ui/common/look.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/slots/evidencelink.h"
#include "ui/slots/quotelabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Shortlist {

EvidenceList::EvidenceList(const std::vector<LimitRule> &rules, const Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Space::Unit);
    for (const LimitRule &rule : rules) {
        const LimitRule::Evidence &evidence = rule.evidence;
        if (rule.state != LimitRule::State::Confirmed)
            continue;
        if (evidence.quote.isEmpty()) {
            column->addWidget(makeLabel(tr("Entered by you."), Look::Dim));
            continue;
        }
        column->addWidget(new QuoteLabel(evidence.quote, theme));
        auto *line = new QHBoxLayout;
        if (evidence.foundOn.isValid())
            line->addWidget(makeLabel(tr("found on %1").arg(Formats::longDay(evidence.foundOn)), Look::Dim));
        if (auto *open = makeEvidenceLink(evidence, [this, evidence] { Q_EMIT openRequested(evidence); }))
            line->addWidget(open);
        line->addStretch(1);
        column->addLayout(line);
    }
}

} // namespace Shortlist

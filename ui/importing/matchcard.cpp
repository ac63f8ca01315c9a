// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/matchcard.h"

#include "ui/common/look.h"
#include "ui/common/theme.h"
#include "ui/importing/stagedwords.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Shortlist {

MatchCard::MatchCard(const StagedMatch &match, const Theme &theme, QWidget *parent)
    : Card(match.kind == StagedMatch::Kind::SameAs ? Tone::Neutral : Tone::Accent, theme, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Double + Space::Half, Space::OneHalf, Space::Double, Space::OneHalf);
    const bool isSame = match.kind == StagedMatch::Kind::SameAs;
    const bool isStored = match.known != PostingId{};
    const QString title = !isStored ? tr("This posting comes twice")
        : isSame                    ? tr("You have this posting already")
                                    : tr("A newer version of one you have");
    column->addWidget(makeLabel(title, Look::Strong));
    column->addWidget(makeLabel(match.knownTitle, Look::Default));
    if (const QString reason = StagedWords::matchReason(match); !reason.isEmpty())
        column->addWidget(makeLabel(reason, Look::Dim));
    // One that comes twice in the same staging is not stored anywhere yet.
    if (match.known == PostingId{})
        return;
    auto *open = makeButton(tr("Show it"), Look::Default);
    connect(open, &QPushButton::clicked, this, [this, known = match.known] { Q_EMIT openRequested(known); });
    column->addWidget(open, 0, Qt::AlignLeft);
}

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/matchcard.h"

#include "ui/common/likenesswords.h"
#include "ui/common/look.h"
#include "ui/common/theme.h"
#include "ui/importing/stagedwords.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace Shortlist {

namespace {

struct Words
{
    QString title;
    QString other; ///< the posting it matches
    QString reason;
    PostingId stored{}; ///< 0 for one that comes twice in the same staging
};

Words wordsOf(const StagedMatch &match)
{
    if (match.kind == StagedMatch::Kind::New)
        return {MatchCard::tr("This may be one you have"), match.similarTitle,
                MatchCard::tr("%1: %2. Import it all the same; you can merge the two afterwards.",
                              "how sure it is, and the reasons")
                    .arg(scoreText(match.similarity), reasonsText(match.similarity)),
                match.similar};
    const QString title = match.known == PostingId{} ? MatchCard::tr("This posting comes twice")
        : match.kind == StagedMatch::Kind::SameAs    ? MatchCard::tr("You have this posting already")
                                                     : MatchCard::tr("A newer version of one you have");
    return {title, match.knownTitle, StagedWords::matchReason(match), match.known};
}

} // namespace

MatchCard::MatchCard(const StagedMatch &match, const Theme &theme, QWidget *parent)
    : Card(match.kind == StagedMatch::Kind::SameAs ? Tone::Neutral : Tone::Accent, theme, parent)
{
    const Words words = wordsOf(match);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Double + Space::Half, Space::OneHalf, Space::Double, Space::OneHalf);
    column->addWidget(makeLabel(words.title, Look::Strong));
    for (const auto &[text, look] : {std::pair(words.other, Look::Default), std::pair(words.reason, Look::Dim)}) {
        if (text.isEmpty())
            continue;
        QLabel *line = makeLabel(text, look);
        line->setTextFormat(Qt::PlainText);
        line->setWordWrap(true);
        column->addWidget(line);
    }
    if (words.stored == PostingId{})
        return;
    auto *open = makeButton(tr("Show it"), Look::Default);
    connect(open, &QPushButton::clicked, this, [this, stored = words.stored] { Q_EMIT openRequested(stored); });
    column->addWidget(open, 0, Qt::AlignLeft);
}

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/detailheader.h"

#include "models/policy/contentpolicy.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"
#include "ui/common/swatch.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/detail/facts.h"
#include "ui/detail/factsstrip.h"
#include "ui/detail/ratingstars.h"
#include "ui/detail/tageditor.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

constexpr qsizetype ShownTitleChars = 220;

QString shortened(const QString &title)
{
    return title.size() > ShownTitleChars ? title.left(ShownTitleChars).trimmed() + u'…' : title;
}

} // namespace

DetailHeader::DetailHeader(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Space::Half);
    createTitle(*column);
    m_below = new QWidget;
    column->addWidget(m_below);
    auto *below = new QVBoxLayout(m_below);
    below->setContentsMargins({});
    below->setSpacing(Space::Half);
    createSubline(*below);
    m_tags = new TagEditor(theme);
    below->addSpacing(Space::Half);
    below->addWidget(m_tags);
    m_facts = new FactsStrip(theme);
    below->addSpacing(Space::Unit);
    below->addWidget(m_facts);
    connect(&theme, &Theme::changed, this, &DetailHeader::showStage);
}

void DetailHeader::setDetails(const PostingDetails &details, const std::vector<Stage> &stages, const QDate &today)
{
    m_stages = stages;
    m_stageId = details.state.stage;
    m_title->setText(shortened(details.posting.title));
    m_titleLine->setText(shortened(details.posting.title));
    m_title->setToolTip(details.posting.title.size() > ShownTitleChars ? plainToolTip(details.posting.title)
                                                                       : QString());
    m_subline->setText(sublineOf(details, today));
    m_sourceUrl =
        QUrl(details.posting.sourceUrl.isEmpty() ? details.source.url : details.posting.sourceUrl, QUrl::StrictMode);
    showSource();
    showMarks(details.posting, details.trashed);
    m_rating->setRating(details.rating);
    m_tags->setTags(details.tags);
    m_facts->setFacts(factsOf(details.posting, today));
    showStage();
}

void DetailHeader::setDensity(Density density)
{
    m_title->setHidden(density == Density::Line);
    m_titleLine->setVisible(density == Density::Line);
    m_correct->setHidden(density == Density::Line);
    m_below->setHidden(density == Density::Line);
    m_facts->setRows(density == Density::Compact ? 1 : 0);
    m_facts->setHidden(density == Density::WithoutFacts);
}

void DetailHeader::createTitle(QVBoxLayout &column)
{
    m_title = makeLabel({}, Look::Title);
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_titleLine = new ElidedLabel;
    setLook(*m_titleLine, Look::Heading);
    m_titleLine->hide();
    m_correct = new QToolButton;
    m_correct->setToolTip(tr("Correct the facts"));
    m_correct->setAccessibleName(tr("Correct the facts"));
    m_correct->setFocusPolicy(Qt::StrongFocus);
    m_stage = makeButton({}, Look::Default);
    m_stage->setMenu(new QMenu(m_stage));
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::Half);
    row->addWidget(m_title, 1, Qt::AlignTop);
    row->addWidget(m_titleLine, 1);
    row->addWidget(m_correct, 0, Qt::AlignTop);
    row->addWidget(m_stage, 0, Qt::AlignTop);
    column.addLayout(row);
    connect(m_correct, &QToolButton::clicked, this, &DetailHeader::correctClicked);
}

void DetailHeader::createSubline(QVBoxLayout &column)
{
    m_subline = new ElidedLabel;
    setLook(*m_subline, Look::Dim);
    m_subline->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_source = makeButton(tr("original page"), Look::Link);
    m_mark = new ChipLabel({}, m_theme);
    m_rating = new RatingStars(m_theme);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::Unit);
    row->addWidget(m_subline);
    row->addWidget(m_source);
    row->addWidget(m_mark);
    row->addStretch(1);
    row->addWidget(m_rating);
    column.addLayout(row);
    connect(m_source, &QPushButton::clicked, this, [this] { Q_EMIT sourceClicked(m_sourceUrl); });
    connect(m_rating, &RatingStars::chosen, this, &DetailHeader::ratingChosen);
}

void DetailHeader::showSource()
{
    m_source->setVisible(mayOpenOutside(m_sourceUrl));
    m_source->setToolTip(plainToolTip(shownUrl(m_sourceUrl)));
}

/// What to know before the facts are believed.
void DetailHeader::showMarks(const Posting &posting, bool isTrashed)
{
    QStringList missing;
    for (const QString &field : posting.missing)
        missing.append(Formats::fieldName(field));
    Chip chip;
    if (isTrashed)
        chip = {tr("in the trash"), Tone::Refused};
    else if (!missing.isEmpty())
        chip = {tr("incomplete: %1").arg(QLocale().createSeparatedList(missing)), Tone::Soon};
    else if (posting.titleOrigin == TitleOrigin::Inferred)
        chip = {tr("title inferred"), Tone::Neutral};
    m_mark->setVisible(!chip.text.isEmpty());
    m_mark->setChip(chip);
}

void DetailHeader::showStage()
{
    m_correct->setIcon(icon(IconName::Edit, m_theme));
    QMenu &menu = *m_stage->menu();
    menu.clear();
    const Stage *current = findStage(m_stages, m_stageId);
    if (current == nullptr && !m_stages.empty())
        current = &m_stages.front();
    for (const Stage &stage : offeredStages(m_stages)) {
        QAction *action =
            menu.addAction(swatchIcon(QColor(stage.colour), SwatchShape::Disc, menu), Formats::stageName(stage));
        connect(action, &QAction::triggered, this, [this, id = stage.id] { Q_EMIT stageChosen(id); });
    }
    m_stage->setVisible(current != nullptr);
    if (current == nullptr)
        return;
    const QString name = Formats::stageName(*current);
    m_stage->setText(name + u" ▾"_s);
    m_stage->setIcon(swatchIcon(QColor(current->colour), SwatchShape::Disc, *m_stage));
    m_stage->setAccessibleName(tr("Stage: %1").arg(name));
}

} // namespace Shortlist

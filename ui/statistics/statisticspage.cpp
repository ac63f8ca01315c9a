// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statistics/statisticspage.h"

#include "ui/common/emptystate.h"
#include "ui/common/look.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/statistics/barpictures.h"
#include "ui/statistics/chartcard.h"
#include "ui/statistics/chartview.h"
#include "ui/statistics/sankeypicture.h"
#include "ui/statistics/statisticstables.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Shortlist {

using StatisticsWords::RatesBy;

namespace {

constexpr int SideMargin = 28;
constexpr int WidestCards = 1080;

} // namespace

StatisticsPage::StatisticsPage(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_body(new QStackedWidget(this))
    , m_empty(new EmptyState(IconName::Calendar, theme))
    , m_scroll(new QScrollArea)
{
    setLook(*this, Look::Pane);
    setAccessibleName(tr("Looking back"));
    m_empty->setWords(tr("Nothing to look back on yet"),
                      tr("Once you have sent applications, what came of them stands here: where they went, how long it "
                         "took, and who answered."));
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_body->addWidget(m_empty);
    m_body->addWidget(m_scroll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_body);
}

QWidget *StatisticsPage::makeContent()
{
    auto *content = new QWidget;
    setLook(*content, Look::Pane);
    auto *cards = new QWidget(content);
    cards->setMaximumWidth(WidestCards);
    auto *column = new QVBoxLayout(cards);
    column->setContentsMargins({});
    column->setSpacing(Space::Double);
    column->addWidget(makeHead());
    m_flow = makeCard(tr("Where the applications went"),
                      tr("From the histories: one that was rejected after an interview has had an interview."));
    m_weeks = makeCard(tr("Applications a week"), tr("By the day on which they were sent."));
    m_times = makeCard(tr("Time in a stage"), tr("The middle half and the median, of applications that left it."));
    m_sites = makeCard(tr("Answers by source"), tr("Rejections are answers, too."));
    m_tags = makeCard(tr("Answers by tag"), tr("An application counts for each of its tags."));
    m_employers = makeCard(tr("Answers by employer"), tr("Of what was sent to each."));
    for (ChartCard *card : {m_flow, m_weeks, m_times, m_sites, m_tags, m_employers})
        column->addWidget(card);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(SideMargin, Space::Double, SideMargin, Space::Triple);
    row->addWidget(cards, 1, Qt::AlignTop);
    row->addStretch(0);
    return content;
}

QWidget *StatisticsPage::makeHead()
{
    QPushButton *report = makeButton(tr("&Proof of the search…"), Look::Default);
    connect(report, &QPushButton::clicked, this, &StatisticsPage::reportRequested);
    m_summary = makeLabel({}, Look::Dim);
    auto *words = new QVBoxLayout;
    words->setSpacing(Space::Half);
    words->addWidget(makeLabel(tr("Looking back"), Look::Title));
    words->addWidget(m_summary);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->addLayout(words, 1);
    row->addWidget(report, 0, Qt::AlignTop);
    return head;
}

ChartCard *StatisticsPage::makeCard(const QString &title, const QString &note)
{
    auto *card = new ChartCard(title, note, m_theme);
    connect(card, &ChartCard::queryChosen, this, &StatisticsPage::queryChosen);
    connect(card, &ChartCard::saveRequested, this, &StatisticsPage::saveRequested);
    return card;
}

void StatisticsPage::setStages(std::vector<Stage> stages)
{
    m_stages = std::move(stages);
    fill();
}

void StatisticsPage::setStatistics(Statistics statistics)
{
    m_statistics = std::move(statistics);
    fill();
}

void StatisticsPage::fill()
{
    const bool isEmpty = m_statistics.sent == 0;
    if (!isEmpty && m_scroll->widget() == nullptr)
        m_scroll->setWidget(makeContent());
    m_body->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_scroll);
    if (m_scroll->widget() == nullptr)
        return;
    m_summary->setText(StatisticsWords::summary(m_statistics));
    m_flow->setFigures(std::make_unique<SankeyPicture>(m_statistics.flow, m_stages),
                       flowTable(m_statistics.flow, m_stages));
    m_weeks->setFigures(std::make_unique<WeeksPicture>(m_statistics.weeks), weeksTable(m_statistics.weeks));
    m_times->setFigures(std::make_unique<RowsPicture>(timeRows(m_statistics.times, m_stages)),
                        timesTable(m_statistics.times, m_stages));
    const auto setRates = [](ChartCard &card, const ResponseRates &rates, RatesBy by) {
        card.setFigures(std::make_unique<RowsPicture>(rateRows(rates, by)), ratesTable(rates, by),
                        StatisticsWords::hidden(rates, by));
    };
    setRates(*m_sites, m_statistics.bySite, RatesBy::Site);
    setRates(*m_tags, m_statistics.byTag, RatesBy::Tag);
    setRates(*m_employers, m_statistics.byEmployer, RatesBy::Employer);
    if (hasFocus()) // it was waiting for something to show
        focusPictures();
}

void StatisticsPage::focusPictures()
{
    if (m_statistics.sent > 0)
        m_flow->view().setFocus(Qt::OtherFocusReason);
}

void StatisticsPage::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    focusPictures();
}

} // namespace Shortlist

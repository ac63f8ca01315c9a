// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/boardpage.h"

#include "ui/board/boardcards.h"
#include "ui/board/boardcolumn.h"
#include "ui/board/boardwords.h"
#include "ui/board/carddelegate.h"
#include "ui/common/emptystate.h"
#include "ui/common/formats.h"
#include "ui/common/look.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Shortlist {

namespace {

constexpr int Margin = 20;
constexpr int EdgeWhileDragging = 48; ///< of the next column that is shown beside the one under the pointer

/// A posting that was never in a stage is saved.
bool standsIn(const PostingRow &row, const Stage &stage, const std::vector<Stage> &stages)
{
    return row.stage == stage.id || (findStage(stages, row.stage) == nullptr && stage.type == StageType::Saved);
}

} // namespace

BoardPage::BoardPage(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_body(new QStackedWidget(this))
    , m_empty(new EmptyState(IconName::Inbox, theme))
    , m_scroll(new QScrollArea)
    , m_today(QDate::currentDate())
{
    setLook(*this, Look::Pane);
    setAccessibleName(tr("Board"));
    m_empty->setWords(tr("No cards yet"),
                      tr("Every posting becomes a card here, in the column of its stage. Import some first."));
    auto *columns = new QWidget;
    setLook(*columns, Look::Pane);
    m_row = new QHBoxLayout(columns);
    m_row->setContentsMargins(Margin, 0, Margin, Space::OneHalf);
    m_row->setSpacing(Space::Unit);
    m_scroll->setWidget(columns);
    m_scroll->setWidgetResizable(true);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_body->addWidget(m_empty);
    m_body->addWidget(m_scroll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Space::OneHalf);
    layout->addWidget(makeBar());
    layout->addWidget(m_body, 1);
}

QWidget *BoardPage::makeBar()
{
    auto *bar = new QWidget(this);
    m_count = makeLabel({}, Look::SmallDim, bar);
    m_count->setWordWrap(false);
    m_said = makeLabel({}, Look::SmallDim, bar);
    m_said->setWordWrap(false);
    m_clear = makeButton(tr("Show all"), Look::Link, bar);
    connect(m_clear, &QPushButton::clicked, this, &BoardPage::clearRequested);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(Margin + Space::Unit, Space::Double, Margin + Space::Unit, 0);
    row->setSpacing(Space::OneHalf);
    row->addWidget(makeLabel(tr("Board"), Look::Title, bar));
    row->addWidget(m_count, 0, Qt::AlignBottom);
    row->addWidget(m_clear, 0, Qt::AlignBottom);
    row->addStretch(1);
    row->addWidget(m_said, 0, Qt::AlignBottom);
    return bar;
}

void BoardPage::setStages(const std::vector<Stage> &stages)
{
    m_stages = stages;
    if (!m_isAnswered)
        return;
    makeColumns();
    fill();
}

void BoardPage::makeColumns()
{
    qDeleteAll(std::exchange(m_columns, {}));
    for (const Stage &stage : m_stages) {
        auto *column = new BoardColumn(stage, m_theme);
        column->cards().delegate().setStages(m_stages);
        column->cards().delegate().setToday(m_today);
        m_row->addWidget(column, 1);
        m_columns.push_back(column);
        connectColumn(column);
    }
}

void BoardPage::connectColumn(BoardColumn *column)
{
    BoardCards *cards = &column->cards();
    connect(cards, &BoardCards::currentPostingChanged, this, &BoardPage::setCurrent);
    connect(cards, &BoardCards::openRequested, this, &BoardPage::openRequested);
    connect(cards, &BoardCards::neighbourWanted, this, &BoardPage::goSideways);
    connect(cards, &BoardCards::moveWanted, this, &BoardPage::moveBy);
    connect(cards, &BoardCards::menuWanted, this, &BoardPage::popUpMenu);
    connect(cards, &BoardCards::dropped, this, [this, column](const std::vector<PostingId> &postings) {
        for (const PostingId posting : postings)
            moveTo(posting, column->stage());
    });
    connect(cards, &BoardCards::draggedOver, this, [this, column](bool isOver) {
        if (isOver)
            m_scroll->ensureWidgetVisible(column, EdgeWhileDragging, 0);
    });
}

void BoardPage::setAnswer(const PostingList &answer, const PostingQuery &query)
{
    m_rows = answer.rows;
    const bool isWhole = query.isEmpty();
    m_count->setText(isWhole ? tr("%n postings", nullptr, answer.total)
                             : tr("%1 of %n postings", nullptr, answer.all).arg(QLocale().toString(answer.total)));
    m_clear->setVisible(!isWhole);
    m_body->setCurrentWidget(answer.rows.empty() && isWhole ? static_cast<QWidget *>(m_empty) : m_scroll);
    if (!std::exchange(m_isAnswered, true))
        makeColumns();
    fill();
}

void BoardPage::fill()
{
    BoardColumn *before = columnOf(m_current);
    const int oldColumn = indexOf(before);
    const int oldRow = before == nullptr ? 0 : before->cards().currentIndex().row();
    for (BoardColumn *column : m_columns) {
        std::vector<PostingRow> rows;
        std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(rows),
                     [&](const PostingRow &row) { return standsIn(row, column->stage(), m_stages); });
        // What was hidden after postings came there is shown until they leave.
        column->setVisible(!column->stage().hidden || !rows.empty());
        column->setRows(std::move(rows));
    }
    const BoardColumn *now = columnOf(m_moving);
    const bool hasArrived = now != nullptr && now->stage().id == m_target;
    if (m_move != Move::None && hasArrived)
        announceMove();
    if (m_move == Move::Recorded || hasArrived)
        m_move = Move::None;
    restoreCurrent(oldColumn, oldRow);
}

void BoardPage::restoreCurrent(int oldColumn, int oldRow)
{
    if (BoardColumn *column = columnOf(m_current)) {
        const bool hadFocus = holdsFocus(*this);
        column->cards().selectPosting(m_current);
        setCurrent(m_current);
        if (hadFocus)
            column->cards().setFocus();
        return;
    }
    // What was current is gone: its neighbour takes its place.
    m_current = {};
    const auto hasCards = [](BoardColumn *column) { return !column->cards().rows().empty(); };
    if (oldColumn >= 0 && hasCards(m_columns[size_t(oldColumn)]))
        goTo(size_t(oldColumn), oldRow);
    else if (const auto first = std::find_if(m_columns.begin(), m_columns.end(), hasCards); first != m_columns.end())
        goTo(size_t(first - m_columns.begin()), 0);
    else
        updateEffects();
}

void BoardPage::setCurrent(PostingId posting)
{
    const bool isOther = posting != m_current;
    m_current = posting;
    BoardColumn *now = columnOf(posting);
    for (BoardColumn *column : m_columns) {
        // The board is one stop of the Tab key.
        column->cards().setFocusPolicy(column == now ? Qt::StrongFocus : Qt::ClickFocus);
        if (column != now)
            column->cards().clearCurrent();
    }
    if (now != nullptr)
        m_scroll->ensureWidgetVisible(now, Space::Unit, 0);
    if (isOther)
        m_verdict = {};
    updateEffects();
    if (isOther)
        Q_EMIT currentPostingChanged(posting);
}

void BoardPage::goTo(size_t column, int row)
{
    const bool hadFocus = holdsFocus(*this);
    BoardCards &cards = m_columns[column]->cards();
    cards.selectRow(row);
    setCurrent(cards.currentPosting());
    if (hadFocus)
        cards.setFocus();
}

void BoardPage::goSideways(int step)
{
    const BoardColumn *from = columnOf(m_current);
    const int row = from == nullptr ? 0 : m_columns[size_t(indexOf(from))]->cards().currentIndex().row();
    for (int at = indexOf(from) + step; at >= 0 && at < int(m_columns.size()); at += step) {
        if (m_columns[size_t(at)]->cards().rows().empty())
            continue;
        goTo(size_t(at), row);
        return;
    }
}

void BoardPage::moveBy(int step)
{
    int target = indexOf(columnOf(m_current)) + step;
    while (target >= 0 && target < int(m_columns.size()) && m_columns[size_t(target)]->stage().hidden)
        target += step;
    if (m_current != PostingId{} && m_move == Move::None && target >= 0 && target < int(m_columns.size()))
        moveTo(m_current, m_columns[size_t(target)]->stage());
}

void BoardPage::moveTo(PostingId posting, const Stage &stage)
{
    const BoardColumn *from = columnOf(posting);
    if (from == nullptr || from->stage().id == stage.id)
        return;
    m_move = Move::Asked;
    m_moving = posting;
    m_target = stage.id;
    Q_EMIT moveRequested(posting, stage.id);
}

void BoardPage::endMove(PostingId posting, Ending ending)
{
    if (m_move == Move::Asked && posting == m_moving)
        m_move = ending == Ending::Recorded ? Move::Recorded : Move::None;
}

void BoardPage::popUpMenu(const QPoint &globalPosition)
{
    const BoardColumn *from = columnOf(m_current);
    QMenu menu(this);
    connect(menu.addAction(tr("Open")), &QAction::triggered, this, [this] { Q_EMIT openRequested(m_current); });
    menu.addSeparator();
    for (const Stage &stage : offeredStages(m_stages)) {
        QAction *move = menu.addAction(tr("Move to %1").arg(Formats::stageName(stage)));
        move->setEnabled(from != nullptr && from->stage().id != stage.id);
        connect(move, &QAction::triggered, this, [this, stage] { moveTo(m_current, stage); });
    }
    Q_EMIT menuOpening(&menu);
    menu.exec(globalPosition);
}

void BoardPage::setVerdict(PostingId posting, const PostingVerdict &verdict)
{
    if (posting != m_current)
        return;
    m_verdict = verdict;
    updateEffects();
}

void BoardPage::setToday(const QDate &today)
{
    m_today = today;
    for (BoardColumn *column : m_columns) {
        column->cards().delegate().setToday(today);
        column->cards().viewport()->update();
    }
}

void BoardPage::updateEffects()
{
    const BoardColumn *from = columnOf(m_current);
    for (BoardColumn *column : m_columns) {
        const auto effect = from == nullptr || column == from
            ? std::nullopt
            : BoardWords::effectOfMoving(column->stage(), &from->stage(), m_verdict, m_today);
        column->setEffect(effect, BoardWords::holders(m_verdict));
    }
}

void BoardPage::announceMove()
{
    const BoardColumn *column = columnOf(m_moving);
    const auto &rows = m_columns[size_t(indexOf(column))]->cards().rows();
    const auto row = std::find_if(rows.begin(), rows.end(), [this](const PostingRow &r) { return r.id == m_moving; });
    const QString title = fontMetrics().elidedText(row->title, Qt::ElideRight, m_theme.scaled(280));
    //: A card of the board was moved: %1 is its title, %2 a stage
    m_said->setText(tr("%1: now %2").arg(title, Formats::stageName(column->stage())));
    m_said->setAccessibleName(tr("%1: now %2").arg(row->title, Formats::stageName(column->stage())));
    QAccessibleEvent announcement(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void BoardPage::selectPosting(PostingId posting)
{
    if (BoardColumn *column = columnOf(posting)) {
        column->cards().selectPosting(posting);
        setCurrent(posting);
    }
}

BoardColumn *BoardPage::columnOf(PostingId posting) const
{
    if (posting == PostingId{})
        return nullptr;
    const auto found = std::find_if(m_columns.begin(), m_columns.end(), [posting](BoardColumn *column) {
        const auto &rows = column->cards().rows();
        return std::any_of(rows.begin(), rows.end(), [posting](const PostingRow &row) { return row.id == posting; });
    });
    return found == m_columns.end() ? nullptr : *found;
}

int BoardPage::indexOf(const BoardColumn *column) const
{
    const auto found = std::find(m_columns.begin(), m_columns.end(), column);
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

void BoardPage::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (BoardColumn *column = columnOf(m_current))
        column->cards().setFocus();
}

} // namespace Shortlist

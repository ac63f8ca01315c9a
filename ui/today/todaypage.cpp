// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/today/todaypage.h"

#include "models/items/agendamodel.h"
#include "ui/common/emptystate.h"
#include "ui/common/look.h"
#include "ui/common/spokenrowsproxy.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/today/agendadelegate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Shortlist {

namespace {

constexpr int SideMargin = 28;
constexpr int MostWaitingDays = 180;

} // namespace

TodayPage::TodayPage(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new AgendaModel(this))
    , m_list(new QListView)
    , m_delegate(new AgendaDelegate(*m_model, theme, this))
    , m_body(new QStackedWidget(this))
    , m_empty(new EmptyState(IconName::Check, theme))
{
    setLook(*this, Look::Pane);
    setAccessibleName(tr("Today"));
    makeList();
    m_body->addWidget(m_empty);
    m_body->addWidget(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_body, 1);
    layout->addWidget(makeHairline(Qt::Horizontal, this));
    layout->addWidget(makeButtons());
    updateEmptyWords();
    followChoice();
}

void TodayPage::makeList()
{
    auto *spoken =
        new SpokenRowsProxy([this](const QModelIndex &index) { return m_delegate->spoken(index.row()); }, this);
    spoken->setSourceModel(m_model);
    m_list->setModel(spoken);
    m_list->setItemDelegate(m_delegate);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("What is to be done"));
    m_list->setAccessibleDescription(tr("Enter opens the posting, A records what happened, P plans it."));
    m_list->installEventFilter(this);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, &TodayPage::popUpMenu);
    connect(m_list, &QAbstractItemView::activated, this, [this] { Q_EMIT openRequested(currentPosting()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TodayPage::followChoice);
    connect(&m_theme, &Theme::changed, m_list, [this] {
        m_list->reset();
        chooseNear(0);
    });
}

QWidget *TodayPage::makeBar()
{
    auto *bar = new QWidget(this);
    m_day = makeLabel({}, Look::SmallDim, bar);
    m_day->setWordWrap(false);
    m_waiting = new QSpinBox(bar);
    m_waiting->setRange(1, MostWaitingDays);
    m_waiting->setButtonSymbols(QSpinBox::NoButtons); // typed, or changed by the arrow keys
    m_waiting->setValue(AgendaRules().waitingDays);
    //: Follows a number: too long is 14 days
    m_waiting->setSuffix(tr(" days"));
    m_waiting->setAccessibleName(tr("Days without an answer that are too long"));
    auto *label = makeLabel(tr("&Too long is"), Look::Dim, bar);
    label->setWordWrap(false);
    label->setBuddy(m_waiting);
    connect(m_waiting, &QSpinBox::valueChanged, this, [this](int days) {
        updateEmptyWords();
        Q_EMIT waitingDaysChanged(days);
    });
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(SideMargin, Space::Double, SideMargin, Space::Unit);
    row->setSpacing(Space::OneHalf);
    row->addWidget(makeLabel(tr("Today"), Look::Title, bar));
    row->addWidget(m_day, 0, Qt::AlignBottom);
    row->addStretch(1);
    row->addWidget(label);
    row->addWidget(m_waiting);
    return bar;
}

QWidget *TodayPage::makeButtons()
{
    m_record = makeButton(tr("&Record what happened…"), Look::Primary);
    m_plan = makeButton(tr("&Plan it"), Look::Default);
    m_open = makeButton(tr("&Open"), Look::Default);
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(SideMargin, Space::OneHalf, SideMargin, Space::OneHalf);
    row->setSpacing(Space::Unit);
    row->addWidget(m_record);
    row->addWidget(m_plan);
    row->addWidget(m_open);
    row->addStretch(1);
    connect(m_record, &QPushButton::clicked, this, [this] { Q_EMIT recordRequested(currentPosting()); });
    connect(m_plan, &QPushButton::clicked, this, [this] { Q_EMIT planRequested(currentPosting()); });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(currentPosting()); });
    return bar;
}

void TodayPage::setStages(std::vector<Stage> stages)
{
    m_stages = stages;
    m_delegate->setStages(std::move(stages));
    m_list->viewport()->update();
    followChoice();
}

void TodayPage::setItems(std::vector<AgendaItem> items, const QDate &today)
{
    const PostingId before = currentPosting();
    const int row = m_list->currentIndex().row();
    const bool hadFocus = holdsFocus(*this);
    m_delegate->setToday(today);
    m_day->setText(QLocale().toString(today, QLocale::LongFormat));
    m_model->setItems(std::move(items));
    m_body->setCurrentIndex(m_model->rowCount() == 0 ? 0 : 1);
    const QModelIndex same = m_model->indexOf(before);
    chooseNear(same.isValid() ? same.row() : row);
    if (!hadFocus || holdsFocus(*m_waiting))
        return;
    if (m_model->rowCount() > 0)
        m_list->setFocus();
    else
        setFocus(); // not into the search bar: what is done can be undone by its key
}

/// That line, or the nearest one that is no heading.
void TodayPage::chooseNear(int row)
{
    const int rows = m_model->rowCount();
    if (rows == 0) {
        followChoice();
        return;
    }
    row = std::clamp(row, 0, rows - 1);
    if (!m_model->item(m_model->index(row))) // a line follows every heading
        ++row;
    m_list->setCurrentIndex(m_list->model()->index(row, 0));
}

PostingId TodayPage::currentPosting() const
{
    const QModelIndex current = m_list->currentIndex();
    const auto item = current.isValid() ? m_model->item(m_model->index(current.row())) : std::nullopt;
    return item ? item->posting : PostingId{};
}

bool TodayPage::mayBePlanned() const
{
    const QModelIndex current = m_list->currentIndex();
    const auto item = current.isValid() ? m_model->item(m_model->index(current.row())) : std::nullopt;
    const Stage *stage = item ? findStage(m_stages, item->stage) : nullptr;
    return item && (stage == nullptr || stage->type == StageType::Saved);
}

void TodayPage::followChoice()
{
    const bool isChosen = currentPosting() != PostingId{};
    m_record->setEnabled(isChosen);
    m_open->setEnabled(isChosen);
    m_plan->setEnabled(mayBePlanned());
}

int TodayPage::waitingDays() const
{
    return m_waiting->value();
}

void TodayPage::setWaitingDays(int days)
{
    m_waiting->setValue(days);
}

void TodayPage::updateEmptyWords()
{
    m_empty->setWords(tr("Nothing to do today"),
                      tr("What closes within a week, what lies ahead, and applications without an answer for %n days "
                         "will stand here.",
                         nullptr, waitingDays()));
}

void TodayPage::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_model->rowCount() > 0)
        m_list->setFocus();
}

void TodayPage::popUpMenu(const QPoint &position)
{
    const QModelIndex index = m_list->indexAt(position);
    if (!index.isValid() || !m_model->item(m_model->index(index.row())))
        return; // a heading
    m_list->setCurrentIndex(index);
    QMenu menu(this);
    for (const QPushButton *button : {m_open, m_record, m_plan}) {
        QAction *action = menu.addAction(button->text(), button, &QPushButton::click);
        action->setEnabled(button->isEnabled());
    }
    Q_EMIT menuOpening(&menu);
    menu.exec(m_list->viewport()->mapToGlobal(position));
}

bool TodayPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress || currentPosting() == PostingId{})
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() != Qt::NoModifier)
        return QWidget::eventFilter(watched, event);
    if (key->key() == Qt::Key_A) {
        Q_EMIT recordRequested(currentPosting());
        return true;
    }
    if (key->key() == Qt::Key_P) {
        if (mayBePlanned())
            Q_EMIT planRequested(currentPosting());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statistics/chartcard.h"

#include "ui/common/look.h"
#include "ui/common/theme.h"
#include "ui/statistics/chartview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace Shortlist {

namespace {

constexpr int MostRowsShown = 12;

} // namespace

ChartCard::ChartCard(const QString &title, const QString &note, const Theme &theme, QWidget *parent)
    : Card(theme, parent)
    , m_title(title)
    , m_theme(theme)
    , m_view(new ChartView(title, theme))
    , m_table(new QTableView)
    , m_figures(new FiguresModel(this))
    , m_body(new QStackedWidget(this))
{
    makeTable();
    m_nothing = makeLabel(tr("Too little happened to say anything about this yet."), Look::Dim);
    m_hidden = makeLabel({}, Look::SmallDim, this);
    m_body->addWidget(m_view);
    m_body->addWidget(m_table);
    m_body->addWidget(m_nothing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Double, Space::OneHalf, Space::Double, Space::OneHalf);
    column->setSpacing(Space::OneHalf);
    column->addWidget(makeHead(note));
    column->addWidget(m_body);
    column->addWidget(m_hidden);
    connect(m_view, &ChartView::queryChosen, this, &ChartCard::queryChosen);
    connect(&theme, &Theme::changed, this, &ChartCard::fitTable);
}

QWidget *ChartCard::makeHead(const QString &note)
{
    m_toggle = makeButton(tr("As a table"), Look::Quiet);
    m_toggle->setCheckable(true);
    m_toggle->setAccessibleName(tr("%1 as a table").arg(m_title));
    m_save = makeButton(tr("Save picture…"), Look::Quiet);
    m_save->setAccessibleName(tr("Save the picture of: %1").arg(m_title));
    connect(m_toggle, &QPushButton::toggled, this, &ChartCard::showTable);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(*m_view->picture(), m_title); });
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout;
    row->setContentsMargins({});
    row->setSpacing(Space::Half);
    row->addWidget(makeLabel(m_title, Look::Heading, head), 1);
    row->addWidget(m_toggle);
    row->addWidget(m_save);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins({});
    column->setSpacing(Space::Quarter);
    column->addLayout(row);
    column->addWidget(makeLabel(note, Look::SmallDim, head));
    return head;
}

void ChartCard::makeTable()
{
    m_table->setModel(m_figures);
    m_table->setAccessibleName(tr("%1 as a table").arg(m_title));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT queryChosen(m_figures->query(index.row())); });
}

void ChartCard::setFigures(std::unique_ptr<Picture> picture, FigureTable table, const QString &hidden)
{
    const bool isEmpty = table.rows.empty();
    m_view->setPicture(std::move(picture));
    m_figures->setTable(std::move(table));
    m_hidden->setText(hidden);
    m_hidden->setVisible(!hidden.isEmpty());
    m_body->setVisible(!isEmpty || hidden.isEmpty()); // what is hidden says it all
    m_toggle->setEnabled(!isEmpty);
    m_save->setEnabled(!isEmpty);
    fitTable();
    showTable(m_toggle->isChecked());
}

void ChartCard::showTable(bool isTable)
{
    QWidget *shown = isTable ? static_cast<QWidget *>(m_table) : m_view;
    if (m_figures->rowCount() == 0)
        shown = m_nothing;
    m_body->setCurrentWidget(shown);
    // A stack is as high as its highest page; this one as the page that is shown.
    for (int page = 0; page < m_body->count(); ++page) {
        QWidget *widget = m_body->widget(page);
        widget->setSizePolicy(QSizePolicy::Expanding, widget == shown ? QSizePolicy::Fixed : QSizePolicy::Ignored);
    }
    m_body->setFixedHeight(shown == m_table ? m_table->minimumHeight() : shown->sizeHint().height());
}

/// As high as its rows, up to a dozen of them.
void ChartCard::fitTable()
{
    const int row = QFontMetrics(m_theme.font(TextStyle::Body)).height() + 2 * Space::Half;
    m_table->verticalHeader()->setDefaultSectionSize(row);
    const int rows = std::min(m_figures->rowCount(), MostRowsShown);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * row + Space::Half);
    if (m_body->count() > 0)
        showTable(m_toggle != nullptr && m_toggle->isChecked());
}

} // namespace Shortlist

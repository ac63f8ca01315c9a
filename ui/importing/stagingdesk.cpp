// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/stagingdesk.h"

#include "models/items/stagingtreemodel.h"
#include "ui/common/look.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/importing/stagingbar.h"
#include "ui/importing/stagingdetail.h"
#include "ui/importing/stagingtree.h"

#include <QVBoxLayout>

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr int TablePercent = 45;

} // namespace

StagingDesk::StagingDesk(ImportStagingModel &model, const Theme &theme, QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
    , m_theme(theme)
    , m_model(model)
    , m_tree(new StagingTreeModel(model, this))
{
    m_detail = new StagingDetail(model, theme);
    connect(m_detail, &StagingDetail::openRequested, this, &StagingDesk::openRequested);
    connect(m_detail, &StagingDetail::retryRequested, this, &StagingDesk::retryRequested);
    connect(m_detail, &StagingDetail::columnsRequested, this, &StagingDesk::columnsRequested);
    setChildrenCollapsible(false);
    setHandleWidth(Space::Double);
    setObjectName(u"stagingDesk"_s);
    addWidget(makeTable());
    addWidget(m_detail);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_isFitted = false; });
    setStretchFactor(0, 2);
    setStretchFactor(1, 3);
}

QWidget *StagingDesk::makeTable()
{
    auto *card = new Card(m_theme);
    auto *frame = new QVBoxLayout(card);
    frame->setContentsMargins(1, Space::Half, 1, Space::Half);
    frame->setSpacing(0);
    m_bar = new StagingBar(*m_tree);
    m_table = new StagingTree(*m_tree, m_theme);
    m_nothingShown = makeLabel(tr("Nothing here matches. Take a word away, or show all."), Look::Dim);
    m_nothingShown->setContentsMargins(Space::Double, Space::Double, Space::Double, Space::Double);
    frame->addWidget(m_bar);
    frame->addWidget(makeHairline(Qt::Horizontal));
    frame->addWidget(m_table);
    frame->addWidget(m_nothingShown);
    frame->addStretch();
    connect(m_table, &StagingTree::currentRowChanged, this, &StagingDesk::showCurrent);
    connect(m_tree, &QAbstractItemModel::modelReset, this, [this] {
        const bool isEmpty = m_tree->rowCount() == 0;
        m_nothingShown->setVisible(isEmpty);
        m_table->setVisible(!isEmpty);
        m_table->setCurrentIndex(m_tree->index(0, 0));
        showCurrent();
    });
    return card;
}

void StagingDesk::reset()
{
    m_bar->reset();
}

void StagingDesk::followCount()
{
    m_bar->setVisible(m_model.rowCount() > 1);
}

void StagingDesk::showItem(int row)
{
    m_table->showItem(row);
    showCurrent();
    m_table->setFocus();
}

void StagingDesk::setToday(const QDate &today)
{
    m_table->setToday(today);
}

void StagingDesk::fitTable()
{
    if (!m_isFitted)
        return;
    QWidget *table = widget(0);
    const int room = height() - handleWidth();
    const int wanted = std::min(table->sizeHint().height(), room * TablePercent / 100);
    setSizes({wanted, room - wanted});
}

void StagingDesk::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    fitTable();
}

void StagingDesk::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    const int row = m_tree->itemRow(current);
    if (row >= 0 || !current.isValid())
        m_detail->setRow(row);
    else
        m_detail->setGroup(m_tree->itemsUnder(current));
}

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/stagingbar.h"

#include "models/items/stagingtreemodel.h"
#include "ui/common/clearbutton.h"
#include "ui/common/look.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace Shortlist {

namespace {

constexpr std::array Filters{StagedFilter::All, StagedFilter::New, StagedFilter::Attention, StagedFilter::Known,
                             StagedFilter::Unreadable};
/// Fewer rows are looked through faster than they are filtered.
constexpr int LeastRowsToFilter = 8;
constexpr int WordsWidth = 180;

QString nameOf(StagedFilter filter, const QString &count)
{
    switch (filter) {
    case StagedFilter::All:
        return StagingBar::tr("All %1").arg(count);
    case StagedFilter::New:
        return StagingBar::tr("New %1").arg(count);
    case StagedFilter::Attention:
        return StagingBar::tr("To check %1").arg(count);
    case StagedFilter::Known:
        return StagingBar::tr("Known %1").arg(count);
    case StagedFilter::Unreadable:
        break;
    }
    return StagingBar::tr("No posting %1").arg(count);
}

} // namespace

StagingBar::StagingBar(StagingTreeModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_all(new QCheckBox(this))
    , m_filters(new QButtonGroup(this))
    , m_words(new QLineEdit(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::Double, Space::Half, Space::Unit, Space::Half);
    row->setSpacing(Space::Half);
    row->addWidget(m_all);
    row->addSpacing(Space::Unit);
    makeFilters();
    row->addStretch(1);
    row->addWidget(m_words);
    m_all->setToolTip(tr("Ticks all that is shown, or none"));
    m_words->setPlaceholderText(tr("Filter"));
    m_words->setAccessibleName(tr("Show only postings with these words"));
    addClearButton(*m_words);
    m_words->setMaximumWidth(WordsWidth);
    m_words->installEventFilter(this);
    // A click on what is partly ticked ticks all of it.
    connect(m_all, &QCheckBox::clicked, this, [this] {
        m_model.setAccepted({}, m_model.checkState({}) != Qt::Checked);
        updateTick(); // also where there was nothing to tick
    });
    connect(m_filters, &QButtonGroup::idClicked, this, &StagingBar::apply);
    connect(m_words, &QLineEdit::textChanged, this, &StagingBar::apply);
    connect(&model, &QAbstractItemModel::modelReset, this, &StagingBar::updateFilters);
    connect(&model, &QAbstractItemModel::dataChanged, this, &StagingBar::updateTick);
    updateFilters();
}

void StagingBar::makeFilters()
{
    m_filters->setExclusive(true);
    for (const StagedFilter filter : Filters) {
        QPushButton *button = makeButton({}, Look::Quiet, this);
        button->setCheckable(true);
        button->setChecked(filter == StagedFilter::All);
        m_filters->addButton(button, int(filter));
        layout()->addWidget(button);
    }
}

void StagingBar::reset()
{
    m_words->clear();
    choose(StagedFilter::All);
}

void StagingBar::choose(StagedFilter filter)
{
    m_filters->button(int(filter))->setChecked(true);
    apply();
}

void StagingBar::apply()
{
    m_model.setFilter(StagedFilter(m_filters->checkedId()), m_words->text());
}

void StagingBar::updateFilters()
{
    const ImportStagingModel &items = m_model.items();
    const QLocale locale;
    const bool isLong = items.rowCount() >= LeastRowsToFilter;
    for (const StagedFilter filter : Filters) {
        const int count = items.count(filter);
        QAbstractButton *button = m_filters->button(int(filter));
        button->setText(nameOf(filter, locale.toString(count)));
        button->setVisible(isLong && (count > 0 || button->isChecked()));
    }
    m_words->setVisible(isLong);
    updateTick();
}

void StagingBar::updateTick()
{
    const std::vector<int> shown = m_model.itemsUnder({});
    const ImportStagingModel &items = m_model.items();
    const auto count = [&shown](auto matches) { return std::ranges::count_if(shown, matches); };
    const auto ticked = count([&items](int row) { return items.item(row).accepted; });
    const auto readable = count([&items](int row) { return items.item(row).posting.has_value(); });
    const QLocale locale;
    m_all->setEnabled(readable > 0);
    m_all->setCheckState(m_model.checkState({}));
    m_all->setText(tr("%1 of %2 ticked").arg(locale.toString(qint64(ticked)), locale.toString(qint64(readable))));
}

bool StagingBar::eventFilter(QObject *watched, QEvent *event)
{
    // The first Esc takes the words away, the next one leaves the page.
    if (watched == m_words && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && !m_words->text().isEmpty()) {
        m_words->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Shortlist

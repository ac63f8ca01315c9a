// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/versionspage.h"

#include "ui/common/closedbrowser.h"
#include "ui/common/linesdelegate.h"
#include "ui/common/look.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/detail/changewords.h"
#include "ui/detail/versionhtml.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Shortlist {

namespace {

constexpr int ListWidth = 232;
constexpr int NarrowPage = 620; ///< below it, the list stands above the report
constexpr int NarrowListHeight = 96;
constexpr int SideMargin = 28;

} // namespace

VersionsPage::VersionsPage(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_halves(new QHBoxLayout(this))
    , m_list(new QListWidget)
    , m_line(makeHairline(Qt::Vertical))
{
    setLook(*this, Look::Pane);
    m_list->setAccessibleName(tr("Versions"));
    m_list->setItemDelegate(new LinesDelegate(theme, m_list));
    m_list->setMouseTracking(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_halves->setContentsMargins(0, 0, 0, 0);
    m_halves->setSpacing(0);
    m_halves->addWidget(m_list);
    m_halves->addWidget(m_line);
    m_halves->addWidget(createReport(), 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &VersionsPage::showVersion);
    connect(m_everything, &QCheckBox::toggled, this, &VersionsPage::showVersion);
    connect(&theme, &Theme::changed, this, [this] {
        arrange();
        showVersion();
    });
}

void VersionsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void VersionsPage::arrange()
{
    const bool isNarrow = width() < m_theme.scaled(NarrowPage);
    m_halves->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_line->setHidden(isNarrow);
    m_list->setMinimumWidth(isNarrow ? 0 : m_theme.scaled(ListWidth));
    m_list->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : m_theme.scaled(ListWidth));
    m_list->setMaximumHeight(isNarrow ? m_theme.scaled(NarrowListHeight) : QWIDGETSIZE_MAX);
}

QWidget *VersionsPage::createReport()
{
    m_heading = makeLabel({}, Look::Strong);
    m_heading->setWordWrap(true);
    m_everything = new QCheckBox(tr("Whole text"));
    m_compare = makeButton(tr("&Side by side"), Look::Default);
    m_compare->setToolTip(tr("This version beside the one before; or the two that are selected"));
    connect(m_compare, &QPushButton::clicked, this, &VersionsPage::compare);
    m_report = new ClosedBrowser;
    setLook(*m_report, Look::Posting);
    m_report->setFrameShape(QFrame::NoFrame);
    m_report->setTabChangesFocus(true);
    m_report->setAccessibleName(tr("What the employer changed"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_everything);
    head->addWidget(m_compare);
    auto *report = new QWidget;
    auto *column = new QVBoxLayout(report);
    column->setContentsMargins(Space::Double, Space::OneHalf, SideMargin, 0);
    column->setSpacing(Space::Half);
    column->addLayout(head);
    column->addWidget(m_report, 1);
    return report;
}

void VersionsPage::setVersions(std::vector<PostingVersion> versions)
{
    if (versions == m_versions)
        return;
    m_versions = std::move(versions);
    m_list->clear();
    for (const PostingVersion &version : m_versions) {
        const QString summary = differenceSummary(version);
        m_list->addItem(versionTitle(version) + u'\n' + versionOrigin(version) + u'\n' + summary);
    }
    m_list->setCurrentRow(0);
    showVersion();
}

/// The two that are selected; else the current one and the one before, or the first and the one in force.
void VersionsPage::compare()
{
    std::vector<int> rows;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows())
        rows.push_back(index.row());
    if (rows.size() != 2) {
        const int row = std::max(m_list->currentRow(), 0);
        rows = {row, row + 1 < int(m_versions.size()) ? row + 1 : 0};
    }
    const auto [newer, older] = std::minmax(rows[0], rows[1]);
    Q_EMIT compareRequested(m_versions[size_t(older)].number, m_versions[size_t(newer)].number);
}

void VersionsPage::showVersion()
{
    m_compare->setVisible(m_versions.size() > 1);
    const int row = m_list->currentRow();
    if (row < 0 || row >= int(m_versions.size())) {
        m_report->clear();
        m_heading->clear();
        return;
    }
    const PostingVersion &version = m_versions[size_t(row)];
    const bool isFirst = size_t(row) + 1 == m_versions.size();
    m_everything->setVisible(!isFirst);
    if (isFirst) {
        m_heading->setText(m_versions.size() == 1 ? tr("The employer has not changed this posting since it was read.")
                                                  : tr("The posting as it was read first"));
        m_report->setHtml(versionHtml(version));
        return;
    }
    m_heading->setText(differenceSummary(version));
    const Extent extent = m_everything->isChecked() ? Extent::Everything : Extent::Changes;
    m_report->setHtml(changesHtml(version, m_versions[size_t(row) + 1], extent, m_theme.tokens()));
}

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/windowparts.h"

#include "ui/board/boardpage.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/compare/compareview.h"
#include "ui/detail/detailpane.h"
#include "ui/duplicates/duplicatespage.h"
#include "ui/importing/stagingpage.h"
#include "ui/list/listpane.h"
#include "ui/list/postinglistview.h"
#include "ui/mainwindow/crashnotice.h"
#include "ui/mainwindow/dropbutton.h"
#include "ui/mainwindow/dropoverlay.h"
#include "ui/mainwindow/searchassist.h"
#include "ui/mainwindow/searchbar.h"
#include "ui/mainwindow/sidebar.h"
#include "ui/mainwindow/statusbar.h"
#include "ui/mainwindow/toast.h"
#include "ui/slots/slotspage.h"
#include "ui/statistics/statisticspage.h"
#include "ui/today/todaypage.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QMainWindow>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Shortlist {

namespace {

constexpr int SearchWidth = 640;
constexpr int SidebarWidth = 216;
constexpr int MostSidebarShare = 26; ///< in percent
constexpr int ListWidth = 424;
constexpr int LeastDetailWidth = 380;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MainWindow)
};

QSplitter *makeSplitter(QWidget *parent)
{
    auto *splitter = new QSplitter(Qt::Horizontal, parent);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

/// Larger text wants a wider sidebar, as long as the pages keep most of the window.
void widenWithText(QSplitter &outer, const Theme &theme)
{
    QObject::connect(&theme, &Theme::changed, &outer, [&outer, &theme, scale = theme.textScale()]() mutable {
        const double factor = theme.textScale() / std::exchange(scale, theme.textScale());
        const QList<int> sizes = outer.sizes();
        if (qFuzzyCompare(factor, 1) || sizes.front() == 0) // hidden
            return;
        const int both = sizes[0] + sizes[1];
        const int sidebar = std::min(qRound(sizes[0] * factor), both * MostSidebarShare / 100);
        outer.setSizes({sidebar, both - sidebar});
    });
}

QWidget *makeTopBar(WindowParts &parts, const Theme &theme, QWidget *parent)
{
    auto *bar = new QWidget(parent);
    setLook(*bar, Look::Bar);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(Space::Double - Space::Quarter, Space::Unit, Space::Unit, Space::Unit);
    row->setSpacing(Space::Unit + Space::Quarter);
    parts.search = new SearchBar(theme, bar);
    const auto widen = [search = parts.search, &theme] { search->setMaximumWidth(theme.scaled(SearchWidth)); };
    widen();
    QObject::connect(&theme, &Theme::changed, parts.search, widen);
    parts.compare = new DropButton(bar);
    setLook(*parts.compare, Look::Default);
    parts.import = makeButton(Words::tr("Import"), Look::Primary, bar);
    parts.menuButton = makeButton({}, Look::Quiet, bar);
    parts.menuButton->setAccessibleName(Words::tr("Menu"));
    parts.menuButton->setToolTip(Words::tr("Menu"));
    const auto drawMenuIcon = [button = parts.menuButton, &theme] { button->setIcon(icon(IconName::Menu, theme)); };
    drawMenuIcon();
    QObject::connect(&theme, &Theme::changed, parts.menuButton, drawMenuIcon);
    row->addWidget(parts.search, 1);
    row->addStretch(0);
    row->addWidget(parts.compare);
    row->addWidget(parts.import);
    row->addWidget(parts.menuButton);
    return bar;
}

QLabel *makeReadOnlyLine(QWidget *parent)
{
    auto *line = new LineLabel(Words::tr("Read only: nothing can be changed here. To go on, copy the database’s whole "
                                         "folder to a place of your own and open it there."),
                               parent);
    setLook(*line, Look::Soon);
    line->setContentsMargins(Space::Double, Space::Unit, Space::Double, Space::Unit);
    line->hide();
    return line;
}

/// A table wants the window's whole width, so that the posting stands below it; both ways keep their sizes.
void arrange(QSplitter &reading, Density density)
{
    constexpr auto OtherSizes = "sizes of the other way";
    const Qt::Orientation wanted = density == Density::Table ? Qt::Vertical : Qt::Horizontal;
    if (reading.orientation() == wanted)
        return;
    const auto before = reading.property(OtherSizes).value<QList<int>>();
    reading.setProperty(OtherSizes, QVariant::fromValue(reading.sizes()));
    reading.setOrientation(wanted);
    const int fifth = reading.height() / 5;
    const QList<int> first = wanted == Qt::Vertical ? QList{2 * fifth, 3 * fifth} : QList{ListWidth, 2 * ListWidth};
    reading.setSizes(before.isEmpty() ? first : before);
}

void makeReadingPage(WindowParts &parts, const Theme &theme, PostingView::Engine engine)
{
    parts.reading = makeSplitter(parts.pages);
    parts.list = new ListPane(theme, parts.reading);
    parts.description = new PostingView(theme, engine);
    parts.detail = new DetailPane(theme, parts.description, parts.reading);
    parts.detail->setMinimumWidth(LeastDetailWidth);
    parts.reading->addWidget(parts.list);
    parts.reading->addWidget(parts.detail);
    parts.reading->setStretchFactor(0, 1);
    parts.reading->setStretchFactor(1, 2);
    parts.reading->setSizes({ListWidth, 2 * ListWidth});
    QObject::connect(parts.list, &ListPane::densityChanged, parts.reading,
                     [reading = parts.reading](Density density) { arrange(*reading, density); });
}

void makePages(WindowParts &parts, const Theme &theme, PostingView::Engine engine)
{
    parts.pages = new QStackedWidget(parts.outer);
    setLook(*parts.pages, Look::Pane);
    makeReadingPage(parts, theme, engine);
    parts.comparison = new CompareView(theme, parts.pages);
    parts.places = new SlotsPage(theme, parts.pages);
    parts.staging = new StagingPage(theme, parts.pages);
    parts.duplicates = new DuplicatesPage(theme, parts.pages);
    parts.board = new BoardPage(theme, parts.pages);
    parts.today = new TodayPage(theme, parts.pages);
    parts.statistics = new StatisticsPage(theme, parts.pages);
    for (QWidget *page : {static_cast<QWidget *>(parts.reading), static_cast<QWidget *>(parts.comparison),
                          static_cast<QWidget *>(parts.places), static_cast<QWidget *>(parts.staging),
                          static_cast<QWidget *>(parts.duplicates), static_cast<QWidget *>(parts.board),
                          static_cast<QWidget *>(parts.today), static_cast<QWidget *>(parts.statistics)})
        parts.pages->addWidget(page);
}

} // namespace

WindowParts makeWindowParts(QMainWindow &window, const Theme &theme, PostingView::Engine engine)
{
    WindowParts parts;
    auto *body = new QWidget(&window);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTopBar(parts, theme, body));
    column->addWidget(makeHairline(Qt::Horizontal, body));
    parts.readOnly = makeReadOnlyLine(body);
    column->addWidget(parts.readOnly);
    parts.crash = new CrashNotice(theme, body);
    column->addWidget(parts.crash);
    parts.outer = makeSplitter(body);
    parts.sidebar = new Sidebar(theme, parts.outer);
    makePages(parts, theme, engine);
    parts.outer->addWidget(parts.sidebar);
    parts.outer->addWidget(parts.pages);
    parts.outer->setStretchFactor(0, 0);
    parts.outer->setStretchFactor(1, 1);
    parts.outer->setSizes({SidebarWidth, 3 * ListWidth});
    widenWithText(*parts.outer, theme);
    column->addWidget(parts.outer, 1);
    column->addWidget(makeHairline(Qt::Horizontal, body));
    parts.status = new StatusBar(body);
    column->addWidget(parts.status);
    window.setCentralWidget(body);
    parts.assist = new SearchAssist(theme, *parts.search, body);
    parts.toast = new Toast(body);
    parts.overlay = new DropOverlay(theme, body);
    return parts;
}

} // namespace Shortlist

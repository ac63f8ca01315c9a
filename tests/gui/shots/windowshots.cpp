// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/shots/shots.h"
#include "tests/gui/windowfixture.h"
#include "ui/importing/stagingpage.h"
#include "ui/list/postinglistview.h"
#include "ui/mainwindow/searchbar.h"
#include "ui/mainwindow/sidebar.h"

#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

constexpr int SettleMs = 700;

void grab(QWidget &window, const QString &name)
{
    QTest::qWait(SettleMs);
    window.grab().save(name);
}

void importSamples(Testing::WindowFixture &fixture)
{
    fixture.window().importFiles({QStringLiteral(SHORTLIST_SOURCE_DIR "/resources/samples")});
    QTest::qWait(2 * SettleMs);
}

} // namespace

void shootWindow(Theme &theme, const QString &prefix)
{
    const SchemeChoice choice = theme.choice();
    Testing::WindowFixture fixture(theme);
    theme.setChoice(choice);
    MainWindow &window = fixture.window();
    window.resize(1440, 900);
    window.show();
    grab(window, prefix + u"window-empty.png"_s);
    importSamples(fixture);
    grab(window, prefix + u"window-staging.png"_s);
    QTest::keyClick(&fixture.part<StagingPage>(), Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(2 * SettleMs);
    grab(window, prefix + u"window-imported.png"_s);
    window.showPage(MainWindow::Page::Reading);
    auto &list = fixture.part<PostingListView>();
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Home);
    QTest::keyClick(&list, Qt::Key_C);
    QTest::keyClick(&list, Qt::Key_J);
    QTest::keyClick(&list, Qt::Key_C);
    QTest::keyClick(&list, Qt::Key_J);
    grab(window, prefix + u"window-reading.png"_s);
    QTest::keyClicks(&fixture.part<SearchBar>(), u"engineer"_s);
    grab(window, prefix + u"window-search.png"_s);
    window.showPage(MainWindow::Page::Comparison);
    grab(window, prefix + u"window-compare.png"_s);
    auto &sidebar = fixture.part<Sidebar>();
    sidebar.markKey(u"employer:Lumora"_s);
    QTest::keyClick(&sidebar, Qt::Key_Up);
    QTest::keyClick(&sidebar, Qt::Key_Down);
    grab(window, prefix + u"window-places.png"_s);
    window.showPage(MainWindow::Page::Reading);
    window.resize(1024, 640);
    grab(window, prefix + u"window-small.png"_s);
    theme.setTextScale(2.0);
    window.resize(1440, 900);
    grab(window, prefix + u"window-large-text.png"_s);
    theme.setTextScale(1.0);
}

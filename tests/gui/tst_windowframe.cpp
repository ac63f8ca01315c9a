// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/sidebarmodel.h"
#include "ui/common/theme.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/commanddelegate.h"
#include "ui/mainwindow/commandpalette.h"
#include "ui/mainwindow/fuzzy.h"
#include "ui/mainwindow/knowntags.h"
#include "ui/mainwindow/searchbar.h"
#include "ui/mainwindow/sidebar.h"
#include "ui/mainwindow/sidebarentries.h"
#include "ui/mainwindow/tagpopup.h"
#include "ui/mainwindow/toast.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

Overview overview()
{
    Overview overview;
    overview.all = 12;
    overview.undecided = 5;
    for (const Stage &stage : builtInStages())
        overview.stages.push_back({stage, 0});
    overview.employers = {{u"Lumora group"_s, GroupId{1}, 4, 1, 1, 2, true},
                          {u"Meridian"_s, GroupId{}, 3, 0, 0, 0, false}};
    overview.tags = {{TagId{1}, u"infra"_s, u"#4c9a80"_s, 2}, {TagId{2}, u"new grad"_s, u"#b8733c"_s, 1}};
    overview.searches = {{SearchId{4}, u"Near home"_s, u"place:berlin"_s, 2}};
    return overview;
}

SidebarEntry entryOf(const QString &key)
{
    for (const SidebarEntry &entry : sidebarEntries(overview()))
        if (entry.key == key)
            return entry;
    return {};
}

} // namespace

class WindowFrameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForWhatASidebarLineSays_data();
    void asksForWhatASidebarLineSays();
    void leavesOutWhatIsEmptyOrUnlimited();
    void tellsWhichLineWasChosen();
    void marksTheLineOfASearchWithoutChoosingIt();
    void matchesLettersInOrder_data();
    void matchesLettersInOrder();
    void givesNoKeyTwice();
    void offersCommandsByName();
    void clearsTheSearchByEscape();
    void noticesWhatTagsAreCalledNow();
    void putsANewTagOn();
    void takesACarriedTagOff();
    void offersUndoInTheToast();
};

void WindowFrameTest::asksForWhatASidebarLineSays_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("query");
    QTest::newRow("everything") << u"all"_s << QString();
    QTest::newRow("to decide") << u"undecided"_s << u"is:undecided"_s;
    QTest::newRow("a stage") << u"stage:applied"_s << u"stage:applied"_s;
    QTest::newRow("a group") << u"employer:Lumora group"_s << u"group:\"Lumora group\""_s;
    QTest::newRow("a tag") << u"tag:1"_s << u"tag:infra"_s;
    QTest::newRow("a tag of two words") << u"tag:2"_s << u"tag:\"new grad\""_s;
    QTest::newRow("a saved search") << u"search:4"_s << u"place:berlin"_s;
    QTest::newRow("the trash") << u"trash"_s << u"is:trashed"_s;
}

void WindowFrameTest::asksForWhatASidebarLineSays()
{
    QFETCH(QString, key);
    QTEST(entryOf(key).query, "query");
}

void WindowFrameTest::leavesOutWhatIsEmptyOrUnlimited()
{
    QVERIFY(entryOf(u"employer:Meridian"_s).key.isEmpty());
    QVERIFY(entryOf(u"stage:rejected"_s).key.isEmpty());
    QVERIFY(!entryOf(u"stage:interview"_s).key.isEmpty());
}

void WindowFrameTest::tellsWhichLineWasChosen()
{
    const Theme theme;
    Sidebar sidebar(theme);
    sidebar.setOverview(overview());
    sidebar.markKey(u"all"_s);
    QSignalSpy chosen(&sidebar, &Sidebar::chosen);

    QTest::keyClick(&sidebar, Qt::Key_Down);

    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].value<SidebarEntry>().key, u"undecided"_s);
}

void WindowFrameTest::marksTheLineOfASearchWithoutChoosingIt()
{
    const Theme theme;
    Sidebar sidebar(theme);
    sidebar.setOverview(overview());
    QSignalSpy chosen(&sidebar, &Sidebar::chosen);

    sidebar.markQuery(u"tag:infra"_s);
    QCOMPARE(sidebar.currentEntry()->key, u"tag:1"_s);
    sidebar.markQuery(u"something else"_s);
    QVERIFY(!sidebar.currentEntry());
    QCOMPARE(chosen.count(), 0);
}

void WindowFrameTest::matchesLettersInOrder_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("starts of words") << u"mt"_s << u"Move to the trash"_s << u"Import something"_s;
    QTest::newRow("a run of letters") << u"comp"_s << u"Show the comparison"_s << u"Choose more people"_s;
    QTest::newRow("no match at all") << u"zz"_s << QString() << u"Quit"_s;
}

void WindowFrameTest::matchesLettersInOrder()
{
    QFETCH(QString, pattern);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    QVERIFY(fuzzyScore(pattern, better) > fuzzyScore(pattern, worse)
            || (better.isEmpty() && fuzzyScore(pattern, worse) == 0));
}

void WindowFrameTest::givesNoKeyTwice()
{
    QWidget window;
    QWidget list;
    const Actions actions(window, list);
    QSet<QKeySequence> keys;
    for (const auto group :
         {ActionGroup::File, ActionGroup::Edit, ActionGroup::Posting, ActionGroup::View, ActionGroup::Help})
        for (const QAction *action : actions.of(group)) {
            const QList<QKeySequence> own = action->shortcuts();
            for (const QKeySequence &key : own) {
                QVERIFY2(!key.isEmpty() && !keys.contains(key), qPrintable(action->text()));
                keys.insert(key);
            }
        }
}

void WindowFrameTest::offersCommandsByName()
{
    const Theme theme;
    QWidget window;
    QAction quit(u"&Quit"_s);
    quit.setShortcut(Qt::CTRL | Qt::Key_Q);
    QAction tag(u"&Tag…"_s);
    QAction off(u"Tag nothing"_s);
    off.setEnabled(false);
    QSignalSpy triggered(&tag, &QAction::triggered);
    auto *palette = new CommandPalette({&quit, &tag, &off}, theme, &window);
    QCOMPARE(palette->offered(), (QStringList{u"Quit"_s, u"Tag"_s}));

    const auto *lines = palette->findChild<QListWidget *>();
    QVERIFY(lines->item(0)->data(CommandDelegate::IsKeyRole).toBool()); // drawn as a key, so that it is not a number
    QVERIFY(!lines->item(1)->data(CommandDelegate::IsKeyRole).toBool());

    auto *field = palette->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"ta"_s);
    QCOMPARE(palette->offered(), QStringList{u"Tag"_s});
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(triggered.count(), 1);
}

void WindowFrameTest::clearsTheSearchByEscape()
{
    const Theme theme;
    SearchBar bar(theme);
    QSignalSpy edited(&bar, &SearchBar::searchEdited);
    QSignalSpy left(&bar, &SearchBar::listWanted);
    QTest::keyClicks(&bar, u"tag:infra"_s);
    QCOMPARE(edited.count(), 9);
    QCOMPARE(bar.text(), u"tag:infra"_s);

    QTest::keyClick(&bar, Qt::Key_Escape);
    QCOMPARE(edited.last().first().toString(), QString());
    QCOMPARE(left.count(), 0);
    QTest::keyClick(&bar, Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
}

void WindowFrameTest::noticesWhatTagsAreCalledNow()
{
    KnownTags known;
    const Tag bread{TagId{1}, u"bread"_s, {}, 1};
    const Tag cake{TagId{2}, u"Cake"_s, {}, 1};
    QVERIFY(known.update({bread, cake}).renamed.isEmpty());
    const auto undone = known.update({{TagId{1}, u"loaf"_s, {}, 1}, cake});
    QCOMPARE(undone.renamed, (TagRenaming{{u"bread"_s, u"loaf"_s}}));
    QVERIFY(undone.removed.isEmpty());
    known.rename({{u"cake"_s, u"loaf"_s}}); // the user just merged it
    const auto merged = known.update({{TagId{1}, u"loaf"_s, {}, 1}});
    QVERIFY(merged.renamed.isEmpty() && merged.removed.isEmpty());
    known.rename({{u"loaf"_s, u"loaf/rye"_s}}); // nothing is told twice
    QVERIFY(known.update({{TagId{1}, u"loaf/rye"_s, {}, 1}}).renamed.isEmpty());
    QCOMPARE(known.update({}).removed, QStringList{u"loaf/rye"_s});
}

void WindowFrameTest::putsANewTagOn()
{
    const Theme theme;
    QWidget window;
    auto *popup = new TagPopup({{overview().tags[0], TagPopup::Carried::None}}, {}, theme, &window);
    popup->show();
    QSignalSpy added(popup, &TagPopup::changed);
    auto *field = popup->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"remote ok"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(added.count(), 1);
    QCOMPARE(added[0][0].toStringList(), QStringList{u"remote ok"_s});
}

void WindowFrameTest::takesACarriedTagOff()
{
    const Theme theme;
    QWidget window;
    auto *popup = new TagPopup({{overview().tags[0], TagPopup::Carried::All}}, {}, theme, &window);
    popup->show();
    QSignalSpy removed(popup, &TagPopup::changed);
    auto *field = popup->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"inf"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(removed[0][1].toStringList(), QStringList{u"infra"_s});
}

void WindowFrameTest::offersUndoInTheToast()
{
    QWidget window;
    window.resize(600, 400);
    window.show();
    Toast toast(&window);
    QSignalSpy undone(&toast, &Toast::undoRequested);
    toast.show(u"3 postings tagged"_s, Toast::Offer::Undo);
    QVERIFY(window.rect().contains(toast.geometry()));
    toast.findChildren<QPushButton *>().first()->click();
    QCOMPARE(undone.count(), 1);
    QVERIFY(!toast.isVisible());
}

QTEST_MAIN(WindowFrameTest)
#include "tst_windowframe.moc"

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/postinglistmodel.h"
#include "tests/support/numberedstages.h"
#include "ui/common/theme.h"
#include "ui/list/hits.h"
#include "ui/list/listpane.h"
#include "ui/list/postinglistview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Shortlist::Hit)

namespace {

const QDate Today(2026, 4, 3);

PostingRow rowOf(qint64 id)
{
    PostingRow row;
    row.id = PostingId{id};
    row.title = u"Engineer %1"_s.arg(id);
    row.employer = u"Orbital Foods"_s;
    return row;
}

std::vector<PostingRow> rowsOf(const QList<qint64> &ids)
{
    std::vector<PostingRow> rows;
    for (const qint64 id : ids)
        rows.push_back(rowOf(id));
    return rows;
}

QStringList chipTexts(const PostingRow &row)
{
    QStringList texts;
    for (const Chip &chip : wordsOf(row, Testing::numberedStages(), Today).chips)
        texts.append(chip.text);
    return texts;
}

} // namespace

class PostingListViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void saysWhatIsKnownInTheSecondLine();
    void saysWhatIsMissing();
    void saysWhoHoldsASlot();
    void keepsQuietAboutTheDeadlineOfASentOne();
    void findsHits_data();
    void findsHits();
    void laysRowsOutWithoutOverlap_data();
    void laysRowsOutWithoutOverlap();
    void movesByLetters();
    void keepsTheChosenPostingsWhenRowsChange();
    void movesOnWhenTheCurrentPostingGoes();
    void asksForRowsThatComeIntoView();
    void choosesAllOnceTheyAreNamed();
    void speaksRows();
    void teachesWhereThereIsNothing();
    void turnsTheOrderRound();
};

void PostingListViewTest::saysWhatIsKnownInTheSecondLine()
{
    PostingRow row = rowOf(1);
    row.place = u"Berlin"_s;
    row.workplace = Workplace::Hybrid;
    row.experience = ExperienceYears{2, {}};
    QCOMPARE(wordsOf(row, {}, Today).facts, u"Orbital Foods · Berlin · hybrid · 2+ years"_s);
}

void PostingListViewTest::saysWhatIsMissing()
{
    PostingRow row = rowOf(1);
    row.titleOrigin = TitleOrigin::Placeholder;
    row.missing = QStringList{u"title"_s};
    QCOMPARE(wordsOf(row, {}, Today).facts, u"Orbital Foods · title not stated"_s);
    QCOMPARE(chipTexts(row), QStringList{u"incomplete"_s});
}

void PostingListViewTest::saysWhoHoldsASlot()
{
    PostingRow row = rowOf(1);
    row.stage = findStage(Testing::numberedStages(), u"applied"_s)->id;
    row.stageSince = QDate(2026, 1, 12);
    row.slot = {SlotMark::Kind::Holds, 1, 2};
    row.hasLimitClause = true;
    row.tags = {{TagId{1}, u"infra"_s, u"#4c9a80"_s, 1}};
    QCOMPARE(chipTexts(row), (QStringList{u"applied 12 Jan · slot 1"_s, u"infra"_s}));
}

void PostingListViewTest::keepsQuietAboutTheDeadlineOfASentOne()
{
    PostingRow row = rowOf(1);
    row.applyBy = Today.addDays(3);
    QCOMPARE(chipTexts(row), QStringList{u"closes in 3 days"_s});
    row.stage = findStage(Testing::numberedStages(), u"interview"_s)->id;
    QCOMPARE(chipTexts(row), QStringList{u"interview"_s});
}

void PostingListViewTest::findsHits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<std::vector<Hit>>("hits");
    using Hits = std::vector<Hit>;
    QTest::newRow("nothing sought") << u"Engineer"_s << QStringList{} << Hits{};
    QTest::newRow("start of a word") << u"Backend Engineer"_s << QStringList{u"eng"_s} << Hits{{8, 3}};
    QTest::newRow("not inside a word") << u"Reengineering"_s << QStringList{u"eng"_s} << Hits{};
    QTest::newRow("signs") << u"C++ and C#"_s << QStringList{u"c++"_s} << Hits{{0, 3}};
    QTest::newRow("overlap") << u"engineer"_s << QStringList{u"eng"_s, u"engine"_s} << Hits{{0, 6}};
    QTest::newRow("no spaces") << u"后端工程师"_s << QStringList{u"工程"_s} << Hits{{2, 2}};
    QTest::newRow("several") << u"go to go"_s << QStringList{u"go"_s} << Hits{{0, 2}, {6, 2}};
}

void PostingListViewTest::findsHits()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QTEST(hitsIn(text, words), "hits");
}

void PostingListViewTest::laysRowsOutWithoutOverlap_data()
{
    QTest::addColumn<Density>("density");
    QTest::addColumn<double>("textScale");
    QTest::newRow("comfortable") << Density::Comfortable << 1.0;
    QTest::newRow("compact") << Density::Compact << 1.0;
    QTest::newRow("comfortable, large text") << Density::Comfortable << 2.0;
    QTest::newRow("compact, large text") << Density::Compact << 2.0;
}

void PostingListViewTest::laysRowsOutWithoutOverlap()
{
    QFETCH(Density, density);
    QFETCH(double, textScale);
    Theme theme;
    theme.setTextScale(textScale);
    const QRect rect(0, 0, 400, rowHeight(density, theme));

    const RowLayout layout = layoutRow(rect, 120, density, theme);

    QVERIFY(!layout.title.intersects(layout.facts));
    QVERIFY(!layout.title.intersects(layout.chips));
    QVERIFY(!layout.facts.intersects(layout.chips));
    QVERIFY(rect.contains(layout.title.united(layout.facts).united(layout.chips)));
}

void PostingListViewTest::movesByLetters()
{
    const Theme theme;
    PostingListView view(theme);
    view.setRows(rowsOf({1, 2, 3}));
    view.selectPosting(PostingId{1});
    QSignalSpy moved(&view, &PostingListView::currentPostingChanged);

    QTest::keyClick(&view, Qt::Key_J);
    QTest::keyClick(&view, Qt::Key_J);
    QTest::keyClick(&view, Qt::Key_K);
    QCOMPARE(view.currentPosting(), PostingId{2});
    QCOMPARE(moved.count(), 3);

    QTest::keyClick(&view, Qt::Key_J, Qt::ShiftModifier);
    QCOMPARE(view.selectedPostings(), (std::vector<PostingId>{PostingId{2}, PostingId{3}}));
}

void PostingListViewTest::keepsTheChosenPostingsWhenRowsChange()
{
    const Theme theme;
    PostingListView view(theme);
    view.setRows(rowsOf({1, 2, 3, 4}));
    view.selectPosting(PostingId{3});
    QSignalSpy moved(&view, &PostingListView::currentPostingChanged);

    view.setRows(rowsOf({4, 3, 9}));

    QCOMPARE(view.currentPosting(), PostingId{3});
    QCOMPARE(view.selectedPostings(), std::vector<PostingId>{PostingId{3}});
    QCOMPARE(moved.count(), 0);
}

void PostingListViewTest::movesOnWhenTheCurrentPostingGoes()
{
    const Theme theme;
    PostingListView view(theme);
    view.setRows(rowsOf({1, 2, 3}));
    view.selectPosting(PostingId{2});

    view.setRows(rowsOf({1, 3}));
    QCOMPARE(view.selectedPostings(), std::vector<PostingId>{PostingId{3}});

    view.setRows({});
    QCOMPARE(view.currentPosting(), PostingId{});
}

void PostingListViewTest::asksForRowsThatComeIntoView()
{
    const Theme theme;
    PostingListView view(theme);
    view.resize(300, 200);
    std::vector<PostingId> further;
    for (qint64 id = 4; id <= 1000; ++id)
        further.push_back(PostingId{id});
    view.setRows(rowsOf({1, 2, 3}), further);
    QSignalSpy wanted(&view, &PostingListView::rowsWanted);
    view.show();
    QTRY_VERIFY(!wanted.empty());
    const auto first = wanted.takeFirst().at(0).value<std::vector<PostingId>>();
    QCOMPARE(first.front(), PostingId{4});
    QVERIFY(first.size() < 40);

    QTest::keyClick(&view, Qt::Key_End);

    QCOMPARE(view.currentPosting(), PostingId{1000});
    QTRY_VERIFY(!wanted.empty());
    const auto last = wanted.takeLast().at(0).value<std::vector<PostingId>>();
    QCOMPARE(last.back(), PostingId{1000});
    QVERIFY(last.size() < 40);
    std::vector<PostingRow> rows;
    for (const PostingId id : last)
        rows.push_back(rowOf(qint64(id)));
    view.fill(rows);
    QVERIFY(view.currentIndex().data().toString().contains(u"1000"_s));
    // A change elsewhere leaves the view where it is.
    view.setRows(rowsOf({2, 3, 4}), {further.begin() + 1, further.end()});
    QCOMPARE(view.currentPosting(), PostingId{1000});
}

void PostingListViewTest::choosesAllOnceTheyAreNamed()
{
    const Theme theme;
    PostingListView view(theme);
    view.setRows(rowsOf({1, 2}), {}, PostingListView::Extent::Cut);
    view.selectAll();
    QCOMPARE(view.selectedPostings().size(), size_t(2));
    view.setRows(rowsOf({1, 2}), {PostingId{3}, PostingId{4}});
    QCOMPARE(view.selectedPostings().size(), size_t(4));
}

void PostingListViewTest::speaksRows()
{
    const Theme theme;
    PostingListView view(theme);
    view.setToday(Today);
    const QAbstractItemModelTester tester(view.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    PostingRow row = rowOf(1);
    row.applyBy = Today;
    view.setRows({row});

    QCOMPARE(view.model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
             u"Engineer 1, Orbital Foods · place not stated, closes today"_s);
}

void PostingListViewTest::teachesWhereThereIsNothing()
{
    const Theme theme;
    ListPane pane(theme);
    QSignalSpy cleared(&pane, &ListPane::clearRequested);
    pane.show();

    pane.setAnswer({}, {});
    QVERIFY(!pane.view().isVisible());

    pane.setAnswer({{}, 0, 12}, PostingQuery::parse(u"zebra"_s));
    QPushButton *shown = nullptr;
    const auto buttons = pane.findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        if (button->isVisible() && button->text() == u"Show all postings"_s)
            shown = button;
    QVERIFY(shown != nullptr);
    shown->click();
    QCOMPARE(cleared.count(), 1);

    pane.setAnswer({rowsOf({1}), 1, 12}, PostingQuery::parse(u"engineer"_s));
    QVERIFY(pane.view().isVisible());
}

void PostingListViewTest::turnsTheOrderRound()
{
    const Theme theme;
    ListPane pane(theme);
    QSignalSpy asked(&pane, &ListPane::sortRequested);
    pane.setSort(PostingQuery::Sort::ApplyBy, Qt::AscendingOrder);
    auto *button = pane.findChild<QPushButton *>(u"sort"_s);
    QCOMPARE(button->text(), u"Deadline ↑"_s);

    const auto buttons = pane.findChildren<QAction *>();
    for (QAction *action : buttons)
        if (action->text() == u"Deadline"_s)
            action->trigger();

    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked[0][1].value<Qt::SortOrder>(), Qt::DescendingOrder);
}

QTEST_MAIN(PostingListViewTest)
#include "tst_postinglistview.moc"

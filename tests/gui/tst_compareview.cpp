// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/comparisonmodel.h"
#include "tests/gui/flowvalues.h"
#include "tests/gui/pagefixture.h"
#include "tests/gui/pictures.h"
#include "ui/compare/compareview.h"
#include "ui/compare/comparisonrows.h"
#include "ui/compare/comparisontable.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Shortlist;
using namespace Qt::StringLiterals;

using Standing = ComparisonCell::Standing;

class CompareViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void tintsWhatIsUnlikeTheRest_data();
    void tintsWhatIsUnlikeTheRest();
    void saysWhatEachWouldDoToTheSlots();
    void showsOnlyDifferences();
    void movesAColumnByKeyboard();
    void removesOpensAndRecords();
    void escapesWhatItExports();
    void needsTwo();
    void rendersInEverySize_data();
    void rendersInEverySize();

private:
    const ComparisonRow &rowOf(const QString &label) const;

    Theme m_theme;
    std::unique_ptr<CompareView> m_view;
    ComparisonTable *m_table = nullptr;
};

void CompareViewTest::initTestCase()
{
    Testing::applyPlainLook(m_theme);
}

void CompareViewTest::init()
{
    m_view = std::make_unique<CompareView>(m_theme);
    m_view->setToday(FlowValues::today());
    m_view->setPostings(FlowValues::threeToCompare());
    QVERIFY(Testing::showPage(*m_view, {1200, 800}));
    m_table = m_view->findChild<ComparisonTable *>();
}

void CompareViewTest::cleanup()
{
    m_view.reset();
}

const ComparisonRow &CompareViewTest::rowOf(const QString &label) const
{
    return *std::ranges::find(m_view->model().allRows(), label, &ComparisonRow::label);
}

void CompareViewTest::tintsWhatIsUnlikeTheRest_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QList<int>>("standings");
    const int same = int(Standing::Same);
    const int differs = int(Standing::Differs);
    const int absent = int(Standing::Absent);
    QTest::newRow("all alike") << QStringList{u"a"_s, u"a"_s, u"a"_s} << QList<int>{same, same, same};
    QTest::newRow("one unlike") << QStringList{u"a"_s, u"b"_s, u"a"_s} << QList<int>{same, differs, same};
    QTest::newRow("all unlike") << QStringList{u"a"_s, u"b"_s, u"c"_s} << QList<int>{differs, differs, differs};
    QTest::newRow("one says nothing") << QStringList{u"a"_s, {}, u"a"_s} << QList<int>{same, absent, same};
    QTest::newRow("one says something") << QStringList{{}, u"b"_s, {}} << QList<int>{absent, differs, absent};
}

void CompareViewTest::tintsWhatIsUnlikeTheRest()
{
    QFETCH(QStringList, texts);
    ComparisonRow row;
    for (const QString &text : texts)
        row.cells.push_back({text, Standing::Same});
    markDifferences(row);
    QList<int> standings;
    for (const ComparisonCell &cell : row.cells)
        standings.append(int(cell.standing));
    QTEST(standings, "standings");
}

void CompareViewTest::saysWhatEachWouldDoToTheSlots()
{
    const ComparisonRow &row = rowOf(u"Slot"_s);
    QCOMPARE(row.cells[0].text, u"would take slot 2 of 2, the last one"_s);
    QCOMPARE(row.cells[1].text, u"holds slot 1 of 2"_s);
    QCOMPARE(row.cells[2].text, u"no limit known"_s);
    QCOMPARE(rowOf(u"Apply by"_s).cells[0].text, u"24 Nov, in 3 days"_s);
    QCOMPARE(rowOf(u"Experience"_s).cells[1].text, u"graduated within 12 months"_s);
}

void CompareViewTest::showsOnlyDifferences()
{
    Posting twin = FlowValues::tileServer();
    twin.id = PostingId{9};
    twin.places = {FlowValues::aPlace(u"Utrecht"_s)};
    m_view->setPostings({FlowValues::details(FlowValues::tileServer()), FlowValues::details(twin)});
    const int all = m_view->model().rowCount();
    const auto buttons = m_view->findChildren<QPushButton *>();
    const auto toggle = std::ranges::find_if(buttons, &QPushButton::isCheckable);
    QTest::mouseClick(*toggle, Qt::LeftButton);
    QCOMPARE(m_view->model().rowCount(), 1);
    QCOMPARE(m_view->model().row(0).label, u"Place"_s);
    QTest::mouseClick(*toggle, Qt::LeftButton);
    QCOMPARE(m_view->model().rowCount(), all);
}

void CompareViewTest::movesAColumnByKeyboard()
{
    QSignalSpy moved(m_view.get(), &CompareView::orderChanged);
    m_table->setCurrentIndex(m_view->model().index(1, 0));
    QTest::keyClick(m_table, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(m_view->model().postings()[1].id, PostingId{1});
    QCOMPARE(m_table->currentIndex().column(), 1);
    QTest::keyClick(m_table, Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(m_table, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(moved.size(), 2); // at the end it stays
}

void CompareViewTest::removesOpensAndRecords()
{
    QSignalSpy removed(m_view.get(), &CompareView::removeRequested);
    QSignalSpy opened(m_view.get(), &CompareView::openRequested);
    QSignalSpy recorded(m_view.get(), &CompareView::recordRequested);
    m_table->setCurrentIndex(m_view->model().index(1, 2));
    QTest::keyClick(m_table, Qt::Key_Return);
    QTest::keyClick(m_table, Qt::Key_Delete);
    QCOMPARE(opened.at(0).at(0).value<PostingId>(), PostingId{3});
    QCOMPARE(removed.at(0).at(0).value<PostingId>(), PostingId{3});
    auto *record = m_table->indexWidget(m_view->model().index(0, 0))->findChild<QPushButton *>();
    QTest::mouseClick(record, Qt::LeftButton);
    QCOMPARE(recorded.at(0).at(0).value<PostingId>(), PostingId{1});
    QVERIFY(m_table->indexWidget(m_view->model().index(0, 1)) == nullptr);
}

void CompareViewTest::escapesWhatItExports()
{
    auto postings = FlowValues::threeToCompare();
    postings[0].posting.title = u"<script>alert(1)</script>"_s;
    m_view->setPostings(postings);
    const QString html = m_view->toHtml();
    QVERIFY(!html.contains(u"<script"_s));
    QVERIFY(html.contains(u"&lt;script&gt;"_s));
    QVERIFY(html.contains(u"Tarn Instruments"_s));
    QVERIFY(!html.contains(u"src="_s) && !html.contains(u"://"_s));
}

void CompareViewTest::needsTwo()
{
    m_view->setPostings({FlowValues::details(FlowValues::tileServer())});
    QCOMPARE(m_view->model().rowCount(), 0);
    QVERIFY(!m_table->isVisible());
}

void CompareViewTest::rendersInEverySize_data()
{
    Testing::addPictureRows();
}

void CompareViewTest::rendersInEverySize()
{
    QFETCH(QSize, size);
    QFETCH(SchemeChoice, scheme);
    QFETCH(double, textScale);
    m_theme.setChoice(scheme);
    m_theme.setTextScale(textScale);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const QImage full = picture(*m_view, size, u"compare-"_s + name);
    QCOMPARE(full.pixelColor(4, 4), m_theme.tokens().pane);
    m_view->setPostings({});
    QVERIFY(full != picture(*m_view, size, u"compare-empty-"_s + name));
    m_theme.setTextScale(1.0);
    m_theme.setChoice(SchemeChoice::Light);
}

QTEST_MAIN(CompareViewTest)
#include "tst_compareview.moc"

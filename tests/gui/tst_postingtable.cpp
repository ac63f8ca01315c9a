// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/numberedstages.h"
#include "ui/common/theme.h"
#include "ui/list/columnheader.h"
#include "ui/list/listpane.h"
#include "ui/list/postinglistview.h"

#include <QApplication>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace Shortlist;
using namespace Qt::StringLiterals;
using Sort = PostingQuery::Sort;

namespace {

const QDate Today(2026, 4, 3);

PostingRow ferryRow()
{
    PostingRow row;
    row.id = PostingId{1};
    row.title = u"Timetable Engineer"_s;
    row.employer = u"Fjordline"_s;
    row.place = u"Bergen"_s;
    row.workplace = Workplace::Hybrid;
    row.salary = Salary{};
    row.salary->minMinor = 52'000'00;
    row.salary->currency = u"EUR"_s;
    row.salary->unit = Salary::Unit::Year;
    row.experience = ExperienceYears{2, {}};
    row.postedOn = QDate(2026, 3, 1);
    row.applyBy = QDate(2026, 4, 6);
    row.addedAt = QDateTime(QDate(2026, 3, 2), QTime(12, 0));
    row.rating = 3;
    row.tags = {{TagId{1}, u"harbour"_s, u"#ff00f0"_s}};
    return row;
}

PostingList answerWith(std::vector<PostingRow> rows)
{
    PostingList answer;
    answer.all = answer.total = int(rows.size());
    answer.rows = std::move(rows);
    return answer;
}

std::optional<ColumnPlace> find(const std::vector<ColumnPlace> &places, PostingColumn column)
{
    const auto found = std::ranges::find(places, column, &ColumnPlace::column);
    return found == places.end() ? std::nullopt : std::optional(*found);
}

} // namespace

/// The list as a table: columns to sort by, to move, to widen and to leave out.
class PostingTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.applyTo(*qApp); }
    void init();
    void cleanup();
    void saysWhatStandsInAColumn_data();
    void saysWhatStandsInAColumn();
    void showsOneLineAPosting();
    void sortsByTheNameOfAColumn();
    void leavesColumnsOutAndBringsThemBack();
    void keepsTheNamesAboveTheirCells();
    void growsWithTheText();
    void paintsFromTheRightWhereTheLanguageDoes();

private:
    ColumnHeader &columns() { return m_pane->view().columns(); }
    void click(PostingColumn column);
    QRect placeOfTag();

    Theme m_theme;
    std::unique_ptr<ListPane> m_pane;
};

void PostingTableTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_pane = std::make_unique<ListPane>(m_theme);
    m_pane->resize(1400, 400);
    m_pane->view().setStages(Testing::numberedStages());
    m_pane->view().setToday(Today);
    m_pane->setAnswer(answerWith({ferryRow()}), {});
    m_pane->setDensity(Density::Table);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void PostingTableTest::cleanup()
{
    m_pane.reset();
    m_theme.setTextScale(1);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void PostingTableTest::click(PostingColumn column)
{
    const int x = columns().sectionViewportPosition(int(column)) + 20;
    QTest::mouseClick(columns().viewport(), Qt::LeftButton, {}, {x, columns().height() / 2});
}

/// Where the colour of the row's tag is seen in the list.
QRect PostingTableTest::placeOfTag()
{
    const QImage picture = m_pane->view().viewport()->grab().toImage();
    QRect place;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            if (picture.pixelColor(x, y) == QColor(u"#ff00f0"_s))
                place |= QRect(x, y, 1, 1);
    return place;
}

void PostingTableTest::saysWhatStandsInAColumn_data()
{
    QTest::addColumn<PostingColumn>("column");
    QTest::addColumn<QString>("text");
    QTest::newRow("title") << PostingColumn::Title << u"Timetable Engineer"_s;
    QTest::newRow("employer") << PostingColumn::Employer << u"Fjordline"_s;
    QTest::newRow("place") << PostingColumn::Place << u"Bergen · hybrid"_s;
    QTest::newRow("salary") << PostingColumn::Salary << u"from €52k"_s;
    QTest::newRow("deadline") << PostingColumn::Deadline << u"in 3 days"_s;
    QTest::newRow("rating") << PostingColumn::Rating << u"★★★"_s;
    QTest::newRow("posted") << PostingColumn::Posted << u"1 Mar"_s;
    QTest::newRow("added") << PostingColumn::Added << u"2 Mar"_s;
    QTest::newRow("experience") << PostingColumn::Experience << u"2+ years"_s;
}

void PostingTableTest::saysWhatStandsInAColumn()
{
    QFETCH(PostingColumn, column);
    QTEST(textOf(ferryRow(), column, Today), "text");
    PostingRow empty;
    QCOMPARE(textOf(empty, column, Today), QString());
}

void PostingTableTest::showsOneLineAPosting()
{
    QVERIFY(columns().isVisible());
    QCOMPARE(columns().height(), columns().sizeHint().height());
    QCOMPARE(m_pane->view().viewport()->y(), columns().geometry().bottom() + 1);
    QVERIFY(rowHeight(Density::Table, m_theme) < rowHeight(Density::Compact, m_theme));
    QCOMPARE(m_pane->view().visualRect(m_pane->view().currentIndex()).height(), rowHeight(Density::Table, m_theme));
    m_pane->setDensity(Density::Comfortable);
    QVERIFY(!columns().isVisible());
}

void PostingTableTest::sortsByTheNameOfAColumn()
{
    QSignalSpy wanted(m_pane.get(), &ListPane::sortRequested);
    click(PostingColumn::Employer);
    QCOMPARE(wanted.takeFirst(),
             (QVariantList{QVariant::fromValue(Sort::Employer), QVariant::fromValue(Qt::AscendingOrder)}));
    m_pane->setSort(Sort::Employer, Qt::AscendingOrder);
    QCOMPARE(columns().sortIndicatorSection(), int(PostingColumn::Employer));
    click(PostingColumn::Employer);
    QCOMPARE(wanted.takeFirst(),
             (QVariantList{QVariant::fromValue(Sort::Employer), QVariant::fromValue(Qt::DescendingOrder)}));
    click(PostingColumn::Tags); // which have no order
    QVERIFY(wanted.isEmpty());
    QCOMPARE(columns().sortIndicatorSection(), int(PostingColumn::Employer));
    m_pane->setSort(Sort::Relevance, Qt::DescendingOrder);
    QCOMPARE(columns().sortIndicatorSection(), -1);
}

void PostingTableTest::leavesColumnsOutAndBringsThemBack()
{
    const std::vector<ColumnPlace> first = columns().places();
    QVERIFY(!find(first, PostingColumn::Added));
    QMenu menu;
    columns().fillMenu(menu);
    const QList<QAction *> offered = menu.actions();
    QVERIFY(!offered.front()->isEnabled()); // a row without its title says nothing
    offered.at(int(PostingColumn::Added))->trigger();
    offered.at(int(PostingColumn::Place))->trigger();
    QVERIFY(find(columns().places(), PostingColumn::Added));
    QVERIFY(!find(columns().places(), PostingColumn::Place));
    columns().moveSection(columns().visualIndex(int(PostingColumn::Tags)), 0);
    QCOMPARE(columns().places().front().column, PostingColumn::Tags);
    QVERIFY(placeOfTag().left() < 40);
    columns().reset();
    QCOMPARE(columns().places(), first);
}

void PostingTableTest::keepsTheNamesAboveTheirCells()
{
    const auto tags = find(columns().places(), PostingColumn::Tags);
    QVERIFY(tags);
    const QRect seen = placeOfTag();
    QVERIFY(seen.left() >= tags->left && seen.right() <= tags->left + tags->width);
    m_pane->resize(500, 400); // narrower than the columns
    QScrollBar &bar = *m_pane->view().horizontalScrollBar();
    QTRY_VERIFY(bar.maximum() > 0);
    bar.setValue(bar.maximum());
    QCOMPARE(columns().offset(), bar.value());
    QVERIFY(placeOfTag().isValid());
}

void PostingTableTest::growsWithTheText()
{
    const int before = find(columns().places(), PostingColumn::Employer)->width;
    m_theme.setTextScale(2);
    QCOMPARE(find(columns().places(), PostingColumn::Employer)->width, 2 * before);
    QTRY_VERIFY(columns().height() >= columns().sizeHint().height());
    QVERIFY(m_pane->view().viewport()->geometry().top() >= columns().geometry().bottom());
}

void PostingTableTest::paintsFromTheRightWhereTheLanguageDoes()
{
    const int fromLeft = placeOfTag().left();
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QTRY_VERIFY(placeOfTag().right() < fromLeft);
    const int width = m_pane->view().viewport()->width();
    QVERIFY(std::abs((width - 1 - placeOfTag().right()) - fromLeft) <= 2);
}

QTEST_MAIN(PostingTableTest)
#include "tst_postingtable.moc"

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/stagingtreemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

using RowKind = StagingTreeModel::RowKind;

namespace {

StagedItem anItem(int source, const QString &title)
{
    StagedItem item;
    item.source = source;
    item.file = u"/home/mara/source-%1.html"_s.arg(source);
    item.posting = Posting();
    item.posting->title = title;
    item.posting->employer = u"Meridian"_s;
    return item;
}

StagedItem aFailure(int source)
{
    StagedItem item;
    item.source = source;
    item.file = u"/home/mara/broken-%1.html"_s.arg(source);
    item.error = {Error::Code::Malformed, u"cut short"_s, item.file};
    return item;
}

/// Rows 0: a page, 1–3: a board, its second posting known already, 4: unreadable, 5: a page, 6: never opened.
Staging aStaging()
{
    Staging staging;
    staging.sources.resize(4);
    staging.items = {anItem(0, u"Surveyor"_s),
                     anItem(1, u"Cartographer"_s),
                     anItem(1, u"Pilot"_s),
                     anItem(1, u"Geodesist"_s),
                     aFailure(2),
                     anItem(3, u"Harbour Pilot"_s),
                     aFailure(-1)};
    staging.items[2].match.kind = StagedMatch::Kind::SameAs;
    staging.items[2].accepted = false;
    staging.items[3].posting->missing = {u"employer"_s};
    return staging;
}

} // namespace

class StagingTreeModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsTheRulesOfModels();
    void putsPostingsUnderTheirDocument();
    void putsWhatFailedLast();
    void ticksADocumentAsAWhole();
    void ticksOnlyWhatTheFilterShows();
    void filters_data();
    void filters();
    void findsAnItemAgain();
    void saysWhichRowsChanged();
    void takesAnotherLookAtAFailure();

private:
    QStringList shownTitles() const;

    std::unique_ptr<ImportStagingModel> m_items;
    std::unique_ptr<StagingTreeModel> m_tree;
};

void StagingTreeModelTest::init()
{
    m_tree.reset();
    m_items = std::make_unique<ImportStagingModel>();
    m_items->setStaging(aStaging());
    m_tree = std::make_unique<StagingTreeModel>(*m_items);
}

QStringList StagingTreeModelTest::shownTitles() const
{
    QStringList titles;
    for (const int row : m_tree->itemsUnder({}))
        titles.append(m_items->index(row, 0).data().toString());
    return titles;
}

void StagingTreeModelTest::keepsTheRulesOfModels()
{
    const QAbstractItemModelTester tester(m_tree.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_tree->setFilter(StagedFilter::New, u"pilot"_s);
    m_tree->setFilter(StagedFilter::All, {});
    m_items->setStaging({});
    QCOMPARE(m_tree->rowCount(), 0);
    m_items->setStaging(aStaging());
    QCOMPARE(m_tree->rowCount(), 4);
}

void StagingTreeModelTest::putsPostingsUnderTheirDocument()
{
    QVERIFY(m_tree->hasGroups());
    const QModelIndex board = m_tree->index(1, 0);
    QCOMPARE(m_tree->kind(board), RowKind::Document);
    QCOMPARE(board.data().toString(), u"source-1.html"_s);
    QCOMPARE(m_tree->rowCount(board), 3);
    QCOMPARE(m_tree->itemRow(board), -1);
    QCOMPARE(m_tree->itemRow(m_tree->index(2, 0, board)), 3);
    QCOMPARE(m_tree->index(2, 0, board).data().toString(), u"Geodesist"_s);
    QCOMPARE(m_tree->kind(m_tree->index(0, 0)), RowKind::Item);
    QCOMPARE(m_tree->itemRow(m_tree->index(2, 0)), 5);
}

void StagingTreeModelTest::putsWhatFailedLast()
{
    const QModelIndex failures = m_tree->index(3, 0);
    QCOMPARE(m_tree->kind(failures), RowKind::Failures);
    QCOMPARE(m_tree->itemsUnder(failures), (std::vector{4, 6}));
    QVERIFY(!m_tree->flags(failures).testFlag(Qt::ItemIsUserCheckable));
    QVERIFY(!failures.data(Qt::CheckStateRole).isValid());
}

void StagingTreeModelTest::ticksADocumentAsAWhole()
{
    const QModelIndex board = m_tree->index(1, 0);
    QCOMPARE(m_tree->checkState(board), Qt::PartiallyChecked);
    QVERIFY(m_tree->setData(board, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(m_tree->checkState(board), Qt::Checked);
    QCOMPARE(m_items->acceptedCount(), 5);
    QCOMPARE(m_tree->checkState({}), Qt::Checked);
    m_tree->setAccepted({}, false);
    QCOMPARE(m_items->acceptedCount(), 0);
    QCOMPARE(m_tree->checkState({}), Qt::Unchecked);
}

void StagingTreeModelTest::ticksOnlyWhatTheFilterShows()
{
    m_tree->setFilter(StagedFilter::All, u"pilot"_s);
    m_tree->setAccepted({}, false);
    QCOMPARE(m_items->acceptedCount(), 3);
    QVERIFY(!m_items->item(5).accepted);
}

void StagingTreeModelTest::filters_data()
{
    QTest::addColumn<StagedFilter>("filter");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("titles");
    QTest::newRow("what is new") << StagedFilter::New << QString()
                                 << QStringList{u"Surveyor"_s, u"Cartographer"_s, u"Geodesist"_s, u"Harbour Pilot"_s};
    QTest::newRow("what is known") << StagedFilter::Known << QString() << QStringList{u"Pilot"_s};
    QTest::newRow("what is incomplete") << StagedFilter::Attention << QString() << QStringList{u"Geodesist"_s};
    QTest::newRow("a word") << StagedFilter::All << u"PILOT"_s << QStringList{u"Pilot"_s, u"Harbour Pilot"_s};
    QTest::newRow("every word") << StagedFilter::All << u"pilot harb"_s << QStringList{u"Harbour Pilot"_s};
    QTest::newRow("a file's name") << StagedFilter::All << u"source-0"_s << QStringList{u"Surveyor"_s};
    QTest::newRow("both") << StagedFilter::New << u"pilot"_s << QStringList{u"Harbour Pilot"_s};
    QTest::newRow("nothing") << StagedFilter::All << u"cook"_s << QStringList();
}

void StagingTreeModelTest::filters()
{
    QFETCH(StagedFilter, filter);
    QFETCH(QString, text);
    m_tree->setFilter(filter, text);
    QTEST(shownTitles(), "titles");
    QCOMPARE(m_tree->shownCount(), int(shownTitles().size()));
}

void StagingTreeModelTest::findsAnItemAgain()
{
    for (int row = 0; row < m_items->rowCount(); ++row)
        QCOMPARE(m_tree->itemRow(m_tree->indexOfItem(row)), row);
    m_tree->setFilter(StagedFilter::Known, {});
    QVERIFY(!m_tree->indexOfItem(0).isValid());
    QCOMPARE(m_tree->itemRow(m_tree->indexOfItem(2)), 2);
}

void StagingTreeModelTest::saysWhichRowsChanged()
{
    QSignalSpy changed(m_tree.get(), &QAbstractItemModel::dataChanged);
    m_items->setAccepted({1}, false);
    QCOMPARE(changed.size(), 2); // the posting, and the document above it
    QCOMPARE(m_tree->itemRow(changed.at(0).at(0).toModelIndex()), 1);
    QCOMPARE(changed.at(1).at(0).toModelIndex(), m_tree->index(1, 0));
}

void StagingTreeModelTest::takesAnotherLookAtAFailure()
{
    Staging found;
    found.sources.resize(1);
    found.items = {anItem(0, u"Tide Gauger"_s), anItem(0, u"Diver"_s)};
    m_items->retake({4, 6}, std::move(found));
    QCOMPARE(m_items->rowCount(), 7);
    QCOMPARE(m_items->item(4).posting->title, u"Harbour Pilot"_s);
    QCOMPARE(m_items->item(5).posting->title, u"Tide Gauger"_s);
    QCOMPARE(m_items->item(5).source, 4);
    QCOMPARE(m_items->sourceCount(), 4);
    QCOMPARE(m_items->acceptedCount(), 6);
    QCOMPARE(m_tree->kind(m_tree->index(3, 0)), RowKind::Document);
    QCOMPARE(m_tree->rowCount(), 4);
}

QTEST_GUILESS_MAIN(StagingTreeModelTest)
#include "tst_stagingtreemodel.moc"

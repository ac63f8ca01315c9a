// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/postinglistmodel.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

PostingRow rowOf(qint64 id, const QString &title = {})
{
    PostingRow row;
    row.id = PostingId{id};
    row.title = title.isEmpty() ? u"Posting %1"_s.arg(id) : title;
    return row;
}

std::vector<PostingRow> rowsOf(const QList<qint64> &ids)
{
    std::vector<PostingRow> rows;
    for (const qint64 id : ids)
        rows.push_back(rowOf(id));
    return rows;
}

QList<qint64> idsOf(const PostingListModel &model)
{
    QList<qint64> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(qint64(model.idAt(model.index(row))));
    return ids;
}

std::vector<PostingId> postings(const QList<qint64> &ids)
{
    std::vector<PostingId> found;
    for (const qint64 id : ids)
        found.push_back(PostingId{id});
    return found;
}

} // namespace

class PostingListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesOverAnyOtherAnswer_data();
    void takesOverAnyOtherAnswer();
    void changesOnlyTheRowThatDiffers();
    void keepsPersistentIndexesOnTheirPosting();
    void resetsForAnAnswerWithLittleInCommon();
    void takesOverWhatIsFurtherDown_data();
    void takesOverWhatIsFurtherDown();
    void asksOnceForWhatIsLookedAt();
    void asksAgainAfterAChange();
    void dragsIds();
};

void PostingListModelTest::takesOverAnyOtherAnswer_data()
{
    QTest::addColumn<QList<qint64>>("before");
    QTest::addColumn<QList<qint64>>("after");
    QTest::newRow("from nothing") << QList<qint64>{} << QList<qint64>{1, 2, 3};
    QTest::newRow("to nothing") << QList<qint64>{1, 2, 3} << QList<qint64>{};
    QTest::newRow("the same") << QList<qint64>{1, 2, 3} << QList<qint64>{1, 2, 3};
    QTest::newRow("one gone in the middle") << QList<qint64>{1, 2, 3} << QList<qint64>{1, 3};
    QTest::newRow("one more at the start") << QList<qint64>{1, 2} << QList<qint64>{9, 1, 2};
    QTest::newRow("one more at the end") << QList<qint64>{1, 2} << QList<qint64>{1, 2, 9};
    QTest::newRow("turned round") << QList<qint64>{1, 2, 3, 4} << QList<qint64>{4, 3, 2, 1};
    QTest::newRow("all at once") << QList<qint64>{1, 2, 3, 4, 5} << QList<qint64>{7, 5, 8, 1, 3, 9};
    QTest::newRow("nothing in common") << QList<qint64>{1, 2} << QList<qint64>{3, 4};
}

void PostingListModelTest::takesOverAnyOtherAnswer()
{
    QFETCH(QList<qint64>, before);
    QFETCH(QList<qint64>, after);
    PostingListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(rowsOf(before));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

    model.setRows(rowsOf(after));

    QCOMPARE(idsOf(model), after);
    QCOMPARE(reset.count(), 0);
}

void PostingListModelTest::changesOnlyTheRowThatDiffers()
{
    PostingListModel model;
    model.setRows(rowsOf({1, 2, 3}));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    auto rows = rowsOf({1, 2, 3});
    rows[1].title = u"Renamed"_s;

    model.setRows(rows);

    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), model.index(1));
    QCOMPARE(changed[0][1].toModelIndex(), model.index(1));
    QCOMPARE(model.index(1).data().toString(), u"Renamed"_s);
}

void PostingListModelTest::keepsPersistentIndexesOnTheirPosting()
{
    PostingListModel model;
    model.setRows(rowsOf({1, 2, 3, 4}));
    const QPersistentModelIndex two(model.indexOf(PostingId{2}));
    const QPersistentModelIndex three(model.indexOf(PostingId{3}));

    model.setRows(rowsOf({4, 9, 2, 1}));

    QCOMPARE(two.row(), 2);
    QCOMPARE(model.idAt(two), PostingId{2});
    QVERIFY(!three.isValid());
}

void PostingListModelTest::resetsForAnAnswerWithLittleInCommon()
{
    QList<qint64> all;
    QList<qint64> odd;
    for (qint64 id = 1; id <= 400; ++id)
        all.append(id);
    for (qint64 id = 1; id <= 400; id += 2)
        odd.append(id);
    PostingListModel model;
    model.setRows(rowsOf(all));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

    model.setRows(rowsOf(odd));

    QCOMPARE(reset.count(), 1);
    QCOMPARE(idsOf(model), odd);
}

void PostingListModelTest::takesOverWhatIsFurtherDown_data()
{
    QTest::addColumn<QList<qint64>>("before");
    QTest::addColumn<QList<qint64>>("head");
    QTest::addColumn<QList<qint64>>("after");
    QTest::newRow("named at last") << QList<qint64>{} << QList<qint64>{1, 2} << QList<qint64>{3, 4, 5};
    QTest::newRow("the same") << QList<qint64>{3, 4, 5} << QList<qint64>{1, 2} << QList<qint64>{3, 4, 5};
    QTest::newRow("nothing") << QList<qint64>{3, 4, 5} << QList<qint64>{1, 2} << QList<qint64>{};
    QTest::newRow("one gone in the middle") << QList<qint64>{3, 4, 5} << QList<qint64>{1, 2} << QList<qint64>{3, 5};
    QTest::newRow("one more in the middle") << QList<qint64>{3, 5} << QList<qint64>{1, 2} << QList<qint64>{3, 4, 5};
    QTest::newRow("one gone of the first rows") << QList<qint64>{3, 4, 5} << QList<qint64>{2, 3} << QList<qint64>{4, 5};
    QTest::newRow("one more at the start") << QList<qint64>{3, 4} << QList<qint64>{9, 1} << QList<qint64>{2, 3, 4};
    QTest::newRow("turned round") << QList<qint64>{3, 4, 5} << QList<qint64>{5, 4} << QList<qint64>{3, 2, 1};
}

void PostingListModelTest::takesOverWhatIsFurtherDown()
{
    QFETCH(QList<qint64>, before);
    QFETCH(QList<qint64>, head);
    QFETCH(QList<qint64>, after);
    PostingListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(rowsOf({1, 2}), postings(before));
    const QPersistentModelIndex last(model.index(model.rowCount() - 1));
    const PostingId lastId = model.idAt(last);

    model.setRows(rowsOf(head), postings(after));

    QCOMPARE(idsOf(model), head + after);
    QVERIFY(!last.isValid() || model.idAt(last) == lastId);
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.indexOf(model.idAt(model.index(row))).row(), row);
}

void PostingListModelTest::asksOnceForWhatIsLookedAt()
{
    PostingListModel model;
    model.setRows(rowsOf({1, 2}), postings({3, 4, 5, 6}));
    QVERIFY(model.wanted(-4, 1).empty());
    QVERIFY(model.rowAt(3) == nullptr);
    QVERIFY(!model.index(3).data(PostingListModel::RowRole).isValid());
    QCOMPARE(model.wanted(1, 3), postings({3, 4}));
    QCOMPARE(model.wanted(2, 99), postings({5, 6}));
    QVERIFY(model.wanted(0, 99).empty());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

    model.fill(rowsOf({3, 4}));

    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), model.index(2));
    QCOMPARE(changed[0][1].toModelIndex(), model.index(3));
    QCOMPARE(model.index(3).data().toString(), u"Posting 4"_s);
}

/// What is shown stays until it comes anew.
void PostingListModelTest::asksAgainAfterAChange()
{
    PostingListModel model;
    model.setRows(rowsOf({1, 2}), postings({3, 4}));
    QCOMPARE(model.wanted(0, 3).size(), size_t(2));
    model.fill(rowsOf({3, 4}));
    QVERIFY(model.wanted(0, 3).empty());

    model.setRows(rowsOf({1, 2}), postings({3, 4}));

    QCOMPARE(model.index(3).data().toString(), u"Posting 4"_s);
    QCOMPARE(model.wanted(0, 3), postings({3, 4}));
    model.fill({rowOf(3), rowOf(4, u"Renamed"_s)});
    QCOMPARE(model.index(3).data().toString(), u"Renamed"_s);
}

void PostingListModelTest::dragsIds()
{
    PostingListModel model;
    model.setRows({rowOf(7, u"Seven"_s), rowOf(8, u"Eight"_s)});

    const std::unique_ptr<QMimeData> data(model.mimeData({model.index(1), model.index(0)}));

    QCOMPARE(PostingListModel::idsOf(*data), (std::vector<PostingId>{PostingId{8}, PostingId{7}}));
    QCOMPARE(data->text(), u"Eight\nSeven"_s);
}

QTEST_GUILESS_MAIN(PostingListModelTest)
#include "tst_postinglistmodel.moc"

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
    for (const PostingRow &row : model.rows())
        ids.append(qint64(row.id));
    return ids;
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

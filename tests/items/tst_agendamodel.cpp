// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/agendamodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

AgendaItem anItem(qint64 id, AgendaItem::Kind kind)
{
    AgendaItem item;
    item.kind = kind;
    item.posting = PostingId{id};
    item.title = u"Posting %1"_s.arg(id);
    return item;
}

} // namespace

class AgendaModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsAHeadingBeforeEveryKind();
    void keepsTheRulesOfModels();
};

void AgendaModelTest::putsAHeadingBeforeEveryKind()
{
    using Kind = AgendaItem::Kind;
    AgendaModel model;
    model.setItems({anItem(1, Kind::Due), anItem(2, Kind::Due), anItem(3, Kind::Waiting)});
    QCOMPARE(model.rowCount(), 5);
    QVERIFY(!model.item(model.index(0)));
    QCOMPARE(model.kind(model.index(0)), Kind::Due);
    QVERIFY(!model.index(0).flags().testFlag(Qt::ItemIsSelectable));
    QCOMPARE(model.item(model.index(2))->posting, PostingId{2});
    QCOMPARE(model.indexOf(PostingId{3}).row(), 4);
    QVERIFY(!model.indexOf(PostingId{4}).isValid());
    QCOMPARE(model.index(4).data().toString(), u"Posting 3"_s);
}

void AgendaModelTest::keepsTheRulesOfModels()
{
    AgendaModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setItems({anItem(1, AgendaItem::Kind::Missed), anItem(2, AgendaItem::Kind::Ahead)});
    model.setItems({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(AgendaModelTest)
#include "tst_agendamodel.moc"

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/overviewreader.h"
#include "tests/support/memorystore.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;
using namespace Shortlist::Testing;

class OverviewReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsEverything();
    void isEmptyWhereNothingIs();
};

void OverviewReaderTest::countsEverything()
{
    const auto store = memoryStore();
    const QDate today(2026, 3, 1);
    Posting due = aPosting(u"Due"_s, u"Norvik"_s);
    due.applyBy = today.addDays(3);
    stored(*store, due);
    const PostingId applied = stored(*store, aPosting(u"Applied"_s, u"Fjord"_s));
    const PostingId planned = stored(*store, aPosting(u"Planned"_s, u"Alpha"_s));
    const PostingId gone = stored(*store, aPosting(u"Gone"_s, u"Norvik"_s));
    inAction(*store, u"t"_s, [&] { return store->tracking().append(anEvent(*store, applied, u"applied"_s, today)); });
    inAction(*store, u"t"_s, [&] { return store->tracking().append(anEvent(*store, planned, u"planned"_s, today)); });
    inAction(*store, u"t"_s, [&] { return store->postings().moveToTrash({gone}, anInstant()); });
    inAction(*store, u"t"_s, [&] { return store->tags().add(u"infra"_s, u"#000000"_s); });
    inAction(*store, u"s"_s, [&] { return store->searches().save(u"Fjord"_s, u"employer:fjord"_s); });
    EmployerGroup group;
    group.name = u"Family"_s;
    group.employers = QStringList{u"Norvik"_s, u"Fjord"_s};
    group.confirmed = true;
    group.id = inAction(*store, u"g"_s, [&] { return store->limits().saveGroup(group); });

    const Overview overview = must(readOverview(store->connection(), store->index(), today));
    QCOMPARE(overview.all, 3);
    QCOMPARE(overview.trashed, 1);
    QCOMPARE(overview.undecided, 1);
    QCOMPARE(overview.planned, 1);
    QCOMPARE(overview.dueThisWeek, 1);
    QCOMPARE(overview.stages.front().count, 1);
    QCOMPARE(overview.stages.size(), builtInStages().size());
    QCOMPARE(overview.employers.size(), size_t(2));
    QCOMPARE(overview.employers.front().employer, u"Alpha"_s);
    QCOMPARE(overview.employers.back().employer, u"Family"_s);
    QCOMPARE(overview.employers.back().group, group.id);
    QCOMPARE(overview.employers.back().count, 2);
    QCOMPARE(overview.tags.size(), size_t(1));
    QCOMPARE(overview.searches.front().count, 1);
}

void OverviewReaderTest::isEmptyWhereNothingIs()
{
    const auto store = memoryStore();
    const Overview overview = must(readOverview(store->connection(), store->index(), QDate(2026, 3, 1)));
    QCOMPARE(overview.all, 0);
    QVERIFY(overview.employers.empty());
}

QTEST_GUILESS_MAIN(OverviewReaderTest)
#include "tst_overviewreader.moc"

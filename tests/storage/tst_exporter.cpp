// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/exporter.h"
#include "models/storage/sql.h"
#include "tests/support/fullposting.h"
#include "tests/support/memorystore.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;
using namespace Shortlist::Testing;

class ExporterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesEverything();
    void refusesDamagedSources();
};

void ExporterTest::givesEverything()
{
    const auto store = memoryStore();
    const PostingId id = stored(*store, fullPosting());
    const TagId tag = inAction(*store, u"t"_s, [&] { return store->tags().add(u"rail"_s, u"#000000"_s); });
    inAction(*store, u"t"_s, [&] { return store->tags().attach(tag, {id}); });
    inAction(*store, u"t"_s,
             [&] { return store->tracking().append(anEvent(*store, id, u"applied"_s, QDate(2026, 3, 1))); });
    inAction(*store, u"r"_s, [&] { return store->limits().add({}, {}); });
    inAction(*store, u"s"_s, [&] { return store->searches().save(u"Due"_s, u"is:due"_s); });
    inAction(*store, u"o"_s, [&] { return store->profile().setSkills({u"Go"_s}); });
    inAction(*store, u"p"_s, [&] { return store->tracking().setPlanOrder({id}); });

    const auto all = exportAll(store->connection());
    VERIFY_OK(all);
    QCOMPARE(all->postings.size(), size_t(1));
    QCOMPARE(all->postings.front().stored, must(store->postings().load(id)));
    QCOMPARE(all->postings.front().tags, QStringList{u"rail"_s});
    QCOMPARE(all->postings.front().history.size(), size_t(1));
    QCOMPARE(all->sources.front().bytes, fullPosting().text.toUtf8());
    QCOMPARE(all->stages.size(), builtInStages().size());
    QCOMPARE(all->employers.size(), size_t(1));
    QCOMPARE(all->rules.size(), size_t(1));
    QCOMPARE(all->searches.size(), size_t(1));
    QCOMPARE(all->profile.skills, QStringList{u"Go"_s});
    QCOMPARE(all->planOrder, std::vector{id});
}

void ExporterTest::refusesDamagedSources()
{
    const auto store = memoryStore();
    stored(*store, fullPosting());
    VERIFY_OK(store->connection().run("UPDATE source_bytes SET compressed = x''"));
    const auto all = exportAll(store->connection());
    QVERIFY(!all);
    QCOMPARE(all.error().code, Error::Code::Storage);
}

QTEST_GUILESS_MAIN(ExporterTest)
#include "tst_exporter.moc"

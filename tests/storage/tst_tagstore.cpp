// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/memorystore.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;
using namespace Shortlist::Testing;

class TagStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ignoresCaseInNames();
    void refusesASecondOfTheSameName();
    void countsWithoutTheTrash();
    void attachesOnce();
    void removesFromEveryPosting();
    void reportsWhoIsTouched();
};

void TagStoreTest::ignoresCaseInNames()
{
    const auto store = memoryStore();
    const TagId id = inAction(*store, u"tag"_s, [&] { return store->tags().add(u" New  Grad "_s, u"#112233"_s); });
    const auto found = must(store->tags().find(u"new grad"_s));
    QVERIFY(found);
    QCOMPARE(*found, (Tag{id, u"New Grad"_s, u"#112233"_s, 0}));
    QVERIFY(!must(store->tags().find(u"new"_s)));
}

void TagStoreTest::refusesASecondOfTheSameName()
{
    const auto store = memoryStore();
    inAction(*store, u"tag"_s, [&] { return store->tags().add(u"infra"_s, u"#112233"_s); });
    const TagId other = inAction(*store, u"tag"_s, [&] { return store->tags().add(u"web"_s, u"#112233"_s); });
    Action action = must(store->begin({u"tag"_s}));
    QCOMPARE(store->tags().add(u"INFRA"_s, u"#445566"_s).error().code, Error::Code::Conflict);
    QCOMPARE(store->tags().rename(other, u"Infra"_s).error().code, Error::Code::Conflict);
    QCOMPARE(store->tags().rename(TagId{99}, u"x"_s).error().code, Error::Code::NotFound);
    VERIFY_OK(store->tags().rename(other, u"Web"_s));
}

void TagStoreTest::countsWithoutTheTrash()
{
    const auto store = memoryStore();
    const PostingId kept = stored(*store, aPosting(u"One"_s, u"Norvik"_s));
    const PostingId trashed = stored(*store, aPosting(u"Two"_s, u"Norvik"_s));
    const TagId tag = inAction(*store, u"tag"_s, [&] { return store->tags().add(u"infra"_s, u"#112233"_s); });
    inAction(*store, u"tag"_s, [&] { return store->tags().attach(tag, {kept, trashed}); });
    inAction(*store, u"trash"_s, [&] { return store->postings().moveToTrash({trashed}, anInstant()); });
    QCOMPARE(must(store->tags().tags()).front().count, 1);
    QCOMPARE(must(store->tags().tagsOf(kept)).size(), size_t(1));
}

void TagStoreTest::attachesOnce()
{
    const auto store = memoryStore();
    const PostingId id = stored(*store, aPosting(u"One"_s, u"Norvik"_s));
    const TagId tag = inAction(*store, u"tag"_s, [&] { return store->tags().add(u"infra"_s, u"#112233"_s); });
    inAction(*store, u"tag"_s, [&] { return store->tags().attach(tag, {id, id, PostingId{99}}); });
    const StoreChange again = changeOf(*store, [&] { return store->tags().attach(tag, {id}); });
    QVERIFY(again.isEmpty());
    QCOMPARE(must(store->tags().tagsOf(id)).size(), size_t(1));
}

void TagStoreTest::removesFromEveryPosting()
{
    const auto store = memoryStore();
    const PostingId id = stored(*store, aPosting(u"One"_s, u"Norvik"_s));
    const TagId tag = inAction(*store, u"tag"_s, [&] { return store->tags().add(u"infra"_s, u"#112233"_s); });
    inAction(*store, u"tag"_s, [&] { return store->tags().attach(tag, {id}); });
    const StoreChange change = changeOf(*store, [&] { return store->tags().remove(tag); });
    QCOMPARE(change.updated, std::vector{id});
    QVERIFY(change.tags);
    QVERIFY(must(store->tags().tags()).empty());
}

void TagStoreTest::reportsWhoIsTouched()
{
    const auto store = memoryStore();
    const PostingId carries = stored(*store, aPosting(u"One"_s, u"Norvik"_s));
    stored(*store, aPosting(u"Two"_s, u"Norvik"_s));
    const TagId tag = inAction(*store, u"tag"_s, [&] { return store->tags().add(u"infra"_s, u"#112233"_s); });
    inAction(*store, u"tag"_s, [&] { return store->tags().attach(tag, {carries}); });
    const StoreChange change = changeOf(*store, [&] { return store->tags().setColour(tag, u"#000000"_s); });
    QCOMPARE(change.updated, std::vector{carries});
    QVERIFY(change.tags);
    QVERIFY(!change.limits);
}

QTEST_GUILESS_MAIN(TagStoreTest)
#include "tst_tagstore.moc"

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/memorystore.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;
using namespace Shortlist::Testing;

class SearchStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsSearchesInOrder();
    void replacesOneOfTheSameName();
    void refusesWhatIsEmpty();
    void removes();
};

void SearchStoreTest::keepsSearchesInOrder()
{
    const auto store = memoryStore();
    const SearchId first = inAction(*store, u"s"_s, [&] { return store->searches().save(u"Due"_s, u"is:due"_s); });
    const SearchId second = inAction(*store, u"s"_s, [&] { return store->searches().save(u"Any"_s, u"tag:x"_s); });
    QCOMPARE(must(store->searches().searches()),
             (std::vector<SavedSearch>{{first, u"Due"_s, u"is:due"_s}, {second, u"Any"_s, u"tag:x"_s}}));
}

void SearchStoreTest::replacesOneOfTheSameName()
{
    const auto store = memoryStore();
    const SearchId first = inAction(*store, u"s"_s, [&] { return store->searches().save(u"Due"_s, u"is:due"_s); });
    QCOMPARE(inAction(*store, u"s"_s, [&] { return store->searches().save(u" DUE "_s, u"tag:x"_s); }), first);
    QCOMPARE(must(store->searches().searches()), (std::vector<SavedSearch>{{first, u"DUE"_s, u"tag:x"_s}}));
}

void SearchStoreTest::refusesWhatIsEmpty()
{
    const auto store = memoryStore();
    Action action = must(store->begin({u"s"_s}));
    QCOMPARE(store->searches().save(u" "_s, u"x"_s).error().code, Error::Code::InvalidArgument);
    QCOMPARE(store->searches().save(u"x"_s, u" "_s).error().code, Error::Code::InvalidArgument);
}

void SearchStoreTest::removes()
{
    const auto store = memoryStore();
    const SearchId id = inAction(*store, u"s"_s, [&] { return store->searches().save(u"Due"_s, u"is:due"_s); });
    const StoreChange change = changeOf(*store, [&] { return store->searches().remove(id); });
    QVERIFY(change.searches);
    QVERIFY(must(store->searches().searches()).empty());
    Action action = must(store->begin({u"s"_s}));
    QCOMPARE(store->searches().remove(id).error().code, Error::Code::NotFound);
}

QTEST_GUILESS_MAIN(SearchStoreTest)
#include "tst_searchstore.moc"

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/storage/storedump.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;
using namespace Shortlist::Testing;

class DuplicateStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsWhatSharesKeys();
    void bringsThoseThatShareMostFirst();
    void looksAtAFewOfACrowd();
    void namesWhatSharesKeys();
    void leavesTheTrashOut();
    void knowsWhatHasNoKeysYet();
    void suggestsEachPairOnce();
    void neverSuggestsWhatWasDismissed();
    void followsMergesToTheEnd();
    void undoesEverything();

private:
    template <typename Write>
    void write(const Write &change)
    {
        inAction(*m_store, u"test"_s, change);
    }
    DuplicateStore &duplicates() { return m_store->duplicates(); }
    static std::vector<PostingId> idsOf(const std::vector<PostingNames> &found)
    {
        std::vector<PostingId> ids;
        for (const PostingNames &names : found)
            ids.push_back(names.id);
        return ids;
    }
    std::vector<PostingId> sharing(const std::vector<qint64> &keys, int perKey)
    {
        return idsOf(must(duplicates().sharing(keys, perKey)));
    }
    DuplicatePair pair(size_t a, size_t b, double score = 0.9) const
    {
        return {m_ids.at(a), m_ids.at(b), {score, 0.8, {DuplicateReason::SimilarText, DuplicateReason::SameTitle}}};
    }

    std::unique_ptr<Store> m_store;
    std::vector<PostingId> m_ids;
};

void DuplicateStoreTest::init()
{
    m_store = memoryStore();
    m_ids.clear();
    for (const QString &title : {u"One"_s, u"Two"_s, u"Three"_s})
        m_ids.push_back(stored(*m_store, aPosting(title, u"Norvik"_s)));
}

void DuplicateStoreTest::findsWhatSharesKeys()
{
    write([&] { return duplicates().setKeys(m_ids[0], {5, -7}); });
    write([&] { return duplicates().setKeys(m_ids[1], {8}); });
    QCOMPARE(sharing({-7}, 10), std::vector{m_ids[0]});
    write([&] { return duplicates().setKeys(m_ids[0], {5}); });
    QVERIFY(sharing({-7}, 10).empty());
}

void DuplicateStoreTest::bringsThoseThatShareMostFirst()
{
    write([&] { return duplicates().setKeys(m_ids[0], {1, 2, 3}); });
    write([&] { return duplicates().setKeys(m_ids[1], {1}); });
    write([&] { return duplicates().setKeys(m_ids[2], {1, 2}); });
    QCOMPARE(sharing({1, 2, 3}, 10), (std::vector{m_ids[0], m_ids[2], m_ids[1]}));
}

void DuplicateStoreTest::looksAtAFewOfACrowd()
{
    for (const PostingId id : m_ids)
        write([&] { return duplicates().setKeys(id, {1}); });
    QCOMPARE(sharing({1}, 2), (std::vector{m_ids[2], m_ids[1]}));
}

void DuplicateStoreTest::namesWhatSharesKeys()
{
    Posting unnamed = aPosting(u"Posting of 3 May"_s, QString());
    unnamed.titleOrigin = TitleOrigin::Placeholder;
    unnamed.requisitionId = u"R-7"_s;
    m_ids.push_back(stored(*m_store, unnamed));
    write([&] { return duplicates().setKeys(m_ids[0], {1}); });
    write([&] { return duplicates().setKeys(m_ids[3], {1}); });
    const auto found = must(duplicates().sharing({1}, 10));
    QCOMPARE(found.size(), 2U);
    QCOMPARE(found[0], (PostingNames{m_ids[3], QString(), QString(), u"R-7"_s}));
    QCOMPARE(found[1].title, u"One"_s);
    QCOMPARE(found[1].employerKey, u"norvik"_s);
}

void DuplicateStoreTest::leavesTheTrashOut()
{
    write([&] { return duplicates().setKeys(m_ids[0], {1}); });
    write([&] { return duplicates().suggest(pair(0, 1)); });
    write([&] { return m_store->postings().moveToTrash({m_ids[0]}, anInstant()); });
    QVERIFY(sharing({1}, 10).empty());
    QCOMPARE(idsOf(must(duplicates().sharingAnywhere({1}, 10))), std::vector{m_ids[0]});
    QCOMPARE(must(duplicates().suggestionCount()), 0);
    const StoreChange change = changeOf(*m_store, [&] { return m_store->postings().restoreFromTrash({m_ids[0]}); });
    QVERIFY(change.duplicates);
    QCOMPARE(must(duplicates().suggestionCount()), 1);
}

void DuplicateStoreTest::knowsWhatHasNoKeysYet()
{
    write([&] { return duplicates().setKeys(m_ids[1], {}); });
    QCOMPARE(must(duplicates().withoutKeys(10)), (std::vector{m_ids[0], m_ids[2]}));
    QCOMPARE(must(duplicates().withoutKeys(1)), std::vector{m_ids[0]});
    write([&] { return duplicates().setKeys(m_ids[0], {}); }); // in whatever order they get them
    QCOMPARE(must(duplicates().withoutKeys(10)), std::vector{m_ids[2]});
    write([&] { return duplicates().setKeys(m_ids[2], {}); });
    QVERIFY(must(duplicates().withoutKeys(10)).empty());
}

void DuplicateStoreTest::suggestsEachPairOnce()
{
    write([&] { return duplicates().suggest(pair(0, 1, 0.75)); });
    write([&] { return duplicates().suggest(pair(1, 0, 0.85)); });
    write([&] { return duplicates().suggest(pair(1, 2, 0.95)); });
    const auto pairs = must(duplicates().suggestions());
    QCOMPARE(pairs, (std::vector{pair(1, 2, 0.95), pair(0, 1, 0.85)}));
    write([&] { return duplicates().forgetSuggestions(m_ids[2]); });
    QCOMPARE(must(duplicates().suggestions()), (std::vector{pair(0, 1, 0.85)}));
}

void DuplicateStoreTest::neverSuggestsWhatWasDismissed()
{
    write([&] { return duplicates().suggest(pair(0, 1)); });
    const StoreChange change = changeOf(*m_store, [&] { return duplicates().dismiss(m_ids[1], m_ids[0]); });
    QVERIFY(change.duplicates);
    write([&] { return duplicates().forgetSuggestions(m_ids[0]); });
    write([&] { return duplicates().suggest(pair(0, 1)); });
    QVERIFY(must(duplicates().suggestions()).empty());
}

void DuplicateStoreTest::followsMergesToTheEnd()
{
    write([&] { return duplicates().setMerged(m_ids[0], m_ids[1], anInstant()); });
    write([&] { return duplicates().setMerged(m_ids[1], m_ids[2], anInstant()); });
    QCOMPARE(must(duplicates().survivorOf(m_ids[0])), m_ids[2]);
    QCOMPARE(must(duplicates().survivorOf(m_ids[2])), m_ids[2]);
    write([&] { return duplicates().setApart({m_ids[1]}); });
    QCOMPARE(must(duplicates().survivorOf(m_ids[0])), m_ids[1]);
}

void DuplicateStoreTest::undoesEverything()
{
    const QString before = dump(m_store->connection());
    write([&]() -> Result<> {
        must(duplicates().setKeys(m_ids[0], {1, 2}));
        must(duplicates().suggest(pair(0, 1)));
        must(duplicates().dismiss(m_ids[0], m_ids[2]));
        return duplicates().setMerged(m_ids[1], m_ids[0], anInstant());
    });
    const QString after = dump(m_store->connection());
    must(must(m_store->undoLog().undo()).commit());
    QCOMPARE(dump(m_store->connection()), before);
    must(must(m_store->undoLog().redo()).commit());
    QCOMPARE(dump(m_store->connection()), after);
}

QTEST_GUILESS_MAIN(DuplicateStoreTest)
#include "tst_duplicatestore.moc"

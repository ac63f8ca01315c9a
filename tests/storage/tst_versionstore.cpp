// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/memorystore.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;
using namespace Shortlist::Testing;

class VersionStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsNothingOfAnUntouchedPosting();
    void keepsEveryReadingWhole();
    void keepsWhatTheSourceSaidBeforeACorrection();
    void numbersReadingsInOrder();
    void knowsTheBytesOfAnEarlierReading();
    void gathersNotices();
    void saysWhosePostingIsNotThere();

private:
    Result<> correct(const QString &title)
    {
        if (auto kept = m_store->versions().keepReading(m_id); !kept)
            return kept;
        Posting posting = must(m_store->postings().load(m_id)).posting;
        posting.title = title;
        return m_store->postings().update(posting, posting.text.toUtf8());
    }

    std::unique_ptr<Store> m_store;
    PostingId m_id{};
};

void VersionStoreTest::init()
{
    m_store = memoryStore();
    m_id = stored(*m_store, aPosting(u"Engineer"_s, u"Norvik"_s));
}

void VersionStoreTest::keepsNothingOfAnUntouchedPosting()
{
    QVERIFY(!must(m_store->versions().reading(m_id)));
    QVERIFY(must(m_store->versions().earlier(m_id)).empty());
    QCOMPARE(must(m_store->versions().earlierCount(m_id)), 0);
}

void VersionStoreTest::keepsEveryReadingWhole()
{
    const Posting before = must(m_store->postings().load(m_id)).posting;
    inAction(*m_store, u"import"_s, [&] { return m_store->versions().archive(m_id, anInstant(5)); });

    const auto versions = must(m_store->versions().earlier(m_id));

    QCOMPARE(versions.size(), size_t(1));
    QCOMPARE(versions.front().posting, before);
    QCOMPARE(versions.front().replacedAt, anInstant(5));
    QCOMPARE(versions.front().source, must(m_store->postings().load(m_id)).source);
}

void VersionStoreTest::keepsWhatTheSourceSaidBeforeACorrection()
{
    inAction(*m_store, u"correct"_s, [&] { return correct(u"Senior Engineer"_s); });
    inAction(*m_store, u"correct"_s, [&] { return correct(u"Principal Engineer"_s); });

    const auto reading = must(m_store->versions().reading(m_id));
    QVERIFY(reading);
    QCOMPARE(reading->posting.title, u"Engineer"_s);
    QVERIFY(!reading->replacedAt.isValid());

    inAction(*m_store, u"import"_s, [&] { return m_store->versions().archive(m_id, anInstant(5)); });
    QVERIFY(!must(m_store->versions().reading(m_id)));
    QCOMPARE(must(m_store->versions().earlier(m_id)).front().posting.title, u"Engineer"_s);
}

void VersionStoreTest::numbersReadingsInOrder()
{
    for (int minute = 1; minute <= 3; ++minute)
        inAction(*m_store, u"import"_s, [&] { return m_store->versions().archive(m_id, anInstant(minute)); });
    const auto versions = must(m_store->versions().earlier(m_id));
    QCOMPARE(versions.size(), size_t(3));
    QCOMPARE(versions.front().number, 1);
    QCOMPARE(versions.back().replacedAt, anInstant(3));
}

void VersionStoreTest::knowsTheBytesOfAnEarlierReading()
{
    const QByteArray bytes = "Engineer"; // what the fixture stores: text, fingerprint and bytes are one
    const QByteArray hash = SourceStore::sha256(bytes);
    QVERIFY(!must(m_store->versions().isEarlierReading(m_id, hash, bytes)));
    inAction(*m_store, u"import"_s, [&] { return m_store->versions().archive(m_id, anInstant(5)); });
    QVERIFY(must(m_store->versions().isEarlierReading(m_id, hash, bytes)));
    QVERIFY(!must(m_store->versions().isEarlierReading(m_id, hash, "another posting of the page")));
    QVERIFY(!must(m_store->versions().isEarlierReading(m_id, SourceStore::sha256("other"), bytes)));
}

void VersionStoreTest::gathersNotices()
{
    QVERIFY(!must(m_store->versions().notice(m_id)));
    inAction(*m_store, u"a"_s, [&] { return m_store->versions().addNotice(m_id, {u"salary"_s}, anInstant(1)); });
    inAction(*m_store, u"b"_s, [&] {
        return m_store->versions().addNotice(m_id, {u"apply_by"_s, u"salary"_s}, anInstant(2));
    });
    const auto notice = must(m_store->versions().notice(m_id));
    QVERIFY(notice);
    QCOMPARE(notice->fields, (QStringList{u"salary"_s, u"apply_by"_s}));
    QCOMPARE(notice->noticedAt, anInstant(2));
    const StoreChange change = changeOf(*m_store, [&] { return m_store->versions().clearNotice(m_id); });
    QCOMPARE(change.updated, std::vector{m_id});
    QVERIFY(!must(m_store->versions().notice(m_id)));
}

void VersionStoreTest::saysWhosePostingIsNotThere()
{
    Action action = must(m_store->begin({u"import"_s, 1}));
    QCOMPARE(m_store->versions().archive(PostingId{77}, anInstant()).error().code, Error::Code::NotFound);
    QCOMPARE(m_store->versions().keepReading(PostingId{77}).error().code, Error::Code::NotFound);
}

QTEST_GUILESS_MAIN(VersionStoreTest)
#include "tst_versionstore.moc"

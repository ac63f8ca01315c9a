// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/text.h"
#include "tests/support/fullposting.h"
#include "tests/support/memorystore.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;
using namespace Shortlist::Testing;

class PostingStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryFact();
    void keepsAwkwardText_data();
    void keepsAwkwardText();
    void sharesOneSpellingOfAnEmployer();
    void followsAnAlias();
    void replacesFactsAndKeepsTheUsersOwn();
    void letsTheUserCorrectAnEmployersSpelling();
    void findsCandidates_data();
    void findsCandidates();
    void passesOverOtherEmployersRequisitions();
    void ratesWithinBounds();
    void trashesAllOrNone();
    void keepsNotes();
};

void PostingStoreTest::keepsEveryFact()
{
    const auto store = memoryStore();
    Posting posting = fullPosting();
    posting.id = stored(*store, posting);
    const auto loaded = store->postings().load(posting.id);
    VERIFY_OK(loaded);
    QCOMPARE(loaded->posting, posting);
    QCOMPARE(loaded->addedAt, anInstant());
    QVERIFY(!loaded->trashedAt.isValid());
}

void PostingStoreTest::keepsAwkwardText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quotes") << u"it's \"quoted\" `x` ‘y’"_s;
    QTest::newRow("SQL") << u"'); DROP TABLE posting; --"_s;
    QTest::newRow("lines and tabs") << u"a\nb\tc"_s;
    QTest::newRow("beyond the BMP") << u"👩‍💻 𠜎 engineer"_s;
    QTest::newRow("right to left") << u"مهندس \u202eabc\u202c"_s;
    QTest::newRow("combining") << u"Zu\u0308rich"_s;
    QTest::newRow("JSON") << u"{\"a\":[1,\\u0041]}"_s;
    QTest::newRow("very long") << QString(200'000, u'x');
}

void PostingStoreTest::keepsAwkwardText()
{
    QFETCH(QString, text);
    const auto store = memoryStore();
    Posting posting = aPosting(text, text);
    posting.employer = Text::collapsed(text);
    posting.html = text;
    posting.skills = QStringList{text};
    posting.origins = {{u"title"_s, {OriginKind::Prose, text}}};
    posting.id = stored(*store, posting);
    const auto loaded = store->postings().load(posting.id);
    VERIFY_OK(loaded);
    QCOMPARE(loaded->posting, posting);
}

void PostingStoreTest::sharesOneSpellingOfAnEmployer()
{
    const auto store = memoryStore();
    stored(*store, aPosting(u"One"_s, u"Norvik Labs"_s));
    const PostingId second = stored(*store, aPosting(u"Two"_s, u"norvik labs GmbH"_s));
    QCOMPARE(must(store->postings().load(second)).posting.employer, u"Norvik Labs"_s);
    QCOMPARE(must(store->limits().employers()).size(), size_t(1));
}

void PostingStoreTest::followsAnAlias()
{
    const auto store = memoryStore();
    const EmployerId norvik = inAction(*store, u"x"_s, [&] { return store->limits().ensureEmployer(u"Norvik"_s); });
    inAction(*store, u"x"_s, [&] { return store->limits().addAlias(norvik, u"NVK Systems"_s); });
    const PostingId id = stored(*store, aPosting(u"One"_s, u"NVK Systems Inc."_s));
    QCOMPARE(must(store->postings().load(id)).posting.employer, u"Norvik"_s);
}

void PostingStoreTest::replacesFactsAndKeepsTheUsersOwn()
{
    const auto store = memoryStore();
    const PostingId id = stored(*store, aPosting(u"Old"_s, u"Norvik"_s));
    inAction(*store, u"rate"_s, [&] { return store->postings().setRating({id}, 4); });
    inAction(*store, u"notes"_s, [&] { return store->postings().setNotes(id, u"call them"_s); });
    Posting corrected = fullPosting();
    corrected.id = id;
    inAction(*store, u"edit"_s, [&] { return store->postings().update(corrected, "f"); });
    const StoredPosting loaded = must(store->postings().load(id));
    QCOMPARE(loaded.posting, corrected);
    QCOMPARE(loaded.rating, 4);
    QCOMPARE(loaded.notes, u"call them"_s);
    Action action = must(store->begin({u"edit"_s}));
    corrected.id = PostingId{99};
    QCOMPARE(store->postings().update(corrected, "f").error().code, Error::Code::NotFound);
}

void PostingStoreTest::letsTheUserCorrectAnEmployersSpelling()
{
    const auto store = memoryStore();
    Posting posting = aPosting(u"One"_s, u"norvik"_s);
    posting.id = stored(*store, posting);
    posting.employer = u"Norvik"_s;
    posting.origins = {{u"employer"_s, {OriginKind::User, {}}}};
    inAction(*store, u"edit"_s, [&] { return store->postings().update(posting, "f"); });
    QCOMPARE(must(store->postings().load(posting.id)).posting.employer, u"Norvik"_s);
}

void PostingStoreTest::findsCandidates_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("requisition");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("hash");
    QTest::addColumn<QByteArray>("fingerprint");
    QTest::addColumn<int>("found");
    const QByteArray hash = SourceStore::sha256("known text");
    QTest::newRow("nothing in common") << u"x"_s << u""_s << u""_s << QByteArray() << QByteArray("z") << 0;
    QTest::newRow("same source") << u"x"_s << u""_s << u""_s << hash << QByteArray("z") << 1;
    QTest::newRow("same text") << u"x"_s << u""_s << u""_s << QByteArray() << QByteArray("known text") << 1;
    QTest::newRow("same requisition") << u"x"_s << u"R-7"_s << u""_s << QByteArray() << QByteArray("z") << 1;
    QTest::newRow("same URL") << u"x"_s << u""_s << u"https://n.example/7"_s << QByteArray() << QByteArray("z") << 1;
    QTest::newRow("all at once") << u"x"_s << u"R-7"_s << u"https://n.example/7"_s << hash << QByteArray("known text")
                                 << 1;
}

void PostingStoreTest::findsCandidates()
{
    QFETCH(QString, requisition);
    QFETCH(QString, url);
    QFETCH(QByteArray, hash);
    QFETCH(QByteArray, fingerprint);
    const auto store = memoryStore();
    Posting known = aPosting(u"known text"_s, u"Norvik"_s);
    known.requisitionId = u"R-7"_s;
    known.sourceUrl = u"https://n.example/7"_s;
    stored(*store, known);
    stored(*store, aPosting(u"another"_s, u"Norvik"_s));
    Posting asked = aPosting(u"x"_s, u"Norvik Inc."_s);
    asked.requisitionId = requisition;
    asked.sourceUrl = url;
    const auto found = store->postings().candidates(asked, hash, fingerprint);
    VERIFY_OK(found);
    QTEST(int(found->size()), "found");
}

void PostingStoreTest::passesOverOtherEmployersRequisitions()
{
    const auto store = memoryStore();
    Posting known = aPosting(u"known"_s, u"Norvik"_s);
    known.requisitionId = u"R-7"_s;
    stored(*store, known);
    known.employer = u"Solberg"_s;
    QVERIFY(must(store->postings().candidates(known, {}, "z")).empty());
}

void PostingStoreTest::ratesWithinBounds()
{
    const auto store = memoryStore();
    const PostingId id = stored(*store, aPosting(u"One"_s, u"Norvik"_s));
    Action action = must(store->begin({u"rate"_s}));
    VERIFY_OK(store->postings().setRating({id}, 5));
    QCOMPARE(store->postings().setRating({id}, 6).error().code, Error::Code::InvalidArgument);
    QCOMPARE(store->postings().setRating({id}, -1).error().code, Error::Code::InvalidArgument);
}

void PostingStoreTest::trashesAllOrNone()
{
    const auto store = memoryStore();
    const PostingId id = stored(*store, aPosting(u"One"_s, u"Norvik"_s));
    {
        Action action = must(store->begin({u"trash"_s}));
        QCOMPARE(store->postings().moveToTrash({id, PostingId{99}}, anInstant()).error().code, Error::Code::NotFound);
    }
    QVERIFY(!must(store->postings().load(id)).trashedAt.isValid());
    const StoreChange trashed = changeOf(*store, [&] { return store->postings().moveToTrash({id}, anInstant()); });
    QCOMPARE(trashed.removed, std::vector{id});
    QCOMPARE(must(store->postings().load(id)).trashedAt, anInstant());
    const StoreChange restored = changeOf(*store, [&] { return store->postings().restoreFromTrash({id}); });
    QCOMPARE(restored.added, std::vector{id});
}

void PostingStoreTest::keepsNotes()
{
    const auto store = memoryStore();
    const PostingId id = stored(*store, aPosting(u"One"_s, u"Norvik"_s));
    inAction(*store, u"notes"_s, [&] { return store->postings().setNotes(id, u"# Plan\n- call"_s); });
    QCOMPARE(must(store->postings().load(id)).notes, u"# Plan\n- call"_s);
    Action action = must(store->begin({u"notes"_s}));
    QCOMPARE(store->postings().setNotes(PostingId{99}, {}).error().code, Error::Code::NotFound);
}

QTEST_GUILESS_MAIN(PostingStoreTest)
#include "tst_postingstore.moc"

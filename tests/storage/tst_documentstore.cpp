// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/limits.h"
#include "models/storage/checker.h"
#include "models/storage/sql.h"
#include "tests/support/memorystore.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;
using namespace Shortlist::Testing;

namespace {

DocumentId added(Store &store, const QString &name, const QByteArray &bytes, PostingId posting)
{
    return inAction(store, u"document"_s, [&]() -> Result<DocumentId> {
        auto id = store.documents().add(name, DocumentKind::Cv, bytes, anInstant());
        if (!id)
            return id;
        if (auto attached = store.documents().attach(*id, posting); !attached)
            return attached.error();
        return id;
    });
}

qint64 count(Store &store, const char *sql)
{
    return must(store.connection().first(sql, [](const Sql::Row &row) { return row.integer(0); })).value_or(-1);
}

constexpr auto CountBytesSql = "SELECT count(*) FROM document_bytes";

QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 1;
    for (char &byte : bytes) {
        state = state * 1664525U + 1013904223U;
        byte = char(state >> 24U);
    }
    return bytes;
}

} // namespace

class DocumentStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatItWasGiven_data();
    void givesBackWhatItWasGiven();
    void keepsOneContentOnce();
    void numbersTheVersionsOfAName();
    void saysWithWhatItWasSent();
    void goesWithItsLastPostingAndComesBack();
    void sweepsWhatNothingCanBringBack();
    void isCheckedAgainstItsHash();
    void refusesWhatIsTooLarge();
    void joinsAnotherName();
};

void DocumentStoreTest::givesBackWhatItWasGiven_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isCompressed");
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("text") << QByteArray("curriculum vitae ").repeated(1000) << true;
    QTest::newRow("what is packed already") << noise(50'000) << false;
}

void DocumentStoreTest::givesBackWhatItWasGiven()
{
    QFETCH(QByteArray, bytes);
    const auto store = memoryStore();
    const PostingId one = stored(*store, aPosting(u"One"_s, u"Norvik"_s));
    const DocumentId id = added(*store, u"CV.pdf"_s, bytes, one);
    QCOMPARE(must(store->documents().bytes(id)), bytes);
    const auto documents = must(store->documents().documentsOf(one));
    QCOMPARE(documents.size(), size_t(1));
    const Document &document = documents.front().document;
    QCOMPARE(document.size, qint64(bytes.size()));
    QCOMPARE(document.sha256, SourceStore::sha256(bytes));
    QCOMPARE(document.addedAt, anInstant());
    QTEST(count(*store, "SELECT compressed FROM document_bytes") == 1, "isCompressed");
}

void DocumentStoreTest::keepsOneContentOnce()
{
    const auto store = memoryStore();
    const PostingId one = stored(*store, aPosting(u"One"_s, u"Norvik"_s));
    const PostingId two = stored(*store, aPosting(u"Two"_s, u"Norvik"_s));
    const DocumentId first = added(*store, u"CV.pdf"_s, "same", one);
    QCOMPARE(added(*store, u"cv.PDF"_s, "same", two), first); // the same version of the same document
    QVERIFY(added(*store, u"Copy.pdf"_s, "same", two) != first);
    QCOMPARE(count(*store, CountBytesSql), 1);
    QCOMPARE(must(store->documents().documents()).size(), size_t(2));
}

void DocumentStoreTest::numbersTheVersionsOfAName()
{
    const auto store = memoryStore();
    const PostingId one = stored(*store, aPosting(u"One"_s, u"Norvik"_s));
    added(*store, u"CV.pdf"_s, "first", one);
    added(*store, u"CV.pdf"_s, "second", one);
    added(*store, u"Other.pdf"_s, "third", one);
    const auto documents = must(store->documents().documentsOf(one));
    QCOMPARE(documents.size(), size_t(3));
    QCOMPARE(documents[0].document.version, 2); // the newest first
    QCOMPARE(documents[1].document.version, 1);
    QCOMPARE(documents[1].document.versions, 2);
    QCOMPARE(documents[2].document.versions, 1);
}

void DocumentStoreTest::saysWithWhatItWasSent()
{
    const auto store = memoryStore();
    const PostingId one = stored(*store, aPosting(u"One"_s, u"Norvik"_s));
    const PostingId two = stored(*store, aPosting(u"Two"_s, u"Norvik"_s));
    const DocumentId cv = added(*store, u"CV.pdf"_s, "cv", one);
    const EventId sent = inAction(*store, u"track"_s, [&] {
        return store->tracking().append(anEvent(*store, one, u"applied"_s, QDate(2026, 1, 10)));
    });
    const EventId elsewhere = inAction(*store, u"track"_s, [&] {
        return store->tracking().append(anEvent(*store, two, u"applied"_s, QDate(2026, 1, 10)));
    });
    inAction(*store, u"sent"_s, [&] { return store->documents().setSentWith(cv, one, sent); });
    QCOMPARE(must(store->documents().documentsOf(one)).front().sentWith, sent);
    {
        Action action = must(store->begin({u"sent"_s}));
        QCOMPARE(store->documents().setSentWith(cv, one, elsewhere).error().code, Error::Code::NotFound);
        QCOMPARE(store->documents().setSentWith(cv, two, elsewhere).error().code, Error::Code::NotFound);
    }
    inAction(*store, u"sent"_s, [&] { return store->documents().setSentWith(cv, one, {}); });
    QCOMPARE(must(store->documents().documentsOf(one)).front().sentWith, EventId{});
}

void DocumentStoreTest::goesWithItsLastPostingAndComesBack()
{
    const auto store = memoryStore();
    const PostingId one = stored(*store, aPosting(u"One"_s, u"Norvik"_s));
    const PostingId two = stored(*store, aPosting(u"Two"_s, u"Norvik"_s));
    const DocumentId cv = added(*store, u"CV.pdf"_s, "cv", one);
    inAction(*store, u"attach"_s, [&] { return store->documents().attach(cv, two); });
    inAction(*store, u"detach"_s, [&] { return store->documents().detach(cv, one, anInstant(1)); });
    QCOMPARE(must(store->documents().documents()).size(), size_t(1));
    const StoreChange change = changeOf(*store, [&] { return store->documents().detach(cv, two, anInstant(2)); });
    QCOMPARE(change.updated, std::vector{two});
    QVERIFY(must(store->documents().documents()).empty());
    must(must(store->undoLog().undo()).commit());
    QCOMPARE(must(store->documents().documentsOf(two)).front().document.id, cv);
    QCOMPARE(must(store->documents().bytes(cv)), QByteArray("cv"));
}

void DocumentStoreTest::sweepsWhatNothingCanBringBack()
{
    const auto store = memoryStore();
    const PostingId one = stored(*store, aPosting(u"One"_s, u"Norvik"_s));
    const auto rate = [&](int rating) {
        inAction(*store, u"rate"_s, [&] { return store->postings().setRating({one}, rating); });
    };
    added(*store, u"Undone.pdf"_s, "undone", one);
    must(must(store->undoLog().undo()).commit());
    QCOMPARE(count(*store, CountBytesSql), 1); // can be repeated
    rate(1);
    QCOMPARE(count(*store, CountBytesSql), 0);

    const DocumentId cv = added(*store, u"CV.pdf"_s, "cv", one);
    const QDateTime setBack = QDateTime::currentDateTimeUtc().addSecs(-3600); // by a clock that was set back
    inAction(*store, u"detach"_s, [&] { return store->documents().detach(cv, one, setBack); });
    for (int i = 0; i < UndoLog::MaxSteps - 1; ++i)
        rate(1 + i % 2);
    QCOMPARE(count(*store, CountBytesSql), 1); // the removal is the oldest step
    rate(5);
    rate(4);
    QCOMPARE(count(*store, CountBytesSql), 0);
    QVERIFY(must(check(store->connection())).isEmpty());
}

void DocumentStoreTest::isCheckedAgainstItsHash()
{
    const auto store = memoryStore();
    const PostingId one = stored(*store, aPosting(u"One"_s, u"Norvik"_s));
    const DocumentId cv = added(*store, u"CV.pdf"_s, "curriculum", one);
    QVERIFY(must(check(store->connection())).isEmpty());
    must(store->connection().run("UPDATE document_bytes SET bytes = ?1", QByteArray("curriculux")));
    QCOMPARE(store->documents().bytes(cv).error().code, Error::Code::Storage);
    QCOMPARE(must(check(store->connection())), QStringList{u"document 1 does not match its SHA-256"_s});
}

void DocumentStoreTest::refusesWhatIsTooLarge()
{
    const auto store = memoryStore();
    Action action = must(store->begin({u"document"_s}));
    const QByteArray large(Limits::DocumentBytes + 1, 'x');
    const auto refused = store->documents().add(u"CV.pdf"_s, DocumentKind::Cv, large, anInstant());
    QCOMPARE(refused.error().code, Error::Code::TooLarge);
}

void DocumentStoreTest::joinsAnotherName()
{
    const auto store = memoryStore();
    const PostingId one = stored(*store, aPosting(u"One"_s, u"Norvik"_s));
    added(*store, u"CV.pdf"_s, "old", one);
    const DocumentId newer = added(*store, u"CV 2027.pdf"_s, "new", one);
    inAction(*store, u"rename"_s, [&] { return store->documents().rename(newer, u"CV.pdf"_s); });
    QCOMPARE(must(store->documents().document(newer)).version, 2);
    inAction(*store, u"rename"_s, [&] { return store->documents().rename(newer, u"cv.pdf"_s); });
    QCOMPARE(must(store->documents().document(newer)).version, 2);
    QCOMPARE(must(store->documents().document(newer)).name, u"cv.pdf"_s);
}

QTEST_GUILESS_MAIN(DocumentStoreTest)
#include "tst_documentstore.moc"

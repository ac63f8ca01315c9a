// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/limits.h"
#include "models/storage/sql.h"
#include "tests/support/memorystore.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;
using namespace Shortlist::Testing;

class SourceStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryByte_data();
    void keepsEveryByte();
    void storesEqualBytesOnce();
    void remembersWhereItCameFrom();
    void seesEveryDamagedByte();
    void refusesWhatIsTooLarge();
};

void SourceStoreTest::keepsEveryByte_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a byte order mark") << QByteArray("\xef\xbb\xbftext");
    QTest::newRow("NUL") << QByteArray("a\0b", 3);
    QTest::newRow("no text at all") << QByteArray("\xff\xfe\xfd\x80");
    QTest::newRow("a megabyte") << QByteArray(1024 * 1024, 'x');
}

void SourceStoreTest::keepsEveryByte()
{
    QFETCH(QByteArray, bytes);
    const auto store = memoryStore();
    const SourceId id =
        inAction(*store, u"x"_s, [&] { return store->sources().add(aSource(bytes), u"text"_s, 1, anInstant()); });
    const auto document = store->sources().document(id);
    VERIFY_OK(document);
    QCOMPARE(document->bytes, bytes);
    QCOMPARE(must(store->sources().record(id)).sha256, SourceStore::sha256(bytes));
    QCOMPARE(must(store->sources().record(id)).size, bytes.size());
}

void SourceStoreTest::storesEqualBytesOnce()
{
    const auto store = memoryStore();
    for (int i = 0; i < 2; ++i)
        inAction(*store, u"x"_s, [&] { return store->sources().add(aSource("same"), u"text"_s, 1, anInstant()); });
    const auto count = store->connection().first("SELECT count(*) FROM source_bytes",
                                                 [](const Sql::Row &row) { return row.number(0); });
    VERIFY_OK(count);
    QCOMPARE(count->value(), 1);
}

void SourceStoreTest::remembersWhereItCameFrom()
{
    const auto store = memoryStore();
    const SourceDocument paste{"x",         u"paste"_s, SourceOrigin::Paste, u"text/html"_s, u"https://a.example"_s,
                               anInstant(7)};
    const SourceId id =
        inAction(*store, u"x"_s, [&] { return store->sources().add(paste, u"html"_s, 3, anInstant(9)); });
    const auto document = store->sources().document(id);
    VERIFY_OK(document);
    QCOMPARE(*document, paste);
    const SourceRecord record = must(store->sources().record(id));
    QCOMPARE(record.format, u"html"_s);
    QCOMPARE(record.importedAt, anInstant(9));
    QCOMPARE(store->sources().record(SourceId{99}).error().code, Error::Code::NotFound);
}

void SourceStoreTest::seesEveryDamagedByte()
{
    const auto store = memoryStore();
    const QByteArray bytes("a posting that somebody saved, long enough to be worth compressing, compressing");
    const SourceId id =
        inAction(*store, u"x"_s, [&] { return store->sources().add(aSource(bytes), u"text"_s, 1, anInstant()); });
    const QByteArray compressed = qCompress(bytes);
    int unnoticed = 0;
    for (qsizetype at = 0; at < compressed.size(); ++at) {
        QByteArray damaged = compressed;
        damaged[at] = char(damaged.at(at) ^ 0x20);
        VERIFY_OK(store->connection().run("UPDATE source_bytes SET compressed = ?1", damaged));
        const auto document = store->sources().document(id);
        // A changed compression level says nothing about the bytes: then they are whole.
        unnoticed += document && document->bytes != bytes ? 1 : 0;
    }
    QCOMPARE(unnoticed, 0);
}

void SourceStoreTest::refusesWhatIsTooLarge()
{
    const auto store = memoryStore();
    Action action = must(store->begin({u"x"_s}));
    const QByteArray large(Limits::SourceBytes + 1, 'x');
    QCOMPARE(store->sources().add(aSource(large), u"text"_s, 1, anInstant()).error().code, Error::Code::TooLarge);
}

QTEST_GUILESS_MAIN(SourceStoreTest)
#include "tst_sourcestore.moc"

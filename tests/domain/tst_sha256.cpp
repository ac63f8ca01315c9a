// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/sha256.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>

using namespace Shortlist;

class Sha256Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hashesWhatTheStandardHashes_data();
    void hashesWhatTheStandardHashes();
    void agreesWithAnotherOnAnyPieces();
};

/// The examples of FIPS 180-4, and nothing.
void Sha256Test::hashesWhatTheStandardHashes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("hash");
    QTest::newRow("nothing") << QByteArray()
                             << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QTest::newRow("one block") << QByteArray("abc")
                               << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QTest::newRow("two blocks") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                                << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    QTest::newRow("a million letters") << QByteArray(
        1'000'000, 'a') << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

void Sha256Test::hashesWhatTheStandardHashes()
{
    QFETCH(QByteArray, bytes);
    QTEST(Sha256::of(bytes).toHex(), "hash");
}

void Sha256Test::agreesWithAnotherOnAnyPieces()
{
    QRandomGenerator random(20261122);
    Sha256 hash;
    for (int round = 0; round < 300; ++round) {
        QCryptographicHash other(QCryptographicHash::Sha256);
        for (int pieces = random.bounded(5); pieces >= 0; --pieces) {
            QByteArray piece(random.bounded(200), '\0');
            for (char &byte : piece)
                byte = char(random.bounded(256));
            hash.add(piece);
            other.addData(piece);
        }
        QCOMPARE(hash.take(), other.result()); // and begins anew
    }
}

QTEST_GUILESS_MAIN(Sha256Test)

#include "tst_sha256.moc"

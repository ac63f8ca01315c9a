// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

/// The control of all other tests under the thread sanitizer: a race is reported, and what is right is not.
class SeenRacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areReported_data();
    void areReported();
};

void SeenRacesTest::areReported_data()
{
    QTest::addColumn<bool>("isRace");
    QTest::newRow("writer") << true;
    QTest::newRow("values") << false;
    QTest::newRow("pool") << false; // what the pool of Qt's does by itself (reports.cpp)
}

void SeenRacesTest::areReported()
{
    QFETCH(bool, isRace);
    QProcess racer;
    racer.setProcessChannelMode(QProcess::MergedChannels);
    racer.start(QStringLiteral(SHORTLIST_RACER), {QString::fromUtf8(QTest::currentDataTag())});
    QVERIFY(racer.waitForFinished(120'000));
    const QString said = QString::fromUtf8(racer.readAll());
    QVERIFY2(said.contains("data race"_L1) == isRace, qPrintable(said));
    QVERIFY2(!isRace || said.contains("in countUp"_L1) || said.contains("countUp(int&)"_L1), qPrintable(said));
    constexpr int Reported = 66;
    QCOMPARE(racer.exitCode(), isRace ? Reported : 0);
}

QTEST_GUILESS_MAIN(SeenRacesTest)
#include "tst_seenraces.moc"

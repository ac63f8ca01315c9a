// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/postingjson.h"
#include "tests/support/fullposting.h"
#include "tests/support/verifyresult.h"

#include <QJsonArray>
#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

class PostingJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatItWrote_data();
    void readsBackWhatItWrote();
    void writesAbsentFactsAsNull();
    void writesMoneyInMajorUnits();
    void namesTheKeyThatIsWrong_data();
    void namesTheKeyThatIsWrong();
};

void PostingJsonTest::readsBackWhatItWrote_data()
{
    QTest::addColumn<Posting>("posting");
    QTest::newRow("empty") << Posting();
    QTest::newRow("every field") << Testing::fullPosting();
}

void PostingJsonTest::readsBackWhatItWrote()
{
    QFETCH(Posting, posting);
    const auto read = postingFromJson(toJson(posting));
    VERIFY_OK(read);
    QCOMPARE(*read, posting);
}

void PostingJsonTest::writesAbsentFactsAsNull()
{
    const QJsonObject json = toJson(Posting());
    for (const auto key : {"id"_L1, "employer"_L1, "workplace"_L1, "programme"_L1, "posted_on"_L1, "salary"_L1,
                           "experience_years"_L1, "education"_L1, "application_limit"_L1, "reapply_after_days"_L1})
        QVERIFY2(json.contains(key) && json.value(key).isNull(), key.data());
    QCOMPARE(json.value("locations"_L1), QJsonArray());
}

void PostingJsonTest::writesMoneyInMajorUnits()
{
    Posting posting;
    posting.salary = Salary{1855, std::nullopt, u"EUR"_s, Salary::Unit::Hour, Salary::Kind::Estimated};
    const QJsonObject salary = toJson(posting).value("salary"_L1).toObject();
    QCOMPARE(salary.value("min"_L1).toDouble(), 18.55);
    QVERIFY(salary.value("max"_L1).isNull());
    QCOMPARE(salary.value("kind"_L1).toString(), u"estimated"_s);
}

void PostingJsonTest::namesTheKeyThatIsWrong_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::addColumn<QString>("key");
    QTest::newRow("type") << QJsonObject{{u"title"_s, 7}} << u"\"title\""_s;
    QTest::newRow("word") << QJsonObject{{u"workplace"_s, u"moon"_s}} << u"\"workplace\""_s;
    QTest::newRow("day") << QJsonObject{{u"posted_on"_s, u"2026-02-30"_s}} << u"\"posted_on\""_s;
    QTest::newRow("inner") << QJsonObject{{u"salary"_s, QJsonObject{{u"unit"_s, u"aeon"_s}}}} << u"\"salary.unit\""_s;
}

void PostingJsonTest::namesTheKeyThatIsWrong()
{
    QFETCH(QJsonObject, json);
    QFETCH(QString, key);
    const auto read = postingFromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::Malformed);
    QVERIFY2(read.error().detail.contains(key), qPrintable(read.error().detail));
}

QTEST_GUILESS_MAIN(PostingJsonTest)
#include "tst_postingjson.moc"

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/postingjson.h"
#include "tests/support/verifyresult.h"

#include <QJsonArray>
#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

Posting fullPosting()
{
    Posting posting;
    posting.id = PostingId{12};
    posting.title = u"Tester \"α\" – C++"_s;
    posting.titleOrigin = TitleOrigin::Inferred;
    posting.employer = u"Meridian"_s;
    posting.employerAsWritten = u"Meri dian"_s;
    posting.department = u"Quality"_s;
    posting.places = {{u"Graz"_s, u"Graz"_s, u"Styria"_s, u"AT"_s, u"8010"_s, 47.07, 15.44},
                      {u"Remote"_s, {}, {}, {}, {}}};
    posting.workplace = Workplace::Hybrid;
    posting.employmentTypes = {EmploymentType::FullTime, EmploymentType::Internship};
    posting.programme = Programme::Apprentice;
    posting.postedOn = QDate(2026, 2, 28);
    posting.applyBy = QDate(2026, 3, 31);
    posting.salary = Salary{1855, std::nullopt, u"EUR"_s, Salary::Unit::Hour, Salary::Kind::Estimated};
    posting.experience = ExperienceYears{0.5, 3};
    posting.education = Education::Professional;
    posting.start = u"in spring"_s;
    posting.startFrom = QDate(2026, 4, 1);
    posting.startBy = QDate(2026, 6, 30);
    posting.graduatedWithinMonths = 12;
    posting.skills = {u"C++"_s, u"SQL"_s};
    posting.requisitionId = u"R-1"_s;
    posting.sourceUrl = u"https://example.org/1"_s;
    LimitClause cap;
    cap.max = 2;
    cap.per = u"employer_group"_s;
    cap.ordered = true;
    cap.includesAffiliates = true;
    cap.groupName = u"Meridian"_s;
    cap.quote = u"at most two"_s;
    cap.start = 5;
    cap.end = 16;
    LimitClause cooldown;
    cooldown.kind = LimitClause::Kind::Cooldown;
    cooldown.days = 90;
    cooldown.strength = LimitClause::Strength::Advised;
    posting.limitClauses = {cap, cooldown};
    posting.assessment = u"a task"_s;
    posting.rollingReview = true;
    posting.language = u"en"_s;
    posting.sections = {
        {SectionKind::MinimumQualifications,
         u"You bring"_s,
         {{Block::Kind::Paragraph, u"Above all:"_s}, {Block::Kind::Item, u"care"_s, u"<b>care</b>"_s}}}};
    posting.text = u"… at most two …"_s;
    posting.html = u"<p>at most two</p>"_s;
    posting.origins = {{u"title"_s, {OriginKind::Prose, u"a Tester"_s}}, {u"salary"_s, {OriginKind::User, {}}}};
    posting.conflicts = {{u"programme"_s,
                          {u"apprentice"_s, u"intern"_s},
                          {{OriginKind::PageText, u"Apprentice"_s}, {OriginKind::JsonLd, {}}}}};
    posting.missing = {u"description"_s};
    return posting;
}

} // namespace

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
    QTest::newRow("every field") << fullPosting();
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
    const QJsonObject salary = toJson(fullPosting()).value("salary"_L1).toObject();
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

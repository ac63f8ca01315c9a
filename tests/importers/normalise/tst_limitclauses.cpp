// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/limitclauses.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;

class TestLimitClauses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsCaps_data();
    void findsCaps();
    void findsCooldowns_data();
    void findsCooldowns();
    void leavesNearMissesAlone_data();
    void leavesNearMissesAlone();
    void readsOrderScopeAndAffiliates();
    void readsStrength_data();
    void readsStrength();
    void quotesAreExactAndCountedInCodePoints();
    void doesNotRunAcrossParagraphs();
    void knowsTheSentencesOfManyLanguages_data();
    void knowsTheSentencesOfManyLanguages();
};

void TestLimitClauses::findsCaps_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("max");
    QTest::addColumn<QString>("window");
    QTest::addColumn<int>("windowDays");
    const auto row = [](const char *name, const QString &text, int max, const QString &window = {}, int days = 0) {
        QTest::newRow(name) << text << max << window << days;
    };
    row("maximum", u"Applicants may apply for a maximum of two roles."_s, 2);
    row("capitals", u"You can apply for a MAXIMUM of TWO positions."_s, 2);
    row("digits", u"Each candidate may submit up to 3 applications."_s, 3);
    row("Persian digits", u"Each candidate may submit up to ۳ applications."_s, 3);
    row("not more than", u"Please do not apply for more than four jobs."_s, 4);
    row("held", u"You can hold up to 2 active job applications at once."_s, 2);
    row("per person", u"We accept a maximum of two applications per person."_s, 2);
    row("limited", u"Candidates are limited to 2 active applications."_s, 2);
    row("rolling", u"You may apply to three jobs every 30 days."_s, 3, u"rolling"_s, 30);
    row("months", u"You can apply for up to five roles within six months."_s, 5, u"rolling"_s, 180);
    row("once", u"You may apply once every 12 months for a position."_s, 1, u"rolling"_s, 365);
    row("academic year", u"Graduates: it is one application per academic year."_s, 1, u"calendar"_s);
    row("cycle", u"Students may submit only one application per recruitment cycle."_s, 1, u"cycle"_s);
    row("number first", u"Three is the most roles that a candidate may hold open."_s, 3);
    row("at most", u"We consider applications for two openings at most."_s, 2);
    row("German", u"Bewerben Sie sich bitte auf maximal drei Stellen."_s, 3);
    row("French", u"Vous pouvez postuler à un maximum de deux offres."_s, 2);
    row("Spanish", u"Puedes postularte a un máximo de tres vacantes."_s, 3);
    row("Chinese", u"每人最多投递2个职位。"_s, 2);
    row("Chinese only", u"校园招聘期间仅可投递一个岗位"_s, 1);
    row("Chinese candidates", u"每位候选人可同时申请三个岗位。"_s, 3);
    row("Japanese", u"応募は最大2件まで応募可能です。"_s, 2);
    row("Korean", u"한 사람은 두 개 직무에만 지원할 수 있습니다."_s, 2);
    row("of our posts", u"Please apply for no more than one of our roles at once."_s, 1);
    row("more than once", u"Please do not apply more than once for a position."_s, 1);
    row("considered", u"We only consider one application per candidate."_s, 1);
    row("German of these", u"Bitte bewerben Sie sich nur auf eine der ausgeschriebenen Stellen."_s, 1);
    row("German more than", u"Bewerbungen auf mehr als zwei Stellen können wir nicht berücksichtigen."_s, 2);
    row("Spanish reflexive", u"Cada candidato podrá presentarse a un máximo de dos vacantes."_s, 2);
    row("Swedish of these", u"Du kan bara söka en av tjänsterna."_s, 1);
    row("Danish of ours", u"Du kan højst søge to af vores stillinger."_s, 2);
    row("Japanese, of forms", u"応募の申込みは一人1職種に限ります。"_s, 1);
    row("one site only", u"Candidates should apply for one site only."_s, 1);
    row("Japanese several", u"複数のポジションに同時に応募することはできません。"_s, 1);
    row("Korean twice", u"중복 지원은 불가합니다."_s, 1);
    row("Taiwan", u"每人限投遞一個職缺。"_s, 1);
}

void TestLimitClauses::findsCaps()
{
    QFETCH(QString, text);
    QFETCH(int, max);
    QFETCH(QString, window);
    QFETCH(int, windowDays);
    const auto clauses = findLimitClauses(text);
    QCOMPARE(clauses.size(), size_t(1));
    QCOMPARE(clauses.front().kind, LimitClause::Kind::Cap);
    QCOMPARE(clauses.front().max, std::optional(max));
    QCOMPARE(clauses.front().window, window);
    QCOMPARE(clauses.front().windowDays.value_or(0), windowDays);
}

void TestLimitClauses::findsCooldowns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("days");
    QTest::newRow("reapply") << u"Unsuccessful candidates may reapply after six months."_s << 180;
    QTest::newRow("wait") << u"Please wait 90 days before applying again for a role."_s << 90;
    QTest::newRow("period") << u"There is a 12-month cooling-off period for candidates."_s << 365;
    QTest::newRow("cannot") << u"Candidates cannot re-apply for the same role within 2 years."_s << 730;
    QTest::newRow("German") << u"Eine erneute Bewerbung auf diese Stelle ist nach drei Monaten möglich."_s << 90;
    QTest::newRow("Chinese") << u"面试未通过者，六个月内不能再次投递该岗位。"_s << 180;
    QTest::newRow("Chinese twelve") << u"面试未通过者，十二个月内不能再次投递该岗位。"_s << 365;
    QTest::newRow("Korean word") << u"불합격 후 여섯 개월이 지나야 재지원할 수 있습니다. 채용"_s << 180;
    QTest::newRow("Korean") << u"불합격 후 6개월이 지나야 재지원할 수 있습니다. 채용"_s << 180;
}

void TestLimitClauses::findsCooldowns()
{
    QFETCH(QString, text);
    QFETCH(int, days);
    const auto clauses = findLimitClauses(text);
    QCOMPARE(clauses.size(), size_t(1));
    QCOMPARE(clauses.front().kind, LimitClause::Kind::Cooldown);
    QCOMPARE(clauses.front().days, std::optional(days));
}

void TestLimitClauses::leavesNearMissesAlone_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("headcount", u"There are two positions available in this team. Apply now."_s);
    row("one of two", u"You would work in one of two offices; apply for the role today."_s);
    row("preferences", u"In your application you may choose up to three locations for the role."_s);
    row("received", u"Applications for this job are limited to the first 400 received."_s);
    row("closes", u"This posting closes after 400 applications."_s);
    row("experience", u"Candidates have a maximum of two years' experience in similar roles."_s);
    row("pages", u"Your application has a limit of two pages; the job needs no cover letter."_s);
    row("rate", u"Our API allows at most 5 applications per minute. We are hiring for roles."_s);
    row("credit", u"Candidates for the job manage credit limits of up to three applications each year."_s);
    row("reposted", u"Previous applicants need not reapply for this position."_s);
    row("no need", u"You only need to submit one application to be considered for all roles."_s);
    row("past service", u"Candidates who worked here in the six months before may not be eligible for the role."_s);
    row("length", u"This is a contract role of six months; apply soon."_s);
    row("internship", u"Interns in this role commit for at least three months."_s);
    row("of the following", u"Candidates should meet at least 3 of the following for the role."_s);
    row("employers", u"Employers may post up to three jobs and receive applications for them."_s);
    row("choose", u"If several roles fit, choose the one that fits you best and apply."_s);
    row("spraying", u"Do not apply more than one application per season in each crop; see the roles of operators."_s);
    row("no limit", u"There is no limit: you can apply for as many roles as you like."_s);
    row("references", u"Applicants must submit no more than two references with the application for this job."_s);
    row("skills", u"Apply your skills to more than two projects in this role."_s);
    row("hired", u"A maximum of two candidates will be hired for the position."_s);
    row("age", u"应届毕业生，年龄不超过25周岁，岗位要求见附件。"_s);
    row("Chinese headcount", u"该岗位招聘2人，请尽快投递。"_s);
    row("parental leave", u"Our benefits include up to 18 weeks of leave for every job."_s);
}

void TestLimitClauses::leavesNearMissesAlone()
{
    QFETCH(QString, text);
    const auto clauses = findLimitClauses(text);
    QVERIFY2(clauses.empty(), clauses.empty() ? "" : qPrintable(clauses.front().quote));
}

void TestLimitClauses::readsOrderScopeAndAffiliates()
{
    const QString limit = u"Applicants can apply to at most three jobs and are considered in the order you apply. "
                          "The limit applies to Initech and its affiliates worldwide."_s;
    const auto clauses = findLimitClauses(u"We build paper.\n\n"_s + limit + u" Apply early."_s);
    QCOMPARE(clauses.size(), size_t(1));
    const LimitClause &clause = clauses.front();
    QCOMPARE(clause.quote, limit);
    QVERIFY(clause.ordered);
    QVERIFY(clause.includesAffiliates);
    QCOMPARE(clause.groupName, u"Initech"_s);
    QCOMPARE(clause.per, u"employer_group"_s);
}

void TestLimitClauses::readsStrength_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<LimitClause::Strength>("strength");
    QTest::newRow("hard") << u"You may apply for up to two roles."_s << LimitClause::Strength::Hard;
    QTest::newRow("advised") << u"We recommend that you apply for no more than two roles."_s
                             << LimitClause::Strength::Advised;
    QTest::newRow("voids all")
        << u"Apply for only one graduate programme; otherwise all applications will be rejected."_s
        << LimitClause::Strength::VoidsAll;
}

void TestLimitClauses::readsStrength()
{
    QFETCH(QString, text);
    QFETCH(LimitClause::Strength, strength);
    const auto clauses = findLimitClauses(text);
    QCOMPARE(clauses.size(), size_t(1));
    QCOMPARE(clauses.front().strength, strength);
}

void TestLimitClauses::quotesAreExactAndCountedInCodePoints()
{
    const QString text = u"🚀 Join us! Candidates may apply to up to two jobs."_s;
    const auto clauses = findLimitClauses(text);
    QCOMPARE(clauses.size(), size_t(1));
    const auto points = text.toUcs4();
    const LimitClause &clause = clauses.front();
    QCOMPARE(QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()) + clause.start,
                               clause.end - clause.start),
             clause.quote);
}

void TestLimitClauses::doesNotRunAcrossParagraphs()
{
    const auto clauses = findLimitClauses(u"You may apply for up to two jobs.\n\nThe limit applies to nobody."_s);
    QCOMPARE(clauses.size(), size_t(1));
    QCOMPARE(clauses.front().quote, u"You may apply for up to two jobs."_s);
}

/// Our own sentences in twenty languages: limits, and what only looks like one.
void TestLimitClauses::knowsTheSentencesOfManyLanguages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("max");
    QTest::addColumn<int>("days");
    QFile file(QStringLiteral(SHORTLIST_FIXTURES "/limits/sentences.jsonl"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (int line = 1; !file.atEnd(); ++line) {
        const QJsonObject row = QJsonDocument::fromJson(file.readLine()).object();
        QTest::addRow("line %d", line) << row[u"text"_s].toString() << row[u"cap"_s].toInt()
                                       << row[u"cooldown"_s].toInt();
    }
}

void TestLimitClauses::knowsTheSentencesOfManyLanguages()
{
    QFETCH(QString, text);
    QFETCH(int, max);
    QFETCH(int, days);
    const auto clauses = findLimitClauses(text);
    if (max == 0 && days == 0) {
        QVERIFY2(clauses.empty(), qPrintable(text));
        return;
    }
    QVERIFY2(clauses.size() == 1, qPrintable(text));
    QCOMPARE(clauses.front().max.value_or(0), max);
    QCOMPARE(clauses.front().days.value_or(0), days);
    QVERIFY(text.contains(clauses.front().quote));
}

QTEST_GUILESS_MAIN(TestLimitClauses)
#include "tst_limitclauses.moc"

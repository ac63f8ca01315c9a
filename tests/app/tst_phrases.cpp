// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/factphrases.h"
#include "app/cli/htmlpages.h"
#include "app/cli/phrases.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;
using namespace Shortlist::Cli;

namespace {

LimitRule aCap()
{
    LimitRule rule;
    rule.max = 2;
    rule.scope = {LimitRule::ScopeKind::Group, u"Kestrel"_s, {}};
    rule.order = LimitRule::Order::Considered;
    return rule;
}

} // namespace

class PhrasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysSalaries_data();
    void saysSalaries();
    void saysRules_data();
    void saysRules();
    void saysWhatApplyingDoes_data();
    void saysWhatApplyingDoes();
    void countsThings();
    void escapesWhatAPostingSays();
    void comparesInHtml();
};

void PhrasesTest::saysSalaries_data()
{
    QTest::addColumn<Salary>("salary");
    QTest::addColumn<QString>("words");
    Salary salary{.minMinor = 11'600'000, .maxMinor = 17'700'000, .currency = u"USD"_s};
    QTest::newRow("a range") << salary << u"$116,000–177,000 a year"_s;
    salary.maxMinor = salary.minMinor;
    QTest::newRow("one figure") << salary << u"$116,000 a year"_s;
    salary.maxMinor.reset();
    QTest::newRow("from") << salary << u"from $116,000 a year"_s;
    salary = {.minMinor = {}, .maxMinor = 1850, .currency = u"EUR"_s, .unit = Salary::Unit::Hour};
    QTest::newRow("up to, with cents") << salary << u"up to €18.50 an hour"_s;
    salary = {.minMinor = 300'000, .maxMinor = 400'000, .currency = u"JPY"_s, .unit = Salary::Unit::Month};
    QTest::newRow("a currency without cents") << salary << u"¥300,000–400,000 a month"_s;
    salary = {.minMinor = 9'000'000, .maxMinor = 9'500'000, .currency = u"CHF"_s, .kind = Salary::Kind::Estimated};
    QTest::newRow("estimated") << salary << u"CHF 90,000–95,000 a year (estimated)"_s;
}

void PhrasesTest::saysSalaries()
{
    QFETCH(Salary, salary);
    QTEST(inWords(salary), "words");
}

void PhrasesTest::saysRules_data()
{
    QTest::addColumn<LimitRule>("rule");
    QTest::addColumn<QString>("words");
    LimitRule rule = aCap();
    QTest::newRow("a cap of a group") << rule
                                      << u"At most 2 applications to Kestrel and its affiliates, considered in the "
                                         u"order you apply."_s;
    rule.max = 1;
    rule.scope = {LimitRule::ScopeKind::Employer, u"Acme"_s, u"EMEA"_s};
    rule.order = LimitRule::Order::None;
    rule.window.type = LimitRule::WindowType::Rolling;
    rule.window.days = 30;
    QTest::newRow("of a rolling window") << rule << u"At most 1 application to Acme in EMEA, in any 30 days."_s;
    rule.window.type = LimitRule::WindowType::Calendar;
    rule.window.startsMonth = 9;
    rule.strength = LimitRule::Strength::Advised;
    QTest::newRow("of an academic year, advised")
        << rule
        << u"At most 1 application to Acme in EMEA, in a year that starts in September (advice, not enforced)."_s;
    rule = {};
    rule.kind = LimitRule::Kind::Cooldown;
    rule.days = 180;
    rule.scope.name = u"Acme"_s;
    QTest::newRow("a cooldown") << rule << u"No application to Acme for 180 days after a rejection."_s;
    rule.kind = LimitRule::Kind::Repeat;
    rule.days = LimitRule::Never;
    QTest::newRow("a repeat") << rule << u"No second application to a posting of Acme, ever."_s;
}

void PhrasesTest::saysRules()
{
    QFETCH(LimitRule, rule);
    QTEST(inWords(rule), "words");
}

void PhrasesTest::saysWhatApplyingDoes_data()
{
    QTest::addColumn<PostingVerdict>("limits");
    QTest::addColumn<QString>("words");
    PostingVerdict limits;
    QTest::newRow("no rule") << limits << QString();
    limits.verdict.rules = {RuleVerdict{}};
    limits.verdict.slot = 1;
    limits.verdict.slots = 2;
    QTest::newRow("a place") << limits << u"Applying now takes place 1 of 2."_s;
    limits.verdict.slot = 2;
    QTest::newRow("the last") << limits << u"Applying now takes place 2 of 2, the last."_s;
    limits.verdict.slot.reset();
    limits.verdict.verdict = VerdictKind::Refused;
    QTest::newRow("for good") << limits << u"An application is refused; nothing is known to free a place."_s;
    limits.verdict.nextFreeOn = QDate(2026, 9, 14);
    QTest::newRow("until") << limits << u"An application is refused until 14 Sep 2026."_s;
    limits.mark = {SlotMark::Kind::Holds, 1, 2};
    QTest::newRow("it holds one") << limits << u"It holds place 1 of 2."_s;
}

void PhrasesTest::saysWhatApplyingDoes()
{
    QFETCH(PostingVerdict, limits);
    QTEST(inWords(limits), "words");
}

void PhrasesTest::countsThings()
{
    QCOMPARE(counted(1, u"posting"_s, u"postings"_s), u"1 posting"_s);
    QCOMPARE(counted(0, u"posting"_s, u"postings"_s), u"0 postings"_s);
    QCOMPARE(counted(1200, u"posting"_s, u"postings"_s), u"1,200 postings"_s);
}

void PhrasesTest::escapesWhatAPostingSays()
{
    Posting posting;
    posting.title = u"<script>alert(1)</script> & Co"_s;
    posting.employer = u"\"><img src=x onerror=alert(1)>"_s;
    posting.sections = {Section{SectionKind::Responsibilities, u"<b>Tasks</b>"_s, {{Block::Kind::Item, u"a < b"_s}}}};
    const QString page = postingPage(posting);
    QVERIFY(!page.contains("<script"_L1));
    QVERIFY(!page.contains("<img"_L1));
    QVERIFY(page.contains("&lt;b&gt;Tasks&lt;/b&gt;"_L1));
    QVERIFY(page.contains("<li>a &lt; b</li>"_L1));
    QVERIFY(page.contains("default-src 'none'"_L1));
}

void PhrasesTest::comparesInHtml()
{
    Posting a;
    a.title = u"Baker"_s;
    a.employer = u"Morning & Bread"_s;
    Posting b = a;
    b.title = u"Cook"_s;
    b.workplace = Workplace::Onsite;
    const QString page = comparisonPage({a, b}, compare({a, b}));
    QVERIFY(page.contains("<th>Baker</th><th>Cook</th>"_L1));
    QVERIFY(page.contains("<tr><td>Employer</td><td>Morning &amp; Bread</td>"_L1));
    QVERIFY(page.contains("<tr class=\"differs\"><td>Workplace</td><td></td><td>on site</td>"_L1));
}

QTEST_GUILESS_MAIN(PhrasesTest)
#include "tst_phrases.moc"

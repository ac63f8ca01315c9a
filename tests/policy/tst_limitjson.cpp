// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/limitjson.h"
#include "tests/support/verifyresult.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;

namespace {

/// A case that is right, with one text replaced by another.
QByteArray caseWith(const QByteArray &before, const QByteArray &after)
{
    QByteArray json = "{'rules':[{'id':'r1','kind':'cap','max':2,'scope':{'per':'employer','name':'Acme'},"
                      "'window':{'type':'rolling','days':30},'frees':{'withdrawn':'no'},'state':'confirmed'}],"
                      "'applications':[{'id':'a1','posting':'p1','employer':'Acme','submitted_on':'2026-01-10'}],"
                      "'employers':[{'name':'Acme','group':null}],"
                      "'query':{'posting':'p2','employer':'Acme','on':'2026-03-01'}}";
    return json.replace(before, after).replace('\'', '"');
}

} // namespace

class LimitJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheWrongField_data();
    void namesTheWrongField();
    void takesHarmlessDefaults();
    void writesWhatItReads_data();
    void writesWhatItReads();
    void printsAVerdictWithExactlyItsKeys();
    void printsAClause();
};

void LimitJsonTest::namesTheWrongField_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after, const char *detail) {
        QTest::newRow(name) << caseWith(before, after) << QString::fromUtf8(detail);
    };
    row("no JSON", "{'rules'", "{rules", "not JSON: ");
    QTest::newRow("no object") << QByteArray("[]") << u"not a JSON object"_s;
    row("rules are no list", "'rules':[", "'rules':7,'x':[", "rules: not a list");
    row("a rule is no object", "'rules':[", "'rules':[7,", "rules[0]: not an object");
    row("no kind", "'kind':'cap',", "", "rules[0].kind: is missing");
    row("an unknown kind", "'cap'", "'lid'", "rules[0].kind: no such word: lid");
    row("a cap without its maximum", "'max':2,", "", "rules[0].max: is missing");
    row("a maximum in words", "'max':2", "'max':'two'", "rules[0].max: not a whole number");
    row("half a maximum", "'max':2", "'max':2.5", "rules[0].max: not a whole number");
    row("a maximum below nought", "'max':2", "'max':-1", "rules[0].max: not between 0 and 10000");
    row("a cooldown without its days", "'kind':'cap'", "'kind':'cooldown'", "rules[0].days: is missing");
    row("no scope", "'scope'", "'scopes'", "rules[0].scope: is missing");
    row("an unknown scope", "'per':'employer'", "'per':'planet'", "rules[0].scope.per: no such word: planet");
    row("a scope without its name", ",'name':'Acme'}", "}", "rules[0].scope.name: is missing");
    row("an unknown window", "'rolling'", "'weekly'", "rules[0].window.type: no such word: weekly");
    row("a window of no length", "'days':30", "'x':30", "rules[0].window.days: is missing");
    row("a window of no days", "'days':30", "'days':0", "rules[0].window.days: not between 1 and 36525");
    row("days and months", "'days':30", "'days':30,'months':1",
        "rules[0].window.months: a window has days or months, not both");
    row("a cycle without its end", "'rolling'", "'cycle','from':'2026-01-01'", "rules[0].window.to: is missing");
    row("a cycle upside down", "'rolling'", "'cycle','from':'2026-01-02','to':'2026-01-01'",
        "rules[0].window.to: lies before from");
    row("a month that is none", "'rolling'", "'calendar','starts_month':13",
        "rules[0].window.starts_month: not between 1 and 12");
    row("frees maybe", "'withdrawn':'no'", "'withdrawn':'maybe'", "rules[0].frees.withdrawn: no such word: maybe");
    row("an empty word", "'state':'confirmed'", "'state':''", "rules[0].state: no such word: ");
    row("an override without its day", "'state':'confirmed'", "'override':{'reason':'x'}",
        "rules[0].override.until: is missing");
    row("no day of submission", "'submitted_on':'2026-01-10'", "'x':1", "applications[0].submitted_on: is missing");
    row("a day that is none", "2026-01-10", "2026-02-30",
        "applications[0].submitted_on: not a day like 2026-03-01: 2026-02-30");
    row("a day in another notation", "2026-01-10", "10.01.2026",
        "applications[0].submitted_on: not a day like 2026-03-01: 10.01.2026");
    row("an unknown status", "'posting':'p1'", "'status':'ghosted'", "applications[0].status: no such word: ghosted");
    row("a time that is none", "'posting':'p1'", "'submitted_at':'25:00'",
        "applications[0].submitted_at: not a time like 09:30: 25:00");
    row("a number for a name", "'group':null", "'group':7", "employers[0].group: not a text");
    row("no query", "'query'", "'question'", "query: is missing");
    row("no asked day", ",'on':'2026-03-01'", "", "query.on: is missing");
}

void LimitJsonTest::namesTheWrongField()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, detail);
    const auto parsed = limitCaseFromJson(json);
    QVERIFY(!parsed);
    QVERIFY2(parsed.error().detail.startsWith(detail), qPrintable(parsed.error().detail));
}

void LimitJsonTest::takesHarmlessDefaults()
{
    const auto parsed = limitCaseFromJson(
        "{\"rules\":[{\"kind\":\"cap\",\"max\":1,\"scope\":{\"per\":\"posting\"}}],\"query\":{\"on\":\"2026-03-01\"}}");
    VERIFY_OK(parsed);
    LimitRule expected;
    expected.max = 1;
    expected.scope.per = LimitRule::ScopeKind::Posting;
    QCOMPARE(parsed->rules.front(), expected);
    QCOMPARE(expected.state, LimitRule::State::Confirmed);
    QCOMPARE(expected.frees.withdrawn, LimitRule::Frees::Unknown);
}

void LimitJsonTest::writesWhatItReads_data()
{
    QTest::addColumn<LimitRule>("rule");
    LimitRule rule;
    rule.id = u"7"_s;
    rule.max = 2;
    rule.scope = {LimitRule::ScopeKind::Group, u"ByteDance group"_s, u"EMEA"_s};
    rule.frees.withdrawn = LimitRule::Frees::No;
    rule.order = LimitRule::Order::Considered;
    rule.evidence = {PostingId{3}, u"a maximum of two"_s, 4, 20, u"https://example.org/1"_s, QDate(2026, 1, 2)};
    rule.state = LimitRule::State::Detected;
    QTest::newRow("a cap for life") << rule;
    rule.window.type = LimitRule::WindowType::Rolling;
    rule.window.months = 6;
    QTest::newRow("of six months") << rule;
    rule.window = {
        .type = LimitRule::WindowType::Calendar, .days = {}, .months = {}, .startsMonth = 9, .from = {}, .to = {}};
    rule.overridden = LimitRule::Override{QDate(2026, 12, 31), u"invited"_s};
    QTest::newRow("of an academic year, overridden") << rule;
    rule.window = {.type = LimitRule::WindowType::Cycle,
                   .days = {},
                   .months = {},
                   .from = QDate(2026, 9, 1),
                   .to = QDate(2026, 11, 30)};
    rule.strength = LimitRule::Strength::VoidsAll;
    QTest::newRow("of a cycle") << rule;
    rule.window.from = rule.window.to = {};
    QTest::newRow("of a cycle whose days are not known") << rule;
    rule = {};
    rule.kind = LimitRule::Kind::Repeat;
    rule.days = LimitRule::Never;
    rule.startsAt = LimitRule::StartsAt::Submitted;
    rule.scope.name = u"Acme"_s;
    QTest::newRow("never again") << rule;
    rule.kind = LimitRule::Kind::Cooldown;
    rule.days = 180;
    QTest::newRow("a cooldown") << rule;
}

void LimitJsonTest::writesWhatItReads()
{
    QFETCH(LimitRule, rule);
    const auto read = limitRuleFromJson(toJson(rule));
    VERIFY_OK(read);
    QCOMPARE(*read, rule);
}

void LimitJsonTest::printsAVerdictWithExactlyItsKeys()
{
    Verdict verdict;
    verdict.slot = 2;
    verdict.rules.push_back(
        {.rule = u"r1"_s, .used = 1, .max = 2, .consumers = {u"a1"_s}, .nextFreeOn = {}, .notes = {}});
    const QByteArray json = QJsonDocument(toJson(verdict)).toJson(QJsonDocument::Compact);
    QCOMPARE(
        json,
        QByteArray("{\"next_free_known\":true,\"next_free_on\":null,\"rules\":[{\"consumers\":[\"a1\"],\"id\":\"r1\","
                   "\"max\":2,\"next_free_known\":true,\"next_free_on\":null,\"notes\":[],\"used\":1,"
                   "\"verdict\":\"allowed\"}],\"slot\":2,\"verdict\":\"allowed\"}"));
}

void LimitJsonTest::printsAClause()
{
    LimitClause clause;
    clause.max = 2;
    clause.ordered = true;
    clause.quote = u"a maximum of two positions"_s;
    clause.start = 3;
    clause.end = 29;
    const QJsonObject json = toJson(clause);
    QCOMPARE(json.keys(),
             (QStringList{u"days"_s, u"end"_s, u"includes_affiliates"_s, u"kind"_s, u"max"_s, u"ordered"_s, u"quote"_s,
                          u"start"_s, u"strength"_s, u"window"_s, u"window_days"_s}));
    QCOMPARE(json.value(u"max"_s), 2);
    QVERIFY(json.value(u"window"_s).isNull());
}

QTEST_GUILESS_MAIN(LimitJsonTest)
#include "tst_limitjson.moc"

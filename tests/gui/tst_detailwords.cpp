// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/detailvalues.h"
#include "ui/detail/facts.h"
#include "ui/detail/slotwords.h"
#include "ui/detail/trackingpage.h"

#include <QLocale>
#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

/// "Place=Bergen, Norway [remote?]".
QStringList written(const std::vector<Fact> &facts)
{
    QStringList out;
    for (const Fact &fact : facts)
        out.append(fact.label + u'=' + fact.value + (fact.aside.isEmpty() ? QString() : u" ["_s + fact.aside + u']'));
    return out;
}

Fact factNamed(const Posting &posting, const QString &label)
{
    for (const Fact &fact : factsOf(posting, DetailValues::today())) {
        if (fact.label == label)
            return fact;
    }
    return {};
}

SlotWords wordsFor(const PostingDetails &details)
{
    return slotWords(details, Testing::numberedStages(), DetailValues::today());
}

} // namespace

class DetailWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void statesTheFacts();
    void saysWhatIsMissing();
    void warnsOfDeadlines_data();
    void warnsOfDeadlines();
    void showsTheOriginAsPlainWords();
    void namesBothSidesOfAConflict();
    void saysWhereAPostingWasSavedFrom_data();
    void saysWhereAPostingWasSavedFrom();
    void saysWhatApplyingDoes_data();
    void saysWhatApplyingDoes();
    void namesTheHolders();
    void saysWhatIsAssumed_data();
    void saysWhatIsAssumed();
    void isHiddenWhereNoLimitIsKnown();
    void quotesOnlyWhatStandsInThePosting();
    void knowsTheNextStage_data();
    void knowsTheNextStage();
};

void DetailWordsTest::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_US"_s));
}

void DetailWordsTest::statesTheFacts()
{
    QCOMPARE(written(factsOf(DetailValues::ferry().posting, DetailValues::today())),
             QStringList({u"Place=Bergen, Norway [remote?]"_s, u"Salary a year=€59,000–72,000"_s,
                          u"Apply by=24 Nov · in 3 days"_s, u"Start=by end of 2027"_s, u"Experience=0–3 years"_s,
                          u"Employment=full-time · graduate programme"_s, u"Degree=bachelor’s degree"_s,
                          u"Posted=2 Nov"_s}));
}

void DetailWordsTest::saysWhatIsMissing()
{
    QCOMPARE(written(factsOf({}, DetailValues::today())),
             QStringList({u"Place=not stated"_s, u"Salary a year=not stated"_s, u"Apply by=not stated"_s,
                          u"Start=not stated"_s}));
    QCOMPARE(factNamed({}, u"Place"_s).tone, Fact::Tone::Missing);
}

void DetailWordsTest::warnsOfDeadlines_data()
{
    QTest::addColumn<QDate>("applyBy");
    QTest::addColumn<QString>("value");
    QTest::addColumn<Fact::Tone>("tone");
    QTest::newRow("today") << QDate(2026, 11, 21) << u"21 Nov · today"_s << Fact::Tone::Soon;
    QTest::newRow("within a week") << QDate(2026, 11, 28) << u"28 Nov · in 7 days"_s << Fact::Tone::Soon;
    QTest::newRow("later") << QDate(2026, 12, 10) << u"10 Dec · in 19 days"_s << Fact::Tone::Stated;
    QTest::newRow("far away") << QDate(2027, 6, 1) << u"1 Jun 2027"_s << Fact::Tone::Stated;
    QTest::newRow("over") << QDate(2021, 4, 6) << u"6 Apr 2021 · expired"_s << Fact::Tone::Past;
}

void DetailWordsTest::warnsOfDeadlines()
{
    QFETCH(QDate, applyBy);
    Posting posting;
    posting.applyBy = applyBy;
    const Fact fact = factNamed(posting, u"Apply by"_s);
    QTEST(fact.value, "value");
    QTEST(fact.tone, "tone");
}

void DetailWordsTest::showsTheOriginAsPlainWords()
{
    Posting posting = DetailValues::ferry().posting;
    posting.origins[u"salary"_s].quote = u"<img src=file:///x> 59"_s;
    const Fact fact = factNamed(posting, u"Salary a year"_s);
    QVERIFY(fact.toolTip.contains(u"&lt;img src=file:///x&gt; 59"_s));
    QVERIFY(!fact.toolTip.contains(u"<img"_s));
}

void DetailWordsTest::namesBothSidesOfAConflict()
{
    const QString toolTip = factNamed(DetailValues::ferry().posting, u"Place"_s).toolTip;
    QVERIFY(toolTip.contains(u"remote: page text"_s));
    QVERIFY(toolTip.contains(u"at our office in Bergen"_s));
}

void DetailWordsTest::saysWhereAPostingWasSavedFrom_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("subline");
    QTest::newRow("a paste") << u"paste"_s << QString() << u"Fjordline · saved 2 days ago from a pasted page"_s;
    QTest::newRow("a file") << u"/home/me/a b.html"_s << QString() << u"Fjordline · saved 2 days ago from a b.html"_s;
    QTest::newRow("an address") << u"paste"_s << u"https://jobs.example/1"_s
                                << u"Fjordline · saved 2 days ago from jobs.example"_s;
}

void DetailWordsTest::saysWhereAPostingWasSavedFrom()
{
    QFETCH(QString, name);
    QFETCH(QString, url);
    PostingDetails details = DetailValues::ferry();
    details.source.name = name;
    details.source.url = url;
    QTEST(sublineOf(details, DetailValues::today()), "subline");
}

void DetailWordsTest::saysWhatApplyingDoes_data()
{
    QTest::addColumn<PostingDetails>("details");
    QTest::addColumn<SlotWords::State>("state");
    QTest::addColumn<QString>("headline");
    using State = SlotWords::State;
    QTest::newRow("the last place") << DetailValues::ferry() << State::Free
                                    << u"Applying now takes slot 2 of 2, the last one"_s;
    PostingDetails first = DetailValues::ferry();
    first.limits.verdict.slot = 1;
    QTest::newRow("not the last") << first << State::Free << u"Applying now takes slot 1 of 2"_s;
    PostingDetails only = first;
    only.limits.verdict.slots = 1;
    QTest::newRow("the only place") << only << State::Free << u"Applying now takes the only place"_s;
    PostingDetails advised = DetailValues::ferry();
    advised.limits.verdict.slot = 3;
    QTest::newRow("more than advised") << advised << State::Free << u"Applying now is more than the employer advises"_s;
    QTest::newRow("full") << DetailValues::refused() << State::Refused << u"Refused: both places are taken"_s;
    PostingDetails many = DetailValues::refused();
    many.limits.rule->max = 5;
    many.limits.holders.resize(5);
    QTest::newRow("full with five") << many << State::Refused << u"Refused: all 5 places are taken"_s;
    PostingDetails sequential = DetailValues::refused();
    sequential.limits.holders.resize(1);
    QTest::newRow("one after the other") << sequential << State::Refused
                                         << u"Refused: the application before this one has to end first"_s;
    PostingDetails repeated = DetailValues::refused();
    repeated.limits.rule->kind = LimitRule::Kind::Repeat;
    QTest::newRow("twice") << repeated << State::Refused << u"Refused: you applied for this posting before"_s;
    PostingDetails unclear = DetailValues::ferry();
    unclear.limits.verdict.verdict = VerdictKind::Unknown;
    QTest::newRow("cannot be told") << unclear << State::Unclear << u"Whether you may apply cannot be told"_s;
    PostingDetails holds = DetailValues::refused();
    holds.limits.mark = {SlotMark::Kind::Holds, 1, 2};
    holds.state.submittedOn = QDate(2026, 10, 12);
    QTest::newRow("holds one") << holds << State::Holds << u"Holds slot 1 of 2 since 12 Oct"_s;
    QTest::newRow("a suggestion") << DetailValues::suggested() << State::Suggested
                                  << u"This employer seems to limit applications"_s;
}

void DetailWordsTest::saysWhatApplyingDoes()
{
    QFETCH(PostingDetails, details);
    const SlotWords words = wordsFor(details);
    QTEST(words.state, "state");
    QTEST(words.headline, "headline");
}

void DetailWordsTest::namesTheHolders()
{
    QCOMPARE(wordsFor(DetailValues::refused()).lines.mid(0, 3),
             QStringList({u"Slot 1: Backend Engineer, Timetables, applied 12 Oct"_s,
                          u"Slot 2: Platform Engineer, Cargo, applied 3 Nov"_s,
                          u"Nothing in the rule says that a place becomes free again."_s}));
}

void DetailWordsTest::saysWhatIsAssumed_data()
{
    QTest::addColumn<LimitRule::FreedBy>("frees");
    QTest::addColumn<QString>("line");
    using Frees = LimitRule::Frees;
    QTest::newRow("withdrawn unknown") << LimitRule::FreedBy{Frees::Unknown, Frees::No, Frees::No}
                                       << u"Withdrawn ones are assumed not to free a slot."_s;
    QTest::newRow("both unknown") << LimitRule::FreedBy{Frees::Unknown, Frees::Unknown, Frees::No}
                                  << u"Withdrawn and rejected ones are assumed not to free a slot."_s;
    QTest::newRow("nothing unknown") << LimitRule::FreedBy{Frees::Yes, Frees::No, Frees::No}
                                     << u"Slot 1: Backend Engineer, Timetables, applied 12 Oct"_s;
}

void DetailWordsTest::saysWhatIsAssumed()
{
    QFETCH(LimitRule::FreedBy, frees);
    PostingDetails details = DetailValues::ferry();
    details.limits.rule->frees = frees;
    QTEST(wordsFor(details).lines.last(), "line");
}

void DetailWordsTest::isHiddenWhereNoLimitIsKnown()
{
    QCOMPARE(wordsFor(DetailValues::incomplete()).state, SlotWords::State::Hidden);
    PostingDetails dismissed = DetailValues::ferry();
    dismissed.limits = {};
    QCOMPARE(wordsFor(dismissed).state, SlotWords::State::Hidden);
}

void DetailWordsTest::quotesOnlyWhatStandsInThePosting()
{
    QVERIFY(wordsFor(DetailValues::ferry()).isQuotedHere);
    PostingDetails other = DetailValues::ferry();
    other.posting.text = u"Nothing of the kind."_s;
    QVERIFY(!wordsFor(other).isQuotedHere);
    QCOMPARE(wordsFor(other).quote, DetailValues::clause());
}

void DetailWordsTest::knowsTheNextStage_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("next");
    QTest::newRow("saved") << u"saved"_s << u"applied"_s;
    QTest::newRow("planned") << u"planned"_s << u"applied"_s;
    QTest::newRow("applied") << u"applied"_s << u"assessment"_s;
    QTest::newRow("interview") << u"interview"_s << u"offer"_s;
    QTest::newRow("rejected") << u"rejected"_s << u"rejected"_s;
}

void DetailWordsTest::knowsTheNextStage()
{
    QFETCH(QString, now);
    QFETCH(QString, next);
    QCOMPARE(nextStage(Testing::numberedStages(), DetailValues::stageId(now)), DetailValues::stageId(next));
}

QTEST_MAIN(DetailWordsTest)
#include "tst_detailwords.moc"

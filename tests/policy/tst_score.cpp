// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/score.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Shortlist;

class ScoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheWeightedMeanOfWhatIsKnown();
    void countsNothingThatIsNotKnown();
    void comparesPay_data();
    void comparesPay();
    void asksWhetherThereIsRoom_data();
    void asksWhetherThereIsRoom();
    void followsTheWeights();
};

namespace {

Salary yearly(qint64 max, const QString &currency)
{
    Salary salary;
    salary.maxMinor = max;
    salary.currency = currency;
    return salary;
}

Salary hourly(qint64 max, const QString &currency)
{
    Salary salary = yearly(max, currency);
    salary.unit = Salary::Unit::Hour;
    return salary;
}

PostingDetails paying(const std::optional<Salary> &salary)
{
    PostingDetails details;
    details.posting.salary = salary;
    return details;
}

std::optional<int> percent(const Score &score, ScoreAspect aspect)
{
    const auto part = std::ranges::find(score.parts, aspect, &ScorePart::aspect);
    return part->value ? std::optional(int(*part->value * 100)) : std::nullopt;
}

} // namespace

void ScoreTest::isTheWeightedMeanOfWhatIsKnown()
{
    PostingDetails details;
    details.posting.skills = {u"Go"_s, u"Rust"_s, u"C++"_s, u"SQL"_s};
    details.rating = 4;
    Profile profile;
    profile.skills = {u"go"_s};
    profile.weights = {{ScoreAspect::Skills, 1}, {ScoreAspect::Rating, 3}};
    const Score score = scoresOf({details}, profile).front();
    QCOMPARE(score.points, std::optional(66)); // (25 + 3 × 80) / 4
    QCOMPARE(score.parts.size(), AllScoreAspects.size());
    QCOMPARE(score.parts.front().has, 1);
    QCOMPARE(score.parts.front().of, 4);
}

void ScoreTest::countsNothingThatIsNotKnown()
{
    PostingDetails details;
    details.posting.skills = {u"Go"_s};
    const Score score = scoresOf({details}, {}).front(); // the user has not said what he can do
    QVERIFY(!score.points);
    QVERIFY(std::ranges::none_of(score.parts, [](const ScorePart &part) { return part.value.has_value(); }));
}

void ScoreTest::comparesPay_data()
{
    using Pays = std::vector<std::optional<Salary>>;
    using Percents = std::vector<std::optional<int>>;
    QTest::addColumn<Pays>("pays");
    QTest::addColumn<Percents>("percents");
    QTest::newRow("beside the best") << Pays{yearly(100, u"EUR"_s), yearly(80, u"EUR"_s)} << Percents{100, 80};
    QTest::newRow("by the year") << Pays{yearly(4160, u"EUR"_s), hourly(1, u"EUR"_s)} << Percents{100, 50};
    QTest::newRow("alone") << Pays{yearly(100, u"EUR"_s), {}} << Percents{{}, {}};
    QTest::newRow("in two currencies") << Pays{yearly(100, u"EUR"_s), yearly(100, u"USD"_s)} << Percents{{}, {}};
    QTest::newRow("one of three does not say")
        << Pays{yearly(50, u"EUR"_s), {}, yearly(100, u"EUR"_s)} << Percents{50, {}, 100};
    QTest::newRow("nothing is paid") << Pays{yearly(0, u"EUR"_s), yearly(0, u"EUR"_s)} << Percents{{}, {}};
}

void ScoreTest::comparesPay()
{
    QFETCH(std::vector<std::optional<Salary>>, pays);
    std::vector<PostingDetails> postings;
    std::ranges::transform(pays, std::back_inserter(postings), paying);
    std::vector<std::optional<int>> percents;
    for (const Score &score : scoresOf(postings, {}))
        percents.push_back(percent(score, ScoreAspect::Pay));
    QTEST(percents, "percents");
}

void ScoreTest::asksWhetherThereIsRoom_data()
{
    QTest::addColumn<PostingVerdict>("limits");
    QTest::addColumn<std::optional<int>>("percent");
    PostingVerdict none;
    PostingVerdict room;
    room.rule = LimitRule();
    PostingVerdict refused = room;
    refused.verdict.verdict = VerdictKind::Refused;
    PostingVerdict holds = refused;
    holds.mark = {SlotMark::Kind::Holds, 1, 2};
    QTest::newRow("no limit is known") << none << std::optional<int>();
    QTest::newRow("a place is left") << room << std::optional(100);
    QTest::newRow("none is left") << refused << std::optional(0);
    QTest::newRow("it has one") << holds << std::optional(100);
}

void ScoreTest::asksWhetherThereIsRoom()
{
    QFETCH(PostingVerdict, limits);
    PostingDetails details;
    details.limits = limits;
    QTEST(percent(scoresOf({details}, {}).front(), ScoreAspect::Room), "percent");
}

void ScoreTest::followsTheWeights()
{
    PostingDetails details;
    details.rating = 5;
    details.posting.workplace = Workplace::Onsite;
    Profile profile;
    profile.weights = {{ScoreAspect::Rating, 5}, {ScoreAspect::Remote, 0}};
    QCOMPARE(scoresOf({details}, profile).front().points, std::optional(100));
    profile.weights[ScoreAspect::Remote] = 5;
    QCOMPARE(scoresOf({details}, profile).front().points, std::optional(50));
}

QTEST_GUILESS_MAIN(ScoreTest)
#include "tst_score.moc"

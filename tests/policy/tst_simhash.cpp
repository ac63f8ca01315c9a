// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/simhash.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Shortlist;

namespace {

constexpr int Rounds = 200;

/// A text of `count` words from a vocabulary of 400, the same for the same seed.
QStringList someWords(quint32 seed, int count)
{
    QRandomGenerator random(seed);
    QStringList words;
    for (int i = 0; i < count; ++i)
        words.append(u"word%1"_s.arg(random.bounded(400)));
    return words;
}

quint64 hashOf(const QStringList &words)
{
    return simhashOf(shinglesOf(words.join(u' ')));
}

} // namespace

class SimhashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ignoresHowATextIsSet_data();
    void ignoresHowATextIsSet();
    void hasNoShinglesWithoutWords_data();
    void hasNoShinglesWithoutWords();
    void seesEveryCharacterWhereNoSpacesAreWritten();
    void measuresByTheShinglesShared();
    void isWhatMoreThanHalfOfTheShinglesHave();
    void isSymmetricAndBounded();
    void differsLittleForASmallEdit();
    void differsMuchForAnotherText();
    void sharesABandWithinThreeBits();
};

void SimhashTest::ignoresHowATextIsSet_data()
{
    QTest::addColumn<QString>("other");
    QTest::newRow("white space") << u"  We build\n\nfast   services in\tC++ "_s;
    QTest::newRow("case") << u"WE BUILD FAST SERVICES IN c++"_s;
    QTest::newRow("punctuation") << u"We build: “fast” services, in C++."_s;
    QTest::newRow("full width") << u"Ｗｅ build fast services in C++"_s;
}

void SimhashTest::ignoresHowATextIsSet()
{
    QFETCH(QString, other);
    QCOMPARE(shinglesOf(other), shinglesOf(u"We build fast services in C++"_s));
}

void SimhashTest::hasNoShinglesWithoutWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("white space") << u" \n "_s;
    QTest::newRow("emoji") << u"🏢🚀"_s;
    QTest::newRow("punctuation") << u"— … !"_s;
}

void SimhashTest::hasNoShinglesWithoutWords()
{
    QFETCH(QString, text);
    QVERIFY(shinglesOf(text).empty());
    QCOMPARE(simhashOf(shinglesOf(text)), quint64(0));
    QCOMPARE(jaccard(shinglesOf(text), shinglesOf(text)), 0.0);
}

void SimhashTest::seesEveryCharacterWhereNoSpacesAreWritten()
{
    const auto shingles = shinglesOf(u"后端开发工程师"_s);
    QCOMPARE(shingles.size(), size_t(5));
    QVERIFY(jaccard(shingles, shinglesOf(u"前端开发工程师"_s)) > 0.6);
}

void SimhashTest::measuresByTheShinglesShared()
{
    QCOMPARE(jaccard(shinglesOf(u"a b c d"_s), shinglesOf(u"a b c d"_s)), 1.0);
    QCOMPARE(jaccard(shinglesOf(u"a b c d"_s), shinglesOf(u"a b c e"_s)), 1.0 / 3);
    QCOMPARE(jaccard(shinglesOf(u"a b c"_s), shinglesOf(u"x y z"_s)), 0.0);
}

/// The keys of stored postings follow from it, so it must not change with how it is worked out.
void SimhashTest::isWhatMoreThanHalfOfTheShinglesHave()
{
    QRandomGenerator random(7);
    std::vector<quint64> shingles;
    for (int count = 0; count <= 600; ++count) {
        quint64 expected = 0;
        for (int bit = 0; bit < 64; ++bit)
            if (2 * std::ranges::count_if(shingles, [bit](quint64 one) { return (one >> bit & 1U) != 0; }) > count)
                expected |= quint64(1) << bit;
        QCOMPARE(simhashOf(shingles), expected);
        shingles.push_back(random.generate64() | (random.generate64() & 0xFF00FF00FF00FF00ULL));
    }
}

void SimhashTest::isSymmetricAndBounded()
{
    for (quint32 seed = 0; seed < Rounds; ++seed) {
        const auto a = shinglesOf(someWords(seed, 60).join(u' '));
        const auto b = shinglesOf(someWords(seed + 1, 60).join(u' '));
        const double likeness = jaccard(a, b);
        QCOMPARE(jaccard(b, a), likeness);
        QVERIFY(likeness >= 0 && likeness <= 1);
        QCOMPARE(jaccard(a, a), 1.0);
        QCOMPARE(hammingDistance(simhashOf(a), simhashOf(b)), hammingDistance(simhashOf(b), simhashOf(a)));
        QCOMPARE(hammingDistance(simhashOf(a), simhashOf(a)), 0);
    }
}

void SimhashTest::differsLittleForASmallEdit()
{
    int sum = 0;
    for (quint32 seed = 0; seed < Rounds; ++seed) {
        QStringList words = someWords(seed, 400);
        const quint64 before = hashOf(words);
        words[int(seed) % words.size()] = u"edited"_s;
        sum += hammingDistance(before, hashOf(words));
    }
    QVERIFY2(sum / Rounds <= 5, qPrintable(QString::number(double(sum) / Rounds)));
}

void SimhashTest::differsMuchForAnotherText()
{
    int least = 64;
    for (quint32 seed = 0; seed < Rounds; ++seed)
        least = std::min(least, hammingDistance(hashOf(someWords(seed, 400)), hashOf(someWords(seed + Rounds, 400))));
    QVERIFY2(least > 12, qPrintable(QString::number(least)));
}

void SimhashTest::sharesABandWithinThreeBits()
{
    QRandomGenerator random(7);
    for (int round = 0; round < Rounds; ++round) {
        const quint64 hash = random.generate64();
        quint64 near = hash;
        for (int flip = 0; flip < 3; ++flip)
            near ^= quint64(1) << random.bounded(64);
        const auto a = bandsOf(hash);
        const auto b = bandsOf(near);
        bool shared = false;
        for (size_t band = 0; band < a.size(); ++band)
            shared = shared || a.at(band) == b.at(band);
        QVERIFY(shared);
    }
}

QTEST_GUILESS_MAIN(SimhashTest)
#include "tst_simhash.moc"

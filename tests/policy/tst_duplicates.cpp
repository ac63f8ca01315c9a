// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/text.h"
#include "models/policy/duplicates.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace Shortlist;

namespace {

Posting aPosting()
{
    Posting posting;
    posting.title = u"Backend Engineer"_s;
    posting.titleOrigin = TitleOrigin::Stated;
    posting.employer = u"Norvik Systems"_s;
    posting.places = {{u"Aarhus"_s, u"Aarhus"_s, {}, u"DK"_s, {}}};
    posting.text =
        u"You design and run the services behind our sensors. You know C++ and networks, and you like to find "
        "out why something is slow. We work in small teams, meet twice a week and leave the rest of the "
        "day to quiet work. There is a budget for books and conferences."_s;
    return posting;
}

Posting with(const std::function<void(Posting &)> &change)
{
    Posting posting = aPosting();
    change(posting);
    return posting;
}

double scoreOf(const Posting &a, const Posting &b)
{
    const auto likeness = likenessOf(traitsOf(a), traitsOf(b));
    return likeness ? likeness->score : 0;
}

/// As a store gives them.
PostingNames namesOf(const Posting &posting)
{
    const bool hasTitle = posting.titleOrigin != TitleOrigin::Placeholder;
    return {PostingId{1}, hasTitle ? posting.title : QString(), Text::employerKey(posting.employer),
            posting.requisitionId};
}

Posting bare(const QString &title, const QString &employer, const QString &text)
{
    Posting posting;
    posting.title = title;
    posting.titleOrigin = title.isEmpty() ? TitleOrigin::Placeholder : TitleOrigin::Stated;
    posting.employer = employer;
    posting.text = text;
    return posting;
}

} // namespace

class DuplicatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheSame_data();
    void findsTheSame();
    void tellsApart_data();
    void tellsApart();
    void refusesByNamesAlone();
    void saysWhy();
    void neverCollides_data();
    void neverCollides();
    void takesTheSuffixOfAMirrorOff_data();
    void takesTheSuffixOfAMirrorOff();
    void sharesAKeyWhereItFindsTheSame_data();
    void sharesAKeyWhereItFindsTheSame();
};

void DuplicatesTest::findsTheSame_data()
{
    QTest::addColumn<Posting>("other");
    QTest::newRow("the same text saved twice") << aPosting();
    QTest::newRow("a sentence more") << with([](Posting &p) { p.text += u" We answer within a week."_s; });
    QTest::newRow("an unknown employer") << with([](Posting &p) { p.employer.clear(); });
    QTest::newRow("another title of the same words")
        << with([](Posting &p) { p.title = u"Engineer, Backend (m/f/d)"_s; });
}

void DuplicatesTest::findsTheSame()
{
    QFETCH(Posting, other);
    const double score = scoreOf(aPosting(), other);
    QVERIFY2(score >= LikelyDuplicate, qPrintable(QString::number(score)));
    QCOMPARE(scoreOf(other, aPosting()), score);
    QVERIFY(mayBeOne(namesOf(other), nameTraitsOf(aPosting())));
}

void DuplicatesTest::tellsApart_data()
{
    QTest::addColumn<Posting>("posting");
    QTest::addColumn<Posting>("other");
    const Posting numbered = with([](Posting &p) { p.requisitionId = u"R-2001"_s; });
    QTest::newRow("another requisition of the employer")
        << numbered << with([](Posting &p) { p.requisitionId = u"R-2002"_s; });
    QTest::newRow("another employer") << aPosting() << with([](Posting &p) { p.employer = u"Fjellvann"_s; });
    QTest::newRow("another job in the same words")
        << aPosting() << with([](Posting &p) { p.title = u"Office Manager"_s; });
    QTest::newRow("the same words in another town") << aPosting() << with([](Posting &p) {
        p.places = {{u"Odense"_s, u"Odense"_s, {}, u"DK"_s, {}}};
    });
    QTest::newRow("next year's intake") << with([](Posting &p) { p.title = u"Backend Graduate 2026"_s; })
                                        << with([](Posting &p) { p.title = u"Backend Graduate 2027"_s; });
    QTest::newRow("only the title and the employer") << aPosting() << with([](Posting &p) {
        p.text = u"Quite another description: you look after our building, order what is missing, and are the first "
                 "voice that a caller hears in the morning."_s;
    });
}

void DuplicatesTest::tellsApart()
{
    QFETCH(Posting, posting);
    QFETCH(Posting, other);
    const double score = scoreOf(posting, other);
    QVERIFY2(score < LikelyDuplicate, qPrintable(QString::number(score)));
}

void DuplicatesTest::refusesByNamesAlone()
{
    const Posting posting = with([](Posting &p) { p.requisitionId = u"R-4001"_s; });
    const auto mayBe = [&](const std::function<void(Posting &)> &change) {
        Posting other = posting;
        change(other);
        return mayBeOne(namesOf(other), nameTraitsOf(posting));
    };
    QVERIFY(mayBe([](Posting &p) { p.text = u"Quite another text."_s; }));
    QVERIFY(mayBe([](Posting &p) { p.titleOrigin = TitleOrigin::Placeholder; }));
    QVERIFY(mayBe([](Posting &p) { p.requisitionId = u"R-4001-1"_s; }));
    QVERIFY(!mayBe([](Posting &p) { p.employer = u"Fjellvann"_s; }));
    QVERIFY(!mayBe([](Posting &p) { p.requisitionId = u"R-4002"_s; }));
    QVERIFY(!mayBe([](Posting &p) { p.title = u"Office Manager"_s; }));
}

void DuplicatesTest::saysWhy()
{
    const Posting one = with([](Posting &p) {
        p.requisitionId = u"JR-10044"_s;
        p.sourceUrl = u"https://careers.norvik.example/job/JR-10044?utm_source=mail"_s;
    });
    const Posting mirror = with([](Posting &p) {
        p.requisitionId = u"JR-10044-1"_s;
        p.sourceUrl = u"https://www.careers.norvik.example/job/JR-10044/"_s;
    });
    const auto likeness = likenessOf(traitsOf(one), traitsOf(mirror));
    QVERIFY(likeness);
    using Reason = DuplicateReason;
    QCOMPARE(likeness->reasons,
             (std::vector{Reason::MirroredRequisition, Reason::SameAddress, Reason::SameText, Reason::SameTitle,
                          Reason::SamePlace}));
    QVERIFY(likeness->score > 0.99);
    QCOMPARE(likeness->text, 1.0);
}

void DuplicatesTest::neverCollides_data()
{
    QTest::addColumn<Posting>("one");
    QTest::addColumn<Posting>("other");
    QTest::newRow("nothing stated") << bare({}, {}, {}) << bare({}, {}, {});
    QTest::newRow("emoji only") << bare(u"🚀"_s, u"🏢"_s, u"🙂"_s) << bare(u"🎨"_s, u"🏭"_s, u"🙃"_s);
    QTest::newRow("the same emoji, no words") << bare(u"🚀"_s, u"🏢"_s, u"🙂"_s) << bare(u"🚀"_s, u"🏢"_s, u"🙃"_s);
    QTest::newRow("Chinese and Japanese names") << bare(u"后端工程师"_s, u"北方科技"_s, u"我们寻找工程师"_s)
                                                << bare(u"営業担当"_s, u"株式会社みどり"_s, u"営業の仕事です"_s);
    QTest::newRow("Arabic and Hebrew names")
        << bare(u"مهندس"_s, u"شركة الشمال"_s, {}) << bare(u"מהנדס"_s, u"חברת הצפון"_s, {});
    QTest::newRow("legal forms only") << bare(u"Engineer"_s, u"GmbH"_s, {}) << bare(u"Engineer"_s, u"Inc."_s, {});
}

void DuplicatesTest::neverCollides()
{
    QFETCH(Posting, one);
    QFETCH(Posting, other);
    QVERIFY(scoreOf(one, other) < LikelyDuplicate);
}

void DuplicatesTest::takesTheSuffixOfAMirrorOff_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("base");
    QTest::newRow("a mirror") << u"r-1001-1"_s << u"r-1001"_s;
    QTest::newRow("a second mirror") << u"jr000451-12"_s << u"jr000451"_s;
    QTest::newRow("none") << u"r-1001"_s << u"r-1001"_s;
    QTest::newRow("a number in a year") << u"2026-3"_s << u"2026-3"_s;
    QTest::newRow("a number in a named year") << u"req-2026-3"_s << u"req-2026-3"_s;
    QTest::newRow("a long number") << u"1200-0345"_s << u"1200-0345"_s;
    QTest::newRow("too short") << u"a1-1"_s << u"a1-1"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void DuplicatesTest::takesTheSuffixOfAMirrorOff()
{
    QFETCH(QString, id);
    QFETCH(QString, base);
    QCOMPARE(requisitionBase(id), base);
}

void DuplicatesTest::sharesAKeyWhereItFindsTheSame_data()
{
    findsTheSame_data();
}

void DuplicatesTest::sharesAKeyWhereItFindsTheSame()
{
    QFETCH(Posting, other);
    const auto keys = keysOf(aPosting()).likeness;
    const auto others = keysOf(other).likeness;
    QVERIFY(std::any_of(keys.begin(), keys.end(), [&others](qint64 key) {
        return std::find(others.begin(), others.end(), key) != others.end();
    }));
}

QTEST_GUILESS_MAIN(DuplicatesTest)
#include "tst_duplicates.moc"

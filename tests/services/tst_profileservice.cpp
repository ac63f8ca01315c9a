// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/profileservice.h"
#include "tests/services/storefixture.h"
#include "tests/support/verifyresult.h"

#include <QSignalSpy>

using namespace Shortlist;
using namespace Shortlist::Testing;

class ProfileServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void beginsWithNoSkillAndTheProgramsWeights();
    void keepsSkillsUnderTheirUsualNames_data();
    void keepsSkillsUnderTheirUsualNames();
    void addsAndTakesAwayOne();
    void rejectsASkillThatIsATale();
    void keepsWeightsOverARestart();
    void rejectsAWeightThatIsNone_data();
    void rejectsAWeightThatIsNone();
    void announcesAChangeOfTheProfile();

private:
    Profile profile() { return *m_profile->profile().result(); }

    std::unique_ptr<StoreFixture> m_store;
    std::unique_ptr<ProfileService> m_profile;
};

void ProfileServiceTest::init()
{
    m_profile.reset();
    m_store = std::make_unique<StoreFixture>();
    QVERIFY(m_store->isOpen());
    m_profile = std::make_unique<ProfileService>(*m_store->store);
}

void ProfileServiceTest::beginsWithNoSkillAndTheProgramsWeights()
{
    QCOMPARE(profile(), Profile());
    QCOMPARE(profile().weights.size(), AllScoreAspects.size());
}

void ProfileServiceTest::keepsSkillsUnderTheirUsualNames_data()
{
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<QStringList>("kept");
    QTest::newRow("usual names") << QStringList{u"C++"_s, u"Go"_s} << QStringList{u"C++"_s, u"Go"_s};
    QTest::newRow("another spelling") << QStringList{u"golang"_s} << QStringList{u"Go"_s};
    QTest::newRow("twice") << QStringList{u"Rust"_s, u"rust"_s} << QStringList{u"Rust"_s};
    QTest::newRow("a list in one") << QStringList{u"Rust, Go"_s} << QStringList{u"Go"_s, u"Rust"_s};
    QTest::newRow("one that no vocabulary has") << QStringList{u"Glass blowing"_s} << QStringList{u"Glass blowing"_s};
    QTest::newRow("another script") << QStringList{u"茶道"_s} << QStringList{u"茶道"_s};
    QTest::newRow("none") << QStringList{} << QStringList{};
}

void ProfileServiceTest::keepsSkillsUnderTheirUsualNames()
{
    QFETCH(QStringList, typed);
    VERIFY_OK(m_profile->setSkills({u"Before"_s}).result());
    VERIFY_OK(m_profile->setSkills(typed).result());
    QTEST(profile().skills, "kept");
}

void ProfileServiceTest::addsAndTakesAwayOne()
{
    VERIFY_OK(m_profile->setSkill(u"Rust"_s, true).result());
    VERIFY_OK(m_profile->setSkill(u"C++"_s, true).result());
    VERIFY_OK(m_profile->setSkill(u"c++"_s, true).result());
    QCOMPARE(profile().skills, (QStringList{u"c++"_s, u"Rust"_s}));
    VERIFY_OK(m_profile->setSkill(u"RUST"_s, false).result());
    QCOMPARE(profile().skills, QStringList{u"c++"_s});
}

void ProfileServiceTest::rejectsASkillThatIsATale()
{
    const auto kept = m_profile->setSkills({QString(61, u'x')}).result();
    QCOMPARE(kept.error().code, Error::Code::InvalidArgument);
    QVERIFY(profile().skills.isEmpty());
}

void ProfileServiceTest::keepsWeightsOverARestart()
{
    VERIFY_OK(m_profile->setWeights({{ScoreAspect::Pay, 5}, {ScoreAspect::Room, 0}}).result());
    m_profile.reset();
    m_store->restart();
    m_profile = std::make_unique<ProfileService>(*m_store->store);
    ScoreWeights expected = defaultScoreWeights();
    expected[ScoreAspect::Pay] = 5;
    expected[ScoreAspect::Room] = 0;
    QCOMPARE(profile().weights, expected);
}

void ProfileServiceTest::rejectsAWeightThatIsNone_data()
{
    QTest::addColumn<int>("weight");
    QTest::newRow("negative") << -1;
    QTest::newRow("too much") << MostWeight + 1;
}

void ProfileServiceTest::rejectsAWeightThatIsNone()
{
    QFETCH(int, weight);
    const auto kept = m_profile->setWeights({{ScoreAspect::Pay, weight}}).result();
    QCOMPARE(kept.error().code, Error::Code::InvalidArgument);
    QCOMPARE(profile().weights, defaultScoreWeights());
}

void ProfileServiceTest::announcesAChangeOfTheProfile()
{
    QSignalSpy changed(m_store->store.get(), &StoreAccess::changed);
    VERIFY_OK(m_profile->setSkills({u"Go"_s}).result());
    QTRY_COMPARE(changed.size(), 1);
    StoreChange expected;
    expected.profile = true;
    QCOMPARE(changed.front().front().value<StoreChange>(), expected);
}

QTEST_GUILESS_MAIN(ProfileServiceTest)
#include "tst_profileservice.moc"

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/skillmatrix.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;

class SkillMatrixTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesEverySkillOnceTheMostAskedFirst();
    void knowsTheUsersWhateverTheirCase();
    void isEmptyWithoutSkills();
};

namespace {

Posting asking(const QStringList &skills)
{
    Posting posting;
    posting.skills = skills;
    return posting;
}

} // namespace

void SkillMatrixTest::namesEverySkillOnceTheMostAskedFirst()
{
    const auto rows = skillMatrix({asking({u"Go"_s, u"C++"_s}), asking({u"Rust"_s, u"c++"_s})}, {});
    const std::vector<SkillRow> expected{
        {u"C++"_s, {true, true}, false}, {u"Go"_s, {true, false}, false}, {u"Rust"_s, {false, true}, false}};
    QCOMPARE(rows, expected);
}

void SkillMatrixTest::knowsTheUsersWhateverTheirCase()
{
    const auto rows = skillMatrix({asking({u"Go"_s, u"Rust"_s})}, {u"RUST"_s, u"Python"_s});
    QCOMPARE(rows, (std::vector<SkillRow>{{u"Go"_s, {true}, false}, {u"Rust"_s, {true}, true}}));
}

void SkillMatrixTest::isEmptyWithoutSkills()
{
    QVERIFY(skillMatrix({asking({}), asking({})}, {u"Go"_s}).empty());
}

QTEST_GUILESS_MAIN(SkillMatrixTest)
#include "tst_skillmatrix.moc"

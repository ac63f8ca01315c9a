// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/posting.h"

#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

class PostingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsMoneyInMinorUnits_data();
    void keepsMoneyInMinorUnits();
    void keepsMoneyWithinBounds();
    void sortsUnlikeUnitsByTheYear_data();
    void sortsUnlikeUnitsByTheYear();
    void tellsItemsFromParagraphs();
    void givesTheFirstCapAndTheFirstCooldown();
};

void PostingTest::keepsMoneyInMinorUnits_data()
{
    QTest::addColumn<double>("amount");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("minor");
    QTest::newRow("dollars") << 116000.0 << u"USD"_s << qint64(11'600'000);
    QTest::newRow("cents that binary fractions miss") << 18.55 << u"USD"_s << qint64(1855);
    QTest::newRow("yen have no minor unit") << 5'000'000.0 << u"JPY"_s << qint64(5'000'000);
}

void PostingTest::keepsMoneyInMinorUnits()
{
    QFETCH(double, amount);
    QFETCH(QString, currency);
    QTEST(Salary::toMinor(amount, currency), "minor");
    QCOMPARE(Salary::toMajor(Salary::toMinor(amount, currency), currency), amount);
}

void PostingTest::keepsMoneyWithinBounds()
{
    QCOMPARE(Salary::toMinor(1e30, u"USD"_s), qint64(9e15));
    QCOMPARE(Salary::toMinor(-1e30, u"JPY"_s), qint64(-9e15));
}

void PostingTest::sortsUnlikeUnitsByTheYear_data()
{
    QTest::addColumn<Salary::Unit>("unit");
    QTest::addColumn<qint64>("yearly");
    QTest::newRow("hour") << Salary::Unit::Hour << qint64(2080 * 50);
    QTest::newRow("day") << Salary::Unit::Day << qint64(260 * 50);
    QTest::newRow("week") << Salary::Unit::Week << qint64(52 * 50);
    QTest::newRow("month") << Salary::Unit::Month << qint64(12 * 50);
    QTest::newRow("year") << Salary::Unit::Year << qint64(50);
}

void PostingTest::sortsUnlikeUnitsByTheYear()
{
    QFETCH(Salary::Unit, unit);
    const Salary salary{40, 50, u"EUR"_s, unit};
    QTEST(salary.yearlyMinor(), "yearly");
}

void PostingTest::tellsItemsFromParagraphs()
{
    const Section section{SectionKind::Benefits,
                          u"What you get"_s,
                          {{Block::Kind::Paragraph, u"We offer:"_s}, {Block::Kind::Item, u"a desk"_s}}};
    QCOMPARE(section.items(), QStringList{u"a desk"_s});
    QCOMPARE(section.paragraphs(), QStringList{u"We offer:"_s});
}

void PostingTest::givesTheFirstCapAndTheFirstCooldown()
{
    Posting posting;
    QCOMPARE(posting.applicationLimit(), nullptr);
    QVERIFY(!posting.reapplyAfterDays());

    LimitClause cooldown;
    cooldown.kind = LimitClause::Kind::Cooldown;
    cooldown.days = 180;
    LimitClause cap;
    cap.max = 2;
    posting.limitClauses = {cooldown, cap};
    QCOMPARE(posting.applicationLimit()->max, 2);
    QCOMPARE(posting.reapplyAfterDays(), 180);
}

QTEST_GUILESS_MAIN(PostingTest)
#include "tst_posting.moc"

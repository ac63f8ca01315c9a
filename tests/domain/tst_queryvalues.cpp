// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/queryvalues.h"

#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;
using Field = QueryTerm::Field;

Q_DECLARE_METATYPE(std::optional<Shortlist::DayBounds>)
Q_DECLARE_METATYPE(std::optional<Shortlist::PayBounds>)

namespace {

const QDate Today(2026, 3, 10);

QueryTerm termOf(const QString &text)
{
    return PostingQuery::parse(text).terms().front();
}

} // namespace

class QueryValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDays_data();
    void readsDays();
    void readsPay_data();
    void readsPay();
    void readsRatings();
    void knowsItsOwnWords();
};

void QueryValuesTest::readsDays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<DayBounds>>("bounds");
    const auto row = [](const char *text, QDate from, QDate to) {
        QTest::newRow(text) << QString::fromLatin1(text) << std::optional(DayBounds{from, to});
    };
    const QDate open;
    row("deadline:<7d", Today, Today.addDays(6));
    row("deadline:<=7d", Today, Today.addDays(7));
    row("deadline:7d", Today, Today.addDays(7));
    row("deadline:>2w", Today.addDays(15), open);
    row("deadline:>=1m", QDate(2026, 4, 10), open);
    row("deadline:>-7d", Today.addDays(-6), open);
    row("deadline:-7d", Today.addDays(-7), Today);
    row("deadline:<-7d", open, Today.addDays(-8));
    row("deadline:tomorrow", Today.addDays(1), Today.addDays(1));
    row("posted:<7d", Today.addDays(-6), open);
    row("posted:7d", Today.addDays(-7), open);
    row("posted:>1y", open, QDate(2025, 3, 9));
    row("added:today", Today, Today);
    row("added:>=yesterday", Today.addDays(-1), open);
    row("posted:>2025-01-01", QDate(2025, 1, 2), open);
    row("posted:>2025", QDate(2026, 1, 1), open);
    row("posted:<2025-03", open, QDate(2025, 2, 28));
    row("posted:<=2025-03", open, QDate(2025, 3, 31));
    row("posted:2025-02..2025-03-05", QDate(2025, 2, 1), QDate(2025, 3, 5));
    for (const auto text :
         {"deadline:soon", "posted:-7d", "posted:2025-13", "posted:>2025..2026", "added:7", "added:7x"})
        QTest::newRow(text) << QString::fromLatin1(text) << std::optional<DayBounds>();
}

void QueryValuesTest::readsDays()
{
    QFETCH(QString, text);
    QTEST(daysOf(termOf(text), Today), "bounds");
}

void QueryValuesTest::readsPay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<PayBounds>>("bounds");
    const auto row = [](const QString &text, double amount, std::optional<double> upTo, const QString &currency) {
        QTest::newRow(qPrintable(text)) << text << std::optional(PayBounds{amount, upTo, currency});
    };
    row(u"salary:>120k"_s, 120'000, {}, {});
    row(u"salary:120,000"_s, 120'000, {}, {});
    row(u"salary:120.000"_s, 120'000, {}, {});
    row(u"salary:1.5m"_s, 1'500'000, {}, {});
    row(u"salary:€90k"_s, 90'000, {}, u"EUR"_s);
    row(u"salary:90kchf"_s, 90'000, {}, u"CHF"_s);
    row(u"salary:90k..110k$"_s, 90'000, 110'000, u"USD"_s);
    for (const auto text :
         {"salary:lots", "salary:-5", "salary:90k..80k", "salary:>1k..2k", "salary:$5EUR", "salary:1,2,3"})
        QTest::newRow(text) << QString::fromLatin1(text) << std::optional<PayBounds>();
}

void QueryValuesTest::readsPay()
{
    QFETCH(QString, text);
    QTEST(payOf(termOf(text)), "bounds");
}

void QueryValuesTest::readsRatings()
{
    QCOMPARE(ratingOf(termOf(u"rating:>=3"_s)), 3);
    QCOMPARE(ratingOf(termOf(u"rating:none"_s)), 0);
    QVERIFY(!ratingOf(termOf(u"rating:6"_s)));
}

void QueryValuesTest::knowsItsOwnWords()
{
    for (const Field field : {Field::Has, Field::Is, Field::Remote, Field::Limit, Field::Programme}) {
        const QStringList words = knownValues(field);
        QVERIFY(!words.isEmpty());
        for (const QString &word : words)
            QVERIFY2(!readQuery(fieldWord(field) + u':' + word).problem, qPrintable(word));
    }
}

QTEST_GUILESS_MAIN(QueryValuesTest)
#include "tst_queryvalues.moc"

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/words.h"
#include "models/importers/pipeline.h"
#include "tests/support/verifyresult.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;

namespace {

/// The facts of a posting in one line each, as the rows below write them.
QStringList factsOf(const Posting &posting)
{
    const Salary salary = posting.salary.value_or(Salary{.minMinor = {}, .maxMinor = {}, .currency = {}});
    const auto major = [&](std::optional<qint64> minor) {
        return minor ? QString::number(Salary::toMajor(*minor, salary.currency), 'g', 12) : QString();
    };
    QStringList kinds;
    for (const Section &section : posting.sections)
        kinds.append(wordOf(section.kind));
    return {posting.employer,
            posting.places.empty() ? QString() : posting.places.front().country,
            u"%1-%2 %3 %4"_s.arg(major(salary.minMinor), major(salary.maxMinor), salary.currency, wordOf(salary.unit)),
            QString::number(posting.experience ? posting.experience->min.value_or(-1) : -1),
            wordOf(posting.education),
            posting.applyBy.toString(Qt::ISODate),
            kinds.join(u' ')};
}

} // namespace

/// One posting a language, written as its sites write them: from the bytes to the facts.
class TestTenLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void postingsAreUnderstood_data();
    void postingsAreUnderstood();
};

void TestTenLanguages::postingsAreUnderstood_data()
{
    QTest::addColumn<QStringList>("facts");
    const auto row = [](const char *language, const QString &employer, const QString &country, const QString &salary,
                        const QString &education, const QString &sections) {
        QTest::newRow(language) << QStringList{employer, country, salary, u"3"_s, education, u"2027-03-31"_s, sections};
    };
    row("cs", u"Příklad s.r.o."_s, u"CZ"_s, u"45000-60000 CZK month"_s, u"bachelor"_s,
        u"about_employer responsibilities minimum_qualifications preferred_qualifications benefits"_s);
    row("da", u"Eksempel ApS"_s, u"DK"_s, u"45000-52000 DKK month"_s, u"master"_s,
        u"about_employer responsibilities qualifications benefits"_s);
    row("de", u"Muster Logistik GmbH"_s, u"DE"_s, u"60000-75000 EUR year"_s, u"bachelor"_s,
        u"about_employer responsibilities qualifications preferred_qualifications benefits how_to_apply"_s);
    row("es", u"Ejemplo Tech S.L."_s, u"ES"_s, u"30000-36000 EUR year"_s, u"bachelor"_s,
        u"about_employer responsibilities minimum_qualifications preferred_qualifications benefits"_s);
    row("fr", u"Exemple SAS"_s, u"FR"_s, u"45000-55000 EUR year"_s, u"master"_s,
        u"about_employer responsibilities qualifications benefits"_s);
    row("ja", u"株式会社サンプル"_s, u"JP"_s, u"5000000-8000000 JPY year"_s, u"bachelor"_s,
        u"responsibilities minimum_qualifications preferred_qualifications benefits how_to_apply"_s);
    row("ko", u"(주)예시"_s, u"KR"_s, u"50000000-70000000 KRW year"_s, u"bachelor"_s,
        u"about_employer responsibilities minimum_qualifications preferred_qualifications benefits"_s);
    row("sv", u"Exempelbolaget AB"_s, u"SE"_s, u"45000-55000 SEK month"_s, u"bachelor"_s,
        u"responsibilities responsibilities qualifications preferred_qualifications benefits"_s);
    row("zh", u"示例科技有限公司"_s, u"CN"_s, u"20000-35000 CNY month"_s, u"bachelor"_s,
        u"responsibilities minimum_qualifications preferred_qualifications"_s);
}

void TestTenLanguages::postingsAreUnderstood()
{
    QFETCH(QStringList, facts);
    QFile file(QStringLiteral(SHORTLIST_FIXTURES "/tenlanguages/%1.txt").arg(QLatin1String(QTest::currentDataTag())));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QDateTime captured(QDate(2026, 11, 21), {}, Qt::UTC);
    const SourceDocument source{file.readAll(), {}, SourceOrigin::File, {}, {}, captured};
    const auto read = readDocument(source);
    VERIFY_OK(read);
    const auto &posting = read->outcomes.front().posting;
    VERIFY_OK(posting);
    QCOMPARE(factsOf(*posting), facts);
}

QTEST_GUILESS_MAIN(TestTenLanguages)
#include "tst_tenlanguages.moc"

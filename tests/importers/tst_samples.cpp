// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/pipeline.h"
#include "tests/support/verifyresult.h"

#include <QFile>
#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

/// What every new user sees first: each bundled posting is understood.
class SamplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areUnderstood_data();
    void areUnderstood();
};

void SamplesTest::areUnderstood_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("employer");
    QTest::addColumn<int>("limit");
    const QString meridian = u"Meridian"_s;
    const QString lumora = u"Lumora"_s;
    QTest::newRow("routing-engineer.json") << u"Software Engineer, Routing-Meridian"_s << meridian << 0;
    QTest::newRow("tile-server-graduate.txt")
        << u"Software Engineer Graduate (Meridian Maps - Tile Server Team) - 2027 Start (BS/MS)"_s << meridian << 2;
    QTest::newRow("positioning-engineer.txt") << u"Positioning Quality Team"_s << meridian << 0;
    QTest::newRow("map-design-intern.html") << u"Cartography and Design Intern, Summer 2027"_s << meridian << 2;
    QTest::newRow("growth-analyst.txt") << u"Senior Data Analyst, Creator Growth"_s << lumora << 0;
    QTest::newRow("media-pipeline-graduate.txt") << u"Backend Engineer"_s << lumora << 2;
    QTest::newRow("print-studio-engineer.txt") << u"Full-Stack Engineer, Print Studio"_s << lumora << 2;
    QTest::newRow("graduate-analyst.txt") << u"Graduate Analyst, Payments Risk"_s << u"Halden Bank"_s << 1;
    QTest::newRow("embedded-engineer.html")
        << u"Embedded Software Engineer, River Gauges"_s << u"Tarn Instruments"_s << 0;
}

void SamplesTest::areUnderstood()
{
    QFile file(QStringLiteral(SHORTLIST_SOURCE_DIR "/resources/samples/") + QLatin1String(QTest::currentDataTag()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    SourceDocument source;
    source.bytes = file.readAll();
    source.name = file.fileName();
    const auto document = readDocument(source);
    VERIFY_OK(document);
    QCOMPARE(document->outcomes.size(), size_t(1));
    const auto &posting = document->outcomes.front().posting;
    VERIFY_OK(posting);
    QTEST(posting->title, "title");
    QTEST(posting->employer, "employer");
    const LimitClause *limit = posting->applicationLimit();
    QTEST(limit == nullptr ? 0 : limit->max.value_or(0), "limit");
    QVERIFY(limit == nullptr || posting->text.contains(limit->quote));
}

QTEST_GUILESS_MAIN(SamplesTest)
#include "tst_samples.moc"

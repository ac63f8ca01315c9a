// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/csv/csvimporter.h"
#include "models/importers/pipeline.h"
#include "tests/support/verifyresult.h"

#include <QFile>
#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

Result<SourceDocument> shared(const QString &name)
{
    QFile file(QStringLiteral(SHORTLIST_SHARED "/postings/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotFound, name};
    return SourceDocument{file.readAll(), name, SourceOrigin::File, {}, {}, {}, {}};
}

/// What one row of a table says, as a person reads it: "title | employer | stage | applied on".
QString rowOf(const ReadOutcome &outcome)
{
    if (!outcome.posting)
        return outcome.posting.error().detail;
    const TrackerRecord record = outcome.record.value_or(TrackerRecord{});
    return QStringList{outcome.posting->title, outcome.posting->employer, record.stageKey,
                       record.submittedOn.toString(Qt::ISODate)}
        .join(u" | "_s);
}

} // namespace

/// Facts of files that others made, by file name; only where ../shared is.
class SharedFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTables_data();
    void readsTables();
    void readsTablesByTheUsersMapping_data();
    void readsTablesByTheUsersMapping();
    void refuses_data();
    void refuses();
    void readsPdfs_data();
    void readsPdfs();
};

void SharedFilesTest::readsTables_data()
{
    QTest::addColumn<QStringList>("rows");
    const QString acme = u"Product Manager | Acme | applied | 2026-01-04"_s;
    const QString globex = u"Senior PM | Globex | interview | 2026-02-11"_s;
    QTest::newRow("csv/jobhq-csv-crlf-bom.csv") << QStringList{acme, globex};
    QTest::newRow("csv/jobhq-csv-preamble.csv") << QStringList{acme, globex};
    QTest::newRow("csv/jobhq-csv-blank-trailing.csv")
        << QStringList{u"Product Manager | Acme | applied | "_s, u"Senior PM | Globex | interview | "_s};
    QTest::newRow("csv/jobhq-csv-semicolon.csv")
        << QStringList{acme, u"Senior PM, Payments | Globex | interview | 2026-02-11"_s,
                       u"Staff PM | Initech | rejected | 2026-03-02"_s};
    QTest::newRow("csv/jobhq-csv-weak-keys.csv")
        << QStringList{u"Product Manager, Billing | Stripe | offer | 2026-02-02"_s,
                       u"Product Manager, Growth | Novello Systems | applied | 2026-03-03"_s};
}

void SharedFilesTest::readsTables()
{
    const auto source = shared(QString::fromLatin1(QTest::currentDataTag()));
    if (!source)
        QSKIP("../shared/postings is not there: other people's tables were not read");
    const auto read = readDocument(*source);
    VERIFY_OK(read);
    QStringList rows;
    for (const ReadOutcome &outcome : read->outcomes)
        rows.append(rowOf(outcome));
    QTEST(rows, "rows");
}

void SharedFilesTest::readsTablesByTheUsersMapping_data()
{
    QTest::addColumn<QString>("columns");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("first");
    QTest::newRow("csv/jobhq-csv-headers-are-data.csv") << u"header=no,1=employer,2=title,3=applied_on,4=status"_s << 3
                                                        << u"Product Manager | Acme | applied | 2026-01-04"_s;
    QTest::newRow("csv/jobhq-csv-windows-1252.csv")
        << u"Contact=title"_s << 3 << u"Zoë Hart | Zoë Industries | applied | "_s;
    QTest::newRow("csv/jobhq-csv-bom-windows-1252.csv")
        << u"Contact=title"_s << 1 << u"Tim O’Reilly | Zoë Industries |  | "_s;
    QTest::newRow("csv/jobhq-csv-quoted-newline.csv")
        << u"Company=title,Notes=notes"_s << 2 << u"Acme, Inc. |  | interview | "_s;
}

void SharedFilesTest::readsTablesByTheUsersMapping()
{
    QFETCH(QString, columns);
    auto source = shared(QString::fromLatin1(QTest::currentDataTag()));
    if (!source)
        QSKIP("../shared/postings is not there: other people's tables were not read");
    const auto unmapped = readDocument(*source);
    QVERIFY(!unmapped);
    QCOMPARE(unmapped.error().code, Error::Code::MissingField);
    source->columns = columns;
    const auto read = readDocument(*source);
    VERIFY_OK(read);
    QTEST(int(read->outcomes.size()), "rows");
    QTEST(rowOf(read->outcomes.front()), "first");
}

void SharedFilesTest::refuses_data()
{
    QTest::addColumn<Error::Code>("code");
    for (const char *file : {"csv/jobhq-csv-big-2000.xlsx", "csv/jobhq-csv-clean-40.xlsx", "csv/jobhq-csv-dates.xlsx",
                             "csv/jobhq-csv-engine-columns.xlsx", "csv/jobhq-csv-wide-60.xlsx",
                             "csv/jobhq-csv-fake.numbers", "csv/jobhq-csv-fake.xls"})
        QTest::newRow(file) << Error::Code::Spreadsheet;
    QTest::newRow("csv/jobhq-csv-encrypted.xlsx") << Error::Code::Encrypted;
}

void SharedFilesTest::refuses()
{
    const auto source = shared(QString::fromLatin1(QTest::currentDataTag()));
    if (!source)
        QSKIP("../shared/postings is not there: other people's workbooks were not tried");
    const auto read = readDocument(*source);
    QVERIFY(!read);
    QTEST(read.error().code, "code");
}

void SharedFilesTest::readsPdfs_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("employer");
    QTest::addColumn<QStringList>("places");
    QTest::addColumn<QList<int>>("items"); // of each section that has some
    const QString ypsilon = u"Ypsilon.NET AG"_s;
    QTest::newRow("pdf/ypsilon-job_beschreibung.pdf")
        << u"Softwareentwickler Python (m/w)"_s << ypsilon << QStringList{u"Frankfurt a.M."_s, u"Leipzig"_s}
        << QList<int>{7};
    QTest::newRow("pdf/ypsilon-job_beschreibung_php.pdf")
        << u"Softwareentwickler PHP (m/w)"_s << ypsilon << QStringList{u"Frankfurt a.M."_s, u"Leipzig"_s}
        << QList<int>{7};
    QTest::newRow("pdf/ypsilon-job_description_admin.pdf")
        << u"Network Administrator (m/f)"_s << ypsilon << QStringList{u"Frankfurt a.M."_s} << QList<int>{8};
    QTest::newRow("pdf/pdf-curemint-job_description.pdf")
        << QString() << u"CureMint"_s << QStringList{} << QList<int>{7, 14, 7, 6, 9, 6};
}

void SharedFilesTest::readsPdfs()
{
    QFETCH(QString, title);
    const auto source = shared(QString::fromLatin1(QTest::currentDataTag()));
    if (!source)
        QSKIP("../shared/postings is not there: other people's PDFs were not read");
    const auto read = readDocument(*source);
    VERIFY_OK(read);
    QCOMPARE(read->outcomes.size(), size_t(1));
    VERIFY_OK(read->outcomes.front().posting);
    const Posting &posting = *read->outcomes.front().posting;
    if (!title.isEmpty()) // a letter names its position in prose only
        QCOMPARE(posting.title, title);
    QTEST(posting.employer, "employer");
    QStringList places;
    for (const Place &place : posting.places)
        places.append(place.locality);
    QTEST(places, "places");
    QList<int> items;
    for (const Section &section : posting.sections)
        if (!section.items().isEmpty())
            items.append(int(section.items().size()));
    QTEST(items, "items");
}

QTEST_GUILESS_MAIN(SharedFilesTest)
#include "tst_sharedfiles.moc"

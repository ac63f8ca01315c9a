// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/pipeline.h"
#include "models/importers/registry.h"
#include "models/importers/sniff.h"
#include "tests/support/contentsof.h"
#include "tests/support/verifyresult.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

const QString Fixtures = QStringLiteral(SHORTLIST_FIXTURES);
const QStringList Formats{u"jsonld"_s, u"ats"_s, u"html"_s, u"text"_s};

QFileInfoList inputsOf(const QString &folder)
{
    QFileInfoList inputs = QDir(Fixtures + u'/' + folder).entryInfoList(QDir::Files, QDir::Name);
    inputs.removeIf([](const QFileInfo &file) { return file.fileName().endsWith(u".expected.json"_s); });
    return inputs;
}

QString expectationOf(const QFileInfo &input)
{
    return input.path() + u'/' + input.completeBaseName() + u".expected.json"_s;
}

/// What an importer read, as the golden files write it: {"format", "warnings", "postings": [{"fields", "html",
/// "text"}]}.
QJsonObject toJson(const ParsedDocument &document)
{
    QJsonArray postings;
    for (const RawPosting &posting : document.postings) {
        QJsonArray fields;
        for (const RawField &field : posting.fields)
            fields.append(u"%1[%2] = %3"_s.arg(field.name).arg(field.index).arg(field.value));
        const auto lines = [](const QString &text) {
            return QJsonArray::fromStringList(text.isEmpty() ? QStringList() : text.split(u'\n'));
        };
        postings.append(QJsonObject{{u"fields"_s, fields},
                                    {u"html"_s, lines(posting.descriptionHtml)},
                                    {u"text"_s, lines(posting.descriptionText)}});
    }
    return {{u"format"_s, document.postings.front().format},
            {u"warnings"_s, QJsonArray::fromStringList(document.warnings)},
            {u"postings"_s, postings}};
}

Result<QJsonObject> read(const QByteArray &bytes)
{
    const SourceDocument source{bytes, {}, SourceOrigin::File, {}, {}, {}};
    const DecodedText text = decoded(bytes);
    const SniffedDocument document{source, text.text, text.charset};
    const ImporterRegistry registry = ImporterRegistry::withAllFormats();
    const auto importers = registry.ranked(document);
    if (importers.empty())
        return Error{Error::Code::UnknownFormat, u"no importer"_s};
    const auto parsed = importers.front()->parse(document);
    if (!parsed)
        return parsed.error();
    return toJson(*parsed);
}

} // namespace

/// Walks tests/fixtures: a new case is two files and no code. With SHORTLIST_WRITE_GOLDEN set, missing expectations are
/// written, to be read before they are committed.
class GoldenImportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void rejects_data();
    void rejects();
    void survivesTruncationAtEveryByte_data();
    void survivesTruncationAtEveryByte();
};

void GoldenImportsTest::reads_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &format : Formats)
        for (const QFileInfo &input : inputsOf(format))
            QTest::newRow(qPrintable(format + u'/' + input.fileName())) << input.filePath();
}

void GoldenImportsTest::reads()
{
    QFETCH(QString, path);
    const auto json = read(Testing::contentsOf(path));
    VERIFY_OK(json);
    const QString expectation = expectationOf(QFileInfo(path));
    const QByteArray actual = QJsonDocument(*json).toJson();
    if (!QFile::exists(expectation) && qEnvironmentVariableIsSet("SHORTLIST_WRITE_GOLDEN")) {
        QFile golden(expectation);
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(actual);
    }
    QCOMPARE(QString::fromUtf8(actual), QString::fromUtf8(Testing::contentsOf(expectation)));
}

void GoldenImportsTest::rejects_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &format : Formats)
        for (const QFileInfo &input : inputsOf(format + u"/invalid"_s))
            QTest::newRow(qPrintable(format + u"/invalid/"_s + input.fileName())) << input.filePath();
}

void GoldenImportsTest::rejects()
{
    QFETCH(QString, path);
    SourceDocument source;
    source.bytes = Testing::contentsOf(path);
    source.name = path;
    const auto document = readDocument(source);
    QVERIFY(!document);
    QCOMPARE(document.error().subject, path);
    QVERIFY(!document.error().detail.isEmpty());
}

void GoldenImportsTest::survivesTruncationAtEveryByte_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &format : Formats)
        QTest::newRow(qPrintable(format)) << inputsOf(format).value(0).filePath();
}

void GoldenImportsTest::survivesTruncationAtEveryByte()
{
    QFETCH(QString, path);
    const QByteArray whole = Testing::contentsOf(path);
    QVERIFY(whole.size() > 500);
    QElapsedTimer timer;
    for (qsizetype length = 0; length < whole.size(); ++length) {
        timer.start();
        const auto json = read(whole.first(length));
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(length)));
        QVERIFY(json || !json.error().detail.isEmpty());
    }
}

QTEST_GUILESS_MAIN(GoldenImportsTest)
#include "tst_goldenimports.moc"

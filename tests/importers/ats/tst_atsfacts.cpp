// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/postingjson.h"
#include "models/importers/pipeline.h"
#include "tests/support/contentsof.h"
#include "tests/support/verifyresult.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

const QString Fixtures = QStringLiteral(SHORTLIST_FIXTURES);

QString wordsOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    QStringList words;
    for (const QJsonValueConstRef item : value.toArray())
        words.append(item.toString());
    return words.join(u", "_s);
}

QString placesOf(const QJsonObject &posting)
{
    QStringList places;
    const QJsonArray all = posting[u"locations"_s].toArray();
    for (const QJsonValueConstRef place : all) {
        QStringList parts;
        for (const auto &name : {u"locality"_s, u"region"_s, u"country"_s})
            if (const QString part = place.toObject()[name].toString(); !part.isEmpty())
                parts.append(part);
        places.append(parts.join(u'/'));
    }
    return places.join(u"; "_s);
}

QString payOf(const QJsonValue &salary)
{
    const QJsonObject pay = salary.toObject();
    return pay.isEmpty() ? QString()
                         : u"%1-%2 %3 a %4"_s.arg(pay[u"min"_s].toDouble(), 0, 'g', 8)
                               .arg(pay[u"max"_s].toDouble(), 0, 'g', 8)
                               .arg(pay[u"currency"_s].toString(), pay[u"unit"_s].toString());
}

QString sectionsOf(const QJsonObject &posting)
{
    QStringList kinds;
    const QJsonArray all = posting[u"sections"_s].toArray();
    for (const QJsonValueConstRef section : all)
        kinds.append(section.toObject()[u"kind"_s].toString() + u'*'
                     + QString::number(section.toObject()[u"items"_s].toArray().size()));
    return kinds.join(u' ');
}

/// The facts of a posting that are there, one a line.
QString factsOf(const Posting &posting)
{
    const QJsonObject json = toJson(posting);
    QStringList lines;
    const auto add = [&lines](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines.append(u"  "_s + name + u": "_s + value);
    };
    for (const auto &name : {u"title"_s, u"employer"_s})
        add(name, wordsOf(json[name]));
    add(u"places"_s, placesOf(json));
    for (const auto &name :
         {u"workplace"_s, u"employment_types"_s, u"programme"_s, u"posted_on"_s, u"apply_by"_s, u"start"_s})
        add(name, wordsOf(json[name]));
    add(u"pay"_s, payOf(json[u"salary"_s]));
    for (const auto &name : {u"education"_s, u"requisition_id"_s, u"source_url"_s})
        add(name, wordsOf(json[name]));
    add(u"sections"_s, sectionsOf(json));
    add(u"missing"_s, wordsOf(json[u"missing"_s]));
    return lines.join(u'\n') + u'\n';
}

} // namespace

/// What is understood of every fixture of employers' systems, from bytes to facts: tests/fixtures/atsfacts/X.txt for
/// tests/fixtures/ats/X. With SHORTLIST_WRITE_GOLDEN set, missing expectations are written, to be read before they are
/// committed.
class AtsFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understands_data();
    void understands();
    void namesTheByteWhereJsonEnds();
    void refusesWhatIsNestedTooDeep();
    void namesTheEmployerByTheAddressOfTheList();
};

void AtsFactsTest::understands_data()
{
    QTest::addColumn<QString>("path");
    QFileInfoList inputs = QDir(Fixtures + u"/ats"_s).entryInfoList(QDir::Files, QDir::Name);
    inputs.removeIf([](const QFileInfo &file) { return file.fileName().endsWith(u".expected.json"_s); });
    for (const QFileInfo &input : inputs)
        QTest::newRow(qPrintable(input.fileName())) << input.filePath();
}

void AtsFactsTest::understands()
{
    QFETCH(QString, path);
    SourceDocument source;
    source.bytes = Testing::contentsOf(path);
    const auto document = readDocument(source);
    VERIFY_OK(document);
    QString facts = document->format + u'\n';
    for (const ReadOutcome &outcome : document->outcomes) {
        VERIFY_OK(outcome.posting);
        facts += factsOf(*outcome.posting) + u'\n';
    }
    const QString expectation = Fixtures + u"/atsfacts/"_s + QFileInfo(path).completeBaseName() + u".txt"_s;
    if (!QFile::exists(expectation) && qEnvironmentVariableIsSet("SHORTLIST_WRITE_GOLDEN")) {
        QFile golden(expectation);
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(facts.trimmed().toUtf8() + '\n');
    }
    QCOMPARE(facts.trimmed(), QString::fromUtf8(Testing::contentsOf(expectation)).trimmed());
}

void AtsFactsTest::namesTheByteWhereJsonEnds()
{
    SourceDocument source;
    source.bytes = Testing::contentsOf(Fixtures + u"/ats/invalid/cut.json"_s);
    const auto document = readDocument(source);
    QVERIFY(!document);
    QCOMPARE(document.error().code, Error::Code::Malformed);
    QVERIFY2(document.error().detail.contains(u"at byte "_s), qPrintable(document.error().detail));
}

void AtsFactsTest::refusesWhatIsNestedTooDeep()
{
    SourceDocument source;
    source.bytes = Testing::contentsOf(Fixtures + u"/ats/invalid/deep.json"_s);
    const auto document = readDocument(source);
    QVERIFY(!document);
    QCOMPARE(document.error().code, Error::Code::TooLarge);
}

void AtsFactsTest::namesTheEmployerByTheAddressOfTheList()
{
    SourceDocument source;
    source.bytes = Testing::contentsOf(Fixtures + u"/ats/bamboohr_list.json"_s);
    source.url = u"https://amberhive.bamboohr.com/careers/list"_s;
    const auto document = readDocument(source);
    VERIFY_OK(document);
    VERIFY_OK(document->outcomes.front().posting);
    QCOMPARE(document->outcomes.front().posting->employer, u"Amberhive"_s);
}

QTEST_GUILESS_MAIN(AtsFactsTest)
#include "tst_atsfacts.moc"

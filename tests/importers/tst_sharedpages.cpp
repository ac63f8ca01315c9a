// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/postingjson.h"
#include "models/importers/html/htmldocument.h"
#include "models/importers/html/ldscripts.h"
#include "models/importers/pipeline.h"
#include "models/importers/sniff.h"
#include "tests/support/contentsof.h"
#include "tests/support/verifyresult.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

const QString Shared = QStringLiteral(SHORTLIST_SHARED);

Result<ReadDocument> read(const QString &path)
{
    return readDocument({Testing::contentsOf(path), path, SourceOrigin::File, {}, {}, {}});
}

/// The first posting that was understood; empty where there is none.
QJsonObject postingOf(const Result<ReadDocument> &document)
{
    if (!document)
        return {};
    for (const ReadOutcome &outcome : document->outcomes)
        if (outcome.posting)
            return toJson(*outcome.posting);
    return {};
}

void addFiles(const QString &folder, const QStringList &filters)
{
    QTest::addColumn<QString>("path");
    const QDir dir(Shared + folder);
    for (const QFileInfo &file : dir.entryInfoList(filters, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(file.fileName())) << file.absoluteFilePath();
    if (!dir.exists())
        QTest::newRow("absent") << QString();
}

/// The scripts of JSON-LD that a tree of the page has: another road to the same end.
QStringList scriptsInTree(const HtmlNode &node)
{
    QStringList scripts;
    for (const HtmlNode &child : node.children) {
        const QString type = child.attribute(u"type").section(u';', 0, 0).trimmed().toLower();
        QString text;
        for (const HtmlNode &part : child.children)
            text += part.text;
        if (child.name == u"script"_s && type == u"application/ld+json"_s && !text.trimmed().isEmpty())
            scripts.append(text);
        scripts += scriptsInTree(child);
    }
    return scripts;
}

/// What a text of the suite says of the posting's title, day and number; "" where it says nothing of that.
QString stated(const QString &assertion, const QString &subject)
{
    const QRegularExpression says(u"^(?:result|content)\\."_s + subject + u" == \"(.*)\"$"_s);
    return says.match(assertion).captured(1);
}

} // namespace

/// Runs over the pages of others in SHORTLIST_SHARED, where they are.
class SharedPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void malformedCasesHold_data();
    void malformedCasesHold();
    void findsEveryBlockOfTheSuite_data();
    void findsEveryBlockOfTheSuite();
    void negativesHoldNoPosting_data();
    void negativesHoldNoPosting();
    void pagesSayWhatTheySay_data();
    void pagesSayWhatTheySay();
    void emptyPagesAreNoPostings_data();
    void emptyPagesAreNoPostings();
    void fourEncodingsAgree();
};

void SharedPagesTest::malformedCasesHold_data()
{
    addFiles(u"/postings/malformed"_s, {u"*.expected.json"_s});
}

void SharedPagesTest::malformedCasesHold()
{
    QFETCH(QString, path);
    if (path.isEmpty())
        QSKIP("no postings in SHORTLIST_SHARED");
    const auto document = read(QString(path).remove(u".expected.json"_s));
    const QJsonObject posting = postingOf(document);
    const QJsonArray assertions = QJsonDocument::fromJson(Testing::contentsOf(path)).object()[u"asserts"_s].toArray();
    for (const QJsonValue &value : assertions) {
        const QString assertion = value.toString();
        if (const QString title = stated(assertion, u"title"_s); !title.isEmpty())
            QCOMPARE(posting[u"title"_s].toString(), title);
        if (const QString day = stated(assertion, u"date_posted"_s); !day.isEmpty())
            QCOMPARE(posting[u"posted_on"_s].toString(), day.left(10));
        if (assertion == u"result.title is None"_s)
            QVERIFY(posting[u"title"_s].toString().isEmpty());
        if (assertion == u"len(extractor.results) == 0"_s)
            QVERIFY(!document);
    }
}

void SharedPagesTest::findsEveryBlockOfTheSuite_data()
{
    addFiles(u"/hostile/jsonld-html"_s, {u"*.html"_s});
}

void SharedPagesTest::findsEveryBlockOfTheSuite()
{
    QFETCH(QString, path);
    if (path.isEmpty())
        QSKIP("no suites in SHORTLIST_SHARED");
    const QString html = decoded(Testing::contentsOf(path)).text;
    const auto page = parsedHtml(html, HtmlParsing::Page);
    VERIFY_OK(page);
    QStringList scripts = ldScripts(html);
    QCOMPARE(scripts.replaceInStrings(u"\r\n"_s, u"\n"_s), scriptsInTree(*page));
}

void SharedPagesTest::negativesHoldNoPosting_data()
{
    addFiles(u"/postings/negatives"_s, {u"*.html"_s, u"*.json"_s});
}

void SharedPagesTest::negativesHoldNoPosting()
{
    QFETCH(QString, path);
    if (path.isEmpty())
        QSKIP("no postings in SHORTLIST_SHARED");
    QVERIFY(postingOf(read(path)).isEmpty());
}

void SharedPagesTest::pagesSayWhatTheySay_data()
{
    QTest::addColumn<QJsonObject>("facts");
    const auto all =
        QJsonDocument::fromJson(Testing::contentsOf(QStringLiteral(SHORTLIST_FIXTURES "/facts/pages.json"))).object();
    for (const QString &name : all.keys())
        QTest::newRow(qPrintable(name)) << all[name].toObject();
}

/// tests/fixtures/facts/pages.json: what people read on each page, by the page's file name.
void SharedPagesTest::pagesSayWhatTheySay()
{
    QFETCH(QJsonObject, facts);
    const QString path = Shared + u"/postings/pages/"_s + QString::fromLatin1(QTest::currentDataTag());
    if (!QFile::exists(path))
        QSKIP("no postings in SHORTLIST_SHARED");
    const QJsonObject posting = postingOf(read(path));
    for (const QString &field : facts.keys()) {
        const QJsonValue got = field == u"places"_s ? posting[u"locations"_s].toArray().first()[u"text"_s]
            : field == u"sections"_s                ? QJsonValue(posting[u"sections"_s].toArray().size())
                                                    : posting[field];
        QVERIFY2(got == facts[field], qPrintable(field + u": "_s + got.toVariant().toString()));
    }
}

void SharedPagesTest::emptyPagesAreNoPostings_data()
{
    QTest::addColumn<QString>("path");
    for (const char *name : {"junior-guru-remoteok-error.html", "rm-lowes-kenexa_expired_job"})
        QTest::newRow(name) << Shared + u"/postings/pages/"_s + QLatin1String(name);
}

void SharedPagesTest::emptyPagesAreNoPostings()
{
    QFETCH(QString, path);
    if (!QFile::exists(path))
        QSKIP("no postings in SHORTLIST_SHARED");
    QVERIFY(postingOf(read(path)).isEmpty());
}

void SharedPagesTest::fourEncodingsAgree()
{
    const QString path = Shared + u"/postings/pages/schemaorg-examples-eg-0028.%1.html"_s;
    if (!QFile::exists(path.arg(u"plain"_s)))
        QSKIP("no postings in SHORTLIST_SHARED");
    const QJsonObject jsonLd = postingOf(read(path.arg(u"jsonld"_s)));
    for (const QString &encoding : {u"microdata"_s, u"rdfa"_s}) {
        const QJsonObject other = postingOf(read(path.arg(encoding)));
        for (const char *field : {"title", "employer", "locations", "salary", "employment_types", "posted_on",
                                  "experience_years", "education", "skills"})
            QCOMPARE(other[QLatin1String(field)], jsonLd[QLatin1String(field)]);
    }
    const QJsonObject plain = postingOf(read(path.arg(u"plain"_s)));
    QCOMPARE(plain[u"title"_s], jsonLd[u"title"_s]);
    QCOMPARE(plain[u"salary"_s], jsonLd[u"salary"_s]);
    QVERIFY(!plain[u"locations"_s].toArray().isEmpty());
}

QTEST_GUILESS_MAIN(SharedPagesTest)
#include "tst_sharedpages.moc"

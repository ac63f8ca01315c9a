// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/mail/mailmessage.h"
#include "models/importers/pipeline.h"
#include "tests/support/figuresfile.h"
#include "tests/support/verifyresult.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

constexpr auto BakersText =
    "We are looking for a baker.\n\nResponsibilities\n- Bake bread and rolls every morning\n"
    "- Keep the ovens clean\n\nRequirements\n- 2 years of experience as a baker\n- Early riser\n";

Result<ReadDocument> readBytes(const QByteArray &bytes)
{
    SourceDocument source;
    source.bytes = bytes;
    source.name = u"mail.eml"_s;
    return readDocument(source);
}

QStringList facts(const Result<ReadDocument> &read)
{
    QStringList facts;
    for (const ReadOutcome &outcome : read->outcomes) {
        if (!outcome.posting)
            continue;
        const auto &places = outcome.posting->places;
        facts.append(QStringList{outcome.posting->title, outcome.posting->employer,
                                 places.empty() ? QString() : places.front().text, outcome.posting->sourceUrl}
                         .join(u" / "_s));
    }
    return facts;
}

QByteArray mail(const QByteArray &type, const QByteArray &body, const QByteArray &subject = "Baker at Initech")
{
    return "From: Jobs <jobs@initech.example>\nTo: Jane <jane@mail.example>\nSubject: " + subject
        + "\nDate: Tue, 3 Feb 2026 10:00:00 +0100\nMIME-Version: 1.0\nContent-Type: " + type + "\n\n" + body;
}

} // namespace

class MailImporterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsThePostingOfAText()
    {
        const auto read = readBytes(mail("text/plain; charset=utf-8", BakersText));
        VERIFY_OK(read);
        QCOMPARE(read->format, u"mail"_s);
        QCOMPARE(facts(read), QStringList{u"Baker / Initech /  / "_s});
        QVERIFY(!read->text.contains("jane@"_L1));
    }

    void leavesLettersAboutOtherThings_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isPosting");
        QTest::newRow("a reply of somebody who is called so") << QByteArray(
            "On Thursday, Jo Mason wrote:\n> our employees have years of experience\n\nI agree. Join us in "
            "the kitchen, and bring the salary lists.\n") << false;
        QTest::newRow("a newsletter") << QByteArray(
            "Bakers Weekly\n\nFlour prices rise again, says a survey.\nJoin us on our stand in Bern. Our "
            "employees show how experience makes bread. We are hiring a tent.\n")
                                      << false;
        QTest::newRow("an advert") << QByteArray("Lead Baker (full-time)\n\nInitech, Bern\n\nWe are looking for a lead "
                                                 "baker with 3 years of experience. Salary: CHF 70,000 a year.\n")
                                   << true;
        QTest::newRow("sections without a title")
            << QByteArray("Responsibilities\n- Bake bread and rolls every morning\n\nRequirements\n- 2 years of "
                          "experience with ovens\n\nBenefits\n- Free bread\n")
            << true;
    }

    void leavesLettersAboutOtherThings()
    {
        QFETCH(QByteArray, body);
        const auto read = readBytes(mail("text/plain; charset=utf-8", body, "Hello"));
        QTEST(bool(read), "isPosting");
    }

    void decodesWhatTheMailEncoded()
    {
        const QByteArray html =
            "<html><body><h1>B=E4cker</h1><p>Initech</p><h2>Aufgaben</h2><ul><li>Brot ba=\ncken f=FCr"
            " alle</li></ul><h2>Anforderungen</h2><ul><li>2 Jahre Erfahrung</li></ul></body></html>";
        const auto read =
            readBytes("From: a@b.example\nMIME-Version: 1.0\nContent-Type: text/html; charset=iso-8859-1\n"
                      "Content-Transfer-Encoding: quoted-printable\n\n"
                      + html);
        VERIFY_OK(read);
        QCOMPARE(read->outcomes.front().posting->title, u"B\u00e4cker"_s);
        QVERIFY(read->outcomes.front().posting->text.contains(u"Brot backen f\u00fcr alle"_s));
    }

    void takesTheRicherOfTwoEqualParts()
    {
        const auto read = readBytes(mail(
            "multipart/alternative; boundary=x",
            QByteArray("--x\nContent-Type: text/plain\n\n") + BakersText
                + "--x\nContent-Type: text/html\n\n<script type='application/ld+json'>{\"@context\":"
                  "\"https://schema.org\",\"@type\":\"JobPosting\",\"title\":\"Head Baker\",\"description\":\"Bake\"}"
                  "</script>\n--x--\n"));
        VERIFY_OK(read);
        QCOMPARE(facts(read), QStringList{u"Head Baker / Initech /  / "_s});
    }

    void readsAnAlertsText()
    {
        const auto read =
            readBytes(mail("text/plain",
                           "Your alert for bakers in Bern\n\nBaker\nInitech\nBern\n\n3 connections\n"
                           "View job: https://www.linkedin.com/comm/jobs/view/4411110001/?trackingId=x\n\n"
                           "--------------------\n\nPastry Chef\nGlobex\nBasel\n"
                           "View job: https://www.linkedin.com/comm/jobs/view/4411110002/?otpToken=y\n\n"
                           "--------------------\nSee all jobs: https://www.linkedin.com/comm/jobs/search?k=1\n",
                           "Baker at Initech and more"));
        VERIFY_OK(read);
        QCOMPARE(facts(read),
                 (QStringList{u"Baker / Initech / Bern / https://www.linkedin.com/jobs/view/4411110001/"_s,
                              u"Pastry Chef / Globex / Basel / https://www.linkedin.com/jobs/view/4411110002/"_s}));
    }

    void readsAnAlertsHtml()
    {
        const auto read = readBytes(mail(
            "text/html",
            "<html><body><p>New jobs for you</p><table><tr><td><a href='https://board.example/jobs/10-baker?utm_a=1'>"
            "Baker</a></td></tr><tr><td>Initech</td></tr><tr><td>Bern</td></tr><tr><td>"
            "<a href='https://board.example/jobs/10-baker?utm_a=2'>Apply now</a></td></tr></table>"
            "<table><tr><td><a href='https://board.example/jobs/11-chef'>Pastry Chef</a></td></tr>"
            "<tr><td>Globex - Basel</td></tr></table><p><a href='https://board.example/unsubscribe?u=1'>"
            "Unsubscribe</a></p></body></html>",
            "2 new jobs"));
        VERIFY_OK(read);
        QCOMPARE(facts(read),
                 (QStringList{u"Baker / Initech / Bern / https://board.example/jobs/10-baker"_s,
                              u"Pastry Chef / Globex / Basel / https://board.example/jobs/11-chef"_s}));
    }

    void readsASavedPage()
    {
        const auto read = readBytes(
            "From: <Saved by Blink>\nSnapshot-Content-Location: https://initech.example/jobs/7?utm_source=x\n"
            "Subject: Baker\nDate: Tue, 3 Feb 2026 10:00:00 -0000\nMIME-Version: 1.0\n"
            "Content-Type: multipart/related; type=\"text/html\"; boundary=\"b\"\n\n--b\nContent-Type: text/html\n"
            "Content-Transfer-Encoding: quoted-printable\nContent-Location: "
            "https://initech.example/jobs/7?utm_source=3Dx\n"
            "\n<html><head><script "
            "type=3D\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"JobPos=\n"
            "ting\",\"title\":\"Baker\",\"hiringOrganization\":\"Initech\",\"description\":\"Bake "
            "bread\"}</script></head>\n"
            "</html>\n--b\nContent-Type: image/png\nContent-Transfer-Encoding: base64\nContent-Location: "
            "https://initech.example/logo.png\n\niVBORw0KGgo=\n--b--\n");
        VERIFY_OK(read);
        QCOMPARE(facts(read), QStringList{u"Baker / Initech /  / https://initech.example/jobs/7"_s});
    }

    void refusesWhatNobodyCanRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("S/MIME") << mail("application/pkcs7-mime; smime-type=enveloped-data", "MIAGCSqGSIb3");
        QTest::newRow("TNEF") << mail("application/ms-tnef", "eJ8+IgAA");
        QTest::newRow("PGP") << mail("multipart/encrypted; boundary=x", "--x\nContent-Type: text/plain\n\nx\n--x--\n");
    }

    void refusesWhatNobodyCanRead()
    {
        QFETCH(QByteArray, bytes);
        const auto read = readBytes(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().code, Error::Code::UnknownFormat);
        QVERIFY(read.error().detail.contains("cannot be read"_L1));
    }

    void refusesWhatIsTooLarge_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("headers") << QByteArray("From: a@b.example\nMIME-Version: 1.0\nX-Long: ")
                + QByteArray(70'000, 'x') + "\n\nbody";
        QByteArray deep;
        for (int i = 0; i < 400; ++i)
            deep += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\n\n--b"
                + QByteArray::number(i) + "\n";
        QTest::newRow("depth") << "From: a@b.example\nMIME-Version: 1.0\n" + deep;
    }

    void refusesWhatIsTooLarge()
    {
        QFETCH(QByteArray, bytes);
        const auto read = readMail(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().code, Error::Code::TooLarge);
    }

    void takesNoTextForAMail_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a posting with labels") << QByteArray("Title: Baker\nCompany: Initech\nDate: today\n\nBake.");
        QTest::newRow("HTML") << QByteArray("<html>");
        QTest::newRow("nothing") << QByteArray();
    }

    void takesNoTextForAMail()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!looksLikeMail(bytes));
    }

    void survivesTheHostileOnes()
    {
        const QDir folder(QStringLiteral(SHORTLIST_SHARED) + u"/hostile/mail"_s);
        if (!folder.exists())
            QSKIP("the shared test data are not here");
        QElapsedTimer timer;
        timer.start();
        int survived = 0;
        for (const QFileInfo &info : folder.entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            const auto read = readBytes(bytes);
            QVERIFY2(!read || !read->outcomes.empty(), qPrintable(info.fileName()));
            const auto messages = readMail(bytes);
            QVERIFY2(messages || messages.error().code == Error::Code::TooLarge, qPrintable(info.fileName()));
            ++survived;
        }
        QVERIFY(timer.elapsed() < 20'000);
        Testing::tellFigures(u"  mails of others, read or refused: %1\n"_s.arg(survived));
    }
};

QTEST_GUILESS_MAIN(MailImporterTest)
#include "tst_mailimporter.moc"

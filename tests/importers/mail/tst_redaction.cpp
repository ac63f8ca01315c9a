// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/mail/mailmessage.h"
#include "models/importers/mail/redaction.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

SourceDocument documentOf(const QByteArray &bytes)
{
    SourceDocument document;
    document.bytes = bytes;
    return document;
}

QByteArray alertMail()
{
    const QByteArray html =
        "<a href=\"https://board.example/jobs/1?u=jane%40mail.example&amp;id=4\">caf\xC3\xA9</a> JOE@mail.example";
    return "Return-Path: <bounce+jane=mail.example@board.example>\nDelivered-To: jane@mail.example\n"
           "Received: from x by y for <jane@mail.example>; Tue, 3 Feb 2026 10:00:00 +0000\n"
           "From: Board <jobs@board.example>\nTo: Jane Doe <jane@mail.example>\nCc: joe@mail.example\n"
           "Subject: Baker at Initech\nDate: Tue, 3 Feb 2026 10:00:00 +0000\n"
           "List-Unsubscribe: <https://board.example/u?t=secret>\nMIME-Version: 1.0\n"
           "Content-Type: multipart/alternative; boundary=x\n\n"
           "--x\nContent-Type: text/plain; charset=utf-8\n\nFor jane@mail.example\n"
           "https://board.example/jobs/1?utm_source=mail&id=4&otpToken=secret\n"
           "--x\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
        + html.toBase64() + "\n--x--\n";
}

} // namespace

class RedactionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forgetsTheRecipients()
    {
        const SourceDocument kept = withoutRecipients(documentOf(alertMail()));
        for (const char *secret : {"jane", "Jane", "joe@", "secret", "utm_", "Received", "List-Unsubscribe"})
            QVERIFY2(!kept.bytes.contains(secret), secret);
        const auto messages = readMail(kept.bytes);
        VERIFY_OK(messages);
        const MailMessage &message = messages->front();
        QCOMPARE(message.subject, u"Baker at Initech"_s);
        QCOMPARE(message.from, u"Board <jobs@board.example>"_s);
        QVERIFY(message.date.isValid());
        QCOMPARE(message.parts.size(), size_t(2));
        QCOMPARE(QString::fromUtf8(message.parts.front().bytes).trimmed(),
                 u"<a href=\"https://board.example/jobs/1?id=4\">caf\u00e9</a> recipient"_s);
        QVERIFY(message.parts.back().bytes.contains("https://board.example/jobs/1?id=4"));
    }

    void givesTheSameBytesAgain()
    {
        const SourceDocument kept = withoutRecipients(documentOf(alertMail()));
        QCOMPARE(withoutRecipients(documentOf(alertMail())).bytes, kept.bytes);
        QCOMPARE(withoutRecipients(kept).bytes, kept.bytes);
    }

    void forgetsTheRecipientsOfAForwardedMail()
    {
        const SourceDocument kept = withoutRecipients(
            documentOf("From: jane@mail.example\nTo: jane@mail.example\nSubject: Fwd: Baker\nMIME-Version: 1.0\n\n"
                       "---- Forwarded message ----\nFrom: rec@initech.example\nTo: Jane <jane.d@work.example>\n\n"
                       "Hello, we look for a baker. Write to rec@initech.example.\n"));
        QVERIFY(!kept.bytes.contains("jane"));
        QVERIFY(kept.bytes.contains("Write to rec@initech.example"));
    }

    void leavesOtherDocumentsAlone()
    {
        SourceDocument page = documentOf("<html>jane@mail.example https://a.example/?utm_source=x</html>");
        page.url = u"https://a.example/7?utm_source=x"_s;
        const SourceDocument kept = withoutRecipients(page);
        QCOMPARE(kept.bytes, page.bytes);
        QCOMPARE(kept.url, u"https://a.example/7"_s);
    }
};

QTEST_GUILESS_MAIN(RedactionTest)
#include "tst_redaction.moc"

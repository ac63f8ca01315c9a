// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/html/clipboardhtml.h"
#include "models/importers/pipeline.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Copied = "Version:0.9\r\nStartHTML:0000000157\r\nEndHTML:0000000420\r\nStartFragment:0000000193\r\n"
                        "EndFragment:0000000384\r\nSourceURL:https://ebb.example/jobs/7\r\n"
                        "<html><body>\r\n<!--StartFragment--><h1>Tide Gauger</h1><p>Ebb Surveys</p><p>Leith</p>"
                        "<h2>Responsibilities</h2><ul><li>Read the gauges at high water and at low water.</li>"
                        "<li>Write down what they say.</li></ul><h2>Qualifications</h2><ul><li>Two years at sea.</li>"
                        "</ul><!--EndFragment--></body></html>";

} // namespace

class ClipboardHtmlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheHeadAway();
    void leavesOtherTextsAlone();
    void readsThePostingBehindIt();
};

void ClipboardHtmlTest::takesTheHeadAway()
{
    const auto copied = clipboardHtml(Copied);
    QVERIFY(copied);
    QVERIFY(copied->html.startsWith("<html>"));
    QCOMPARE(copied->url, u"https://ebb.example/jobs/7"_s);
}

void ClipboardHtmlTest::leavesOtherTextsAlone()
{
    QVERIFY(!clipboardHtml("<html></html>"));
    QVERIFY(!clipboardHtml("Version: 2 of our posting <new>"));
    QVERIFY(!clipboardHtml("Version:0.9\r\nStartHTML:0000000157\r\n"));
}

void ClipboardHtmlTest::readsThePostingBehindIt()
{
    SourceDocument source;
    source.name = u"Pasted text"_s;
    source.bytes = Copied;
    const auto read = readDocument(source);
    VERIFY_OK(read);
    QCOMPARE(read->outcomes.size(), size_t(1));
    const Result<Posting> &posting = read->outcomes.front().posting;
    VERIFY_OK(posting);
    QCOMPARE(posting->title, u"Tide Gauger"_s);
    QCOMPARE(posting->sourceUrl, u"https://ebb.example/jobs/7"_s);
    QVERIFY(!posting->text.contains("StartFragment"_L1));
}

QTEST_GUILESS_MAIN(ClipboardHtmlTest)
#include "tst_clipboardhtml.moc"

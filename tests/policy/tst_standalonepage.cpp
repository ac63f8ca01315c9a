// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/standalonepage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;

class TestStandalonePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingLoadsAndOnlyTheNamedStyleApplies();
    void theTitleIsText();
    void percentSignsOfAPostingStay();
};

void TestStandalonePage::nothingLoadsAndOnlyTheNamedStyleApplies()
{
    const QString page = html({u"en"_s, u"Postings"_s, "p{}", u"<p>text</p>"_s});
    QVERIFY(page.contains(u"default-src 'none'"_s));
    // printf 'p{}' | openssl dgst -sha256 -binary | base64
    QVERIFY2(page.contains(u"style-src 'sha256-%1'"_s.arg(u"gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y="_s)),
             qPrintable(page));
    QVERIFY(page.contains(u"<style>p{}</style>"_s));
    QVERIFY(page.contains(u"<html lang=\"en\">"_s));
}

void TestStandalonePage::theTitleIsText()
{
    const QString page = html({u"de"_s, u"</title><script>alert(1)</script>"_s, {}, {}});
    QVERIFY(!page.contains(u"<script>"_s));
    QVERIFY(page.contains(u"&lt;script&gt;"_s));
}

void TestStandalonePage::percentSignsOfAPostingStay()
{
    const QString page = html({u"en"_s, u"%5 bonus"_s, {}, u"<p>10%1 %3</p>"_s});
    QVERIFY(page.contains(u"<title>%5 bonus</title>"_s));
    QVERIFY(page.contains(u"<p>10%1 %3</p>"_s));
}

QTEST_GUILESS_MAIN(TestStandalonePage)
#include "tst_standalonepage.moc"

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/ats/boardslug.h"

#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

class BoardSlugTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheEmployersPartOfAnAddress_data();
    void isTheEmployersPartOfAnAddress();
};

void BoardSlugTest::isTheEmployersPartOfAnAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("slug");
    QTest::newRow("path") << u"https://jobs.lever.co/initech/1f2e"_s << u"initech"_s;
    QTest::newRow("another region") << u"https://job-boards.eu.greenhouse.io/initech/jobs/1"_s << u"initech"_s;
    QTest::newRow("behind a language") << u"https://ats.rippling.com/en-GB/initech/jobs/1f2e"_s << u"initech"_s;
    QTest::newRow("subdomain") << u"https://initech.recruitee.com/o/baker"_s << u"initech"_s;
    QTest::newRow("subdomain and data centre")
        << u"https://initech.wd5.myworkdayjobs.com/Careers/job/x"_s << u"initech"_s;
    QTest::newRow("an API's answer") << u"https://boards-api.greenhouse.io/v1/boards/initech/jobs?content=true"_s
                                     << u"initech"_s;
    QTest::newRow("an account of a widget")
        << u"https://apply.workable.com/api/v1/widget/accounts/initech?details=true"_s << u"initech"_s;
    QTest::newRow("a site of one employer") << u"https://api.lifeattiktok.com/api/v1/public/x"_s << u"tiktok"_s;
    QTest::newRow("a site that only ends alike") << u"https://notlifeattiktok.com/x"_s << QString();
    QTest::newRow("the system's own names") << u"https://apply.workable.com/j/ABCDEF"_s << QString();
    QTest::newRow("an embedded board") << u"https://boards.greenhouse.io/embed/job_app?token=1"_s << QString();
    QTest::newRow("the employer's own site") << u"https://careers.initech.example/jobs/1?gh_jid=1"_s << QString();
    QTest::newRow("no address") << u"initech"_s << QString();
}

void BoardSlugTest::isTheEmployersPartOfAnAddress()
{
    QFETCH(QString, address);
    QTEST(boardSlug(address), "slug");
}

QTEST_GUILESS_MAIN(BoardSlugTest)
#include "tst_boardslug.moc"

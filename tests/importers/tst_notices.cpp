// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/page/notices.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;

/// Headlines of public notices: whose they are, and for what.
class NoticesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhoseAndForWhat_data();
    void saysWhoseAndForWhat();
};

void NoticesTest::saysWhoseAndForWhat_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("employer");
    QTest::addColumn<QString>("title");
    QTest::newRow("a town's staff for a year") << u"令和8年度 みどり市会計年度任用職員（図書館司書）募集要項"_s
                                               << u"みどり市"_s << u"会計年度任用職員（図書館司書）"_s;
    QTest::newRow("a hospital") << u"白樺総合病院 看護助手募集案内"_s << u"白樺総合病院"_s << u"看護助手"_s;
    QTest::newRow("staff, Japanese") << u"霧島町職員採用試験案内"_s << u"霧島町"_s << QString();
    QTest::newRow("a foundation") << u"재단법인 은하문화재단 직원(계약직) 채용 재공고"_s << u"재단법인 은하문화재단"_s
                                  << QString();
    QTest::newRow("a county's office") << u"2026년 한빛군청 도서관 사서 채용 공고"_s << u"한빛군청"_s
                                       << u"도서관 사서"_s;
    QTest::newRow("a library, Chinese") << u"青石县图书馆2026年公开招聘古籍修复员公告"_s << u"青石县图书馆"_s
                                        << u"古籍修复员"_s;
    QTest::newRow("staff, Chinese") << u"青石县图书馆2026年公开招聘编外工作人员公告"_s << u"青石县图书馆"_s
                                    << QString();
    QTest::newRow("a team's call") << u"물류센터 운영관리 대리급 채용"_s << QString() << QString();
    QTest::newRow("a title") << u"法人営業スタッフ募集"_s << QString() << QString();
    QTest::newRow("a sentence") << u"We are hiring a librarian"_s << QString() << QString();
}

void NoticesTest::saysWhoseAndForWhat()
{
    QFETCH(QString, line);
    const Notice notice = noticeOf(line);
    QTEST(notice.employer, "employer");
    QTEST(notice.title, "title");
}

QTEST_GUILESS_MAIN(NoticesTest)
#include "tst_notices.moc"

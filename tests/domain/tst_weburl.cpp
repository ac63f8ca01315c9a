// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/weburl.h"

#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

class WebUrlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stripsWhatOnlyTraces_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("clean");
        const auto row = [](const char *name, const QString &url, const QString &clean) {
            QTest::newRow(name) << url << clean;
        };
        row("campaign", u"https://a.example/job/7?utm_source=x&id=3&utm_medium=y"_s, u"https://a.example/job/7?id=3"_s);
        row("only traces", u"https://a.example/job/7?gclid=1#apply"_s, u"https://a.example/job/7#apply"_s);
        row("escaped ampersands", u"https://a.example/j?a=1&amp;utm_source=x&amp;b=2"_s,
            u"https://a.example/j?a=1&amp;b=2"_s);
        row("bytes of the rest stay", u"https://a.example/J%20b?q=a+b%2Fc&trk=9"_s,
            u"https://a.example/J%20b?q=a+b%2Fc"_s);
        row("a token of LinkedIn's mails", u"https://a.example/x?midToken=A&eid=B&otpToken=C&p=1"_s,
            u"https://a.example/x?p=1"_s);
        row("an id that is called so", u"https://a.example/x?eid=88"_s, u"https://a.example/x?eid=88"_s);
        row("somebody's address", u"https://a.example/x?id=1&u=jane.doe%40mail.example"_s,
            u"https://a.example/x?id=1"_s);
        row("unsubscribe", u"https://a.example/unsubscribe?key=abc&user=4"_s, u"https://a.example/unsubscribe"_s);
        row("highlighted words", u"https://a.example/x#:~:text=welder"_s, u"https://a.example/x"_s);
        row("LinkedIn's mail", u"https://www.linkedin.com/comm/jobs/view/4414359267/?trackingId=a&eid=b"_s,
            u"https://www.linkedin.com/jobs/view/4414359267/"_s);
        row("LinkedIn's words", u"https://de.linkedin.com/jobs/view/welder-at-initech-4414359267?refId=x"_s,
            u"https://www.linkedin.com/jobs/view/4414359267/"_s);
        row("LinkedIn's list", u"https://www.linkedin.com/jobs/search/?currentJobId=4414359267&geoId=9"_s,
            u"https://www.linkedin.com/jobs/view/4414359267/"_s);
        row("Indeed's click", u"https://uk.indeed.com/rc/clk?jk=0a1b2c3d4e5f&bb=zzz&from=ja"_s,
            u"https://uk.indeed.com/viewjob?jk=0a1b2c3d4e5f"_s);
        row("wrapped by Outlook",
            u"https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.example%2Fjob%2F7%3Futm_source%3Dm&data=05"_s,
            u"https://a.example/job/7"_s);
        row("wrapped by Google", u"https://www.google.com/url?q=https://a.example/job/7&sa=D"_s,
            u"https://a.example/job/7"_s);
        row("no web address", u"mailto:jobs@a.example?subject=x&utm_source=y"_s,
            u"mailto:jobs@a.example?subject=x&utm_source=y"_s);
        row("no address at all", u"Welder"_s, u"Welder"_s);
    }

    void stripsWhatOnlyTraces()
    {
        QFETCH(QString, url);
        const QString clean = WebUrl::withoutTraces(url);
        QTEST(clean, "clean");
        QCOMPARE(WebUrl::withoutTraces(clean), clean);
    }

    void stripsInTexts()
    {
        QCOMPARE(WebUrl::textWithoutTraces(u"See https://a.example/1?utm_id=2 (or <https://a.example/2?trk=3>)."_s),
                 u"See https://a.example/1 (or <https://a.example/2>)."_s);
        QCOMPARE(WebUrl::textWithoutTraces(u"<a href=\"https://a.example/1?x=1&amp;trk=3\">x</a>"_s),
                 u"<a href=\"https://a.example/1?x=1\">x</a>"_s);
        QCOMPARE(WebUrl::textWithoutTraces(u"no address"_s), u"no address"_s);
    }
};

QTEST_GUILESS_MAIN(WebUrlTest)
#include "tst_weburl.moc"

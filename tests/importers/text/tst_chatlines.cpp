// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/text/chatlines.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;

/// Conversations that were copied out of a messenger.
class ChatLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesOutWhoWroteWhen_data();
    void leavesOutWhoWroteWhen();
};

void ChatLinesTest::leavesOutWhoWroteWhen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("time first") << u"[09:12, 3/11/2026] Ruth: Baker wanted\n[09:13, 3/11/2026] Ruth: in Leeds"_s
                                << u"Baker wanted\nin Leeds"_s;
    QTest::newRow("day first") << u"03.11.26, 09:12 - Ruth Olsen: Baker wanted\nstill the same message"_s
                               << u"Baker wanted\nstill the same message"_s;
    QTest::newRow("Korean") << u"[민지] [오후 3:12] 제빵사 구해요"_s << u"제빵사 구해요"_s;
    QTest::newRow("line above") << u"Ruth Olsen  9:12 AM\nBaker wanted"_s << u"\nBaker wanted"_s;
    QTest::newRow("line above, Chinese") << u"张三 2026/11/03 09:12:33\n招聘面包师"_s << u"\n招聘面包师"_s;
    QTest::newRow("a posting") << u"Baker\nInitech Ltd\nShift: 09:12 - 17:00"_s
                               << u"Baker\nInitech Ltd\nShift: 09:12 - 17:00"_s;
}

void ChatLinesTest::leavesOutWhoWroteWhen()
{
    QFETCH(QString, text);
    QTEST(withoutChatHeads(text), "plain");
}

QTEST_GUILESS_MAIN(ChatLinesTest)
#include "tst_chatlines.moc"

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/mojibake.h"

#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

class MojibakeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isPutRight_data();
    void isPutRight();
    void leavesWhatIsRight_data();
    void leavesWhatIsRight();
    void undoesWhatASiteDoes_data();
    void undoesWhatASiteDoes();
    void reachesEveryPart();
};

void MojibakeTest::isPutRight_data()
{
    QTest::addColumn<QString>("wrong");
    QTest::addColumn<QString>("right");
    QTest::newRow("apostrophe") << u"Weâ€™re hiring"_s << u"We’re hiring"_s;
    QTest::newRow("quotes and dash") << u"â€œaâ€\u009D â€“ b"_s << u"“a” – b"_s;
    QTest::newRow("pound") << u"Â£50,000"_s << u"£50,000"_s;
    QTest::newRow("letters") << u"CafÃ© in ZÃ¼rich, MÃ¡laga"_s << u"Café in Zürich, Málaga"_s;
    QTest::newRow("Czech") << u"PrÃ¡ce s daty, zkuÅ¡enost"_s << u"Práce s daty, zkušenost"_s;
    QTest::newRow("bullet") << u"â€¢ Bake"_s << u"• Bake"_s;
    QTest::newRow("bullet without its first byte") << u"€¢ Bake"_s << u"• Bake"_s;
    QTest::newRow("apostrophe without its first byte") << u"We€™re"_s << u"We’re"_s;
    QTest::newRow("twice") << u"CafÃƒÂ©"_s << u"Café"_s;
    QTest::newRow("mostly wrong") << u"CafÃ© ZÃ¼rich Ä"_s << u"Café Zürich Ä"_s;
}

void MojibakeTest::isPutRight()
{
    QFETCH(QString, wrong);
    QTEST(withoutMojibake(wrong), "right");
}

void MojibakeTest::leavesWhatIsRight_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("ASCII") << u"Bread & butter"_s;
    QTest::newRow("German") << u"Bäcker für Zürich – ab sofort, 50 €"_s;
    QTest::newRow("French") << u"L’infirmière, « diplômée », à Nîmes…"_s;
    QTest::newRow("Portuguese capitals") << u"MAÇÃ E PÃO"_s;
    QTest::newRow("Chinese") << u"软件工程师（北京）"_s;
    QTest::newRow("price in euros and cents") << u"5€¢"_s;
    QTest::newRow("empty") << QString();
}

void MojibakeTest::leavesWhatIsRight()
{
    QFETCH(QString, text);
    QCOMPARE(withoutMojibake(text), text);
}

void MojibakeTest::undoesWhatASiteDoes_data()
{
    leavesWhatIsRight_data();
}

/// UTF-8 read as Latin-1 is what the repair takes back, whatever the text.
void MojibakeTest::undoesWhatASiteDoes()
{
    QFETCH(QString, text);
    QCOMPARE(withoutMojibake(QString::fromLatin1(text.toUtf8())), text);
}

void MojibakeTest::reachesEveryPart()
{
    RawPosting posting{u"html"_s, {{u"title"_s, u"CafÃ©"_s, OriginKind::JsonLd, 0}}, u"<p>Â£5</p>"_s, u"plain"_s};
    QVERIFY(repairMojibake(posting));
    QCOMPARE(posting.fields.front().value, u"Café"_s);
    QCOMPARE(posting.descriptionHtml, u"<p>£5</p>"_s);
    QVERIFY(!repairMojibake(posting));
}

QTEST_GUILESS_MAIN(MojibakeTest)
#include "tst_mojibake.moc"

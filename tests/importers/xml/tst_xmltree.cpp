// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/xml/xmltree.h"
#include "tests/support/verifyresult.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

class XmlTreeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsElementsTextsAndCdata()
    {
        const auto tree = readXml(u"<Jobs><job_Title>A &amp; B<![CDATA[ <b>C</b>]]></job_Title></Jobs>"_s);
        VERIFY_OK(tree);
        QCOMPARE(tree->root.name, u"jobs"_s);
        QVERIFY(tree->root.child(u"jobtitle"));
        QCOMPARE(tree->root.child(u"jobtitle")->plain(), u"A & B <b>C</b>"_s);
        QVERIFY(tree->broken.isEmpty() && tree->repaired.isEmpty());
    }

    void knowsTheNamesOfHtmlForCharacters()
    {
        const auto tree = readXml(u"<a>caf&eacute;&nbsp;bar</a>"_s);
        VERIFY_OK(tree);
        QCOMPARE(tree->root.plain(), u"caf\u00e9\u00a0bar"_s);
    }

    void repairs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::newRow("tags whose case differs") << u"<Jobs><Title>x</title></jobs>"_s << u"x"_s;
        QTest::newRow("bare ampersands") << u"<a>https://x.example/?a=1&b=2 R&D</a>"_s
                                         << u"https://x.example/?a=1&b=2 R&D"_s;
        QTest::newRow("a bare less-than sign") << u"<a>1 < 2</a>"_s << u"1 < 2"_s;
        QTest::newRow("a forbidden character") << u"<a>x\u0008y</a>"_s << u"xy"_s;
        QTest::newRow("a forbidden character in a name") << u"<tit\u0001LE>x</title>"_s << u"x"_s;
        QTest::newRow("CDATA stays") << u"<A><![CDATA[<B>&</B>]]> & </a>"_s << u"<B>&</B> &"_s;
    }

    void repairs()
    {
        QFETCH(QString, text);
        const auto tree = readXml(text);
        VERIFY_OK(tree);
        QTEST(tree->root.plain(), "plain");
        QVERIFY(tree->broken.isEmpty());
        QVERIFY(!tree->repaired.isEmpty());
    }

    void keepsWhatStandsBeforeTheFault()
    {
        const auto tree = readXml(u"<a><b>1</b><b>2<c></a>"_s);
        VERIFY_OK(tree);
        QVERIFY(tree->broken.contains("at character"_L1));
        QCOMPARE(tree->root.children.size(), size_t(2));
        QVERIFY(tree->root.children[0].isWhole);
        QVERIFY(!tree->root.children[1].isWhole);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("no element") << u"<?xml version='1.0'?> words"_s;
        QTest::newRow("too deep") << u"<a>"_s.repeated(100'000);
        QTest::newRow("too many") << u"<a>"_s + u"<b/>"_s.repeated(600'000) + u"</a>"_s;
    }

    void refuses()
    {
        QFETCH(QString, text);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!readXml(text));
        QVERIFY(timer.elapsed() < 5000);
    }

    void expandsNoBillionLaughs()
    {
        QString text = u"<?xml version='1.0'?><!DOCTYPE a [<!ENTITY l0 'lol'>"_s;
        for (int i = 1; i < 10; ++i)
            text += u"<!ENTITY l%1 '%2'>"_s.arg(i).arg(u"&l%1;"_s.arg(i - 1).repeated(10));
        const auto tree = readXml(text + u"]><a>&l9;</a>"_s);
        QVERIFY(!tree || (!tree->broken.isEmpty() && tree->root.plain().size() < 10'000));
    }

    void loadsNoExternalEntity()
    {
        const auto tree = readXml(u"<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>"_s);
        QVERIFY(!tree || !tree->root.plain().contains("root"_L1));
    }

    void namesTheRoot_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("root");
        QTest::newRow("declared") << u"\n<?xml version='1.0'?>\n<!-- by us --><workzag-jobs>"_s << u"workzagjobs"_s;
        QTest::newRow("with a namespace") << u"<rdf:RDF xmlns:rdf='x'>"_s << u"rdf"_s;
        QTest::newRow("with a document type") << u"<!DOCTYPE a [<!ENTITY x 'y'>]><a>"_s << u"a"_s;
        QTest::newRow("a text") << u"a < b"_s << QString();
        QTest::newRow("JSON") << u"{}"_s << QString();
    }

    void namesTheRoot()
    {
        QFETCH(QString, text);
        QTEST(xmlRootName(text), "root");
    }
};

QTEST_GUILESS_MAIN(XmlTreeTest)
#include "tst_xmltree.moc"

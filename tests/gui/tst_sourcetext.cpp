// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/sourcetext.h"

#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

class SourceTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void findsNothingThatIsNotThere();
    void prefersWholeWords();
    void takesTheNearest();
};

void SourceTextTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("quote");
    QTest::addColumn<QString>("marked");
    QTest::newRow("plain words") << u"Team\nTide Gauger\nLeith"_s << u"Tide Gauger"_s << u"Tide Gauger"_s;
    QTest::newRow("over a line break") << u"apply for at\n  most two"_s << u"for at most two"_s
                                       << u"for at\n  most two"_s;
    QTest::newRow("an entity") << u"<b>Tarn &amp; Sons</b>"_s << u"Tarn & Sons"_s << u"Tarn &amp; Sons"_s;
    QTest::newRow("a number's entity") << u"Tarn&#8217;s and &#x41;"_s << u"Tarn’s and A"_s
                                       << u"Tarn&#8217;s and &#x41;"_s;
    QTest::newRow("tags between") << u"<p>Up to <b>two</b> a year</p>"_s << u"Up to two a year"_s
                                  << u"Up to <b>two</b> a year"_s;
    QTest::newRow("blocks between") << u"<li>Rust</li><li>C++</li>"_s << u"Rust C++"_s << u"Rust</li><li>C++"_s;
    QTest::newRow("escapes of JSON") << u"{\"d\":\"Go\\u2013Rust\\nand \\\"more\\\" 3\\/4\"}"_s
                                     << u"Go–Rust and \"more\" 3/4"_s << u"Go\\u2013Rust\\nand \\\"more\\\" 3\\/4"_s;
    QTest::newRow("HTML in JSON") << u"{\"d\":\"\\u003cp\\u003eTwo &amp; more\\u003c\\/p\\u003e\"}"_s << u"Two & more"_s
                                  << u"Two &amp; more"_s;
    QTest::newRow("HTML that was escaped twice") << u"<x>&amp;lt;b&amp;gt;R&amp;amp;D&amp;lt;/b&amp;gt; lead</x>"_s
                                                 << u"R&D lead"_s << u"R&amp;amp;D&amp;lt;/b&amp;gt; lead"_s;
    QTest::newRow("a space that does not break") << u"116\u00a0000 €"_s << u"116 000 €"_s << u"116\u00a0000 €"_s;
    QTest::newRow("a soft hyphen") << u"Vermessungs\u00adtechnik"_s << u"Vermessungstechnik"_s
                                   << u"Vermessungs\u00adtechnik"_s;
    QTest::newRow("an ampersand that is none") << u"R&D; a < b"_s << u"R&D; a < b"_s << u"R&D; a < b"_s;
}

void SourceTextTest::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, quote);
    const std::vector<SourceText::Span> places = SourceText(text).places(quote);
    QCOMPARE(places.size(), size_t(1));
    QTEST(text.mid(places.front().start, places.front().length), "marked");
}

void SourceTextTest::findsNothingThatIsNotThere()
{
    const SourceText text(u"Tide Gauger &unknown; <unclosed"_s);
    QVERIFY(text.places(u"Diver"_s).empty());
    QVERIFY(text.places({}).empty());
    QVERIFY(text.places(u" \n"_s).empty());
    QVERIFY(!text.nearest(u"Diver"_s, 3).isValid());
    QCOMPARE(text.places(u"<unclosed"_s).size(), size_t(1));
    QVERIFY(SourceText().places(u"Diver"_s).empty());
}

void SourceTextTest::prefersWholeWords()
{
    const SourceText text(u"internal Intern international intern."_s);
    QCOMPARE(text.places(u"intern"_s), (std::vector{SourceText::Span{30, 6}}));
    QCOMPARE(text.places(u"inter"_s).size(), size_t(3));
}

void SourceTextTest::takesTheNearest()
{
    const SourceText text(u"Remote … Diver: Remote … Gauger: Remote"_s);
    QCOMPARE(text.nearest(u"Remote"_s, 0).start, 0);
    QCOMPARE(text.nearest(u"Remote"_s, 10).start, 16);
    QCOMPARE(text.nearest(u"Remote"_s, 100).start, 33);
}

QTEST_GUILESS_MAIN(SourceTextTest)
#include "tst_sourcetext.moc"

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/wordstarts.h"

#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

/// Phrases looked for where words begin are found exactly where the whole text would have been searched for them.
class WordStartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhereAPhraseMayBegin_data();
    void namesWhereAPhraseMayBegin();
    void findsWhatTheWholeSearchFinds_data();
    void findsWhatTheWholeSearchFinds();
};

void WordStartsTest::namesWhereAPhraseMayBegin_data()
{
    QTest::addColumn<QStringList>("phrases");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<qsizetype>>("places");
    using Places = QList<qsizetype>;
    QTest::newRow("at words alone") << QStringList{u"art"_s} << u"art of the smart artist"_s << Places{0, 17};
    QTest::newRow("without regard to case") << QStringList{u"What you"_s} << u"what WHAT"_s << Places{0, 5};
    QTest::newRow("one letter") << QStringList{u"C"_s} << u"in C or Go"_s << Places{3};
    QTest::newRow("two letters and a space") << QStringList{u"We offer"_s} << u"We offer Weather"_s << Places{0};
    QTest::newRow("a sign") << QStringList{u"\\.NET"_s} << u"in .NET, or"_s << Places{3, 7};
    QTest::newRow("an optional letter") << QStringList{u"x?ml"_s} << u"a b"_s << Places{0, 1, 2};
    QTest::newRow("a group") << QStringList{u"(?:a|b)c"_s} << u"ab"_s << Places{0, 1};
    QTest::newRow("a kelvin sign for a k") << QStringList{u"kelvin"_s} << u"\u212Aelvin"_s << Places{0};
    QTest::newRow("nothing") << QStringList{u"rust"_s} << QString() << Places{};
}

void WordStartsTest::namesWhereAPhraseMayBegin()
{
    QFETCH(QStringList, phrases);
    QFETCH(QString, text);
    const WordStarts starts(phrases);
    QList<qsizetype> places;
    for (qsizetype at = starts.next(text, 0); at >= 0; at = starts.next(text, at + 1))
        places.append(at);
    QTEST(places, "places");
}

void WordStartsTest::findsWhatTheWholeSearchFinds_data()
{
    QTest::addColumn<QStringList>("phrases");
    QTest::addColumn<QString>("text");
    const QStringList skills{u"Go"_s, u"React"_s, u"React\\.?js"_s, u"\\.NET"_s, u"C\\+\\+"_s, u"SQL"_s, u"日本語"_s};
    QTest::newRow("a list") << skills << u"Go, React.js/SQL; C++ and .NET (SQL)"_s;
    QTest::newRow("inside words") << skills << u"Gopher NoSQL ReactNative MySQL"_s;
    QTest::newRow("doubled") << skills << u"SQLSQL SQL SQL"_s;
    QTest::newRow("at the ends") << skills << u"SQL"_s;
    QTest::newRow("beyond Latin") << skills << u"日本語 と SQL、Go"_s;
    QTest::newRow("alternatives that begin alike") << QStringList{u"you will"_s, u"you"_s} << u"You will; you"_s;
}

void WordStartsTest::findsWhatTheWholeSearchFinds()
{
    QFETCH(QStringList, phrases);
    QFETCH(QString, text);
    const Pattern expression = pattern(u"(?<![\\w.+#])(?:%1)(?![\\w+#])"_s.arg(phrases.join(u'|')));
    QStringList wanted;
    for (auto it = expression.globalMatch(text); it.hasNext();)
        wanted.append(it.next().captured());
    QStringList found;
    PhrasePattern(phrases, expression).forEach(text, [&found](const auto &match) { found.append(match.captured()); });
    QCOMPARE(found, wanted);
}

QTEST_GUILESS_MAIN(WordStartsTest)
#include "tst_wordstarts.moc"

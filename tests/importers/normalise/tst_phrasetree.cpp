// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/pattern.h"
#include "models/importers/normalise/phrasetree.h"

#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

class PhraseTreeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheLongestPhrase_data();
    void takesTheLongestPhrase();
};

void PhraseTreeTest::takesTheLongestPhrase_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    QTest::newRow("one of one word") << u"Your role, your team"_s << u"Your role"_s;
    QTest::newRow("a phrase that goes on") << u"what we offer you"_s << u"what we offer you"_s;
    QTest::newRow("a phrase that could go on") << u"What we offer them"_s << u"What we offer"_s;
    QTest::newRow("no whole phrase") << u"what we want"_s << QString();
    QTest::newRow("any white space") << u"what\n we  offer"_s << u"what\n we  offer"_s;
    QTest::newRow("a word that begins like another") << u"we'll do (and) more"_s << u"we'll do"_s;
    QTest::newRow("signs") << u"c++ (plus)"_s << u"c++ (plus)"_s;
}

void PhraseTreeTest::takesTheLongestPhrase()
{
    QFETCH(QString, text);
    const QStringList phrases{u"what we offer"_s, u"what we offer you"_s, u"your role"_s,
                              u"we do"_s,         u"we'll do"_s,          u"c++ (plus)"_s};
    const Pattern expression = pattern(anyPhraseOf(phrases) + u"(?!\\w)"_s);
    QTEST(expression.match(text).captured(), "found");
}

QTEST_GUILESS_MAIN(PhraseTreeTest)
#include "tst_phrasetree.moc"

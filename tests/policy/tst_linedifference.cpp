// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/linedifference.h"

#include <QStringList>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;

class LineDifferenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksWhatNotAllSay_data();
    void marksWhatNotAllSay();
    void leavesLinesThatAreNoLines();
};

void LineDifferenceTest::marksWhatNotAllSay_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QStringList>("marked"); ///< spans of a line divided by |
    QTest::newRow("the same") << QStringList{u"Know Go well"_s, u"Know Go well"_s} << QStringList{QString(), QString()};
    QTest::newRow("case and punctuation do not count")
        << QStringList{u"Know Go, well."_s, u"know go well"_s} << QStringList{QString(), QString()};
    QTest::newRow("one word") << QStringList{u"Three years of Go"_s, u"Five years of Go"_s}
                              << QStringList{u"Three"_s, u"Five"_s};
    QTest::newRow("neighbours are one span") << QStringList{u"Good command of Go"_s, u"Sound and deep command of Go"_s}
                                             << QStringList{u"Good"_s, u"Sound and deep"_s};
    QTest::newRow("one says more") << QStringList{u"A degree"_s, u"A degree in physics"_s}
                                   << QStringList{QString(), u"in physics"_s};
    QTest::newRow("what only some of three share") << QStringList{u"Know Go well"_s, u"Know Go"_s, u"Know Rust well"_s}
                                                   << QStringList{u"Go well"_s, u"Go"_s, u"Rust well"_s};
    QTest::newRow("signs that are part of a name")
        << QStringList{u"C# or Java"_s, u"C or Java"_s} << QStringList{u"C#"_s, u"C"_s};
    QTest::newRow("no spaces") << QStringList{u"三年经验"_s, u"五年经验"_s} << QStringList{u"三"_s, u"五"_s};
    QTest::newRow("one that says nothing")
        << QStringList{u"Know Go"_s, QString(), u"Know Go"_s} << QStringList{QString(), QString(), QString()};
    QTest::newRow("punctuation alone") << QStringList{u"a – b"_s, u"a b"_s} << QStringList{u"–"_s, QString()};
}

void LineDifferenceTest::marksWhatNotAllSay()
{
    QFETCH(QStringList, lines);
    const auto spans = differingWords({lines.begin(), lines.end()});
    QStringList marked;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QStringList words;
        for (const TextSpan &span : spans[size_t(i)])
            words.append(lines[i].mid(span.start, span.length));
        marked.append(words.join(u'|'));
    }
    QTEST(marked, "marked");
}

void LineDifferenceTest::leavesLinesThatAreNoLines()
{
    const QString endless = QStringList(5000, u"word"_s).join(u' ');
    const auto spans = differingWords({endless, u"word"_s});
    QVERIFY(spans[0].empty());
    QVERIFY(spans[1].empty());
}

QTEST_GUILESS_MAIN(LineDifferenceTest)
#include "tst_linedifference.moc"

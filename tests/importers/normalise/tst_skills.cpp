// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/skills.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;

class TestSkills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsExactTokens_data();
    void findsExactTokens();
    void readsFields();
};

void TestSkills::findsExactTokens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("skills");
    const auto row = [](const char *name, const QString &text, const QStringList &skills) {
        QTest::newRow(name) << text << skills;
    };
    row("list", u"languages like Java, C/C++, C#, Objective C or Go;"_s,
        {u"Java"_s, u"C"_s, u"C++"_s, u"C#"_s, u"Objective-C"_s, u"Go"_s});
    row("spaced", u"(C / C + + / Java / go / PHP, etc.)"_s, {u"C"_s, u"C++"_s, u"Java"_s, u"Go"_s, u"PHP"_s});
    row("plus lost", u"(Go / Python / Java / C )."_s, {u"Go"_s, u"Python"_s, u"Java"_s});
    row("plus lost in a sentence", u"Java, Python, Go, or C ."_s, {u"Java"_s, u"Python"_s, u"Go"_s});
    row("everyday words", u"Go to the office, see vitamin C, spring and the chef, rust never sleeps."_s, {});
    row("longer names", u"JavaScript and TypeScript with Node.js"_s, {u"JavaScript"_s, u"TypeScript"_s, u"Node.js"_s});
    row("spellings", u"RESTful APIs, LLMs, k8s and TCP / IP on .NET Core"_s,
        {u"REST"_s, u"LLM"_s, u"Kubernetes"_s, u"TCP/IP"_s, u".NET"_s});
    row("degrees are none", u"BS / MS in Computer Science"_s, {});
    row("rest", u"Get some rest after work."_s, {});
    row("once", u"Docker, docker and Docker"_s, {u"Docker"_s});
    row("Golang", u"Golang services"_s, {u"Go"_s});
}

void TestSkills::findsExactTokens()
{
    QFETCH(QString, text);
    QTEST(skillsIn(text), "skills");
}

void TestSkills::readsFields()
{
    QCOMPARE(skillsOf(u"python, Paper Folding; k8s"_s),
             (QStringList{u"Python"_s, u"Paper Folding"_s, u"Kubernetes"_s}));
    QCOMPARE(skillsOf(QString()), QStringList());
}

QTEST_GUILESS_MAIN(TestSkills)
#include "tst_skills.moc"

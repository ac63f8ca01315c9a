// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/comparison.h"
#include "models/policy/likeness.h"
#include "models/policy/linealignment.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Shortlist;

namespace {

Section section(SectionKind kind, const QString &heading, const QStringList &items)
{
    Section section{kind, heading, {}};
    for (const QString &item : items)
        section.blocks.push_back({Block::Kind::Item, item});
    return section;
}

Posting aPosting(const QString &employer)
{
    Posting posting;
    posting.employer = employer;
    posting.workplace = Workplace::Hybrid;
    posting.skills = {u"C++"_s, u"Go"_s};
    return posting;
}

const FactRow *row(const Comparison &comparison, FactKind fact)
{
    const auto found = std::find_if(comparison.facts.begin(), comparison.facts.end(),
                                    [fact](const FactRow &r) { return r.fact == fact; });
    return found == comparison.facts.end() ? nullptr : &*found;
}

} // namespace

class ComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksFactsThatDiffer();
    void leavesOutFactsThatNobodyStates();
    void marksAFactThatOneDoesNotState();
    void seesTheSameEmployerInTwoSpellings();
    void namesSharedSkillsOnce();
    void alignsSectionsInReadingOrder();
    void takesPlainQualificationsForMinimumOnes();
    void putsLinesThatMeanTheSameBesideEachOther();
    void keepsEveryLineExactlyOnce();
    void survivesLongLists();
    void likens_data();
    void likens();
};

void ComparisonTest::marksFactsThatDiffer()
{
    Posting a = aPosting(u"Acme"_s);
    Posting b = aPosting(u"Acme"_s);
    a.salary = Salary{.minMinor = 100, .maxMinor = 200, .currency = u"USD"_s};
    b.salary = Salary{.minMinor = 100, .maxMinor = 300, .currency = u"USD"_s};
    const Comparison comparison = compare({a, b});
    QVERIFY(row(comparison, FactKind::Salary)->differs);
    QVERIFY(!row(comparison, FactKind::Workplace)->differs);
    QVERIFY(!row(comparison, FactKind::Skills)->differs);
}

void ComparisonTest::leavesOutFactsThatNobodyStates()
{
    const Comparison comparison = compare({aPosting(u"Acme"_s), aPosting(u"Other"_s)});
    QCOMPARE(row(comparison, FactKind::Salary), nullptr);
    QCOMPARE(row(comparison, FactKind::ApplyBy), nullptr);
    QCOMPARE(comparison.facts.size(), size_t(3));
}

void ComparisonTest::marksAFactThatOneDoesNotState()
{
    Posting a = aPosting(u"Acme"_s);
    a.applyBy = QDate(2026, 4, 6);
    const Comparison comparison = compare({a, aPosting(u"Acme"_s)});
    QVERIFY(row(comparison, FactKind::ApplyBy)->differs);
    QCOMPARE(row(comparison, FactKind::ApplyBy)->stated, (std::vector<bool>{true, false}));
}

void ComparisonTest::seesTheSameEmployerInTwoSpellings()
{
    const Comparison comparison = compare({aPosting(u"Acme GmbH"_s), aPosting(u"ACME"_s)});
    QVERIFY(!row(comparison, FactKind::Employer)->differs);
}

void ComparisonTest::namesSharedSkillsOnce()
{
    Posting a = aPosting(u"Acme"_s);
    Posting b = aPosting(u"Acme"_s);
    Posting c = aPosting(u"Acme"_s);
    b.skills = {u"c++"_s, u"C#"_s};
    c.skills = {u"Java"_s, u"C++"_s, u"Go"_s};
    QCOMPARE(compare({a, b, c}).sharedSkills, QStringList{u"C++"_s});
}

void ComparisonTest::alignsSectionsInReadingOrder()
{
    Posting a = aPosting(u"Acme"_s);
    a.sections = {section(SectionKind::AboutEmployer, u"About us"_s, {u"We are Acme."_s}),
                  section(SectionKind::Responsibilities, u"What you will do"_s, {u"Build services"_s})};
    Posting b = aPosting(u"Other"_s);
    b.sections = {section(SectionKind::Responsibilities, u"Your tasks"_s, {u"Building a service"_s})};
    const Comparison comparison = compare({a, b});
    QCOMPARE(comparison.sections.size(), size_t(2));
    QCOMPARE(comparison.sections[0].kind, SectionKind::Responsibilities);
    QCOMPARE(comparison.sections[0].headings, (std::vector<QString>{u"What you will do"_s, u"Your tasks"_s}));
    QCOMPARE(comparison.sections[0].lines.size(), size_t(1));
    QVERIFY(comparison.sections[0].lines[0].shared);
    QCOMPARE(comparison.sections[1].headings, (std::vector<QString>{u"About us"_s, QString()}));
    QVERIFY(!comparison.sections[1].lines[0].shared);
}

void ComparisonTest::takesPlainQualificationsForMinimumOnes()
{
    Posting a = aPosting(u"Acme"_s);
    a.sections = {section(SectionKind::MinimumQualifications, u"Minimum"_s, {u"A degree in computer science"_s})};
    Posting b = aPosting(u"Other"_s);
    b.sections = {section(SectionKind::Qualifications, u"You bring"_s, {u"Degree in computer science"_s})};
    const Comparison comparison = compare({a, b});
    QCOMPARE(comparison.sections.size(), size_t(1));
    QCOMPARE(comparison.sections[0].kind, SectionKind::MinimumQualifications);
    QVERIFY(comparison.sections[0].lines[0].shared);
}

void ComparisonTest::putsLinesThatMeanTheSameBesideEachOther()
{
    const std::vector<AlignedLine> lines =
        alignLines({{u"Experience with Kubernetes"_s, u"Strong knowledge of distributed systems"_s},
                    {u"Good knowledge of distributed systems and storage"_s, u"Fluent English"_s},
                    {u"Kubernetes experience"_s}});
    QCOMPARE(lines.size(), size_t(3));
    QCOMPARE(lines[0].texts, (std::vector<QString>{u"Experience with Kubernetes"_s, {}, u"Kubernetes experience"_s}));
    QVERIFY(lines[0].shared);
    QVERIFY(lines[1].shared);
    QCOMPARE(lines[1].texts[1], u"Good knowledge of distributed systems and storage"_s);
    QCOMPARE(lines[2].texts, (std::vector<QString>{{}, u"Fluent English"_s, {}}));
    QVERIFY(!lines[2].shared);
}

void ComparisonTest::keepsEveryLineExactlyOnce()
{
    const std::vector<QStringList> texts{{u"Go"_s, u"Go"_s, u"Rust"_s, u"–"_s}, {u"Go"_s, u"Java"_s, u"–"_s}};
    const std::vector<AlignedLine> lines = alignLines(texts);
    for (size_t column = 0; column < texts.size(); ++column) {
        QStringList found;
        for (const AlignedLine &line : lines)
            if (!line.texts[column].isEmpty())
                found.append(line.texts[column]);
        QStringList wanted = texts[column];
        found.sort();
        wanted.sort();
        QCOMPARE(found, wanted);
    }
}

void ComparisonTest::survivesLongLists()
{
    QStringList many;
    for (int i = 0; i < 3000; ++i)
        many.append(u"Line number %1 of a very long list"_s.arg(i));
    const std::vector<AlignedLine> lines = alignLines({many, many});
    QVERIFY(lines.size() >= 3000);
    QVERIFY(lines.size() <= 6000);
}

void ComparisonTest::likens_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("alike");
    QTest::newRow("singular and plural") << u"Design services"_s << u"design a service"_s << true;
    QTest::newRow("verb forms") << u"Building and testing software"_s << u"Build and test software"_s << true;
    QTest::newRow("filler words alone") << u"You will have the"_s << u"we are in a"_s << false;
    QTest::newRow("C++ is not C#") << u"C++"_s << u"C#"_s << false;
    QTest::newRow("German by whole words") << u"Erfahrung mit Kubernetes"_s << u"Erfahrung in Kubernetes"_s << true;
    QTest::newRow("Chinese by characters") << u"熟悉分布式系统"_s << u"了解分布式系统"_s << true;
    QTest::newRow("something else") << u"Fluent in Japanese"_s << u"Three years of Rust"_s << false;
}

void ComparisonTest::likens()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST(likeness(meaningfulWords(a), meaningfulWords(b)) >= 0.5, "alike");
}

QTEST_GUILESS_MAIN(ComparisonTest)
#include "tst_comparison.moc"

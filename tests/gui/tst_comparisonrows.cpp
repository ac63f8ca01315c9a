// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/flowvalues.h"
#include "tests/gui/pagefixture.h"
#include "ui/compare/comparisonhtml.h"
#include "ui/compare/comparisonrows.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Shortlist;
using namespace Qt::StringLiterals;

using Kind = ComparisonRow::Kind;
using Standing = ComparisonCell::Standing;

/// What a comparison says, without the window that shows it.
class ComparisonRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void init();
    void reckonsPayByTheYear_data();
    void reckonsPayByTheYear();
    void comparesPayByTheYear();
    void saysWhereAFactComesFrom_data();
    void saysWhereAFactComesFrom();
    void quotesTheLimitOfASlot();
    void holdsSkillsAgainstTheUsers();
    void countsSkillsWhereTheUserHasSaidNothing();
    void marksWordsThatDiffer();
    void saysWhatIsAlikeAndWhatStandsOnlyHere();
    void reckonsTheScoreOut();
    void setsVersionsOfOnePostingApart();
    void exportsOriginsAndMarks();
    void writesItOnPaper();

private:
    std::vector<ComparisonRow> rows() const { return comparisonRows(m_subject); }
    ComparisonRow row(const QString &label) const
    {
        const auto all = rows();
        const auto found = std::ranges::find(all, label, &ComparisonRow::label);
        return found == all.end() ? ComparisonRow() : *found;
    }
    Posting &posting(size_t at) { return m_subject.items[at].details.posting; }

    ComparisonSubject m_subject;
};

void ComparisonRowsTest::init()
{
    m_subject = {{}, {}, FlowValues::today()};
    for (const PostingDetails &details : FlowValues::threeToCompare())
        m_subject.items.push_back({details});
}

void ComparisonRowsTest::reckonsPayByTheYear_data()
{
    QTest::addColumn<Salary::Unit>("unit");
    QTest::addColumn<Salary::Kind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("note");
    using Unit = Salary::Unit;
    const auto stated = Salary::Kind::Stated;
    QTest::newRow("an hour") << Unit::Hour << stated << u"$20,800–41,600"_s << u"$10–20 an hour × 2,080"_s;
    QTest::newRow("a day") << Unit::Day << stated << u"$2,600–5,200"_s << u"$10–20 a day × 260"_s;
    QTest::newRow("a month") << Unit::Month << stated << u"$120–240"_s << u"$10–20 a month × 12"_s;
    QTest::newRow("a year") << Unit::Year << stated << u"$10–20"_s << QString();
    QTest::newRow("a guess") << Unit::Year << Salary::Kind::Estimated << u"$10–20"_s << u"estimated by the site"_s;
}

void ComparisonRowsTest::reckonsPayByTheYear()
{
    QFETCH(Salary::Unit, unit);
    QFETCH(Salary::Kind, kind);
    posting(0).salary = Salary{1000, 2000, u"USD"_s, unit, kind};
    const ComparisonCell cell = row(u"Salary a year"_s).cells[0];
    QTEST(cell.text, "text");
    QTEST(cell.note, "note");
}

void ComparisonRowsTest::comparesPayByTheYear()
{
    m_subject.items.resize(2);
    posting(0).salary = Salary{{}, 1000, u"USD"_s, Salary::Unit::Hour, Salary::Kind::Stated};
    posting(1).salary = Salary{{}, 2080000, u"USD"_s, Salary::Unit::Year, Salary::Kind::Stated};
    QVERIFY(!row(u"Salary a year"_s).differs);
}

void ComparisonRowsTest::saysWhereAFactComesFrom_data()
{
    QTest::addColumn<Origin>("origin");
    QTest::addColumn<QString>("said");
    QTest::newRow("data without words") << Origin{OriginKind::JsonLd, {}} << u"JSON-LD"_s;
    QTest::newRow("words of the page") << Origin{OriginKind::PageText, u"Salary :\n$84,000"_s}
                                       << u"page text: “Salary : $84,000”"_s;
    QTest::newRow("the user") << Origin{OriginKind::User, {}} << u"entered by you"_s;
    QTest::newRow("a tale") << Origin{OriginKind::JsonLd, QString(500, u'x')}
                            << u"JSON-LD: “%1…”"_s.arg(QString(100, u'x'));
    QTest::newRow("a trap") << Origin{OriginKind::JsonLd, u"%1 %2"_s} << u"JSON-LD: “%1 %2”"_s;
    QTest::newRow("nothing known") << Origin() << QString();
}

void ComparisonRowsTest::saysWhereAFactComesFrom()
{
    QFETCH(Origin, origin);
    posting(0).origins.insert(u"salary"_s, origin);
    QTEST(row(u"Salary a year"_s).cells[0].origin, "said");
}

void ComparisonRowsTest::quotesTheLimitOfASlot()
{
    const ComparisonRow slot = row(u"Slot"_s);
    QVERIFY(slot.cells[0].origin.contains(u"at most two positions"_s));
    QVERIFY(slot.cells[2].origin.isEmpty());
}

void ComparisonRowsTest::holdsSkillsAgainstTheUsers()
{
    m_subject.profile.skills = {u"go"_s, u"Rust"_s, u"Cobol"_s};
    const ComparisonRow head = row(u"Skills"_s);
    QCOMPARE(head.kind, Kind::SectionHead);
    QCOMPARE(head.cells[0].text, u"you have 2 of 6"_s);
    QCOMPARE(head.cells[2].text, u"you have 1 of 4"_s);
    QCOMPARE(row(u"Go"_s).cells[0].standing, Standing::Has);
    QCOMPARE(row(u"Go"_s).cells[2].standing, Standing::Absent);
    QCOMPARE(row(u"C++"_s).cells[1].standing, Standing::Lacks);
    QVERIFY(row(u"Cobol"_s).cells.empty()); // nobody asks for it
}

void ComparisonRowsTest::countsSkillsWhereTheUserHasSaidNothing()
{
    QCOMPARE(row(u"Skills"_s).cells[0].text, u"6 skills"_s);
    QCOMPARE(row(u"Go"_s).cells[0].text, u"asked for"_s);
    QCOMPARE(row(u"Go"_s).cells[0].standing, Standing::Same);
}

void ComparisonRowsTest::marksWordsThatDiffer()
{
    m_subject.items.resize(2);
    for (size_t at = 0; at < 2; ++at)
        posting(at).sections = {{SectionKind::Qualifications,
                                 u"What we ask"_s,
                                 {FlowValues::item(u"%1 years of building services in Go"_s.arg(at + 3))}}};
    const auto all = rows();
    const ComparisonRow &line = all.back();
    QCOMPARE(line.kind, Kind::LastLine);
    QCOMPARE(line.cells[0].marks, (std::vector<TextSpan>{{0, 1}}));
    QCOMPARE(line.cells[1].marks, (std::vector<TextSpan>{{0, 1}}));
    QVERIFY(line.differs);
}

void ComparisonRowsTest::saysWhatIsAlikeAndWhatStandsOnlyHere()
{
    QStringList captions;
    for (const ComparisonRow &row : rows())
        if (!row.caption.isEmpty())
            captions.append(row.label + u": "_s + row.caption);
    QVERIFY2(captions.contains(u"Responsibilities: only here"_s), qPrintable(captions.join(u'\n')));
    QVERIFY(captions.filter(u"alike"_s).size() >= 1);
}

void ComparisonRowsTest::reckonsTheScoreOut()
{
    m_subject.profile.skills = {u"Go"_s, u"Rust"_s, u"C"_s};
    m_subject.profile.weights = {{ScoreAspect::Skills, 2}, {ScoreAspect::Rating, 1}, {ScoreAspect::Pay, 1}};
    m_subject.items[2].details.rating = 4;
    const ComparisonCell cell = row(u"Your score"_s).cells[2];
    QCOMPARE(cell.text, u"60 of 100"_s); // (2 × 50 + 80) / 3: pay in two currencies does not count
    QCOMPARE(cell.origin.split(u'\n'),
             (QStringList{u"Skills, 2 of 4: 50 × 2 · Your stars, 4 of 5: 80 × 1"_s, u"Not known, not counted: Pay"_s}));
}

void ComparisonRowsTest::setsVersionsOfOnePostingApart()
{
    m_subject.items.resize(2);
    for (size_t at = 0; at < 2; ++at) {
        m_subject.items[at].details.posting = FlowValues::tileServer();
        m_subject.items[at].details.source.importedAt = QDateTime(QDate(2026, 11, 3 + int(at)), {9, 0});
        m_subject.items[at].details.source.name = u"/tmp/page-%1.html"_s.arg(at);
        m_subject.items[at].version = int(at) + 1;
    }
    posting(1).applyBy = posting(0).applyBy.addDays(7);
    QCOMPARE(comparisonHeads(m_subject)[0].employer, u"Version 1, read on 3 November 2026"_s);
    QCOMPARE(row(u"Read from"_s).cells[1].text, u"page-1.html"_s);
    QVERIFY(row(u"Apply by"_s).differs);
    QVERIFY(row(u"Slot"_s).cells.empty());
    QVERIFY(row(u"Your score"_s).cells.empty());
}

void ComparisonRowsTest::exportsOriginsAndMarks()
{
    posting(0).origins.insert(u"salary"_s, {OriginKind::PageText, u"<b>$84,000"_s});
    ComparisonModel model;
    model.setComparison(comparisonHeads(m_subject), rows());
    const QString html = comparisonHtml(model);
    QVERIFY(html.contains(u"page text: “&lt;b&gt;$84,000”"_s));
    QVERIFY(html.contains(u"<mark>"_s));
    QVERIFY(html.contains(u"only here"_s));
}

void ComparisonRowsTest::writesItOnPaper()
{
    ComparisonModel model;
    model.setComparison(comparisonHeads(m_subject), rows());
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"comparison.pdf"_s);
    QVERIFY(writePdf(comparisonPaper(model), path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
    QVERIFY(!writePdf(comparisonPaper(model), folder.filePath(u"not/there.pdf"_s)));
}

QTEST_MAIN(ComparisonRowsTest)
#include "tst_comparisonrows.moc"

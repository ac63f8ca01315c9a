// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/comparisonmodel.h"
#include "models/items/postinglistmodel.h"
#include "tests/gui/userhands.h"
#include "tests/gui/windowfixture.h"
#include "ui/compare/compareview.h"
#include "ui/detail/detailpane.h"
#include "ui/detail/factsdialog.h"
#include "ui/detail/versionspage.h"
#include "ui/duplicates/duplicatespage.h"
#include "ui/importing/stagingpage.h"
#include "ui/list/postinglistview.h"
#include "ui/mainwindow/importcontroller.h"

#include <QAction>
#include <QListWidget>
#include <QTextBrowser>

#include <functional>

using namespace Shortlist;
using namespace Shortlist::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Page = "<!DOCTYPE html><html><head><title>Sensor Engineer</title>"
                      "<script type=\"application/ld+json\">{\"@context\": \"https://schema.org\","
                      "\"@type\": \"JobPosting\", \"title\": \"Sensor Engineer\","
                      "\"hiringOrganization\": {\"@type\": \"Organization\", \"name\": \"Fjordline\"},"
                      "\"identifier\": {\"@type\": \"PropertyValue\", \"value\": \"%1\"},"
                      "\"url\": \"https://%2.fjordline.example/jobs/%1\", \"validThrough\": \"%3\","
                      "\"jobLocation\": {\"@type\": \"Place\", \"address\": {\"addressLocality\": \"Bergen\","
                      "\"addressCountry\": \"NO\"}},"
                      "\"description\": \"<h2>What you do</h2><ul><li>Build the sensors of our ferries.</li>"
                      "<li>%4</li></ul><h2>What you bring</h2><ul><li>Experience with C++ and electronics.</li></ul>\"}"
                      "</script></head><body><h1>Sensor Engineer</h1></body></html>";

} // namespace

/// What a user does with a posting that comes again: sees what the employer changed, corrects it, merges it.
class ReviewJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.applyTo(*qApp); }
    void init();
    void cleanup() { m_fixture.reset(); }
    void showsWhatTheEmployerChanged();
    void keepsACorrectionThroughTheNextImport();
    void mergesTwoMirrors();

private:
    void import(const QString &requisition, const QString &site, const QString &deadline, const QString &task,
                const std::function<bool()> &isStored);
    int versions() { return detail().details().versions; }
    DetailPane &detail() { return m_fixture->part<DetailPane>(); }
    int count() { return m_fixture->part<PostingListView>().postings().rowCount(); }

    QTemporaryDir m_folder;
    Theme m_theme;
    std::unique_ptr<WindowFixture> m_fixture;
    int m_files = 0;
};

void ReviewJobTest::init()
{
    m_fixture = std::make_unique<WindowFixture>(m_theme);
    m_fixture->window().resize(1280, 800);
    const auto isOne = [this] { return count() == 1; };
    m_fixture->window().show();
    QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window()));
    import(u"R-1001"_s, u"careers"_s, u"2027-04-06"_s, u"Test them at sea."_s, isOne);
    QTRY_VERIFY(detail().details().posting.id != PostingId{});
}

void ReviewJobTest::import(const QString &requisition, const QString &site, const QString &deadline,
                           const QString &task, const std::function<bool()> &isStored)
{
    const QString path = m_folder.filePath(u"page%1.html"_s.arg(++m_files));
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(QString::fromLatin1(Page).arg(requisition, site, deadline, task).toUtf8());
    file.close();
    m_fixture->window().imports().importFiles({path});
    auto &page = m_fixture->part<StagingPage>();
    // Until what was read is there the keys still speak of the import before.
    QTRY_VERIFY((QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier), isStored()));
}

void ReviewJobTest::showsWhatTheEmployerChanged()
{
    const auto hasTwoVersions = [this] { return versions() == 2; };
    import(u"R-1001"_s, u"careers"_s, u"2027-03-20"_s, u"Test them in the harbour."_s, hasTwoVersions);
    QCOMPARE(count(), 1);
    m_fixture->window().showPage(MainWindow::Page::Reading);
    QTRY_VERIFY(wordsOn(detail()).contains(u"The employer changed this posting"_s));
    QVERIFY(wordsOn(detail()).contains(u"Apply by"_s));

    QVERIFY(click(detail(), u"Show what changed"_s));
    auto &versions = m_fixture->part<VersionsPage>();
    QTRY_COMPARE(versions.versions().size(), size_t(2));
    const QString report = versions.findChild<QTextBrowser *>()->toPlainText();
    QVERIFY2(report.contains(u"−at sea."_s), qPrintable(report));
    QVERIFY2(report.contains(u"+in the harbour."_s), qPrintable(report));
    versions.findChild<QListWidget *>()->setCurrentRow(1);
    QVERIFY(versions.findChild<QTextBrowser *>()->toPlainText().contains(u"Test them at sea."_s));
    QVERIFY(click(detail(), u"&Side by side"_s));
    auto &comparison = m_fixture->part<CompareView>();
    QTRY_COMPARE(comparison.model().columnCount(), 2);
    QVERIFY(comparison.model().postings()[0].employer.startsWith(u"Version 1"_s));
    QCOMPARE(m_fixture->window().page(), MainWindow::Page::Comparison);
    m_fixture->window().showPage(MainWindow::Page::Reading);

    QVERIFY(click(detail(), u"Noted"_s));
    QTRY_VERIFY(!wordsOn(detail()).contains(u"The employer changed this posting"_s));
}

void ReviewJobTest::keepsACorrectionThroughTheNextImport()
{
    const auto hasTwoVersions = [this] { return versions() == 2; };
    detail().dialogs().correctFacts();
    auto *dialog = openDialog<FactsDialog>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Title"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"My sensors"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(detail().details().posting.title, u"My sensors"_s);
    import(u"R-1001"_s, u"careers"_s, u"2027-04-06"_s, u"Test them in the harbour."_s, hasTwoVersions);
    QCOMPARE(detail().details().posting.title, u"My sensors"_s);
    QCOMPARE(detail().details().posting.origins.value(u"title"_s).kind, OriginKind::User);
}

void ReviewJobTest::mergesTwoMirrors()
{
    const auto isTwo = [this] { return count() == 2; };
    import(u"R-1001-1"_s, u"jobs"_s, u"2027-04-06"_s, u"Test them at sea."_s, isTwo);
    press(Qt::Key_3, Qt::AltModifier);
    QCOMPARE(m_fixture->window().page(), MainWindow::Page::Duplicates);
    auto &page = m_fixture->part<DuplicatesPage>();
    QTRY_VERIFY(page.chosen().one != PostingId{});
    const PostingId kept = page.chosen().one;
    QVERIFY(QTest::qWaitFor([&page] { return click(page, u"&Merge into one"_s); }));
    QVERIFY(!click(page, u"&Merge into one"_s)); // the second click of a double click
    QTRY_COMPARE(count(), 1);
    QCOMPARE(m_fixture->part<PostingListView>().postings().rows().front().id, kept);
    QTRY_VERIFY(wordsOn(page).contains(u"No duplicates"_s));

    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(count(), 2);
    QTRY_VERIFY(page.chosen().one == kept);
    QVERIFY(click(page, u"&Not a duplicate"_s));
    QTRY_VERIFY(wordsOn(page).contains(u"No duplicates"_s));
    QCOMPARE(count(), 2);
    press(Qt::Key_Escape);
    QCOMPARE(m_fixture->window().page(), MainWindow::Page::Reading);
}

QTEST_MAIN(ReviewJobTest)
#include "tst_reviewjob.moc"

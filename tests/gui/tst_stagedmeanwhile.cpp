// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/importstagingmodel.h"
#include "models/items/postinglistmodel.h"
#include "tests/gui/userhands.h"
#include "tests/gui/windowfixture.h"
#include "ui/importing/stagingpage.h"
#include "ui/list/postinglistview.h"
#include "ui/mainwindow/importcontroller.h"
#include "ui/mainwindow/statusbar.h"

#include <QClipboard>
#include <QMimeData>
#include <QPromise>
#include <QTemporaryDir>

using namespace Shortlist;
using namespace Shortlist::Testing;
using namespace Qt::StringLiterals;

using View = StagingPage::View;

/// Postings that come while others are looked at, read or stored: nothing that was staged goes without the user's word.
class StagedMeanwhileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void joinsWhatIsStaged();
    void keepsBothOfTwoPastes();
    void goesBackToWhatIsStaged_data();
    void goesBackToWhatIsStaged();
    void dropsWhatIsCancelled();
    void keepsWhatCouldNotBeJoined();
    void startsAnewOnceAllIsStored();
    void waitsWhileOthersAreStored();
    void offersAPageOnceOthersAreStored();
    void saysWhatFailedWhileOthersWereRead();
    void leadsBackFromElsewhere();

private:
    void paste(const QString &text);
    void pastePosting(const QString &title);
    void stageTwo();
    StagingPage &page() { return m_fixture->part<StagingPage>(); }
    QStringList titles();
    QStringList storedTitles();

    Theme m_theme;
    std::unique_ptr<WindowFixture> m_fixture;
};

void StagedMeanwhileTest::initTestCase()
{
    m_theme.applyTo(*qApp);
}

void StagedMeanwhileTest::init()
{
    m_fixture = std::make_unique<WindowFixture>(m_theme);
    m_fixture->window().show();
    QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window()));
}

void StagedMeanwhileTest::cleanup()
{
    m_fixture.reset();
    QGuiApplication::clipboard()->clear();
}

void StagedMeanwhileTest::paste(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    m_fixture->window().imports().paste();
}

void StagedMeanwhileTest::pastePosting(const QString &title)
{
    paste(u"{\"@context\": \"https://schema.org\", \"@type\": \"JobPosting\", \"title\": \"%1\", "
          "\"hiringOrganization\": {\"name\": \"Tarn Instruments\"}, \"description\": \"<p>Read rivers.</p>\"}"_s.arg(
              title));
}

QStringList StagedMeanwhileTest::titles()
{
    QStringList titles;
    for (const StagedItem &item : page().model().staging().items)
        titles.append(item.posting ? item.posting->title : QString());
    return titles;
}

QStringList StagedMeanwhileTest::storedTitles()
{
    QStringList titles;
    const auto &postings = m_fixture->part<PostingListView>().postings();
    for (int row = 0; row < postings.rowCount(); ++row)
        titles.append(postings.index(row).data().toString());
    titles.sort();
    return titles;
}

void StagedMeanwhileTest::stageTwo()
{
    pastePosting(u"Rain Gauger"_s);
    pastePosting(u"Tide Gauger"_s);
    QTRY_COMPARE(page().view(), View::Staging);
}

void StagedMeanwhileTest::joinsWhatIsStaged()
{
    pastePosting(u"Rain Gauger"_s);
    QTRY_COMPARE(titles(), QStringList{u"Rain Gauger"_s});
    Posting corrected = *page().model().item(0).posting;
    corrected.title = u"Gauger of rain"_s;
    page().model().correct(0, u"title"_s, corrected);

    pastePosting(u"Tide Gauger"_s);

    QTRY_COMPARE(titles(), (QStringList{u"Gauger of rain"_s, u"Tide Gauger"_s}));
    QVERIFY2(wordsOn(page()).contains(u"Import: 2 postings from 2 files"_s), qPrintable(wordsOn(page())));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(page().view(), View::Summary);
    QTRY_COMPARE(storedTitles(), (QStringList{u"Gauger of rain"_s, u"Tide Gauger"_s}));
}

/// The second comes before the first is read.
void StagedMeanwhileTest::keepsBothOfTwoPastes()
{
    stageTwo();
    QStringList both = titles();
    both.sort(); // the workers may be done in another order
    QCOMPARE(both, (QStringList{u"Rain Gauger"_s, u"Tide Gauger"_s}));
}

void StagedMeanwhileTest::goesBackToWhatIsStaged_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("an offer that is declined") << u"https://jobs.example.org/7"_s;
    QTest::newRow("a reading that is cancelled") << u"Diver\n\nTarn Instruments\n"_s;
}

void StagedMeanwhileTest::goesBackToWhatIsStaged()
{
    QFETCH(const QString, what);
    pastePosting(u"Rain Gauger"_s);
    QTRY_COMPARE(titles(), QStringList{u"Rain Gauger"_s});
    paste(what);
    QVERIFY(page().view() != View::Staging);
    press(Qt::Key_Escape);
    QCOMPARE(page().view(), View::Staging);
    QCOMPARE(m_fixture->window().page(), MainWindow::Page::Staging);
    QCOMPARE(titles(), QStringList{u"Rain Gauger"_s});
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(storedTitles(), QStringList{u"Rain Gauger"_s});
}

void StagedMeanwhileTest::dropsWhatIsCancelled()
{
    pastePosting(u"Rain Gauger"_s);
    QTRY_COMPARE(page().view(), View::Staging);
    press(Qt::Key_Escape);
    QCOMPARE(m_fixture->window().page(), MainWindow::Page::Reading);
    pastePosting(u"Tide Gauger"_s);
    QTRY_COMPARE(page().view(), View::Staging);
    QCOMPARE(titles(), QStringList{u"Tide Gauger"_s});
}

void StagedMeanwhileTest::keepsWhatCouldNotBeJoined()
{
    pastePosting(u"Rain Gauger"_s);
    QTRY_COMPARE(page().view(), View::Staging);
    paste(u"https://jobs.example.org/7"_s);
    QCOMPARE(page().view(), View::Offer);
    press(Qt::Key_Return); // nobody answers there
    QTRY_COMPARE(page().view(), View::Staging);
    QVERIFY2(wordsOn(page()).contains(u"could not be fetched"_s), qPrintable(wordsOn(page())));
    QCOMPARE(titles(), QStringList{u"Rain Gauger"_s});
}

void StagedMeanwhileTest::startsAnewOnceAllIsStored()
{
    stageTwo();
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(page().view(), View::Summary);
    pastePosting(u"Diver"_s);
    QTRY_COMPARE(page().view(), View::Staging);
    QCOMPARE(titles(), QStringList{u"Diver"_s});
}

void StagedMeanwhileTest::waitsWhileOthersAreStored()
{
    stageTwo();
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(page().isTaken());
    pastePosting(u"Diver"_s); // the answer of the other has not been seen yet
    QTRY_COMPARE(page().view(), View::Summary);
    QTRY_COMPARE(storedTitles(), (QStringList{u"Rain Gauger"_s, u"Tide Gauger"_s}));

    press(Qt::Key_Escape); // out of the summary

    QTRY_COMPARE(page().view(), View::Staging);
    QCOMPARE(m_fixture->window().page(), MainWindow::Page::Staging);
    QCOMPARE(titles(), QStringList{u"Diver"_s});
}

void StagedMeanwhileTest::offersAPageOnceOthersAreStored()
{
    stageTwo();
    press(Qt::Key_Return, Qt::ControlModifier);
    paste(u"https://jobs.example.org/7"_s);
    QVERIFY(page().isStoring()); // the offer did not take its place
    QTRY_COMPARE(page().view(), View::Summary);
    press(Qt::Key_Escape);
    QCOMPARE(page().view(), View::Offer);
    QCOMPARE(m_fixture->window().page(), MainWindow::Page::Staging);
    QVERIFY2(wordsOn(page()).contains(u"https://jobs.example.org/7"_s), qPrintable(wordsOn(page())));
}

void StagedMeanwhileTest::saysWhatFailedWhileOthersWereRead()
{
    QPromise<Result<SourceDocument>> answer;
    m_fixture->fetchPage = [&answer](const QUrl &) { return answer.future(); };
    answer.start();
    paste(u"https://jobs.example.org/7"_s);
    press(Qt::Key_Return);
    pastePosting(u"Rain Gauger"_s);
    answer.addResult(Result<SourceDocument>(Error{Error::Code::Network, u"there is none"_s, u"jobs.example.org"_s}));
    answer.finish();
    QTRY_COMPARE(titles(), QStringList{u"Rain Gauger"_s});
    QTRY_VERIFY(wordsOn(m_fixture->window()).contains(u"could not be fetched"_s));
    QCOMPARE(page().view(), View::Staging);
}

void StagedMeanwhileTest::leadsBackFromElsewhere()
{
    pastePosting(u"Rain Gauger"_s);
    QTRY_COMPARE(page().view(), View::Staging);
    auto &status = m_fixture->part<StatusBar>();
    QVERIFY(!wordsOn(status).contains(u"to be imported"_s));
    m_fixture->window().showPage(MainWindow::Page::Reading);
    QVERIFY(click(status, u"1 postings wait to be imported"_s));
    QCOMPARE(m_fixture->window().page(), MainWindow::Page::Staging);
    QCOMPARE(titles(), QStringList{u"Rain Gauger"_s});
    press(Qt::Key_Escape);
    QVERIFY2(!wordsOn(status).contains(u"to be imported"_s), qPrintable(wordsOn(status)));
}

QTEST_MAIN(StagedMeanwhileTest)
#include "tst_stagedmeanwhile.moc"

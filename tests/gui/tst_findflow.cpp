// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/postingservice.h"
#include "tests/gui/windowuser.h"
#include "ui/list/listpane.h"
#include "ui/mainwindow/detailcontroller.h"
#include "ui/mainwindow/facetpanel.h"
#include "ui/mainwindow/postingbrowser.h"
#include "ui/mainwindow/searchassist.h"
#include "ui/mainwindow/searchbar.h"
#include "ui/mainwindow/searchcontroller.h"

#include <QAbstractButton>
#include <QDialog>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Shortlist;
using namespace Shortlist::Testing;
using namespace Qt::StringLiterals;

/// Who looks for postings: types, is helped, narrows down, keeps the search.
class FindFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.applyTo(*qApp); }
    void init();
    void cleanup() { m_user.reset(); }
    void saysWhatASearchMeans();
    void keepsTheResultWhereASearchIsNone();
    void asksNothingAnewForASpace();
    void readsWhatStandsFirstOnceNobodyTypes();
    void offersFieldsAndValues();
    void narrowsByWhatTheResultsHave();
    void sortsByTheBestMatch();
    void keepsASearchAndNamesItInPlace();
    void goesFromHitToHit();
    void goesBackToWhereOneWas();
    void findsEverythingByThePalette();

private:
    SearchBar &bar() { return m_user->part<SearchBar>(); }
    SearchAssist &assist() { return m_user->part<SearchAssist>(); }
    void goToSearch() { press(Qt::Key_F, Qt::ControlModifier); }
    size_t count() { return m_user->rows().size(); }

    Theme m_theme;
    std::unique_ptr<WindowUser> m_user;
    size_t m_all = 0;
};

void FindFlowTest::init()
{
    m_user = std::make_unique<WindowUser>(m_theme);
    QVERIFY(m_user->show());
    QVERIFY(m_user->pasteSamples());
    m_all = count();
}

void FindFlowTest::saysWhatASearchMeans()
{
    goToSearch();
    type(u"remote:yes or deadline:<1y"_s);
    QVERIFY(assist().isVisible());
    QVERIFY2(assist().words().startsWith(u"remote or closing from "_s), qPrintable(assist().words()));
    press(Qt::Key_Return);
    QVERIFY(!assist().isVisible());
    QTRY_VERIFY(m_user->list().hasFocus());
}

void FindFlowTest::keepsTheResultWhereASearchIsNone()
{
    goToSearch();
    type(PipelinePosting);
    QTRY_COMPARE(count(), size_t(1));
    const QSignalSpy searched(bar().findChild<SearchController *>(), &SearchController::searched);
    QVERIFY(searched.isValid());
    QGuiApplication::clipboard()->setText(u" salary:lots"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY2(assist().words().contains(u"lots"_s), qPrintable(assist().words()));
    QVERIFY(searched.isEmpty()); // nothing was asked
    QCOMPARE(count(), size_t(1));
    QCOMPARE(bar().accessibleDescription(), assist().words());
    for (int i = 0; i < 12; ++i)
        press(Qt::Key_Backspace);
    QVERIFY(!searched.isEmpty());
    QTRY_COMPARE(count(), size_t(1));
    QVERIFY(!assist().words().contains(u"lots"_s));
}

void FindFlowTest::asksNothingAnewForASpace()
{
    const auto *browser = m_user->window().findChild<PostingBrowser *>();
    int answers = 0;
    QStringList answered; // the words of the last
    connect(browser, &PostingBrowser::answered, this, [&](const PostingList &, const PostingQuery &query) {
        ++answers;
        answered = query.highlights();
    });
    goToSearch();
    type(PipelinePosting);
    QTRY_COMPARE(answered, PostingQuery::parse(PipelinePosting).highlights());
    answers = 0;
    type(u" "_s);
    QVERIFY(Testing::standsStill(m_user->window()));
    QCOMPARE(answers, 0);
    type(u"nowhere"_s); // what follows is asked
    QTRY_COMPARE(answered.last(), u"nowhere"_s);
    QVERIFY(answers > 0);
    disconnect(browser, &PostingBrowser::answered, this, nullptr);
}

/// Each letter changes which posting stands first; to read them all would keep the window from the next letter.
void FindFlowTest::readsWhatStandsFirstOnceNobodyTypes()
{
    constexpr int LeastMs = 100; // the timer's grain is a twentieth
    QElapsedTimer sinceAnswer;
    QList<qint64> waits;
    const auto *browser = m_user->window().findChild<PostingBrowser *>();
    const auto *details = m_user->window().findChild<DetailController *>();
    connect(browser, &PostingBrowser::answered, this, [&] { sinceAnswer.start(); });
    connect(details, &DetailController::shown, this, [&] { waits.append(sinceAnswer.elapsed()); });
    for (const QString &word : {TilePosting, PrintPosting}) {
        goToSearch();
        type(word);
        QTRY_VERIFY(count() == 1 && m_user->details().posting.id == m_user->rows().front().id);
        QVERIFY(m_user->details().posting.text.contains(word, Qt::CaseInsensitive));
    }
    QVERIFY(!waits.isEmpty());
    // Not the least: while one is read, the answer to the next letter may come.
    QVERIFY(*std::max_element(waits.cbegin(), waits.cend()) >= LeastMs);
    disconnect(browser, &PostingBrowser::answered, this, nullptr);
    disconnect(details, &DetailController::shown, this, nullptr);
}

void FindFlowTest::offersFieldsAndValues()
{
    goToSearch();
    QVERIFY(assist().isVisible()); // an empty line says what there is
    type(u"emp"_s);
    QVERIFY(assist().offered().contains(u"employer:"_s));
    press(Qt::Key_Tab);
    QCOMPARE(bar().text(), u"employer:"_s);
    QTRY_VERIFY(assist().offered().size() > 1);
    QTRY_VERIFY(assist().offered().contains(u"employer:Lumora"_s));
    type(u"lum"_s);
    QTRY_COMPARE(assist().offered().first(), u"employer:Lumora"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(bar().text(), u"employer:Lumora "_s);
    QVERIFY(bar().hasFocus());
    QTRY_VERIFY(count() > 0 && count() < m_all);
    for (const PostingRow &row : m_user->rows())
        QVERIFY(row.employer.contains(u"Lumora"_s));
}

void FindFlowTest::narrowsByWhatTheResultsHave()
{
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    auto *panel = m_user->window().findChild<FacetPanel *>();
    QVERIFY(panel != nullptr);
    QTRY_VERIFY(!panel->picks().empty());
    const Pick first = panel->picks().front(); // the employer with the most postings
    QCOMPARE(first.section, u"Employer"_s);
    QTest::keyClick(panel->findChild<QLineEdit *>(), Qt::Key_Space);
    QTRY_COMPARE(count(), size_t(first.detail.toInt()));
    QVERIFY2(bar().text().startsWith(u"employer:"_s), qPrintable(bar().text()));
    QTRY_COMPARE(panel->picks().front().state, Qt::Checked);
    // Another value of the same field is added, not asked for as well.
    QVERIFY(panel->picks().size() > 1 && panel->picks()[1].section == first.section);
    QTest::keyClick(panel->findChild<QLineEdit *>(), Qt::Key_Down);
    QTest::keyClick(panel->findChild<QLineEdit *>(), Qt::Key_Space);
    QTRY_VERIFY(count() > size_t(first.detail.toInt()));
    QVERIFY2(bar().text().contains(u" or "_s), qPrintable(bar().text()));
    QTest::keyClick(panel->findChild<QLineEdit *>(), Qt::Key_Escape);
}

void FindFlowTest::sortsByTheBestMatch()
{
    goToSearch();
    type(u"engineer"_s);
    QTRY_VERIFY(count() > 1);
    auto *sort = m_user->part<ListPane>().findChild<QPushButton *>(u"sort"_s);
    const auto actions = sort->menu()->actions();
    for (QAction *action : actions)
        if (action->text() == u"Best match"_s)
            action->trigger();
    QTRY_VERIFY(sort->text().startsWith(u"Best match"_s));
    QTRY_VERIFY2(m_user->rows().front().title.contains(u"engineer"_s, Qt::CaseInsensitive),
                 qPrintable(m_user->rows().front().title));
}

void FindFlowTest::keepsASearchAndNamesItInPlace()
{
    goToSearch();
    type(u"engineer -intern"_s);
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QLineEdit *field = nullptr;
    QTRY_VERIFY((field = named<QLineEdit>(m_user->window(), u"Name of “engineer -intern”"_s)) != nullptr);
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, u"No interns"_s);
    QTest::keyClick(field, Qt::Key_Return);
    const auto searches = [this] {
        PostingService postings(m_user->store());
        return postings.overview().result()->searches;
    };
    QTRY_COMPARE(searches().front().name, u"No interns"_s);
    QCOMPARE(searches().front().query, u"engineer -intern"_s);
    QVERIFY(searches().front().count > 0);
}

void FindFlowTest::goesFromHitToHit()
{
    QVERIFY(m_user->open(PipelinePosting));
    const auto label = [this] { return wordsOn(*named<QFrame>(m_user->window(), u"Places found"_s)); };
    QTRY_VERIFY2(label().contains(u"found"_s), qPrintable(label()));
    press(Qt::Key_F3);
    QVERIFY2(label().startsWith(u"1 of "_s), qPrintable(label()));
    press(Qt::Key_F3, Qt::ShiftModifier); // round
    QVERIFY2(label().startsWith(label().section(u' ', 2)), qPrintable(label()));
}

void FindFlowTest::goesBackToWhereOneWas()
{
    QVERIFY(m_user->open(PipelinePosting));
    press(Qt::Key_4, Qt::AltModifier);
    QCOMPARE(m_user->window().page(), MainWindow::Page::Board);
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_user->window().page(), MainWindow::Page::Reading);
    QCOMPARE(bar().text(), PipelinePosting);
    press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_user->window().page(), MainWindow::Page::Board);
}

void FindFlowTest::findsEverythingByThePalette()
{
    const QString title = m_user->rows().back().title;
    press(Qt::Key_K, Qt::ControlModifier);
    auto *palette = qobject_cast<QDialog *>(QApplication::activePopupWidget());
    QVERIFY(palette != nullptr);
    auto *field = palette->findChild<QLineEdit *>();
    auto *list = palette->findChild<QListWidget *>();
    QTest::keyClicks(field, title.section(u' ', 0, 1));
    const auto offers = [list, &title] { return !list->findItems(title, Qt::MatchExactly).isEmpty(); };
    QTRY_VERIFY(offers());
    list->setCurrentItem(list->findItems(title, Qt::MatchExactly).first());
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(m_user->details().posting.title, title);
}

QTEST_MAIN(FindFlowTest)
#include "tst_findflow.moc"

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/postinglistmodel.h"
#include "tests/gui/userhands.h"
#include "tests/gui/windowfixture.h"
#include "ui/common/onscreen.h"
#include "ui/compare/compareview.h"
#include "ui/detail/detailpane.h"
#include "ui/importing/stagingpage.h"
#include "ui/list/columnheader.h"
#include "ui/list/listpane.h"
#include "ui/list/postinglistview.h"
#include "ui/mainwindow/searchbar.h"
#include "ui/mainwindow/sidebar.h"
#include "ui/mainwindow/toast.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

using namespace Shortlist;
using namespace Shortlist::Testing;
using namespace Qt::StringLiterals;

namespace {

void trigger(const MainWindow &window, const QString &text)
{
    const auto actions = window.findChildren<QAction *>();
    for (QAction *action : actions)
        if (action->text() == text)
            action->trigger();
}

/// Imports the bundled samples by way of the staging page and its summary, behind which the list is shown.
void importSamples(WindowFixture &fixture)
{
    trigger(fixture.window(), u"Import &sample postings"_s);
    QCOMPARE(fixture.window().page(), MainWindow::Page::Staging);
    auto &page = fixture.part<StagingPage>();
    QSignalSpy committed(&page, &StagingPage::commitRequested);
    QTRY_VERIFY2((QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier), !committed.isEmpty()), "nothing staged");
    QTRY_COMPARE(page.view(), StagingPage::View::Summary);
    QTest::keyClick(fixture.window().focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(fixture.window().page(), MainWindow::Page::Reading);
    QTRY_VERIFY(fixture.part<PostingListView>().postings().rowCount() > 5);
    QTRY_VERIFY(fixture.part<PostingListView>().hasFocus());
}

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.applyTo(*qApp); }
    void init();
    void cleanup() { m_fixture.reset(); }
    void searchesAsOneTypes();
    void opensWhatIsChosen();
    void tagsByFigureAndTakesItBack();
    void putsInTheTrashAndBack();
    void comparesTheChosenPostings();
    void remembersTheViewAndTheColours();
    void remembersTheTable();
    void offersWhatCanBeDoneWithSeveral();
    void widensTheSidebarWithTheText();
    void givesEveryControlAName();
    void fitsASmallScreen();

private:
    PostingListView &list() { return m_fixture->part<PostingListView>(); }
    int count() { return list().postings().rowCount(); }

    Theme m_theme;
    std::unique_ptr<WindowFixture> m_fixture;
};

void MainWindowTest::init()
{
    m_fixture = std::make_unique<WindowFixture>(m_theme);
    m_fixture->window().show();
    QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window()));
    importSamples(*m_fixture);
}

void MainWindowTest::searchesAsOneTypes()
{
    const int all = count();
    auto &search = m_fixture->part<SearchBar>();
    QTest::keyClicks(&search, u"tile"_s);
    QTRY_VERIFY(count() > 0 && count() < all);
    QTest::keyClick(&search, Qt::Key_Escape);
    QTRY_COMPARE(count(), all);
}

void MainWindowTest::opensWhatIsChosen()
{
    auto &detail = m_fixture->part<DetailPane>();
    QTest::keyClick(&list(), Qt::Key_Home);
    QTRY_COMPARE(detail.details().posting.id, list().postings().rows().front().id);
    QTest::keyClick(&list(), Qt::Key_J);
    QTRY_COMPARE(detail.details().posting.id, list().postings().rows().at(1).id);
}

void MainWindowTest::tagsByFigureAndTakesItBack()
{
    QTest::keyClick(&list(), Qt::Key_Home);
    auto &detail = m_fixture->part<DetailPane>();
    QTRY_COMPARE(detail.details().posting.id, list().postings().rows().front().id);
    Q_EMIT detail.tagAddRequested(detail.details().posting.id, u"infra"_s);
    QTRY_COMPARE(list().postings().rows().front().tags.size(), size_t(1));
    QTRY_VERIFY(m_fixture->part<Toast>().isVisible());
    QTest::keyClick(&list(), Qt::Key_J);
    QTest::keyClick(&list(), Qt::Key_1);
    QTRY_COMPARE(list().postings().rows().at(1).tags.size(), size_t(1));
    QTest::keyClick(&m_fixture->window(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(list().postings().rows().at(1).tags.size(), size_t(0));
    QCOMPARE(list().postings().rows().front().tags.size(), size_t(1));
    // From the search as well, while nothing was typed there that could be taken back.
    QTest::keyClick(&m_fixture->window(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(m_fixture->part<SearchBar>().hasFocus());
    QTest::keyClick(&m_fixture->part<SearchBar>(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(list().postings().rows().front().tags.size(), size_t(0));
}

void MainWindowTest::putsInTheTrashAndBack()
{
    const int all = count();
    QTest::keyClick(&list(), Qt::Key_Home);
    QTest::keyClick(&list(), Qt::Key_Delete);
    QTRY_COMPARE(count(), all - 1);
    QVERIFY(list().currentPosting() != PostingId{});
    QTest::keyClick(&m_fixture->window(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(count(), all);
}

void MainWindowTest::comparesTheChosenPostings()
{
    QTest::keyClick(&list(), Qt::Key_Home);
    QTest::keyClick(&list(), Qt::Key_C);
    QTest::keyClick(&list(), Qt::Key_J);
    QTest::keyClick(&list(), Qt::Key_C);
    QTest::keyClick(&m_fixture->window(), Qt::Key_2, Qt::AltModifier);
    QCOMPARE(m_fixture->window().page(), MainWindow::Page::Comparison);
    const QString title = list().postings().rows().front().title;
    QTRY_VERIFY(m_fixture->part<CompareView>().toHtml().contains(title.toHtmlEscaped()));
    QTest::keyClick(&m_fixture->part<CompareView>(), Qt::Key_Escape);
    QCOMPARE(m_fixture->window().page(), MainWindow::Page::Reading);
}

void MainWindowTest::remembersTheViewAndTheColours()
{
    QTest::keyClicks(&m_fixture->part<SearchBar>(), u"tile"_s);
    m_theme.setChoice(SchemeChoice::Dark);
    m_fixture->close();
    m_theme.setChoice(SchemeChoice::Light);

    m_fixture->open();

    QCOMPARE(m_fixture->part<SearchBar>().text(), u"tile"_s);
    QCOMPARE(m_theme.choice(), SchemeChoice::Dark);
    QTRY_VERIFY(count() > 0);
}

void MainWindowTest::remembersTheTable()
{
    auto &pane = m_fixture->part<ListPane>();
    const auto orientation = [this] { return m_fixture->part<DetailPane>().parentWidget()->property("orientation"); };
    pane.setDensity(Density::Table);
    QCOMPARE(orientation(), QVariant::fromValue(Qt::Vertical)); // the posting stands below it
    list().columns().setShown(PostingColumn::Added, true);
    m_fixture->close();

    m_fixture->open();

    QCOMPARE(list().density(), Density::Table);
    QCOMPARE(orientation(), QVariant::fromValue(Qt::Vertical));
    QVERIFY(!list().columns().isSectionHidden(int(PostingColumn::Added)));
    m_fixture->part<ListPane>().setDensity(Density::Comfortable);
    QCOMPARE(orientation(), QVariant::fromValue(Qt::Horizontal));
}

/// Whoever has the pointer in the hand finds there what the keys do.
void MainWindowTest::offersWhatCanBeDoneWithSeveral()
{
    auto &pane = m_fixture->part<DetailPane>();
    QVERIFY(standsStill(m_fixture->window()));
    list().selectPosting(list().postings().rows().at(1).id); // is still being read when all are chosen
    list().selectAll();
    QVERIFY(standsStill(m_fixture->window())); // that one has come
    const auto offered = [&pane] {
        QStringList texts;
        for (const QPushButton *button : pane.findChildren<QPushButton *>())
            if (button->isVisible())
                texts.append(button->text());
        return texts;
    };
    QTRY_COMPARE(offered(),
                 (QStringList{u"Tag…"_s, u"Set the stage…"_s, u"Rate with stars…"_s, u"Correct the facts…"_s,
                              u"Add to the comparison"_s, u"Move to the trash"_s}));
    QPushButton *trash = nullptr;
    for (QPushButton *button : pane.findChildren<QPushButton *>())
        if (button->text() == u"Move to the trash"_s)
            trash = button;
    trash->setFocus();
    list().selectionModel()->select(list().currentIndex(), QItemSelectionModel::Deselect);
    QVERIFY(trash->hasFocus()); // they stay while more or fewer are chosen
    trash->click();
    QTRY_COMPARE(count(), 1);
    QTRY_COMPARE(offered().contains(u"Move to the trash"_s), false);
}

void MainWindowTest::widensTheSidebarWithTheText()
{
    m_fixture->window().resize(1600, 900);
    auto &sidebar = m_fixture->part<Sidebar>();
    const int before = sidebar.width();
    m_theme.setTextScale(1.5);
    const auto restore = qScopeGuard([this] { m_theme.setTextScale(1); });
    QTRY_VERIFY(std::abs(sidebar.width() - before * 3 / 2) <= 2);
    m_theme.setTextScale(2); // but the pages keep most of the window
    QTRY_VERIFY(sidebar.width() > before * 3 / 2);
    QVERIFY(sidebar.width() <= m_fixture->window().width() * 27 / 100);
    QVERIFY(sidebar.minimumWidth() > 160); // however small the window becomes
}

void MainWindowTest::givesEveryControlAName()
{
    const auto widgets = m_fixture->window().findChildren<QWidget *>();
    QStringList nameless;
    for (const QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        const bool isControl = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const QAbstractItemView *>(widget);
        if (isControl && accessible->text(QAccessible::Name).isEmpty())
            nameless.append(QLatin1String(widget->metaObject()->className()) + u' '
                            + widget->parentWidget()->objectName());
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
}

void MainWindowTest::fitsASmallScreen()
{
    m_fixture->window().resize(1024, 640);
    QVERIFY(m_fixture->window().width() <= 1024);
    QVERIFY(m_fixture->window().height() <= 640);
    QVERIFY(m_fixture->window().rect().contains(list().mapTo(&m_fixture->window(), list().rect().bottomRight())));
    QWidget first; // a window that was never open before
    resizeOnScreen(first, {9000, 300});
    QCOMPARE(first.size(), QSize(first.screen()->availableSize().width(), 300));
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/sidebarmodel.h"
#include "models/services/limitservice.h"
#include "models/services/postingservice.h"
#include "models/services/tagservice.h"
#include "tests/gui/windowuser.h"
#include "ui/dialogs/helpwindow.h"
#include "ui/dialogs/newpostingdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/list/listpane.h"
#include "ui/list/postingdrag.h"
#include "ui/mainwindow/postingpages.h"
#include "ui/mainwindow/postingwindow.h"
#include "ui/mainwindow/sidebar.h"
#include "ui/slots/slotcard.h"
#include "ui/slots/slotspage.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextBrowser>

#include <algorithm>

using namespace Shortlist;
using namespace Shortlist::Testing;
using namespace Qt::StringLiterals;

/// Who feels their way through the window: keys that other programs taught, and dragging from everywhere to everywhere.
class FeelFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.applyTo(*qApp); }
    void init();
    void cleanup();
    void writesAPostingDownByHand();
    void readsFactsOutOfAPastedText();
    void looksQuicklyAndGoesOnInTheList();
    void renamesWhereTheTitleStands();
    void leavesTheTitleByEscape();
    void choosesColoursAndSizeInTheSettings();
    void opensTheGuideAtWhatIsShown();
    void followsTheGuidesLinks();
    void foldsTagsAndRemembersIt();
    void dropsOnTheComparison();
    void dropsOnASavedSearch();
    void saysWhereASearchGivesNothing();
    void dropsOnAnEmployersPlaces();
    void opensAnEmployersPlacesToDropOnOne();
    void givesPagesToOtherPrograms();
    void bringsTheListBackToHowItWas();

private:
    Sidebar &sidebar() { return m_user->part<Sidebar>(); }
    QModelIndex line(const QString &start);
    void dropOn(QWidget &target, const QPoint &place, const std::vector<PostingRow> &rows);
    bool tagRows(const QStringList &names);

    Theme m_theme;
    std::unique_ptr<WindowUser> m_user;
};

void FeelFlowTest::init()
{
    m_user = std::make_unique<WindowUser>(m_theme);
    QVERIFY(m_user->show());
    QVERIFY(m_user->pasteSamples());
}

void FeelFlowTest::cleanup()
{
    m_user.reset();
    m_theme.setChoice(SchemeChoice::System);
    m_theme.setContrastChoice(ContrastChoice::System);
    m_theme.setTextScale(1);
}

QModelIndex FeelFlowTest::line(const QString &start)
{
    for (int row = 0; row < sidebar().model()->rowCount(); ++row) {
        const QModelIndex index = sidebar().model()->index(row, 0);
        if (index.data().toString().startsWith(start))
            return index;
    }
    return {};
}

void FeelFlowTest::dropOn(QWidget &target, const QPoint &place, const std::vector<PostingRow> &rows)
{
    const PostingDrag drag(rows, {});
    QDragEnterEvent enter(place, Qt::CopyAction, &drag, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &enter);
    QDragMoveEvent move(place, Qt::CopyAction, &drag, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &move);
    QVERIFY(move.isAccepted());
    QDropEvent drop(place, Qt::CopyAction, &drag, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &drop);
}

bool FeelFlowTest::tagRows(const QStringList &names)
{
    TagService tags(m_user->store());
    return tags.change({m_user->rows().front().id}, names, {}).result()
        && QTest::qWaitFor([this, &names] { return line(names.front().section(u'/', 0, 0)).isValid(); });
}

void FeelFlowTest::writesAPostingDownByHand()
{
    press(Qt::Key_N, Qt::ControlModifier);
    auto *dialog = openDialog<NewPostingDialog>();
    QVERIFY(dialog != nullptr);
    type(u"Lighthouse Keeper"_s);
    press(Qt::Key_Tab);
    type(u"Coast Office"_s);
    press(Qt::Key_Tab);
    type(u"Bergen"_s);
    press(Qt::Key_Return);
    auto &staging = m_user->part<StagingPage>();
    QTRY_COMPARE(staging.model().rowCount(), 1);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(staging.view(), StagingPage::View::Summary);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_user->details().posting.title, u"Lighthouse Keeper"_s);
    QCOMPARE(m_user->details().posting.employer, u"Coast Office"_s);
    QCOMPARE(m_user->details().posting.places.size(), size_t(1));
}

void FeelFlowTest::readsFactsOutOfAPastedText()
{
    press(Qt::Key_N, Qt::ControlModifier);
    auto *dialog = openDialog<NewPostingDialog>();
    QVERIFY(dialog != nullptr);
    type(u"Ferry Planner"_s);
    dialog->findChild<QPlainTextEdit *>()->setPlainText(
        u"You plan ferries <at noon>.\n\nYou may apply to at most two positions at a time."_s);
    QVERIFY(click(*dialog, u"Look at it"_s));
    auto &staging = m_user->part<StagingPage>();
    QTRY_COMPARE(staging.model().rowCount(), 1);
    const auto posting = staging.model().item(0).posting;
    QVERIFY(posting.has_value());
    QCOMPARE(posting->limitClauses.size(), size_t(1));
    QVERIFY(posting->text.contains(u"<at noon>"_s));
}

void FeelFlowTest::looksQuicklyAndGoesOnInTheList()
{
    press(Qt::Key_Space);
    auto *preview = m_user->window().findChild<PostingWindow *>();
    QVERIFY(preview != nullptr && preview->isVisible());
    const PostingId first = preview->posting();
    QCOMPARE(first, m_user->list().currentPosting());
    m_user->window().activateWindow();
    QTRY_VERIFY(m_user->list().hasFocus());
    QTest::keyClick(&m_user->list(), Qt::Key_Up);
    QTRY_VERIFY(preview->posting() != first);
    QCOMPARE(preview->posting(), m_user->list().currentPosting());
    QTest::keyClick(&m_user->list(), Qt::Key_Space);
    QTRY_VERIFY(m_user->window().findChild<PostingWindow *>() == nullptr);
}

void FeelFlowTest::renamesWhereTheTitleStands()
{
    const PostingId posting = m_user->list().currentPosting();
    QTRY_COMPARE(m_user->details().posting.id, posting);
    const QString before = m_user->details().posting.title;
    press(Qt::Key_F2);
    type(u"My favourite"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_user->details().posting.title, u"My favourite"_s);
    QCOMPARE(m_user->details().posting.id, posting);
    QVERIFY(m_user->list().hasFocus());
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_user->details().posting.title, before);
}

void FeelFlowTest::leavesTheTitleByEscape()
{
    const QString before = m_user->rows().front().title;
    press(Qt::Key_F2);
    type(u"Oh no"_s);
    press(Qt::Key_Escape);
    QTRY_VERIFY(m_user->list().hasFocus());
    QCOMPARE(m_user->rows().front().title, before);
}

void FeelFlowTest::choosesColoursAndSizeInTheSettings()
{
    press(Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = openDialog<SettingsDialog>();
    QVERIFY(dialog != nullptr);
    auto *colours = named<QComboBox>(*dialog, u"Colours"_s);
    auto *contrast = named<QComboBox>(*dialog, u"Contrast"_s);
    auto *size = named<QComboBox>(*dialog, u"Size of the text"_s);
    QVERIFY(colours != nullptr && contrast != nullptr && size != nullptr);
    QTest::keyClick(colours, Qt::Key_End);
    QCOMPARE(m_theme.scheme(), ColourScheme::Dark);
    QTest::keyClick(contrast, Qt::Key_End);
    QCOMPARE(m_theme.contrast(), Contrast::High);
    QTest::keyClick(size, Qt::Key_End);
    QCOMPARE(m_theme.textScale(), 2.0);
    QVERIFY(click(*dialog, u"Close"_s));
    QVERIFY(m_user->restart());
    QCOMPARE(m_theme.choice(), SchemeChoice::Dark);
    QCOMPARE(m_theme.contrastChoice(), ContrastChoice::High);
    QCOMPARE(m_theme.textScale(), 2.0);
}

void FeelFlowTest::opensTheGuideAtWhatIsShown()
{
    press(Qt::Key_F1);
    auto *help = m_user->window().findChild<HelpWindow *>();
    QVERIFY(help != nullptr && help->isVisible());
    QCOMPARE(help->page(), u"guide"_s);
    QVERIFY(help->findChild<QTextBrowser *>()->toPlainText().contains(u"The first minute"_s));
    help->close();
    QTRY_VERIFY(m_user->window().findChild<HelpWindow *>() == nullptr);
    m_user->window().showPage(MainWindow::Page::Places);
    press(Qt::Key_F1);
    QTRY_COMPARE(m_user->window().findChild<HelpWindow *>()->page(), u"limits"_s);
}

void FeelFlowTest::followsTheGuidesLinks()
{
    press(Qt::Key_F1);
    auto *help = m_user->window().findChild<HelpWindow *>();
    auto *text = help->findChild<QTextBrowser *>();
    for (int row = 0; row < help->findChild<QListWidget *>()->count(); ++row) { // every chapter is there and says so
        help->findChild<QListWidget *>()->setCurrentRow(row);
        QVERIFY2(!help->findChild<QListWidget *>()->currentItem()->text().isEmpty(), qPrintable(help->page()));
        QVERIFY2(text->toPlainText().size() > 200, qPrintable(help->page()));
    }
    Q_EMIT text->anchorClicked(QUrl(u"organising.md#the-trash"_s));
    QCOMPARE(help->page(), u"organising"_s);
    QCOMPARE(text->textCursor().block().text(), u"The trash"_s);
    Q_EMIT text->anchorClicked(QUrl(u"../security.md"_s)); // which is no chapter
    QVERIFY(text->toPlainText().startsWith(u"Security"_s));
    QCOMPARE(help->findChild<QListWidget *>()->currentRow(), -1);
    Q_EMIT text->anchorClicked(QUrl(u"organising.md"_s));
    Q_EMIT text->anchorClicked(QUrl(u"screenshots/main-light.png"_s));
    QCOMPARE(help->page(), u"organising"_s);
    QSignalSpy outside(help, &HelpWindow::linkActivated);
    Q_EMIT text->anchorClicked(QUrl(u"https://example.org/"_s));
    QCOMPARE(outside.count(), 1);
    QCOMPARE(help->page(), u"organising"_s);
}

void FeelFlowTest::foldsTagsAndRemembersIt()
{
    QVERIFY(tagRows({u"area/maps"_s}));
    QVERIFY(line(u"maps"_s).isValid());
    sidebar().setFocus();
    sidebar().setCurrentIndex(line(u"maps"_s));
    press(Qt::Key_Left); // to the tag above
    QCOMPARE(sidebar().currentIndex().data().toString(), u"area"_s);
    press(Qt::Key_Left);
    QVERIFY(!line(u"maps"_s).isValid());
    QVERIFY(line(u"area"_s).data(Qt::AccessibleTextRole).toString().contains(u"folded"_s));
    QVERIFY(m_user->restart());
    QTRY_VERIFY(line(u"area"_s).isValid());
    QVERIFY(!line(u"maps"_s).isValid());
    // A click on its arrow unfolds it, and does not search.
    const QRect area = sidebar().visualRect(line(u"area"_s));
    QTest::mouseClick(sidebar().viewport(), Qt::LeftButton, Qt::NoModifier,
                      QPoint(area.left() + 10, area.center().y()));
    QVERIFY(line(u"maps"_s).isValid());
}

void FeelFlowTest::dropsOnTheComparison()
{
    auto *button = named<QPushButton>(m_user->window(), u"Compare 0 postings"_s);
    QVERIFY(button != nullptr);
    const std::vector<PostingRow> two{m_user->rows()[0], m_user->rows()[1]};
    dropOn(*button, button->rect().center(), two);
    QTRY_COMPARE(button->accessibleName(), u"Compare 2 postings"_s);
    dropOn(*button, button->rect().center(), two); // what is in stays in
    QCOMPARE(button->accessibleName(), u"Compare 2 postings"_s);
}

void FeelFlowTest::dropsOnASavedSearch()
{
    PostingService postings(m_user->store());
    QVERIFY(postings.saveSearch(u"Soon"_s, u"tag:urgent stage:planned"_s).result());
    QTRY_VERIFY(line(u"Soon"_s).isValid());
    const PostingRow row = m_user->rows().back();
    dropOn(*sidebar().viewport(), sidebar().visualRect(line(u"Soon"_s)).center(), {row});
    QTRY_VERIFY(line(u"urgent"_s).isValid());
    sidebar().setCurrentIndex(line(u"Soon"_s));
    QTRY_COMPARE(m_user->rows().size(), size_t(1));
    QCOMPARE(m_user->rows().front().id, row.id);
}

void FeelFlowTest::saysWhereASearchGivesNothing()
{
    PostingService postings(m_user->store());
    QVERIFY(postings.saveSearch(u"Rivers"_s, u"rivers"_s).result());
    QTRY_VERIFY(line(u"Rivers"_s).isValid());
    dropOn(*sidebar().viewport(), sidebar().visualRect(line(u"Rivers"_s)).center(), {m_user->rows().back()});
    QTRY_VERIFY(wordsOn(m_user->window()).contains(u"asks for no tag or stage"_s));
}

void FeelFlowTest::dropsOnAnEmployersPlaces()
{
    const QModelIndex employer = line(u"Halden Bank"_s);
    QVERIFY(employer.isValid());
    const auto isTheirs = [](const PostingRow &row) { return row.employer == u"Halden Bank"_s; };
    const std::vector<PostingRow> all = m_user->rows(); // of others, too: these are left alone
    const auto theirs = std::find_if(all.begin(), all.end(), isTheirs);
    QVERIFY(theirs != all.end());
    dropOn(*sidebar().viewport(), sidebar().visualRect(employer).center(), all);
    sidebar().setCurrentIndex(line(u"Planned"_s));
    QTRY_COMPARE(m_user->rows().size(), size_t(1));
    QCOMPARE(m_user->rows().front().id, theirs->id);
}

/// Held over the employer until the places open, then dropped on one of them.
void FeelFlowTest::opensAnEmployersPlacesToDropOnOne()
{
    m_user->limits().confirm(RuleId{1}, u"Lumora"_s, {u"Lumora"_s}).waitForFinished();
    QTRY_VERIFY(line(u"Lumora"_s).isValid());
    const auto isTheirs = [](const PostingRow &row) { return row.employer == u"Lumora"_s; };
    const PostingRow row = *std::find_if(m_user->rows().begin(), m_user->rows().end(), isTheirs);
    const PostingDrag drag({row}, {});
    const QPoint place = sidebar().visualRect(line(u"Lumora"_s)).center();
    QDragEnterEvent enter(place, Qt::CopyAction, &drag, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(sidebar().viewport(), &enter);
    QDragMoveEvent move(place, Qt::CopyAction, &drag, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(sidebar().viewport(), &move);
    QTRY_COMPARE(m_user->window().page(), MainWindow::Page::Places);
    auto &page = m_user->part<SlotsPage>();
    const auto freeCard = [&page]() -> SlotCard * {
        const auto cards = page.widget()->findChildren<SlotCard *>();
        const auto found = std::ranges::find(cards, SlotCard::State::Free, &SlotCard::state);
        return found == cards.end() ? nullptr : *found;
    };
    QTRY_VERIFY(freeCard() != nullptr);
    dropOn(*page.viewport(), freeCard()->mapTo(page.viewport(), freeCard()->rect().center()), {row});
    QTRY_VERIFY(std::ranges::any_of(page.widget()->findChildren<SlotCard *>(), [&row](const SlotCard *card) {
        return card->state() == SlotCard::State::Planned && card->accessibleName().contains(row.title);
    }));
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(std::ranges::none_of(page.widget()->findChildren<SlotCard *>(),
                                     [](const SlotCard *card) { return card->state() == SlotCard::State::Planned; }));
}

void FeelFlowTest::givesPagesToOtherPrograms()
{
    PostingService postings(m_user->store());
    PostingPages pages(postings);
    const PostingRow row = m_user->rows().front();
    const PostingDrag drag({row, m_user->rows().back()},
                           [&pages](const std::vector<PostingId> &ids) { return pages.write(ids); });
    QVERIFY(drag.text().startsWith(row.title));
    QVERIFY(drag.hasUrls());
    const QList<QUrl> urls = drag.urls();
    QCOMPARE(urls.size(), 2);
    QFile file(urls.front().toLocalFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(file.readAll());
    QVERIFY(page.contains(row.title.toHtmlEscaped()));
    QVERIFY(!page.contains(u"<script"_s));
}

void FeelFlowTest::bringsTheListBackToHowItWas()
{
    auto &pane = m_user->part<ListPane>();
    auto *sort = pane.findChild<QPushButton *>(u"sort"_s);
    const QString first = sort->accessibleName();
    Q_EMIT pane.sortRequested(PostingQuery::Sort::Title, Qt::AscendingOrder);
    QTRY_COMPARE(sort->accessibleName(), u"Sorted by Title, ascending"_s);
    sort->setFocus();
    QVERIFY(chooseFromContextMenu(u"As it was at &first"_s));
    QTRY_COMPARE(sort->accessibleName(), first);
}

QTEST_MAIN(FeelFlowTest)
#include "tst_feelflow.moc"

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/detailvalues.h"
#include "tests/gui/userhands.h"
#include "ui/common/markdownview.h"
#include "ui/common/theme.h"
#include "ui/detail/detailpane.h"
#include "ui/detail/factsstrip.h"
#include "ui/detail/ratingstars.h"
#include "ui/detail/slotbanner.h"
#include "ui/detail/tageditor.h"
#include "ui/detail/timelineview.h"
#include "ui/detail/trackingpage.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QShortcut>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace Shortlist;
using namespace Shortlist::Testing;
using namespace Qt::StringLiterals;

class DetailPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void saysThatNothingIsSelected();
    void showsForeignWordsAsTheyAre();
    void beginsForeignWordsWhereTheWindowBegins();
    void addsATagByKeyboard();
    void doesNotAddATagTwice();
    void takesATagOffByKeyAndByMouse();
    void keepsDeleteFromTheWindow();
    void ratesByKeyAndByMouse();
    void showsTheClauseAndTheSlots();
    void asksForTheDescriptionOnlyWhenItDiffers();
    void changesPagesByKeyboard();
    void takesAnEventBack();
    void savesNotesWhenTheyAreLeft();
    void keepsWhatIsBeingTyped();
    void showsNotesAsTheyAreMeant();
    void namesEveryControl();

private:
    Theme m_theme;
    std::unique_ptr<DetailPane> m_pane;
};

void DetailPaneTest::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_US"_s));
    m_theme.applyTo(*qApp);
}

void DetailPaneTest::init()
{
    m_pane = std::make_unique<DetailPane>(m_theme, new QWidget);
    m_pane->setToday(DetailValues::today());
    m_pane->resize(800, 840);
    m_pane->show();
    m_pane->setDetails(DetailValues::ferry(), Testing::numberedStages(), {});
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void DetailPaneTest::cleanup()
{
    m_pane.reset();
}

void DetailPaneTest::saysThatNothingIsSelected()
{
    m_pane->setEmpty();
    QCOMPARE(m_pane->details().posting.id, PostingId{});
    m_pane->dialogs().record();
    m_pane->dialogs().correctFacts();
    QVERIFY(m_pane->findChild<QDialog *>() == nullptr);
}

void DetailPaneTest::showsForeignWordsAsTheyAre()
{
    PostingDetails details = DetailValues::ferry();
    details.posting.title = u"<img src=file:///etc/x> R&D"_s;
    details.posting.employer = u"<b>E</b>"_s;
    m_pane->setDetails(details, Testing::numberedStages(), {});
    for (const QLabel *label : m_pane->findChildren<QLabel *>()) {
        const bool isPlain = label->textFormat() == Qt::PlainText || label->text().isEmpty();
        QVERIFY2(isPlain, qPrintable(label->text()));
    }
}

void DetailPaneTest::beginsForeignWordsWhereTheWindowBegins()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    init();
    const auto labels = m_pane->findChildren<QLabel *>();
    const auto title = std::find_if(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text() == DetailValues::ferry().posting.title && label->isVisible();
    });
    QVERIFY(title != labels.end());
    const QImage image = (*title)->grab().toImage();
    const auto hasInk = [&image](int x) {
        for (int y = 0; y < image.height(); ++y)
            if (image.pixel(x, y) != image.pixel(0, 0))
                return true;
        return false;
    };
    int last = image.width() - 1;
    while (last > 0 && !hasInk(last))
        --last;
    QVERIFY(last > image.width() - 12);
    QVERIFY(!hasInk(12)); // the title is shorter than the line
}

void DetailPaneTest::addsATagByKeyboard()
{
    QSignalSpy added(m_pane.get(), &DetailPane::tagAddRequested);
    m_pane->addTag();
    QTest::keyClicks(QApplication::focusWidget(), u" visa   ok "_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(added.size(), 1);
    QCOMPARE(added.front().at(0).value<PostingId>(), PostingId{12});
    QCOMPARE(added.front().at(1).toString(), u"visa ok"_s);
}

void DetailPaneTest::doesNotAddATagTwice()
{
    QSignalSpy added(m_pane.get(), &DetailPane::tagAddRequested);
    m_pane->addTag();
    QTest::keyClicks(QApplication::focusWidget(), u"INFRA"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(added.size(), 0);
}

void DetailPaneTest::takesATagOffByKeyAndByMouse()
{
    QSignalSpy removed(m_pane.get(), &DetailPane::tagRemoveRequested);
    const auto tags = m_pane->findChildren<TagButton *>();
    QCOMPARE(tags.size(), 2);
    tags[0]->setFocus();
    QTest::keyClick(tags[0], Qt::Key_Delete);
    QTest::mouseClick(tags[1], Qt::LeftButton, {}, {tags[1]->width() - 8, tags[1]->height() / 2});
    QCOMPARE(removed.size(), 2);
    QCOMPARE(removed[0].at(1).toString(), u"infra"_s);
    QCOMPARE(removed[1].at(1).toString(), u"new grad"_s);
}

/// In the main window Del moves the posting to the trash.
void DetailPaneTest::keepsDeleteFromTheWindow()
{
    QShortcut trash(QKeySequence(Qt::Key_Delete), m_pane.get());
    QShortcut firstTag(QKeySequence(Qt::Key_3), m_pane.get());
    QSignalSpy trashed(&trash, &QShortcut::activated);
    QSignalSpy tagged(&firstTag, &QShortcut::activated);
    QSignalSpy removed(m_pane.get(), &DetailPane::tagRemoveRequested);
    QSignalSpy rated(m_pane.get(), &DetailPane::ratingChanged);
    auto *tag = m_pane->findChild<TagButton *>();
    tag->setFocus();
    QTest::keyClick(tag, Qt::Key_Delete);
    auto *stars = m_pane->findChild<RatingStars *>();
    stars->setFocus();
    QTest::keyClick(stars, Qt::Key_3);
    m_pane->showPage(DetailPane::Page::Tracking);
    auto *timeline = m_pane->findChild<TimelineView *>();
    QTest::keyClick(timeline, Qt::Key_Delete);
    QCOMPARE(trashed.size(), 0);
    QCOMPARE(tagged.size(), 0);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(rated.size(), 1);
}

void DetailPaneTest::ratesByKeyAndByMouse()
{
    QSignalSpy rated(m_pane.get(), &DetailPane::ratingChanged);
    auto *stars = m_pane->findChild<RatingStars *>();
    QCOMPARE(stars->value(), 4);
    QTest::keyClick(stars, Qt::Key_2);
    QTest::keyClick(stars, Qt::Key_Right);
    QTest::mouseClick(stars, Qt::LeftButton, {}, {6, 10});
    QTest::mouseClick(stars, Qt::LeftButton, {}, {6, 10});
    QList<int> ratings;
    for (const auto &arguments : rated)
        ratings.append(arguments.at(1).toInt());
    QCOMPARE(ratings, QList<int>({2, 3, 1, 0}));
}

void DetailPaneTest::showsTheClauseAndTheSlots()
{
    QSignalSpy clause(m_pane.get(), &DetailPane::clauseWanted);
    QSignalSpy slotsPage(m_pane.get(), &DetailPane::openSlotsRequested);
    m_pane->showPage(DetailPane::Page::Notes);
    QVERIFY(click(*m_pane, u"Show in posting"_s));
    QCOMPARE(clause.size(), 1);
    QCOMPARE(m_pane->page(), DetailPane::Page::Posting);
    QVERIFY(click(*m_pane, u"Open slots"_s));
    QCOMPARE(slotsPage.front().front().toString(), u"Fjordline"_s);
}

void DetailPaneTest::asksForTheDescriptionOnlyWhenItDiffers()
{
    QSignalSpy wanted(m_pane.get(), &DetailPane::postingWanted);
    QSignalSpy original(m_pane.get(), &DetailPane::originalWanted);
    PostingDetails tagged = DetailValues::ferry();
    tagged.tags.clear();
    m_pane->setDetails(tagged, Testing::numberedStages(), {});
    QCOMPARE(wanted.size(), 0);
    m_pane->setDetails(tagged, Testing::numberedStages(), {u"harbour"_s});
    QCOMPARE(wanted.size(), 1);
    m_pane->showPage(DetailPane::Page::Original);
    QCOMPARE(original.size(), 1);
    m_pane->showPage(DetailPane::Page::Posting);
    QCOMPARE(wanted.size(), 2);
}

void DetailPaneTest::changesPagesByKeyboard()
{
    auto *tabs = m_pane->findChild<QTabBar *>();
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Right);
    QCOMPARE(m_pane->page(), DetailPane::Page::Tracking);
}

void DetailPaneTest::takesAnEventBack()
{
    QSignalSpy retracted(&m_pane->tracking(), &TrackingPage::retractRequested);
    PostingDetails details = DetailValues::ferry();
    details.history = DetailValues::history();
    m_pane->setDetails(details, Testing::numberedStages(), {});
    m_pane->showPage(DetailPane::Page::Tracking);
    auto *timeline = m_pane->findChild<TimelineView *>();
    timeline->setFocus();
    timeline->setCurrentIndex(timeline->model()->index(1, 0)); // taken back already
    QTest::keyClick(timeline, Qt::Key_Delete);
    QCOMPARE(retracted.size(), 0);
    QTest::keyClick(timeline, Qt::Key_Down);
    QTest::keyClick(timeline, Qt::Key_Delete);
    QCOMPARE(retracted.size(), 1);
    QCOMPARE(retracted.front().front().value<EventId>(), EventId{2});
    QVERIFY(click(*m_pane, u"Take back"_s));
    QCOMPARE(retracted.size(), 2);
}

void DetailPaneTest::savesNotesWhenTheyAreLeft()
{
    QSignalSpy edited(m_pane.get(), &DetailPane::notesEdited);
    m_pane->showPage(DetailPane::Page::Notes);
    auto *text = named<QPlainTextEdit>(*m_pane, u"Notes"_s);
    text->setFocus();
    QTest::keyClicks(text, u"ask Ragna"_s);
    QCOMPARE(edited.size(), 0);
    QTest::keyClick(text, Qt::Key_Tab);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited.front().at(1).toString(), u"ask Ragna"_s);
}

void DetailPaneTest::keepsWhatIsBeingTyped()
{
    QSignalSpy edited(m_pane.get(), &DetailPane::notesEdited);
    m_pane->showPage(DetailPane::Page::Notes);
    auto *text = named<QPlainTextEdit>(*m_pane, u"Notes"_s);
    QTest::keyClicks(text, u"half a thou"_s);
    m_pane->setDetails(DetailValues::ferry(), Testing::numberedStages(), {}); // a tag came meanwhile
    QCOMPARE(text->toPlainText(), u"half a thou"_s);
    m_pane->setDetails(DetailValues::incomplete(), Testing::numberedStages(), {});
    QCOMPARE(text->toPlainText(), QString());
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited.front().at(0).value<PostingId>(), PostingId{12});
}

void DetailPaneTest::showsNotesAsTheyAreMeant()
{
    PostingDetails details = DetailValues::incomplete();
    details.notes = u"**Ragna** leads"_s;
    m_pane->setDetails(details, Testing::numberedStages(), {});
    m_pane->showPage(DetailPane::Page::Notes);
    auto *view = m_pane->findChild<MarkdownView *>();
    auto *text = named<QPlainTextEdit>(*m_pane, u"Notes"_s);
    QVERIFY(view->isVisible());
    QCOMPARE(view->toPlainText(), u"Ragna leads"_s);
    QSignalSpy edited(m_pane.get(), &DetailPane::notesEdited);
    QTest::keyClick(view, Qt::Key_Return);
    QVERIFY(text->isVisible());
    QTest::keyClick(text, Qt::Key_End);
    QTest::keyClicks(text, u" *now*"_s);
    QVERIFY(click(*m_pane, u"Done"_s));
    QVERIFY(view->isVisible());
    QCOMPARE(view->toPlainText(), u"Ragna leads now"_s);
    QCOMPARE(edited.front().at(1).toString(), u"**Ragna** leads *now*"_s);
}

void DetailPaneTest::namesEveryControl()
{
    QStringList nameless;
    for (const QWidget *widget : m_pane->findChildren<QWidget *>()) {
        const auto *push = qobject_cast<const QAbstractButton *>(widget);
        const bool hasText = push != nullptr && !push->text().isEmpty();
        const bool isInner = widget->objectName().startsWith("qt_"_L1);
        if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0 && !hasText && !isInner
            && widget->accessibleName().isEmpty())
            nameless.append(QLatin1StringView(widget->metaObject()->className()));
    }
    QCOMPARE(nameless, QStringList());
}

QTEST_MAIN(DetailPaneTest)
#include "tst_detailpane.moc"

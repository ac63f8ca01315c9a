// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/detailvalues.h"
#include "ui/common/markdownview.h"
#include "ui/common/sectionseditor.h"
#include "ui/common/theme.h"
#include "ui/detail/confirmlimitdialog.h"
#include "ui/detail/detailpane.h"
#include "ui/detail/factsdialog.h"
#include "ui/detail/factsstrip.h"
#include "ui/detail/ratingstars.h"
#include "ui/detail/recorddialog.h"
#include "ui/detail/slotbanner.h"
#include "ui/detail/tageditor.h"
#include "ui/detail/timelineview.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

/// The visible button with that text.
QPushButton *button(const QWidget &in, const QString &text)
{
    for (QPushButton *found : in.findChildren<QPushButton *>()) {
        if (QString(found->text()).remove(u'&') == text && found->isVisible())
            return found;
    }
    return nullptr;
}

void click(const QWidget &in, const QString &text)
{
    QPushButton *found = button(in, text);
    QVERIFY2(found != nullptr, qPrintable(text));
    QTest::mouseClick(found, Qt::LeftButton);
}

template <typename Widget>
Widget *named(const QWidget &in, const QString &accessibleName)
{
    for (Widget *found : in.findChildren<Widget *>()) {
        if (found->accessibleName() == accessibleName)
            return found;
    }
    return nullptr;
}

} // namespace

class DetailPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void saysThatNothingIsSelected();
    void showsForeignWordsAsTheyAre();
    void addsATagByKeyboard();
    void doesNotAddATagTwice();
    void takesATagOffByKeyAndByMouse();
    void keepsDeleteFromTheWindow();
    void ratesByKeyAndByMouse();
    void plansWithOneClick();
    void recordsAnApplication();
    void recordsBeyondTheLimitOnlyWithAReason();
    void asksForAReasonAfterARefusal();
    void confirmsALimitForTickedEmployers();
    void asksWhenASeasonIs();
    void dismissesASuggestion();
    void showsTheClauseAndTheSlots();
    void asksForTheDescriptionOnlyWhenItDiffers();
    void changesPagesByKeyboard();
    void takesAnEventBack();
    void recordsFromTheTrackingPage();
    void savesNotesWhenTheyAreLeft();
    void keepsWhatIsBeingTyped();
    void showsNotesAsTheyAreMeant();
    void correctsFacts();
    void correctsSections();
    void refusesFactsThatMakeNoSense();
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
    m_pane->setKnownEmployers({u"Halden"_s, u"Nordkai"_s});
    m_pane->resize(800, 840);
    m_pane->show();
    m_pane->setDetails(DetailValues::ferry(), DetailValues::stages(), {});
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
    m_pane->record();
    m_pane->correctFacts();
    QVERIFY(m_pane->findChild<QDialog *>() == nullptr);
}

void DetailPaneTest::showsForeignWordsAsTheyAre()
{
    PostingDetails details = DetailValues::ferry();
    details.posting.title = u"<img src=file:///etc/x> R&D"_s;
    details.posting.employer = u"<b>E</b>"_s;
    m_pane->setDetails(details, DetailValues::stages(), {});
    for (const QLabel *label : m_pane->findChildren<QLabel *>()) {
        const bool isPlain = label->textFormat() == Qt::PlainText || label->text().isEmpty();
        QVERIFY2(isPlain, qPrintable(label->text()));
    }
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

void DetailPaneTest::plansWithOneClick()
{
    QSignalSpy recorded(m_pane.get(), &DetailPane::recordRequested);
    QMenu *menu = named<QPushButton>(*m_pane, u"Stage: Planned"_s)->menu();
    menu->actions().at(1)->trigger();
    QCOMPARE(recorded.size(), 1);
    const auto request = recorded.front().front().value<TrackRequest>();
    QCOMPARE(request.stage, DetailValues::stageId(u"planned"_s));
    QCOMPARE(request.day, DetailValues::today());
}

void DetailPaneTest::recordsAnApplication()
{
    QSignalSpy recorded(m_pane.get(), &DetailPane::recordRequested);
    click(*m_pane, u"Record application…"_s);
    auto *dialog = m_pane->findChild<RecordDialog *>();
    QVERIFY(dialog != nullptr);
    QTest::keyClicks(named<QPlainTextEdit>(*dialog, u"Note"_s), u"by mail"_s);
    click(*dialog, u"Record"_s);
    QCOMPARE(recorded.size(), 1);
    const auto request = recorded.front().front().value<TrackRequest>();
    QCOMPARE(request.posting, PostingId{12});
    QCOMPARE(request.stage, DetailValues::stageId(u"applied"_s));
    QCOMPARE(request.note, u"by mail"_s);
    QVERIFY(request.overrideReason.isEmpty());
}

void DetailPaneTest::recordsBeyondTheLimitOnlyWithAReason()
{
    QSignalSpy recorded(m_pane.get(), &DetailPane::recordRequested);
    m_pane->setDetails(DetailValues::refused(), DetailValues::stages(), {});
    click(*m_pane, u"Override…"_s);
    auto *dialog = m_pane->findChild<RecordDialog *>();
    QPushButton *record = button(*dialog, u"Record all the same"_s);
    QVERIFY(record != nullptr && !record->isEnabled());
    QTest::keyClicks(named<QPlainTextEdit>(*dialog, u"Reason for recording it beyond the limit"_s),
                     u"They invited me"_s);
    QVERIFY(record->isEnabled());
    QTest::mouseClick(record, Qt::LeftButton);
    QCOMPARE(recorded.size(), 1);
    QCOMPARE(recorded.front().front().value<TrackRequest>().overrideReason, u"They invited me"_s);
}

void DetailPaneTest::asksForAReasonAfterARefusal()
{
    TrackRequest request;
    request.posting = PostingId{12};
    request.stage = DetailValues::stageId(u"applied"_s);
    request.day = QDate(2026, 11, 3);
    request.note = u"by mail"_s;
    m_pane->askOverride(request, DetailValues::refused().limits);
    auto *dialog = m_pane->findChild<RecordDialog *>();
    QVERIFY(dialog != nullptr);
    QVERIFY(button(*dialog, u"Record all the same"_s) != nullptr);
    QCOMPARE(dialog->request().day, QDate(2026, 11, 3));
    QCOMPARE(dialog->request().note, u"by mail"_s);
    request.posting = PostingId{99}; // another one is shown by now
    delete dialog;
    m_pane->askOverride(request, DetailValues::refused().limits);
    QVERIFY(m_pane->findChild<RecordDialog *>() == nullptr);
}

void DetailPaneTest::confirmsALimitForTickedEmployers()
{
    QSignalSpy confirmed(m_pane.get(), &DetailPane::confirmRuleRequested);
    m_pane->setDetails(DetailValues::suggested(), DetailValues::stages(), {});
    click(*m_pane, u"Confirm limit…"_s);
    auto *dialog = m_pane->findChild<ConfirmLimitDialog *>();
    auto *members = dialog->findChild<QListWidget *>();
    QCOMPARE(members->count(), 3);
    QCOMPARE(dialog->employers(), QStringList{u"Fjordline"_s});
    members->setFocus();
    members->setCurrentRow(2);
    QTest::keyClick(members, Qt::Key_Space);
    auto *field = named<QLineEdit>(*dialog, u"Another employer"_s);
    QTest::keyClicks(field, u"Kystruten"_s);
    QTest::keyClick(field, Qt::Key_Return);
    click(*dialog, u"Confirm limit"_s);
    QCOMPARE(confirmed.size(), 1);
    QCOMPARE(confirmed.front().at(0).value<RuleId>(), RuleId{7});
    QCOMPARE(confirmed.front().at(1).toString(), u"Fjordline"_s);
    QCOMPARE(confirmed.front().at(2).toStringList(), QStringList({u"Fjordline"_s, u"Nordkai"_s, u"Kystruten"_s}));
}

void DetailPaneTest::asksWhenASeasonIs()
{
    LimitRule rule = DetailValues::suggested().limits.suggestions.front();
    rule.window.type = LimitRule::WindowType::Cycle;
    ConfirmLimitDialog dialog(rule, {{}, u"Fjordline"_s, {u"Fjordline"_s}, false}, {}, m_theme);
    dialog.show();
    const auto says = [&dialog](const QString &words) {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](QLabel *l) { return l->isVisible() && l->text().contains(words); });
    };
    QVERIFY(says(u"every application counts, for ever"_s));
    QCOMPARE(dialog.window(), std::optional(rule.window));

    dialog.findChild<QCheckBox *>()->click();
    named<QDateEdit>(dialog, u"First day of the season"_s)->setDate(QDate(2026, 9, 1));
    named<QDateEdit>(dialog, u"Last day of the season"_s)->setDate(QDate(2027, 1, 31));

    QVERIFY(!says(u"every application counts, for ever"_s));
    QCOMPARE(dialog.window()->from, QDate(2026, 9, 1));
    QCOMPARE(dialog.window()->to, QDate(2027, 1, 31));
    rule.window = {};
    rule.window.type = LimitRule::WindowType::Calendar;
    rule.window.startsMonth = 9;
    const ConfirmLimitDialog yearly(rule, {{}, u"Fjordline"_s, {u"Fjordline"_s}, false}, {}, m_theme);
    QCOMPARE(yearly.window(), std::optional(rule.window));
}

void DetailPaneTest::dismissesASuggestion()
{
    QSignalSpy dismissed(m_pane.get(), &DetailPane::dismissRuleRequested);
    m_pane->setDetails(DetailValues::suggested(), DetailValues::stages(), {});
    click(*m_pane, u"Not a limit"_s);
    QCOMPARE(dismissed.front().front().value<RuleId>(), RuleId{7});
}

void DetailPaneTest::showsTheClauseAndTheSlots()
{
    QSignalSpy clause(m_pane.get(), &DetailPane::clauseWanted);
    QSignalSpy slotsPage(m_pane.get(), &DetailPane::openSlotsRequested);
    m_pane->showPage(DetailPane::Page::Notes);
    click(*m_pane, u"Show in posting"_s);
    QCOMPARE(clause.size(), 1);
    QCOMPARE(m_pane->page(), DetailPane::Page::Posting);
    click(*m_pane, u"Open slots"_s);
    QCOMPARE(slotsPage.front().front().toString(), u"Fjordline"_s);
}

void DetailPaneTest::asksForTheDescriptionOnlyWhenItDiffers()
{
    QSignalSpy wanted(m_pane.get(), &DetailPane::postingWanted);
    QSignalSpy original(m_pane.get(), &DetailPane::originalWanted);
    PostingDetails tagged = DetailValues::ferry();
    tagged.tags.clear();
    m_pane->setDetails(tagged, DetailValues::stages(), {});
    QCOMPARE(wanted.size(), 0);
    m_pane->setDetails(tagged, DetailValues::stages(), {u"harbour"_s});
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
    QSignalSpy retracted(m_pane.get(), &DetailPane::retractRequested);
    PostingDetails details = DetailValues::ferry();
    details.history = DetailValues::history();
    m_pane->setDetails(details, DetailValues::stages(), {});
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
    click(*m_pane, u"Take back"_s);
    QCOMPARE(retracted.size(), 2);
}

void DetailPaneTest::recordsFromTheTrackingPage()
{
    QSignalSpy recorded(m_pane.get(), &DetailPane::recordRequested);
    m_pane->showPage(DetailPane::Page::Tracking);
    auto *note = named<QLineEdit>(*m_pane, u"Note"_s);
    QTest::keyClicks(note, u"called"_s);
    QTest::keyClick(note, Qt::Key_Return);
    QCOMPARE(recorded.size(), 1);
    const auto request = recorded.front().front().value<TrackRequest>();
    QCOMPARE(request.stage, DetailValues::stageId(u"applied"_s));
    QCOMPARE(request.note, u"called"_s);
    QCOMPARE(request.day, DetailValues::today());
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
    m_pane->setDetails(DetailValues::ferry(), DetailValues::stages(), {}); // a tag came meanwhile
    QCOMPARE(text->toPlainText(), u"half a thou"_s);
    m_pane->setDetails(DetailValues::incomplete(), DetailValues::stages(), {});
    QCOMPARE(text->toPlainText(), QString());
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited.front().at(0).value<PostingId>(), PostingId{12});
}

void DetailPaneTest::showsNotesAsTheyAreMeant()
{
    PostingDetails details = DetailValues::incomplete();
    details.notes = u"**Ragna** leads"_s;
    m_pane->setDetails(details, DetailValues::stages(), {});
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
    click(*m_pane, u"Done"_s);
    QVERIFY(view->isVisible());
    QCOMPARE(view->toPlainText(), u"Ragna leads now"_s);
    QCOMPARE(edited.front().at(1).toString(), u"**Ragna** leads *now*"_s);
}

void DetailPaneTest::correctsFacts()
{
    QSignalSpy corrected(m_pane.get(), &DetailPane::correctRequested);
    m_pane->correctFacts();
    auto *dialog = m_pane->findChild<FactsDialog *>();
    QCOMPARE(dialog->posting(), DetailValues::ferry().posting); // opening and saving changes nothing
    auto *places = named<QLineEdit>(*dialog, u"Place"_s);
    places->setText(u"Bergen, Norway; Oslo"_s);
    named<QLineEdit>(*dialog, u"Title"_s)->setText(u"Engineer"_s);
    click(*dialog, u"Save facts"_s);
    QCOMPARE(corrected.size(), 1);
    const auto posting = corrected.front().front().value<Posting>();
    QCOMPARE(posting.title, u"Engineer"_s);
    QCOMPARE(int(posting.places.size()), 2);
    QCOMPARE(posting.places[0].country, u"NO"_s);
    QCOMPARE(posting.places[1].text, u"Oslo"_s);
}

void DetailPaneTest::correctsSections()
{
    FactsDialog dialog(DetailValues::ferry().posting, m_theme);
    dialog.show();
    auto *editor = dialog.findChild<SectionsEditor *>();
    const size_t all = dialog.posting().sections.size();
    QTest::mouseClick(editor->findChild<QPushButton *>(), Qt::LeftButton);
    QTest::keyClick(editor->findChildren<QComboBox *>().front(), Qt::Key_End); // leave out
    dialog.accept();
    QCOMPARE(dialog.posting().sections.size(), all - 1);
    QCOMPARE(dialog.posting().origins.value(u"sections"_s).kind, OriginKind::User);
}

void DetailPaneTest::refusesFactsThatMakeNoSense()
{
    FactsDialog dialog(DetailValues::ferry().posting, m_theme);
    dialog.show();
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    QPushButton *save = button(dialog, u"Save facts"_s);
    auto *day = named<QLineEdit>(dialog, u"Apply by"_s);
    day->setText(u"soon"_s);
    dialog.accept();
    QVERIFY(accepted.isEmpty());
    QVERIFY(!save->isEnabled());
    day->setText(u"2027-04-06"_s);
    dialog.accept();
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(dialog.posting().applyBy, QDate(2027, 4, 6));
    named<QLineEdit>(dialog, u"Title"_s)->setText(u"  "_s);
    dialog.accept();
    QCOMPARE(accepted.size(), 1);
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

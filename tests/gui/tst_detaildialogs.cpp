// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/detailvalues.h"
#include "tests/gui/pagefixture.h"
#include "tests/gui/userhands.h"
#include "ui/common/sectionseditor.h"
#include "ui/common/theme.h"
#include "ui/detail/confirmlimitdialog.h"
#include "ui/detail/detailpane.h"
#include "ui/detail/factsdialog.h"
#include "ui/detail/recorddialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Shortlist;
using namespace Shortlist::Testing;
using namespace Qt::StringLiterals;

class DetailDialogsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void plansWithOneClick();
    void recordsAnApplication();
    void recordsBeyondTheLimitOnlyWithAReason();
    void asksForAReasonAfterARefusal();
    void confirmsALimitForTickedEmployers();
    void asksWhenASeasonIs();
    void dismissesASuggestion();
    void recordsFromTheTrackingPage();
    void correctsFacts();
    void correctsSections();
    void goesWhileAFactIsBeingTyped();
    void refusesFactsThatMakeNoSense();

private:
    Theme m_theme;
    std::unique_ptr<DetailPane> m_pane;
};

void DetailDialogsTest::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_US"_s));
    m_theme.applyTo(*qApp);
}

void DetailDialogsTest::init()
{
    m_pane = std::make_unique<DetailPane>(m_theme, new QWidget);
    m_pane->setToday(DetailValues::today());
    m_pane->dialogs().setKnownEmployers({u"Halden"_s, u"Nordkai"_s});
    m_pane->resize(800, 840);
    m_pane->show();
    m_pane->setDetails(DetailValues::ferry(), Testing::numberedStages(), {});
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void DetailDialogsTest::cleanup()
{
    m_pane.reset();
}

void DetailDialogsTest::plansWithOneClick()
{
    QSignalSpy recorded(&m_pane->dialogs(), &DetailDialogs::recordRequested);
    QMenu *menu = named<QPushButton>(*m_pane, u"Stage: Planned"_s)->menu();
    menu->actions().at(1)->trigger();
    QCOMPARE(recorded.size(), 1);
    const auto request = recorded.front().front().value<TrackRequest>();
    QCOMPARE(request.stage, DetailValues::stageId(u"planned"_s));
    QCOMPARE(request.day, DetailValues::today());
}

void DetailDialogsTest::recordsAnApplication()
{
    QSignalSpy recorded(&m_pane->dialogs(), &DetailDialogs::recordRequested);
    QVERIFY(click(*m_pane, u"Record application…"_s));
    auto *dialog = m_pane->findChild<RecordDialog *>();
    QVERIFY(dialog != nullptr);
    QTest::keyClicks(named<QPlainTextEdit>(*dialog, u"Note"_s), u"by mail"_s);
    QVERIFY(click(*dialog, u"Record"_s));
    QCOMPARE(recorded.size(), 1);
    const auto request = recorded.front().front().value<TrackRequest>();
    QCOMPARE(request.posting, PostingId{12});
    QCOMPARE(request.stage, DetailValues::stageId(u"applied"_s));
    QCOMPARE(request.note, u"by mail"_s);
    QVERIFY(request.overrideReason.isEmpty());
}

void DetailDialogsTest::recordsBeyondTheLimitOnlyWithAReason()
{
    QSignalSpy recorded(&m_pane->dialogs(), &DetailDialogs::recordRequested);
    m_pane->setDetails(DetailValues::refused(), Testing::numberedStages(), {});
    QVERIFY(click(*m_pane, u"Override…"_s));
    auto *dialog = m_pane->findChild<RecordDialog *>();
    QPushButton *record = buttonWith(*dialog, u"Record all the same"_s);
    QVERIFY(record != nullptr && !record->isEnabled());
    QTest::keyClicks(named<QPlainTextEdit>(*dialog, u"Reason for recording it beyond the limit"_s),
                     u"They invited me"_s);
    QVERIFY(record->isEnabled());
    QTest::mouseClick(record, Qt::LeftButton);
    QCOMPARE(recorded.size(), 1);
    QCOMPARE(recorded.front().front().value<TrackRequest>().overrideReason, u"They invited me"_s);
}

void DetailDialogsTest::asksForAReasonAfterARefusal()
{
    TrackRequest request;
    request.posting = PostingId{12};
    request.stage = DetailValues::stageId(u"applied"_s);
    request.day = QDate(2026, 11, 3);
    request.note = u"by mail"_s;
    m_pane->dialogs().askOverride(request, DetailValues::refused().limits);
    auto *dialog = m_pane->findChild<RecordDialog *>();
    QVERIFY(dialog != nullptr);
    QVERIFY(buttonWith(*dialog, u"Record all the same"_s) != nullptr);
    QCOMPARE(dialog->request().day, QDate(2026, 11, 3));
    QCOMPARE(dialog->request().note, u"by mail"_s);
    request.posting = PostingId{99}; // another one is shown by now
    delete dialog;
    m_pane->dialogs().askOverride(request, DetailValues::refused().limits);
    QVERIFY(m_pane->findChild<RecordDialog *>() == nullptr);
}

void DetailDialogsTest::confirmsALimitForTickedEmployers()
{
    QSignalSpy confirmed(&m_pane->dialogs(), &DetailDialogs::confirmRuleRequested);
    m_pane->setDetails(DetailValues::suggested(), Testing::numberedStages(), {});
    QVERIFY(click(*m_pane, u"Confirm limit…"_s));
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
    QVERIFY(click(*dialog, u"Confirm limit"_s));
    QCOMPARE(confirmed.size(), 1);
    QCOMPARE(confirmed.front().at(0).value<RuleId>(), RuleId{7});
    QCOMPARE(confirmed.front().at(1).toString(), u"Fjordline"_s);
    QCOMPARE(confirmed.front().at(2).toStringList(), QStringList({u"Fjordline"_s, u"Nordkai"_s, u"Kystruten"_s}));
}

void DetailDialogsTest::asksWhenASeasonIs()
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

void DetailDialogsTest::dismissesASuggestion()
{
    QSignalSpy dismissed(&m_pane->dialogs(), &DetailDialogs::dismissRuleRequested);
    m_pane->setDetails(DetailValues::suggested(), Testing::numberedStages(), {});
    QVERIFY(click(*m_pane, u"Not a limit"_s));
    QCOMPARE(dismissed.front().front().value<RuleId>(), RuleId{7});
}

void DetailDialogsTest::recordsFromTheTrackingPage()
{
    QSignalSpy recorded(&m_pane->dialogs(), &DetailDialogs::recordRequested);
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

void DetailDialogsTest::correctsFacts()
{
    QSignalSpy corrected(&m_pane->dialogs(), &DetailDialogs::correctRequested);
    m_pane->dialogs().correctFacts();
    auto *dialog = m_pane->findChild<FactsDialog *>();
    QCOMPARE(dialog->posting(), DetailValues::ferry().posting); // opening and saving changes nothing
    auto *places = named<QLineEdit>(*dialog, u"Place"_s);
    places->setText(u"Bergen, Norway; Oslo"_s);
    named<QLineEdit>(*dialog, u"Title"_s)->setText(u"Engineer"_s);
    QVERIFY(click(*dialog, u"Save facts"_s));
    QCOMPARE(corrected.size(), 1);
    const auto posting = corrected.front().front().value<Posting>();
    QCOMPARE(posting.title, u"Engineer"_s);
    QCOMPARE(int(posting.places.size()), 2);
    QCOMPARE(posting.places[0].country, u"NO"_s);
    QCOMPARE(posting.places[1].text, u"Oslo"_s);
}

void DetailDialogsTest::correctsSections()
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

/// With a fact being typed. What the row says then reaches nobody: under a sanitizer this fails where it does.
void DetailDialogsTest::goesWhileAFactIsBeingTyped()
{
    auto dialog = std::make_unique<FactsDialog>(DetailValues::ferry().posting, m_theme);
    dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
    auto *day = named<QLineEdit>(*dialog, u"Apply by"_s);
    day->setFocus();
    QTRY_VERIFY(day->hasFocus());
    day->setText(u"soon"_s);
    const QPointer<QLineEdit> line = day;
    dialog.reset();
    QVERIFY(line.isNull());
}

void DetailDialogsTest::refusesFactsThatMakeNoSense()
{
    FactsDialog dialog(DetailValues::ferry().posting, m_theme);
    dialog.show();
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    QPushButton *save = buttonWith(dialog, u"Save facts"_s);
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

QTEST_MAIN(DetailDialogsTest)
#include "tst_detaildialogs.moc"

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/slotsmodel.h"
#include "tests/gui/windowuser.h"
#include "ui/detail/confirmlimitdialog.h"
#include "ui/detail/recorddialog.h"
#include "ui/slots/slotcard.h"
#include "ui/slots/slotlist.h"
#include "ui/slots/slotspage.h"
#include "ui/slots/slotwords.h"

#include <QListWidget>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Shortlist;
using namespace Shortlist::Testing;
using namespace Qt::StringLiterals;

/// The slots of a group with mouse and keyboard alone: a detected rule is confirmed and a group formed; three are
/// planned and put in order, two sent, the third refused and sent all the same; and all of it undone.
class SlotsJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.applyTo(*qApp); }
    void init();
    void cleanup() { m_user.reset(); }
    void plansSendsIsRefusedOverridesAndUndoesAll();

private:
    void confirmsTheRuleForAGroup();
    void plansThree();
    void ordersByTheKeyboard();
    void sendsTwo();
    void isRefusedTheThirdAndOverrides();
    void undoesAll();

    bool openSlots();
    bool send(const QString &title);
    RecordDialog *dialogFor(const QString &title);
    bool press(const QString &accessibleName);
    SlotsPage &page() { return m_user->part<SlotsPage>(); }
    std::vector<SlotEntry> entries(const QString &listName);
    QStringList verdicts(const QString &listName);
    int cards(SlotCard::State state);

    Theme m_theme;
    std::unique_ptr<WindowUser> m_user;
    QStringList m_titles; ///< of the three
};

void SlotsJobTest::init()
{
    m_user = std::make_unique<WindowUser>(m_theme);
    QVERIFY(m_user->show());
    QVERIFY(m_user->pasteSamples());
    for (const QString &word : {PipelinePosting, TilePosting, PrintPosting}) {
        QVERIFY(m_user->open(word));
        m_titles.append(m_user->details().posting.title);
    }
}

/// By the key of the list, on whatever posting of the pool is open.
bool SlotsJobTest::openSlots()
{
    if (m_user->window().page() == MainWindow::Page::Places)
        return true;
    Testing::press(Qt::Key_P);
    return QTest::qWaitFor([this] { return m_user->window().page() == MainWindow::Page::Places; });
}

/// Clicks what assistive technology calls `name`.
bool SlotsJobTest::press(const QString &name)
{
    const auto find = [this, &name] { return named<QAbstractButton>(page(), name); };
    if (!QTest::qWaitFor([&find] { return find() != nullptr && find()->isVisible(); }))
        return false;
    focusedWindow(); // behind a dialog that was closed
    page().ensureWidgetVisible(find());
    QTest::mouseClick(find(), Qt::LeftButton);
    return true;
}

std::vector<SlotEntry> SlotsJobTest::entries(const QString &listName)
{
    auto *list = named<SlotList>(page(), listName);
    return list == nullptr ? std::vector<SlotEntry>() : list->slotsModel().entries();
}

QStringList SlotsJobTest::verdicts(const QString &listName)
{
    QStringList verdicts;
    for (const SlotEntry &entry : entries(listName))
        verdicts.append(SlotWords::verdict(entry));
    return verdicts;
}

int SlotsJobTest::cards(SlotCard::State state)
{
    const auto cards = page().findChildren<SlotCard *>();
    return int(std::count_if(cards.begin(), cards.end(),
                             [state](SlotCard *card) { return card->isVisible() && card->state() == state; }));
}

void SlotsJobTest::confirmsTheRuleForAGroup()
{
    QVERIFY(m_user->open(PipelinePosting));
    QVERIFY(openSlots());
    QVERIFY(QTest::qWaitFor([this] { return click(page(), u"Confirm limit…"_s); })); // QTRY_VERIFY would click twice
    auto *dialog = openDialog<ConfirmLimitDialog>();
    QVERIFY(dialog != nullptr);
    auto *members = dialog->findChild<QListWidget *>();
    members->setFocus();
    members->setCurrentItem(members->findItems(u"Meridian"_s, Qt::MatchFixedString).constFirst());
    Testing::press(Qt::Key_Space);
    QCOMPARE(dialog->employers().size(), qsizetype(2));
    QVERIFY(click(*dialog, u"Confirm limit"_s));
    QTRY_COMPARE(cards(SlotCard::State::Free), 2);
}

void SlotsJobTest::plansThree()
{
    const QString others = u"Postings not planned yet"_s;
    // What if? Each says what sending it today would do, without a click.
    QTRY_VERIFY(verdicts(others).contains(u"takes slot 1 of 2"_s));
    for (const QString &title : m_titles) {
        const size_t planned = entries(u"Planned postings, in your order"_s).size();
        QVERIFY2(press(u"%1: Plan"_s.arg(title)), qPrintable(title));
        QTRY_COMPARE(entries(u"Planned postings, in your order"_s).size(), planned + 1);
    }
    QCOMPARE(verdicts(u"Planned postings, in your order"_s),
             (QStringList{u"takes slot 1 of 2"_s, u"takes slot 2, the last one"_s,
                          u"no slot left: refused, not known to free"_s}));
    QCOMPARE(cards(SlotCard::State::Planned), 2);
}

void SlotsJobTest::ordersByTheKeyboard()
{
    const QString plans = u"Planned postings, in your order"_s;
    auto *list = named<SlotList>(page(), plans);
    QVERIFY(list->focusOn(entries(plans).at(1).posting));
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(entries(plans).front().title, m_titles.at(1));
    QTRY_COMPARE(verdicts(plans).front(), u"takes slot 1 of 2"_s);
}

/// Opened by the button of its plan. The offscreen platform may give the focus to the window behind it.
RecordDialog *SlotsJobTest::dialogFor(const QString &title)
{
    if (!press(u"%1: Record…"_s.arg(title)))
        return nullptr;
    const auto find = [] { return qobject_cast<RecordDialog *>(QApplication::activeModalWidget()); };
    if (!QTest::qWaitFor([&find] { return find() != nullptr; }, 10'000)) {
        qDebug() << "no dialog" << int(m_user->window().page()) << m_user->details().posting.title;
        return nullptr;
    }
    find()->activateWindow();
    return openDialog<RecordDialog>();
}

/// By the button of its plan and the dialog's default button.
bool SlotsJobTest::send(const QString &title)
{
    if (!openSlots() || dialogFor(title) == nullptr)
        return false;
    Testing::press(Qt::Key_Return);
    return QTest::qWaitFor([this, &title] {
        return m_user->details().posting.title == title && m_user->details().state.submittedOn.isValid();
    });
}

void SlotsJobTest::sendsTwo()
{
    // The second of the plan before the first: the dialog says so.
    auto *dialog = dialogFor(m_titles.at(0));
    QVERIFY(dialog != nullptr);
    QVERIFY2(wordsOn(*dialog).contains(u"You planned to send “%1” first."_s.arg(m_titles.at(1))),
             qPrintable(wordsOn(*dialog)));
    Testing::press(Qt::Key_Escape);
    QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);

    QVERIFY(send(m_titles.at(1)));
    QVERIFY(send(m_titles.at(0)));
    QVERIFY(openSlots());
    QTRY_COMPARE(cards(SlotCard::State::Held), 2);
}

void SlotsJobTest::isRefusedTheThirdAndOverrides()
{
    QTRY_COMPARE(verdicts(u"Planned postings, in your order"_s),
                 QStringList{u"no slot left: refused, not known to free"_s});
    auto *dialog = dialogFor(m_titles.at(2));
    QVERIFY(dialog != nullptr);
    const QString words = wordsOn(*dialog);
    QVERIFY2(words.contains(u"Refused: both places are taken"_s), qPrintable(words));
    QVERIFY2(words.contains(m_titles.at(0)) && words.contains(m_titles.at(1)), qPrintable(words));
    QVERIFY(!click(*dialog, u"Record all the same"_s));
    QTest::mouseClick(named<QPlainTextEdit>(*dialog, u"Reason for recording it beyond the limit"_s)->viewport(),
                      Qt::LeftButton);
    type(u"they asked me to"_s);
    QVERIFY(click(*dialog, u"Record all the same"_s));
    QTRY_VERIFY(m_user->details().state.submittedOn.isValid());
    QCOMPARE(m_user->details().history.back().overrideReason, u"they asked me to"_s);
    QVERIFY(openSlots());
    QTRY_COMPARE(cards(SlotCard::State::Beyond), 1);
}

void SlotsJobTest::undoesAll()
{
    // three sent, one order, three planned, one confirmed
    for (int step = 0; step < 8; ++step)
        Testing::press(Qt::Key_Z, Qt::ControlModifier);
    const bool isFree = QTest::qWaitFor([this] { return cards(SlotCard::State::Free) == 2; });
    QVERIFY2(isFree, qPrintable(wordsOn(m_user->window())));
    QTRY_VERIFY(wordsOn(page()).contains(u"No limit is enforced here."_s));
    QVERIFY(entries(u"Planned postings, in your order"_s).empty());
    for (const QString &word : {PipelinePosting, TilePosting, PrintPosting}) {
        Testing::press(Qt::Key_1, Qt::AltModifier);
        QVERIFY(m_user->open(word));
        QVERIFY(!m_user->details().state.submittedOn.isValid());
        QVERIFY(!m_user->details().limits.rule);
    }
}

void SlotsJobTest::plansSendsIsRefusedOverridesAndUndoesAll()
{
    for (const auto step :
         {&SlotsJobTest::confirmsTheRuleForAGroup, &SlotsJobTest::plansThree, &SlotsJobTest::ordersByTheKeyboard,
          &SlotsJobTest::sendsTwo, &SlotsJobTest::isRefusedTheThirdAndOverrides, &SlotsJobTest::undoesAll}) {
        (this->*step)();
        if (QTest::currentTestFailed())
            return;
    }
}

QTEST_MAIN(SlotsJobTest)
#include "tst_slotsjob.moc"

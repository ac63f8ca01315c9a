// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/slotsmodel.h"
#include "models/services/storethreads.h"
#include "models/storage/sql.h"
#include "models/storage/store.h"
#include "tests/gui/windowuser.h"
#include "ui/detail/confirmlimitdialog.h"
#include "ui/dialogs/pagelimitdialog.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/dialogs/ruledialog.h"
#include "ui/slots/contradictioncard.h"
#include "ui/slots/slotlist.h"
#include "ui/slots/slotspage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace Shortlist;
using namespace Shortlist::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString Plans = u"Planned postings, in your order"_s;

} // namespace

/// What else a user changes on the slots page of the real window: the order by mouse, the spellings of an employer, a
/// limit that stands on a page; and what is undone beyond a limit.
class SlotsEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.applyTo(*qApp); }
    void init();
    void cleanup() { m_user.reset(); }
    void ordersPlansByMouse();
    void plansWhereItIsDroppedInOneStep();
    void joinsAndPartsSpellings();
    void keepsALimitOfAPage();
    void addsARuleByHand();
    void undoesBeyondALimitWithAReason();

private:
    SlotsPage &page() { return m_user->part<SlotsPage>(); }
    bool openSlots(const QString &word);
    bool clickNamed(const QString &name);
    std::vector<SlotEntry> entries(const QString &listName);
    QStringList titles(const QString &listName);

    Theme m_theme;
    std::unique_ptr<WindowUser> m_user;
};

void SlotsEditsTest::init()
{
    m_user = std::make_unique<WindowUser>(m_theme);
    QVERIFY(m_user->show());
    QVERIFY(m_user->pasteSamples());
}

bool SlotsEditsTest::openSlots(const QString &word)
{
    if (!m_user->open(word))
        return false;
    press(Qt::Key_P);
    return QTest::qWaitFor([this] { return m_user->window().page() == MainWindow::Page::Places; });
}

/// The button that assistive technology calls so, once it is there.
bool SlotsEditsTest::clickNamed(const QString &name)
{
    const auto find = [this, &name] { return named<QAbstractButton>(page(), name); };
    if (!QTest::qWaitFor([&find] { return find() != nullptr && find()->isVisible(); }))
        return false;
    page().ensureWidgetVisible(find());
    QTest::mouseClick(find(), Qt::LeftButton);
    return true;
}

std::vector<SlotEntry> SlotsEditsTest::entries(const QString &listName)
{
    auto *list = named<SlotList>(page(), listName);
    return list == nullptr ? std::vector<SlotEntry>() : list->slotsModel().entries();
}

QStringList SlotsEditsTest::titles(const QString &listName)
{
    QStringList titles;
    for (const SlotEntry &entry : entries(listName))
        titles.append(entry.title);
    return titles;
}

void SlotsEditsTest::ordersPlansByMouse()
{
    QVERIFY(openSlots(PipelinePosting));
    const QString others = u"Postings not planned yet"_s;
    QTRY_VERIFY(entries(others).size() >= 2);
    QStringList planned = titles(others);
    for (const QString &title : planned) {
        QVERIFY(clickNamed(u"%1: Plan"_s.arg(title)));
        QTRY_VERIFY(titles(Plans).contains(title));
    }
    QTRY_COMPARE(titles(Plans), planned);

    const auto rowAt = [this](int row) {
        auto *list = named<SlotList>(page(), Plans);
        return list->visualRect(list->model()->index(row, 0));
    };
    auto *list = named<SlotList>(page(), Plans);
    page().ensureWidgetVisible(list);
    const int last = int(planned.size()) - 1;
    const QPoint from = rowAt(last).topLeft() + QPoint(40, 10);
    QTest::mousePress(list->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(list->viewport(), from - QPoint(0, 30));
    QTest::mouseMove(list->viewport(), rowAt(0).topLeft() + QPoint(40, 3));
    QTest::mouseRelease(list->viewport(), Qt::LeftButton, {}, rowAt(0).topLeft() + QPoint(40, 3));
    planned.move(last, 0);
    QTRY_COMPARE(titles(Plans), planned);

    // A click orders nothing, and what is dropped where it was stays there.
    list = named<SlotList>(page(), Plans);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, rowAt(1).topLeft() + QPoint(40, 10));
    QCOMPARE(titles(Plans), planned);
    press(Qt::Key_Z, Qt::ControlModifier);
    planned.move(0, last);
    QTRY_COMPARE(titles(Plans), planned);
}

void SlotsEditsTest::plansWhereItIsDroppedInOneStep()
{
    QVERIFY(openSlots(PipelinePosting));
    const QString others = u"Postings not planned yet"_s;
    QTRY_VERIFY(entries(others).size() >= 2);
    const SlotEntry first = entries(others).at(0);
    const SlotEntry second = entries(others).at(1);
    QVERIFY(clickNamed(u"%1: Plan"_s.arg(first.title)));
    QTRY_COMPARE(titles(Plans), QStringList{first.title});
    Q_EMIT page().planInOrderRequested(second.posting, {second.posting, first.posting});
    QTRY_COMPARE(titles(Plans), (QStringList{second.title, first.title}));
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(titles(Plans), QStringList{first.title});
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(titles(Plans), QStringList());
}

void SlotsEditsTest::joinsAndPartsSpellings()
{
    QVERIFY(openSlots(PipelinePosting));
    const QString others = u"Postings not planned yet"_s;
    QTRY_VERIFY(!entries(others).empty());
    const size_t own = entries(others).size();

    auto *spelling = named<QLineEdit>(page(), u"Another spelling of an employer"_s);
    QVERIFY(spelling != nullptr);
    page().ensureWidgetVisible(spelling);
    QTest::mouseClick(spelling, Qt::LeftButton);
    type(u"Meridian"_s);
    QVERIFY(click(page(), u"Count as one"_s));
    QTRY_VERIFY(entries(others).size() > own);
    for (const SlotEntry &entry : entries(others))
        QCOMPARE(entry.employer, u"Lumora"_s);

    QVERIFY(clickNamed(u"Count Meridian as an employer of its own again"_s));
    QTRY_COMPARE(entries(others).size(), own);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(entries(others).size() > own);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(entries(others).size(), own);
    QVERIFY(named<QAbstractButton>(page(), u"Count Meridian as an employer of its own again"_s) == nullptr);
}

void SlotsEditsTest::keepsALimitOfAPage()
{
    QVERIFY(m_user->open(PipelinePosting));
    press(Qt::Key_L, Qt::ControlModifier);
    auto *dialog = openDialog<PageLimitDialog>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->employer(), u"Lumora"_s);
    QVERIFY(!click(*dialog, u"Keep as a suggestion"_s));
    type(u"How often may I apply? You may apply for up to three roles in a recruiting season."_s);
    QTRY_VERIFY2(wordsOn(*dialog).contains(u"At most 3 applications"_s), qPrintable(wordsOn(*dialog)));
    QVERIFY(click(*dialog, u"Keep as a suggestion"_s));
    QTRY_COMPARE(m_user->window().page(), MainWindow::Page::Places);
    // Two sources: side by side on the page, and where one of them is confirmed.
    QTRY_VERIFY(page().findChild<ContradictionCard *>() != nullptr);
    QVERIFY(QTest::qWaitFor([this] { return click(page(), u"Confirm limit…"_s); }));
    auto *confirm = openDialog<ConfirmLimitDialog>();
    QVERIFY(confirm != nullptr);
    QVERIFY2(wordsOn(*confirm).contains(u"Another source says:"_s), qPrintable(wordsOn(*confirm)));
    // The page is made anew behind the dialog; the focus is still on it afterwards, and no field takes the keys.
    page().setToday(QDate::currentDate());
    press(Qt::Key_Escape);
    QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
    QTRY_VERIFY(page().isAncestorOf(m_user->window().focusWidget()));
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(page().findChild<ContradictionCard *>() == nullptr);
}

/// For an employer of whom no limit is known.
void SlotsEditsTest::addsARuleByHand()
{
    press(Qt::Key_L, Qt::ControlModifier);
    auto *dialog = openDialog<PageLimitDialog>();
    QVERIFY(dialog != nullptr);
    auto *employer = dialog->findChild<QLineEdit *>();
    employer->selectAll();
    employer->setFocus();
    type(u"Tarn Instruments"_s);
    QVERIFY(click(*dialog, u"Enter it by &hand…"_s));
    auto *rule = openDialog<RuleDialog>();
    QVERIFY(rule != nullptr);
    QCOMPARE(rule->rule().scope.name, u"Tarn Instruments"_s);
    rule->findChild<QSpinBox *>()->setValue(4);
    QTRY_VERIFY2(wordsOn(*rule).contains(u"4"_s), qPrintable(wordsOn(*rule)));
    QVERIFY(click(*rule, u"Save"_s) || click(*rule, u"&Save"_s));
    QTRY_COMPARE(m_user->window().page(), MainWindow::Page::Places);
    QTRY_VERIFY2(wordsOn(page()).contains(u"At most 4 applications"_s), qPrintable(wordsOn(page())));
    QVERIFY(wordsOn(page()).contains(u"Entered by you."_s));
}

void SlotsEditsTest::undoesBeyondALimitWithAReason()
{
    const auto stages = m_user->tracking().stages().result();
    QVERIFY(bool(stages));
    const StageId applied = findStage(*stages, u"applied"_s)->id;
    const StageId withdrawn = findStage(*stages, u"withdrawn"_s)->id;
    QVERIFY(m_user->open(PipelinePosting));
    const PostingId first = m_user->details().posting.id;
    QVERIFY(m_user->open(PrintPosting));
    const PostingId second = m_user->details().posting.id;
    const QDate today = QDate::currentDate();
    for (const auto &[posting, stage] : {std::pair(first, applied), {second, applied}, {second, withdrawn}})
        QVERIFY(bool(m_user->tracking().record({posting, stage, today, {}, {}, {}}).result()));
    // Behind the window's back, as another program might, a limit that the undone step would break.
    const auto limited = m_user->store()
                             .threads()
                             .maintain([](Store &store) {
                                 return store.connection().run(
                                     "UPDATE limit_rule SET state = 'confirmed', max = 1, scope_per = 'employer',"
                                     " scope_name = 'Lumora', frees_withdrawn = 'yes'");
                             })
                             .result();
    QVERIFY(limited && *limited > 0);

    press(Qt::Key_Z, Qt::ControlModifier);
    auto *dialog = openDialog<ReasonDialog>();
    QVERIFY(dialog != nullptr);
    QVERIFY2(wordsOn(*dialog).contains(u"limit"_s), qPrintable(wordsOn(*dialog)));
    QVERIFY(!click(*dialog, u"Do it all the same"_s));
    type(u"I had not withdrawn it"_s);
    QVERIFY(click(*dialog, u"Do it all the same"_s));
    QTRY_VERIFY(!m_user->details().history.empty()
                && m_user->details().history.back().overrideReason == u"I had not withdrawn it"_s);
    QCOMPARE(m_user->details().state.stage, applied);
}

QTEST_MAIN(SlotsEditsTest)
#include "tst_slotsedits.moc"

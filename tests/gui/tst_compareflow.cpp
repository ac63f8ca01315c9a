// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/comparisonmodel.h"
#include "models/services/profileservice.h"
#include "tests/gui/windowuser.h"
#include "ui/compare/compareview.h"
#include "ui/compare/comparisontable.h"
#include "ui/detail/recorddialog.h"
#include "ui/dialogs/skillsdialog.h"
#include "ui/dialogs/weightsdialog.h"
#include "ui/mainwindow/dropbutton.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QTest>

#include <algorithm>

using namespace Shortlist;
using namespace Shortlist::Testing;
using namespace Qt::StringLiterals;

/// Who decides between postings: puts them beside each other, says what he can do and what counts, takes a slot.
class CompareFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.applyTo(*qApp); }
    void init();
    void cleanup() { m_user.reset(); }
    void comparesByKeyboardAlone();
    void saysWhatOneCanDoAndTakesItBack();
    void tellsASkillInTheTable();
    void weighsWhatCounts();
    void usesASlotWithoutLeaving();
    void dropsAPostingOnTheButton();
    void remembersWhatIsCompared();

private:
    CompareView &view() { return m_user->part<CompareView>(); }
    ComparisonTable &table() { return m_user->part<ComparisonTable>(); }
    Profile profile() { return *m_user->profile().profile().result(); }
    QStringList titles();
    const ComparisonRow *row(const QString &label);
    bool add(const QString &word);
    bool addTwo();

    Theme m_theme;
    std::unique_ptr<WindowUser> m_user;
};

void CompareFlowTest::init()
{
    m_user = std::make_unique<WindowUser>(m_theme);
    QVERIFY(m_user->show());
    QVERIFY(m_user->pasteSamples());
}

QStringList CompareFlowTest::titles()
{
    QStringList titles;
    for (const ComparedPosting &posting : view().model().postings())
        titles.append(posting.title);
    return titles;
}

const ComparisonRow *CompareFlowTest::row(const QString &label)
{
    const auto &rows = view().model().allRows();
    const auto found = std::ranges::find(rows, label, &ComparisonRow::label);
    return found == rows.end() ? nullptr : &*found;
}

bool CompareFlowTest::add(const QString &word)
{
    if (!m_user->open(word))
        return false;
    press(Qt::Key_C);
    return true;
}

/// Both of the same group, with the comparison in front and its table ready for keys.
bool CompareFlowTest::addTwo()
{
    if (!add(TilePosting) || !add(PipelinePosting))
        return false;
    press(Qt::Key_2, Qt::AltModifier);
    return QTest::qWaitFor([this] { return titles().size() == 2 && table().hasFocus(); });
}

void CompareFlowTest::comparesByKeyboardAlone()
{
    QVERIFY(addTwo());
    const QStringList before = titles();
    press(Qt::Key_Right, Qt::AltModifier); // which is "Forward" elsewhere
    QCOMPARE(titles(), (QStringList{before[1], before[0]}));
    press(Qt::Key_1);
    QCOMPARE(titles(), before);
    QCOMPARE(m_user->window().page(), MainWindow::Page::Comparison);
    press(Qt::Key_Down, Qt::ControlModifier);
    QVERIFY(table().currentIndex().row() > 0);
    press(Qt::Key_Delete);
    QTRY_VERIFY(titles().isEmpty()); // one alone is no comparison
    press(Qt::Key_Escape);
    QTRY_VERIFY(m_user->list().hasFocus());
}

void CompareFlowTest::saysWhatOneCanDoAndTakesItBack()
{
    QVERIFY(addTwo());
    QVERIFY(click(view(), u"Your s&kills…"_s));
    auto *dialog = openDialog<SkillsDialog>();
    QVERIFY(dialog != nullptr);
    type(u"golang"_s);
    press(Qt::Key_Return);
    type(u"Cartwheels"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return); // nothing more is written: done
    QTRY_COMPARE(profile().skills, (QStringList{u"Cartwheels"_s, u"Go"_s}));
    QTRY_VERIFY(row(u"Skills"_s)->cells[0].text.startsWith(u"you have"_s));
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(profile().skills.isEmpty());
    QTRY_VERIFY(!row(u"Skills"_s)->cells[0].text.startsWith(u"you have"_s));
}

void CompareFlowTest::tellsASkillInTheTable()
{
    QVERIFY(addTwo());
    const auto &rows = view().model().allRows();
    const auto skill = std::ranges::find(rows, ComparisonRow::Kind::Skill, &ComparisonRow::kind);
    QVERIFY(skill != rows.end());
    const QString name = skill->label;
    table().setCurrentIndex(view().model().index(int(skill - rows.begin()), 0));
    press(Qt::Key_Space);
    QTRY_COMPARE(profile().skills, QStringList{name});
    QTRY_VERIFY(std::ranges::any_of(row(name)->cells,
                                    [](const auto &cell) { return cell.standing == ComparisonCell::Standing::Has; }));
    press(Qt::Key_Space);
    QTRY_VERIFY(profile().skills.isEmpty());
}

void CompareFlowTest::weighsWhatCounts()
{
    QVERIFY(addTwo());
    QVERIFY(click(view(), u"&Weights…"_s));
    auto *dialog = openDialog<WeightsDialog>();
    QVERIFY(dialog != nullptr);
    auto *pay = named<QSlider>(*dialog, u"Pay a year"_s);
    QVERIFY(pay != nullptr);
    pay->setFocus();
    press(Qt::Key_End);
    press(Qt::Key_Return);
    QTRY_COMPARE(profile().weights.at(ScoreAspect::Pay), MostWeight);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(profile().weights, defaultScoreWeights());
}

void CompareFlowTest::usesASlotWithoutLeaving()
{
    const auto groups = *m_user->limits().groups().result();
    const auto limited = std::ranges::find_if(
        groups, [](const GroupSlots &group) { return group.group.employers.contains(u"Meridian"_s); });
    QVERIFY(limited != groups.end() && !limited->rules.empty());
    QVERIFY(m_user->limits()
                .confirm(RuleId{limited->rules.front().id.toLongLong()}, u"Meridian"_s, {u"Meridian"_s, u"Lumora"_s})
                .result());
    QVERIFY(addTwo());
    QTRY_VERIFY(row(u"Slot"_s)->cells[0].text.contains(u"slot 1 of 2"_s));
    press(Qt::Key_A);
    auto *dialog = openDialog<RecordDialog>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(m_user->window().page(), MainWindow::Page::Comparison);
    press(Qt::Key_Return);
    QTRY_COMPARE(row(u"Slot"_s)->cells[0].text, u"holds slot 1 of 2"_s);
    QCOMPARE(m_user->window().page(), MainWindow::Page::Comparison);
}

void CompareFlowTest::dropsAPostingOnTheButton()
{
    QVERIFY(add(TilePosting));
    QVERIFY(m_user->open(PipelinePosting));
    const std::unique_ptr<QMimeData> data(m_user->list().model()->mimeData({m_user->list().currentIndex()}));
    auto &button = m_user->part<DropButton>();
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&button, &enter);
    QVERIFY(enter.isAccepted());
    QTRY_COMPARE(m_user->window().page(), MainWindow::Page::Comparison); // held over it, it opens
    QDropEvent drop({5, 5}, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&button, &drop);
    QTRY_COMPARE(titles().size(), 2);
    QTRY_COMPARE(m_user->window().page(), MainWindow::Page::Reading); // where the next may be taken from
}

void CompareFlowTest::remembersWhatIsCompared()
{
    QVERIFY(addTwo());
    press(Qt::Key_2);
    const QStringList before = titles();
    QVERIFY(m_user->restart());
    QTRY_COMPARE(titles(), before);
}

QTEST_MAIN(CompareFlowTest)
#include "tst_compareflow.moc"

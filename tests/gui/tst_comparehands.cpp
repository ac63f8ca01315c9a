// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/comparisonmodel.h"
#include "models/items/postinglistmodel.h"
#include "tests/gui/flowvalues.h"
#include "tests/gui/pagefixture.h"
#include "ui/compare/compareview.h"
#include "ui/compare/comparisontable.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Shortlist;
using namespace Qt::StringLiterals;

/// What hands do with a comparison, by mouse and keyboard.
class CompareHandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Testing::applyPlainLook(m_theme); }
    void init();
    void cleanup() { m_view.reset(); }
    void swapsByFigure();
    void dragsAColumnToItsPlace_data();
    void dragsAColumnToItsPlace();
    void takesTheKeysOfTheWindow();
    void usesTheSlotByKey();
    void goesFromSectionToSection();
    void saysThatASkillIsTheUsers();
    void hidesOrigins();
    void keepsItsPlaceWhenTheProfileChanges();
    void offersEverythingInAMenu();
    void takesWhatIsDropped();
    void asksForSkillsAndWeights();
    void saysWhatIsMissing();

private:
    QList<qint64> order() const;
    QPoint headOf(int column) const;
    int rowOf(const QString &label) const;

    Theme m_theme;
    std::unique_ptr<CompareView> m_view;
    ComparisonTable *m_table = nullptr;
};

void CompareHandsTest::init()
{
    m_view = std::make_unique<CompareView>(m_theme);
    m_view->setToday(FlowValues::today());
    m_view->setPostings(FlowValues::threeToCompare());
    QVERIFY(Testing::showPage(*m_view, {1200, 700}));
    m_table = m_view->findChild<ComparisonTable *>();
    m_table->setFocus();
}

QList<qint64> CompareHandsTest::order() const
{
    QList<qint64> ids;
    for (const ComparedPosting &posting : m_view->model().postings())
        ids.append(qint64(posting.id));
    return ids;
}

QPoint CompareHandsTest::headOf(int column) const
{
    const auto *heads = m_table->horizontalHeader();
    return {heads->sectionViewportPosition(column) + 20, 12};
}

int CompareHandsTest::rowOf(const QString &label) const
{
    int row = 0;
    while (row < m_view->model().rowCount() && m_view->model().row(row).label != label)
        ++row;
    return row;
}

void CompareHandsTest::swapsByFigure()
{
    QSignalSpy moved(m_view.get(), &CompareView::orderChanged);
    m_table->setCurrentIndex(m_view->model().index(2, 0));
    QTest::keyClick(m_table, Qt::Key_3);
    QCOMPARE(order(), (QList<qint64>{3, 2, 1}));
    QCOMPARE(m_table->currentIndex(), m_view->model().index(2, 2));
    QTest::keyClick(m_table, Qt::Key_3); // with itself
    QTest::keyClick(m_table, Qt::Key_4); // there is none
    QCOMPARE(moved.size(), 1);
}

void CompareHandsTest::dragsAColumnToItsPlace_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<Qt::KeyboardModifier>("key");
    QTest::addColumn<QList<qint64>>("order");
    QTest::newRow("to the right") << 0 << 2 << Qt::NoModifier << QList<qint64>{2, 3, 1};
    QTest::newRow("to the left") << 2 << 0 << Qt::NoModifier << QList<qint64>{3, 1, 2};
    QTest::newRow("with Ctrl they swap") << 0 << 2 << Qt::ControlModifier << QList<qint64>{3, 2, 1};
    QTest::newRow("onto itself") << 1 << 1 << Qt::NoModifier << QList<qint64>{1, 2, 3};
}

void CompareHandsTest::dragsAColumnToItsPlace()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(Qt::KeyboardModifier, key);
    QWidget *heads = m_table->horizontalHeader()->viewport();
    QTest::mousePress(heads, Qt::LeftButton, key, headOf(from));
    QTest::mouseMove(heads, headOf(to) + QPoint(30, 0));
    QTest::mouseRelease(heads, Qt::LeftButton, key, headOf(to) + QPoint(30, 0));
    QTEST(order(), "order");
}

/// Alt+Left is "Back" in the window, where it would otherwise take the user away.
void CompareHandsTest::takesTheKeysOfTheWindow()
{
    QAction back;
    back.setShortcut(QKeySequence(u"Alt+Left"_s));
    m_view->addAction(&back);
    QSignalSpy gone(&back, &QAction::triggered);
    m_table->setCurrentIndex(m_view->model().index(1, 1));
    QTest::keyClick(m_table, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(order(), (QList<qint64>{2, 1, 3}));
    QCOMPARE(gone.size(), 0);
}

void CompareHandsTest::usesTheSlotByKey()
{
    QSignalSpy recorded(m_view.get(), &CompareView::recordRequested);
    m_table->setCurrentIndex(m_view->model().index(4, 1));
    QTest::keyClick(m_table, Qt::Key_A); // it holds one
    m_table->setCurrentIndex(m_view->model().index(4, 0));
    QTest::keyClick(m_table, Qt::Key_A);
    QCOMPARE(recorded.size(), 1);
    QCOMPARE(recorded.front().front().value<PostingId>(), PostingId{1});
}

void CompareHandsTest::goesFromSectionToSection()
{
    QStringList heads;
    for (int step = 0; step < 3; ++step) {
        QTest::keyClick(m_table, Qt::Key_Down, Qt::ControlModifier);
        heads.append(m_view->model().row(m_table->currentIndex().row()).label);
    }
    QCOMPARE(heads, (QStringList{u"Skills"_s, u"Responsibilities"_s, u"Minimum qualifications"_s}));
    QTest::keyClick(m_table, Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(m_table->currentIndex().row(), rowOf(u"Responsibilities"_s));
}

void CompareHandsTest::saysThatASkillIsTheUsers()
{
    QSignalSpy toggled(m_view.get(), &CompareView::skillToggled);
    m_table->setCurrentIndex(m_view->model().index(rowOf(u"Rust"_s), 0));
    QTest::keyClick(m_table, Qt::Key_Space);
    QCOMPARE(toggled.takeFirst(), (QVariantList{u"Rust"_s, true}));
    m_view->setProfile({{u"Rust"_s}, {}});
    QTest::keyClick(m_table, Qt::Key_Space);
    QCOMPARE(toggled.takeFirst(), (QVariantList{u"Rust"_s, false}));
    m_table->setCurrentIndex(m_view->model().index(0, 0));
    QTest::keyClick(m_table, Qt::Key_Space); // no skill
    QCOMPARE(toggled.size(), 0);
}

void CompareHandsTest::hidesOrigins()
{
    const int before = m_table->rowHeight(0);
    auto *origins = Testing::buttonWith(*m_view, u"&Origins"_s);
    QSignalSpy chosen(m_view.get(), &CompareView::originsShown);
    QTest::mouseClick(origins, Qt::LeftButton);
    QVERIFY(m_table->rowHeight(0) < before);
    QCOMPARE(chosen.takeFirst(), QVariantList{false});
    QTest::mouseClick(origins, Qt::LeftButton);
    QCOMPARE(m_table->rowHeight(0), before);
}

void CompareHandsTest::keepsItsPlaceWhenTheProfileChanges()
{
    m_table->setCurrentIndex(m_view->model().index(rowOf(u"Rust"_s), 2));
    m_table->verticalScrollBar()->setValue(120);
    m_view->setProfile({{u"Rust"_s}, {}});
    QCOMPARE(m_table->currentIndex(), m_view->model().index(rowOf(u"Rust"_s), 2));
    QCOMPARE(m_table->verticalScrollBar()->value(), 120);
}

void CompareHandsTest::offersEverythingInAMenu()
{
    QSignalSpy toggled(m_view.get(), &CompareView::skillToggled);
    QMenu menu;
    m_table->fillMenu(menu, m_view->model().index(rowOf(u"Go"_s), 0));
    QStringList offered;
    for (QAction *action : menu.actions()) {
        offered.append(action->text());
        if (action->text().startsWith(u"I &have"_s))
            action->trigger();
    }
    offered.removeAll(QString());
    QCOMPARE(offered,
             (QStringList{u"&Open"_s, u"Use slot 2…"_s, u"Move to the &left"_s, u"Move to the &right"_s,
                          u"&Swap with"_s, u"I &have this skill, or have it not"_s, u"&Copy"_s, u"&Take it out"_s}));
    QCOMPARE(toggled.size(), 1);
}

void CompareHandsTest::takesWhatIsDropped()
{
    QSignalSpy dropped(m_view.get(), &CompareView::postingsDropped);
    QMimeData data;
    data.setData(PostingListModel::mimeType(), "7\n9");
    QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_view.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_view.get(), &drop);
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped.front().front().value<std::vector<PostingId>>(), (std::vector{PostingId{7}, PostingId{9}}));
}

void CompareHandsTest::asksForSkillsAndWeights()
{
    QSignalSpy skills(m_view.get(), &CompareView::skillsRequested);
    QSignalSpy weights(m_view.get(), &CompareView::weightsRequested);
    QTest::mouseClick(Testing::buttonWith(*m_view, u"Your s&kills…"_s), Qt::LeftButton);
    QTest::mouseClick(Testing::buttonWith(*m_view, u"&Weights…"_s), Qt::LeftButton);
    QCOMPARE(skills.size(), 1);
    QCOMPARE(weights.size(), 1);
}

void CompareHandsTest::saysWhatIsMissing()
{
    m_view->setPostings({FlowValues::details(FlowValues::tileServer())});
    const auto labels = m_view->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"Tile Server Team"_s);
    }));
}

QTEST_MAIN(CompareHandsTest)
#include "tst_comparehands.moc"

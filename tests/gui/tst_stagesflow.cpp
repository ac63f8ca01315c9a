// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/windowuser.h"
#include "ui/board/boardcolumn.h"
#include "ui/detail/trackingpage.h"
#include "ui/dialogs/stagesdialog.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>

using namespace Shortlist;
using namespace Shortlist::Testing;
using namespace Qt::StringLiterals;

/// The stages made the user's own, by keyboard, while the window follows.
class StagesFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.applyTo(*qApp); }
    void init();
    void cleanup() { m_user.reset(); }
    void addsNamesAndMovesAStage();
    void takesEachStepBack();
    void hidesWhatHasHistory();
    void saysWhatATypeChanges();
    void saysWhyANameCannotBe();

private:
    bool open();
    bool choose(const QString &stage);
    bool add(const QString &name);
    bool record(const QString &stageKey);
    QStringList shown() const;
    QStringList offered() const;
    StagesDialog *dialog() const { return m_user->window().findChild<StagesDialog *>(); }
    QListWidget &list() const { return *dialog()->findChild<QListWidget *>(); }

    Theme m_theme;
    std::unique_ptr<WindowUser> m_user;
};

void StagesFlowTest::init()
{
    m_user = std::make_unique<WindowUser>(m_theme);
    QVERIFY(m_user->show());
    QVERIFY(m_user->pasteSamples());
    press(Qt::Key_4, Qt::AltModifier); // the board, which is made when it is first shown
    QTRY_VERIFY(!m_user->window().findChildren<BoardColumn *>().isEmpty());
    press(Qt::Key_1, Qt::AltModifier);
    QVERIFY(m_user->open(PipelinePosting));
    QVERIFY(open());
}

/// By its name, in the palette.
bool StagesFlowTest::open()
{
    press(Qt::Key_K, Qt::ControlModifier);
    type(u"Stages"_s);
    press(Qt::Key_Return);
    return QTest::qWaitFor([this] {
        return dialog() != nullptr && dialog()->isActiveWindow() && list().count() == int(builtInStages().size());
    });
}

QStringList StagesFlowTest::shown() const
{
    QStringList names;
    for (int row = 0; row < list().count(); ++row)
        names.append(list().item(row)->text());
    return names;
}

/// What the detail's form lets the user record.
QStringList StagesFlowTest::offered() const
{
    QStringList names;
    const auto *stages = named<QComboBox>(m_user->part<TrackingPage>(), u"Stage"_s);
    for (int item = 0; item < stages->count(); ++item)
        names.append(stages->itemText(item));
    return names;
}

bool StagesFlowTest::choose(const QString &stage)
{
    list().setFocus();
    press(Qt::Key_Home);
    for (int step = 0; step < list().count() && list().currentItem()->text() != stage; ++step)
        press(Qt::Key_Down);
    return list().currentItem()->text() == stage;
}

bool StagesFlowTest::add(const QString &name)
{
    named<QLineEdit>(*dialog(), u"Name of a new stage"_s)->setFocus();
    type(name);
    press(Qt::Key_Return);
    return QTest::qWaitFor([this, &name] {
        return list().currentItem() != nullptr && list().currentItem()->text() == name && offered().contains(name);
    });
}

bool StagesFlowTest::record(const QString &stageKey)
{
    const auto stages = m_user->tracking().stages().result();
    const PostingId posting = m_user->details().posting.id;
    const StageId stage = findStage(*stages, stageKey)->id;
    const bool isDone = bool(m_user->tracking().record({posting, stage, QDate::currentDate(), {}, {}, {}}).result());
    return isDone && QTest::qWaitFor([this, stage] { return m_user->details().state.stage == stage; });
}

void StagesFlowTest::addsNamesAndMovesAStage()
{
    QVERIFY(add(u"Call"_s));
    QCOMPARE(shown().indexOf(u"Call"_s), shown().indexOf(u"Offer"_s) + 1); // behind the last of its type
    const auto columns = [this] { return m_user->window().findChildren<BoardColumn *>(); };
    QTRY_COMPARE(columns().size(), qsizetype(builtInStages().size()) + 1);

    list().setFocus();
    press(Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(shown().indexOf(u"Call"_s), shown().indexOf(u"Offer"_s) - 1);
    QCOMPARE(list().currentItem()->text(), u"Call"_s);
    QTRY_COMPARE(offered().indexOf(u"Call"_s), offered().indexOf(u"Offer"_s) - 1);

    QVERIFY(choose(u"Interview"_s));
    auto *name = dialog()->findChildren<QLineEdit *>().first();
    name->setFocus();
    name->selectAll();
    type(u"On site"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(offered().contains(u"On site"_s));
    QVERIFY(!offered().contains(u"Interview"_s));
}

void StagesFlowTest::takesEachStepBack()
{
    QVERIFY(add(u"Call"_s));
    list().setFocus();
    press(Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(shown().indexOf(u"Call"_s), shown().indexOf(u"Offer"_s) - 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(shown().indexOf(u"Call"_s), shown().indexOf(u"Offer"_s) + 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!shown().contains(u"Call"_s));
    QTRY_VERIFY(!offered().contains(u"Call"_s));
}

void StagesFlowTest::hidesWhatHasHistory()
{
    QVERIFY(record(u"assessment"_s));
    QVERIFY(choose(u"Assessment"_s));
    QVERIFY(!click(*dialog(), u"Remove the stage"_s));
    QVERIFY2(wordsOn(*dialog()).contains(u"hidden, but not removed"_s), qPrintable(wordsOn(*dialog())));
    dialog()->findChild<QCheckBox *>()->setFocus();
    press(Qt::Key_Space);
    QTRY_VERIFY(shown().contains(u"Assessment (hidden)"_s));
    QTRY_VERIFY(!offered().contains(u"Assessment"_s));
    // The posting still stands there.
    QCOMPARE(m_user->details().state.stage, findStage(*m_user->tracking().stages().result(), u"assessment"_s)->id);

    QVERIFY(choose(u"Closed"_s));
    QVERIFY(click(*dialog(), u"Remove the stage"_s));
    QTRY_VERIFY(!shown().contains(u"Closed"_s));
}

void StagesFlowTest::saysWhatATypeChanges()
{
    QVERIFY(record(u"assessment"_s));
    QVERIFY(choose(u"Assessment"_s));
    auto *types = dialog()->findChild<QComboBox *>();
    types->setFocus();
    press(Qt::Key_Up); // opens the types: none is passed by
    QTRY_VERIFY(types->view()->isVisible());
    for (const Qt::Key key : {Qt::Key_Up, Qt::Key_Up, Qt::Key_Return}) // submitted, planned
        QTest::keyClick(types->view(), key);
    auto *question = openDialog<QMessageBox>();
    QVERIFY(question != nullptr);
    QVERIFY2(question->text().contains(u"sent no more"_s) && question->text().contains(m_user->details().posting.title),
             qPrintable(question->text()));
    QVERIFY(m_user->details().state.submittedOn.isValid());
    QVERIFY(click(*question, u"Change the type"_s));
    QTRY_VERIFY(!m_user->details().state.submittedOn.isValid());
}

void StagesFlowTest::saysWhyANameCannotBe()
{
    named<QLineEdit>(*dialog(), u"Name of a new stage"_s)->setFocus();
    type(u"Offer"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY2(wordsOn(m_user->window()).contains(u"exists already"_s), qPrintable(wordsOn(m_user->window())));
    QCOMPARE(list().count(), int(builtInStages().size()));
}

QTEST_MAIN(StagesFlowTest)
#include "tst_stagesflow.moc"

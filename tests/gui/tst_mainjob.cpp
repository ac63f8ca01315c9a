// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/windowuser.h"
#include "ui/compare/compareview.h"
#include "ui/detail/confirmlimitdialog.h"
#include "ui/detail/recorddialog.h"
#include "ui/detail/slotbanner.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>

#include <algorithm>

using namespace Shortlist;
using namespace Shortlist::Testing;
using namespace Qt::StringLiterals;

namespace {

bool hasTag(const PostingRow &row, const QString &name)
{
    return std::any_of(row.tags.begin(), row.tags.end(), [&name](const Tag &tag) { return tag.name == name; });
}

/// With the label's key, the arrow keys and the space bar.
bool tick(QListWidget &list, const QString &text)
{
    press(Qt::Key_W, Qt::AltModifier);
    press(Qt::Key_Home);
    for (int row = 0; row < list.count() && list.currentItem()->text() != text; ++row)
        press(Qt::Key_Down);
    if (list.currentItem() == nullptr || list.currentItem()->text() != text)
        return false;
    press(Qt::Key_Space);
    return list.currentItem()->checkState() == Qt::Checked;
}

} // namespace

/// The program's main job, done with mouse and keyboard alone in the real window over a real database: collect
/// postings, find and compare them, and apply within the employers' limits.
class MainJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.applyTo(*qApp); }
    void init();
    void cleanup() { m_user.reset(); }
    void importsWhatIsPasted();
    void findsPostingsAsOneTypes();
    void comparesTwoPostings();
    void enforcesALimitOnceItIsConfirmed();
    void refusesTheThirdAndNamesTheHolders();
    void recordsTheThirdWithAReasonAndTakesItBack();
    void refusesWhatTheStageMenuWouldMoveAtOnce();
    void findsEverythingAgainAfterARestart();

private:
    bool confirmSharedLimit();
    bool apply(const QString &word);
    bool applyTwice();
    bool tag(const QString &name);
    RecordDialog *applyForTheThird();

    bool open(const QString &word) { return m_user->open(word); }
    PostingListView &list() { return m_user->list(); }
    const std::vector<PostingRow> &rows() { return m_user->rows(); }
    const PostingDetails &details() { return m_user->details(); }
    SlotBanner &banner() { return m_user->part<SlotBanner>(); }

    Theme m_theme;
    std::unique_ptr<WindowUser> m_user;
    QString m_firstTitle;
    QString m_secondTitle;
};

void MainJobTest::init()
{
    m_user = std::make_unique<WindowUser>(m_theme);
    QVERIFY(m_user->show());
    QVERIFY(m_user->pasteSamples());
}

/// By the banner of the posting that states it; both employers are ticked.
bool MainJobTest::confirmSharedLimit()
{
    if (!open(PipelinePosting) || !click(banner(), u"Confirm limit…"_s))
        return false;
    auto *dialog = openDialog<ConfirmLimitDialog>();
    if (dialog == nullptr || !tick(*dialog->findChild<QListWidget *>(), u"Meridian"_s))
        return false;
    const QStringList ticked = dialog->employers();
    return ticked.contains(u"Lumora"_s) && ticked.size() == 2 && click(*dialog, u"Confirm limit"_s)
        && QTest::qWaitFor([this] { return details().limits.rule.has_value(); });
}

/// By the list's key and the dialog's default button.
bool MainJobTest::apply(const QString &word)
{
    if (!open(word))
        return false;
    press(Qt::Key_A);
    if (openDialog<RecordDialog>() == nullptr)
        return false;
    press(Qt::Key_Return);
    return QTest::qWaitFor([this] { return details().state.submittedOn.isValid(); });
}

bool MainJobTest::applyTwice()
{
    if (!confirmSharedLimit() || !apply(PipelinePosting))
        return false;
    m_firstTitle = details().posting.title;
    if (!apply(TilePosting))
        return false;
    m_secondTitle = details().posting.title;
    return !m_firstTitle.isEmpty() && !m_secondTitle.isEmpty() && m_firstTitle != m_secondTitle;
}

/// On the chosen posting; with the popup that T opens.
bool MainJobTest::tag(const QString &name)
{
    press(Qt::Key_T);
    type(name);
    press(Qt::Key_Return);
    return QTest::qWaitFor([this, &name] { return hasTag(rows().front(), name); });
}

RecordDialog *MainJobTest::applyForTheThird()
{
    if (!open(PrintPosting) || !chooseFromMenu(Qt::Key_S, u"Applied"_s))
        return nullptr;
    return openDialog<RecordDialog>();
}

void MainJobTest::importsWhatIsPasted()
{
    QCOMPARE(m_user->window().page(), MainWindow::Page::Reading);
    for (const PostingRow &row : rows()) {
        QVERIFY(!row.title.isEmpty());
        QVERIFY2(!row.employer.isEmpty(), qPrintable(row.title));
    }
    const auto isOfLumora = [](const PostingRow &row) { return row.employer == u"Lumora"_s; };
    QCOMPARE(std::count_if(rows().begin(), rows().end(), isOfLumora), 3);
}

void MainJobTest::findsPostingsAsOneTypes()
{
    press(Qt::Key_F, Qt::ControlModifier);
    type(u"employer:meridian"_s);
    QTRY_COMPARE(rows().size(), size_t(4));
    type(u" lisbon kalman"_s);
    QTRY_COMPARE(rows().size(), size_t(1));
    type(u" nowhere"_s);
    QTRY_COMPARE(rows().size(), size_t(0));
    press(Qt::Key_Escape);
    QTRY_COMPARE(rows().size(), size_t(WindowUser::sampleFiles().size()));
}

void MainJobTest::comparesTwoPostings()
{
    QStringList titles;
    for (const QString &word : {PipelinePosting, PrintPosting}) {
        QVERIFY(open(word));
        press(Qt::Key_C);
        titles.append(details().posting.title);
    }
    press(Qt::Key_2, Qt::AltModifier);
    QCOMPARE(m_user->window().page(), MainWindow::Page::Comparison);
    auto &comparison = m_user->part<CompareView>();
    for (const QString &title : titles)
        QTRY_VERIFY2(comparison.toHtml().contains(title.toHtmlEscaped()), qPrintable(title));
    press(Qt::Key_1, Qt::AltModifier);
    QVERIFY(list().hasFocus());
}

void MainJobTest::enforcesALimitOnceItIsConfirmed()
{
    QVERIFY(open(PipelinePosting));
    QVERIFY2(wordsOn(banner()).contains(u"Not enforced until you confirm it."_s), qPrintable(wordsOn(banner())));
    QVERIFY(confirmSharedLimit());
    QTRY_VERIFY2(wordsOn(banner()).contains(u"Applying now takes slot 1 of 2"_s), qPrintable(wordsOn(banner())));
    QVERIFY(open(TilePosting));
    QTRY_VERIFY2(wordsOn(banner()).contains(u"Applying now takes slot 1 of 2"_s), qPrintable(wordsOn(banner())));
}

void MainJobTest::refusesTheThirdAndNamesTheHolders()
{
    QVERIFY(applyTwice());
    QPointer<RecordDialog> dialog = applyForTheThird();
    QVERIFY(dialog);
    const QString words = wordsOn(*dialog);
    QVERIFY2(words.contains(u"Refused: both places are taken"_s), qPrintable(words));
    QVERIFY2(words.contains(m_firstTitle) && words.contains(m_secondTitle), qPrintable(words));
    QVERIFY2(!click(*dialog, u"Record all the same"_s), "recorded without a reason");
    press(Qt::Key_Return);
    QVERIFY(dialog && dialog->isVisible());

    press(Qt::Key_Escape);

    QTRY_VERIFY(!dialog);
    QVERIFY(open(PipelinePosting));
    QVERIFY(open(PrintPosting));
    QVERIFY(details().history.empty());
    QCOMPARE(details().limits.holders.size(), size_t(2));
}

void MainJobTest::recordsTheThirdWithAReasonAndTakesItBack()
{
    QVERIFY(applyTwice());
    QPointer<RecordDialog> dialog = applyForTheThird();
    QVERIFY(dialog);
    QTest::mouseClick(named<QPlainTextEdit>(*dialog, u"Reason for recording it beyond the limit"_s)->viewport(),
                      Qt::LeftButton);
    type(u"they asked me to"_s);
    QVERIFY(click(*dialog, u"Record all the same"_s));
    QTRY_VERIFY(details().state.submittedOn.isValid());
    QCOMPARE(details().history.size(), size_t(1));
    QCOMPARE(details().history.front().overrideReason, u"they asked me to"_s);

    QTRY_VERIFY(!dialog);
    press(Qt::Key_Z, Qt::ControlModifier);

    QTRY_VERIFY(!details().state.submittedOn.isValid());
    QTRY_VERIFY2(wordsOn(banner()).contains(u"Refused: both places are taken"_s), qPrintable(wordsOn(banner())));
}

/// Several postings are moved without a dialog, but not past a limit.
void MainJobTest::refusesWhatTheStageMenuWouldMoveAtOnce()
{
    QVERIFY(confirmSharedLimit());
    press(Qt::Key_F, Qt::ControlModifier);
    type(u"employer:lumora"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(rows().size(), size_t(3));
    QTRY_VERIFY(list().hasFocus());
    press(Qt::Key_A, Qt::ControlModifier);
    QTRY_COMPARE(list().selectedPostings().size(), size_t(3));

    QVERIFY(chooseFromMenu(Qt::Key_S, u"Applied"_s));

    auto *dialog = openDialog<RecordDialog>();
    QVERIFY(dialog != nullptr);
    QVERIFY2(wordsOn(*dialog).contains(u"Refused: both places are taken"_s), qPrintable(wordsOn(*dialog)));
    press(Qt::Key_Escape);
    const auto isSaved = [](const PostingRow &row) { return row.slot.kind != SlotMark::Kind::Holds; };
    QTRY_COMPARE(std::count_if(rows().begin(), rows().end(), isSaved), 1);
}

void MainJobTest::findsEverythingAgainAfterARestart()
{
    QVERIFY(applyTwice());
    QVERIFY(tag(u"dream"_s));

    QVERIFY(m_user->restart());

    QVERIFY(open(TilePosting));
    QVERIFY(hasTag(rows().front(), u"dream"_s));
    QCOMPARE(details().state.submittedOn, QDate::currentDate());
    QCOMPARE(rows().front().slot, (SlotMark{SlotMark::Kind::Holds, 2, 2}));
    QVERIFY(open(PipelinePosting));
    QCOMPARE(rows().front().slot, (SlotMark{SlotMark::Kind::Holds, 1, 2}));
    QVERIFY(open(PrintPosting));
    QCOMPARE(details().limits.verdict.verdict, VerdictKind::Refused);
    QVERIFY(details().limits.group.has_value());
    QCOMPARE(details().limits.group->employers.size(), qsizetype(2));
    press(Qt::Key_F, Qt::ControlModifier);
    press(Qt::Key_Escape);
    QTRY_COMPARE(rows().size(), size_t(WindowUser::sampleFiles().size()));
}

QTEST_MAIN(MainJobTest)
#include "tst_mainjob.moc"

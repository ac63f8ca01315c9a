// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/windowuser.h"
#include "ui/board/boardcards.h"
#include "ui/board/boardcolumn.h"
#include "ui/board/boardpage.h"
#include "ui/detail/recorddialog.h"
#include "ui/mainwindow/searchbar.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QPlainTextEdit>

using namespace Shortlist;
using namespace Shortlist::Testing;
using namespace Qt::StringLiterals;

/// Cards moved through the stages in the real window, by keys and by mouse.
class BoardFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.applyTo(*qApp); }
    void init();
    void cleanup() { m_user.reset(); }
    void walksBetweenCardsByArrowKeys();
    void movesACardByKeysAndTakesItBack();
    void movesACardByDragging();
    void saysWhatAMoveWouldDoToThePlaces();
    void isRefusedBeyondTheLimitAndAsksForAReason();
    void keepsToTheSearch();
    void opensACardAndComesBack();
    void offersWhatTheListOffersInItsMenu();

private:
    BoardPage &board() { return m_user->part<BoardPage>(); }
    BoardColumn &column(const QString &stage);
    const std::vector<PostingRow> &cards(const QString &stage) { return column(stage).cards().rows(); }
    /// By the search, so that the board shows one card.
    bool findOnBoard(const QString &word);
    bool moveTo(const QString &stage);
    bool confirmOnePlaceOnly();

    Theme m_theme;
    std::unique_ptr<WindowUser> m_user;
};

void BoardFlowTest::init()
{
    m_user = std::make_unique<WindowUser>(m_theme);
    QVERIFY(m_user->show());
    QVERIFY(m_user->pasteSamples());
    press(Qt::Key_4, Qt::AltModifier);
    QCOMPARE(m_user->window().page(), MainWindow::Page::Board);
    QTRY_VERIFY(column(u"saved"_s).cards().hasFocus());
    press(Qt::Key_Home);
}

BoardColumn &BoardFlowTest::column(const QString &stage)
{
    for (BoardColumn *column : board().columns())
        if (column->stage().key == stage)
            return *column;
    qFatal("no such column");
}

bool BoardFlowTest::findOnBoard(const QString &word)
{
    press(Qt::Key_F, Qt::ControlModifier);
    type(word);
    press(Qt::Key_Return);
    return QTest::qWaitFor([this] { return m_user->rows().size() == 1 && board().isAncestorOf(qApp->focusWidget()); });
}

/// Column by column to the right.
bool BoardFlowTest::moveTo(const QString &stage)
{
    const PostingId posting = board().currentPosting();
    const auto stands = [this, posting](const BoardColumn &at) {
        const auto &rows = const_cast<BoardColumn &>(at).cards().rows();
        return std::any_of(rows.begin(), rows.end(), [posting](const PostingRow &row) { return row.id == posting; });
    };
    for (size_t at = 0; at + 1 < board().columns().size(); ++at) {
        if (!stands(*board().columns()[at]))
            continue;
        if (board().columns()[at]->stage().key == stage)
            return true;
        press(Qt::Key_Right, Qt::AltModifier);
        if (!QTest::qWaitFor([&] { return stands(*board().columns()[at + 1]); }, 3000))
            return false;
    }
    return stands(column(stage));
}

void BoardFlowTest::walksBetweenCardsByArrowKeys()
{
    const PostingId first = board().currentPosting();
    QVERIFY(first != PostingId{});
    press(Qt::Key_Down);
    QVERIFY(board().currentPosting() != first);
    QVERIFY(moveTo(u"planned"_s));
    const PostingId planned = board().currentPosting();
    QTRY_VERIFY(column(u"planned"_s).cards().hasFocus());

    press(Qt::Key_Left);
    QVERIFY(column(u"saved"_s).cards().hasFocus());
    QVERIFY(board().currentPosting() != planned);
    press(Qt::Key_Right); // the columns without cards are passed over
    QVERIFY(column(u"planned"_s).cards().hasFocus());
    QCOMPARE(board().currentPosting(), planned);
    press(Qt::Key_Right);
    QCOMPARE(board().currentPosting(), planned);
}

void BoardFlowTest::movesACardByKeysAndTakesItBack()
{
    const size_t saved = cards(u"saved"_s).size();
    const PostingId posting = board().currentPosting();
    press(Qt::Key_Right, Qt::ControlModifier);
    QTRY_COMPARE(cards(u"planned"_s).size(), size_t(1));
    QCOMPARE(cards(u"planned"_s).front().id, posting);
    QCOMPARE(board().currentPosting(), posting);
    QTRY_VERIFY(column(u"planned"_s).cards().hasFocus());
    QVERIFY2(wordsOn(board()).contains(u"now Planned"_s), qPrintable(wordsOn(board())));
    QVERIFY2(column(u"planned"_s).cards().accessibleName().startsWith(u"Planned, 1"_s),
             qPrintable(column(u"planned"_s).cards().accessibleName()));

    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(cards(u"saved"_s).size(), saved);
    QVERIFY(cards(u"planned"_s).empty());
    QCOMPARE(board().currentPosting(), posting);
}

void BoardFlowTest::movesACardByDragging()
{
    BoardCards &from = column(u"saved"_s).cards();
    const PostingId posting = from.rows().front().id;
    BoardCards &to = column(u"planned"_s).cards();
    const std::unique_ptr<QMimeData> data(from.model()->mimeData({from.model()->index(0, 0)}));
    const QPoint middle = to.viewport()->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(to.viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(middle, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(to.viewport(), &drop);
    QVERIFY(drop.isAccepted());
    QTRY_COMPARE(cards(u"planned"_s).size(), size_t(1));
    QCOMPARE(cards(u"planned"_s).front().id, posting);
}

/// The limit that the posting states becomes a rule that allows its employer's first application only.
bool BoardFlowTest::confirmOnePlaceOnly()
{
    const auto groups = m_user->limits().groups().result();
    if (!groups)
        return false;
    for (const GroupSlots &group : *groups) {
        if (group.rules.empty() || !group.group.employers.contains(u"Lumora"_s))
            continue;
        LimitRule rule = group.rules.front();
        rule.state = LimitRule::State::Confirmed;
        rule.max = 1;
        rule.scope = {LimitRule::ScopeKind::Employer, u"Lumora"_s, {}};
        return bool(m_user->limits().save(rule).result());
    }
    return false;
}

void BoardFlowTest::saysWhatAMoveWouldDoToThePlaces()
{
    QVERIFY(confirmOnePlaceOnly());
    QVERIFY(findOnBoard(PipelinePosting));
    QTRY_VERIFY2(column(u"applied"_s).effect().contains(u"slot 1"_s), qPrintable(column(u"applied"_s).effect()));
    QVERIFY(column(u"planned"_s).effect().isEmpty());
    QVERIFY(column(u"applied"_s).cards().accessibleName().contains(u"slot 1"_s));
    QVERIFY(moveTo(u"applied"_s));
    QTRY_VERIFY(column(u"interview"_s).effect().isEmpty()); // it holds its place already
}

void BoardFlowTest::isRefusedBeyondTheLimitAndAsksForAReason()
{
    QVERIFY(confirmOnePlaceOnly());
    QVERIFY(findOnBoard(PipelinePosting));
    QVERIFY(moveTo(u"applied"_s));
    press(Qt::Key_F, Qt::ControlModifier);
    m_user->part<SearchBar>().selectAll();
    type(u"employer:lumora stage:saved"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(cards(u"applied"_s).empty() && !cards(u"saved"_s).empty());
    const PostingId posting = board().currentPosting();
    QTRY_COMPARE(column(u"applied"_s).effect(), u"no slot left"_s);

    press(Qt::Key_F, Qt::ControlModifier);
    m_user->part<SearchBar>().selectAll();
    type(u"employer:lumora"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(!cards(u"applied"_s).empty());
    board().selectPosting(posting);
    press(Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(cards(u"planned"_s).size(), size_t(1));
    press(Qt::Key_Right, Qt::AltModifier);
    auto *dialog = openDialog<RecordDialog>();
    QVERIFY(dialog);
    QCOMPARE(m_user->window().page(), MainWindow::Page::Board);
    QCOMPARE(cards(u"applied"_s).size(), size_t(1));

    QVERIFY(qobject_cast<QPlainTextEdit *>(dialog->focusWidget()));
    type(u"they asked me to"_s);
    QVERIFY(click(*dialog, u"Record all the same"_s));
    QTRY_COMPARE(cards(u"applied"_s).size(), size_t(2));
    QCOMPARE(m_user->window().page(), MainWindow::Page::Board);
}

void BoardFlowTest::keepsToTheSearch()
{
    const size_t all = cards(u"saved"_s).size();
    QVERIFY(findOnBoard(PipelinePosting));
    QCOMPARE(cards(u"saved"_s).size(), size_t(1));
    QVERIFY(click(board(), u"Show all"_s));
    QTRY_COMPARE(cards(u"saved"_s).size(), all);
}

void BoardFlowTest::opensACardAndComesBack()
{
    const PostingId posting = board().currentPosting();
    press(Qt::Key_Return);
    QTRY_COMPARE(m_user->window().page(), MainWindow::Page::Reading);
    QTRY_COMPARE(m_user->details().posting.id, posting);
    press(Qt::Key_4, Qt::AltModifier);
    QCOMPARE(board().currentPosting(), posting);
    press(Qt::Key_Escape);
    QCOMPARE(m_user->window().page(), MainWindow::Page::Reading);
}

void BoardFlowTest::offersWhatTheListOffersInItsMenu()
{
    press(Qt::Key_Down);
    const PostingId posting = board().currentPosting();
    const size_t all = m_user->rows().size();
    QVERIFY(chooseFromContextMenu(u"&Move to the trash"_s));
    QTRY_COMPARE(m_user->rows().size(), all - 1);
    QVERIFY(!m_user->list().postings().indexOf(posting).isValid());
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_user->rows().size(), all);
}

QTEST_MAIN(BoardFlowTest)
#include "tst_boardflow.moc"

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/detailvalues.h"
#include "ui/common/theme.h"
#include "ui/web/enginestart.h"
#include "ui/web/postingview.h"
#include "ui/web/textpostingview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

constexpr int EngineMs = 60'000;
constexpr int TypingMs = 1500; ///< longer than the engine takes
constexpr int KeyMs = 60;

bool isEngineLoaded()
{
    QFile maps(u"/proc/self/maps"_s);
    return maps.open(QFile::ReadOnly) && maps.readAll().contains("libQt6WebEngineCore");
}

/// What a program says that lies where the engine's library does not.
int sayWhatIsShown()
{
    Theme theme;
    PostingView view(theme, PostingView::Engine::Allowed);
    view.show();
    view.showPosting(DetailValues::ferry().posting, {});
    const bool isDecided = QTest::qWaitFor([&view] { return view.obstacle() != EngineObstacle::None; }, EngineMs);
    if (!isDecided)
        return 1;
    const auto *text = view.findChild<TextPostingView *>();
    QTextStream(stdout) << (view.obstacle() == EngineObstacle::HelperMissing ? "missing" : "there")
                        << (text != nullptr && text->isVisible() ? ", shown as text" : ", not shown")
                        << (isEngineLoaded() ? ", loaded" : "");
    return 0;
}

} // namespace

/// The program itself is not linked to the engine, so neither is this.
class EngineLoaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadsTheEngineForTheFirstPosting();
    void readsAsTextUntilTheEngineShowsIt();
    void leavesTheTextToWhoReadsIt();
    void waitsForARestOfTheHands();
    void waitsForTheFirstKey();
    void doesNotLayOutLongTextsMeanwhile();
    void showsTextWhereTheEngineIsMissing();
};

void EngineLoaderTest::loadsTheEngineForTheFirstPosting()
{
    Theme theme;
    PostingView view(theme, PostingView::Engine::Allowed);
    QSignalSpy shown(&view, &PostingView::shown);
    view.show();
    QVERIFY(!isEngineLoaded());
    view.showPosting(DetailValues::ferry().posting, {});
    QTRY_VERIFY_WITH_TIMEOUT(isEngineLoaded(), EngineMs);
    QVERIFY(shown.wait(EngineMs));
    QCOMPARE(view.obstacle(), EngineObstacle::None);
    PostingView another(theme, PostingView::Engine::Allowed); // of a second window
    QSignalSpy shownToo(&another, &PostingView::shown);
    another.show();
    another.showPosting(DetailValues::ferry().posting, {});
    QVERIFY(shownToo.wait(EngineMs));
}

void EngineLoaderTest::readsAsTextUntilTheEngineShowsIt()
{
    Theme theme;
    PostingView view(theme, PostingView::Engine::Allowed);
    QSignalSpy shown(&view, &PostingView::shown);
    view.show();
    view.showPosting(DetailValues::ferry().posting, {});
    auto *text = view.findChild<TextPostingView *>();
    QVERIFY(text != nullptr && text->isVisible());
    QVERIFY(text->toPlainText().contains(DetailValues::clause()));
    view.showPosting(DetailValues::incomplete().posting, {}); // who steps on reads that one
    QVERIFY(!text->toPlainText().contains(DetailValues::clause()));
    QCOMPARE(shown.size(), 0);
    QVERIFY(shown.wait(EngineMs));
    QTRY_VERIFY(view.findChild<TextPostingView *>() == nullptr);
    QCOMPARE(view.obstacle(), EngineObstacle::None);
}

void EngineLoaderTest::leavesTheTextToWhoReadsIt()
{
    Theme theme;
    PostingView view(theme, PostingView::Engine::Allowed);
    QSignalSpy shown(&view, &PostingView::shown);
    view.resize(500, 120);
    view.show();
    view.showPosting(DetailValues::ferry().posting, {});
    auto *text = view.findChild<TextPostingView *>();
    QTRY_VERIFY(text->verticalScrollBar()->maximum() > 20);
    text->verticalScrollBar()->setValue(20);
    QVERIFY(shown.wait(EngineMs));
    QVERIFY(text->isVisible());
    QCOMPARE(text->verticalScrollBar()->value(), 20);
    view.showPosting(DetailValues::incomplete().posting, {});
    QVERIFY(shown.wait(EngineMs));
    QTRY_VERIFY(view.findChild<TextPostingView *>() == nullptr);
}

/// Creating the engine keeps the window's thread for longer than a frame, so no key may have to wait for it.
void EngineLoaderTest::waitsForARestOfTheHands()
{
    Theme theme;
    PostingView view(theme, PostingView::Engine::Allowed);
    QSignalSpy shown(&view, &PostingView::shown);
    view.show();
    view.showPosting(DetailValues::ferry().posting, {});
    QVERIFY(view.findChild<EngineStart *>() != nullptr);
    QElapsedTimer typing;
    typing.start();
    while (typing.elapsed() < TypingMs) {
        QTest::keyClick(&view, Qt::Key_A);
        QVERIFY(!QTest::qWaitFor([&shown] { return !shown.isEmpty(); }, KeyMs));
    }
    QVERIFY(view.findChild<EngineStart *>() != nullptr);
    QVERIFY(shown.wait(EngineMs));
    QVERIFY(view.findChild<EngineStart *>() == nullptr);
}

/// A window that has just started shows a posting that nobody asked for.
void EngineLoaderTest::waitsForTheFirstKey()
{
    Theme theme;
    PostingView view(theme, PostingView::Engine::OnceUsed);
    QSignalSpy shown(&view, &PostingView::shown);
    view.show();
    view.showPosting(DetailValues::ferry().posting, {});
    QVERIFY(!QTest::qWaitFor([&shown] { return !shown.isEmpty(); }, TypingMs));
    QVERIFY(view.findChild<EngineStart *>() != nullptr);
    QTest::keyClick(&view, Qt::Key_Down);
    QVERIFY(shown.wait(EngineMs));
    QTRY_VERIFY(view.findChild<TextPostingView *>() == nullptr);
}

/// The text view would keep the window from its user for seconds; and nobody is to wait before an empty page.
void EngineLoaderTest::doesNotLayOutLongTextsMeanwhile()
{
    constexpr int Many = 2000;
    Posting posting = DetailValues::ferry().posting;
    for (int i = 0; i < Many; ++i)
        posting.sections.front().blocks.push_back(DetailValues::paragraph(u"A line of a very long posting."_s));
    Theme theme;
    PostingView view(theme, PostingView::Engine::OnceUsed);
    QSignalSpy shown(&view, &PostingView::shown);
    view.show();
    view.showPosting(posting, {});
    QVERIFY(view.findChild<TextPostingView *>()->toPlainText().isEmpty());
    QVERIFY(shown.wait(EngineMs));
    QTRY_VERIFY(view.findChild<TextPostingView *>() == nullptr);
}

void EngineLoaderTest::showsTextWhereTheEngineIsMissing()
{
    const QTemporaryDir elsewhere;
    const QString program = elsewhere.filePath(u"alone"_s);
    QVERIFY(QFile::copy(QCoreApplication::applicationFilePath(), program));
    QProcess process;
    process.start(program, {u"--say-what-is-shown"_s});
    QVERIFY(process.waitForFinished(EngineMs));
    QCOMPARE(process.readAllStandardOutput(), QByteArray("missing, shown as text"));
    const QByteArray log = process.readAllStandardError();
    QVERIFY2(log.contains("libshortlist_engine.so"), log);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (QCoreApplication::arguments().contains(u"--say-what-is-shown"_s))
        return sayWhatIsShown();
    EngineLoaderTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_engineloader.moc"

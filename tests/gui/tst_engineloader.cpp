// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/detailvalues.h"
#include "ui/common/theme.h"
#include "ui/web/postingview.h"
#include "ui/web/textpostingview.h"

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

constexpr int EngineMs = 60'000;

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
    QVERIFY(isEngineLoaded());
    QVERIFY(shown.wait(EngineMs));
    QCOMPARE(view.obstacle(), EngineObstacle::None);
    PostingView another(theme, PostingView::Engine::Allowed); // of a second window
    QSignalSpy shownToo(&another, &PostingView::shown);
    another.show();
    another.showPosting(DetailValues::ferry().posting, {});
    QVERIFY(shownToo.wait(EngineMs));
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

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/limits.h"
#include "models/importers/html/sanitiser.h"
#include "tests/surface/figures.h"
#include "ui/common/theme.h"
#include "ui/web/engine/engineview.h"
#include "ui/web/engine/postingscheme.h"
#include "ui/web/postingview.h"
#include "ui/web/textpostingview.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <ctime>

using namespace Shortlist;
using namespace Shortlist::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 120'000;
/// Of this thread's own work, whatever else the machine does. The renderer is a process of its own.
#if defined(__SANITIZE_ADDRESS__)
constexpr qint64 MostWorkMs = 15'000; // a sanitizer's time says little
#else
constexpr qint64 MostWorkMs = 1'500;
#endif

qint64 workedMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000 + time.tv_nsec / 1'000'000;
}

QString times(const QString &piece, qsizetype chars)
{
    return piece.repeated(chars / piece.size());
}

} // namespace

/// The largest and deepest that is stored, in the view that shows it; and a renderer that does not live to see it.
class LargeViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsTheLargestAndTheDeepest_data();
    void showsTheLargestAndTheDeepest();
    void outlivesAKilledRenderer();

private:
    Theme m_theme;
    std::unique_ptr<Figures> m_figures;
};

void LargeViewTest::initTestCase()
{
    m_theme.applyTo(*qApp);
    m_figures = std::make_unique<Figures>(
        QStringList{u"shown"_s, u"KB"_s, u"work of the window, ms"_s, u"until it stands, ms"_s});
}

void LargeViewTest::showsTheLargestAndTheDeepest_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<bool>("isStorable");
    constexpr qsizetype Most = Limits::CleanHtmlBytes;
    QTest::newRow("a megabyte of paragraphs") << times(u"<p>word</p>"_s, Most - 100) << true;
    QTest::newRow("a megabyte in one word") << QString(Most - 100, u'x') << true;
    QTest::newRow("a megabyte of list items")
        << u"<ul>"_s + times(u"<li>a few words of a <b>longer</b> line</li>"_s, Most - 100) + u"</ul>"_s << true;
    QTest::newRow("a table of 20,000 cells")
        << u"<table><tbody><tr>"_s + times(u"<td>a</td>"_s, 200'000) + u"</tr></tbody></table>"_s << true;
    QTest::newRow("as deep as may be") << times(u"<div>"_s, 5 * (Limits::HtmlDepth - 2)) + u"x"_s
            + times(u"</div>"_s, 6 * (Limits::HtmlDepth - 2))
                                       << true;
    QTest::newRow("deeper than may be") << times(u"<div>"_s, 500'000) << false;
    QTest::newRow("larger than may be") << times(u"<p>word</p>"_s, 5 * Most) << false;
    QTest::newRow("never cleaned, 100,000 deep") << times(u"<blockquote>"_s, 1'200'000) << false;
}

void LargeViewTest::showsTheLargestAndTheDeepest()
{
    QFETCH(QString, html);
    QFETCH(bool, isStorable);
    QCOMPARE(bool(sanitised(html)), isStorable);
    PostingView view(m_theme, PostingView::Engine::Allowed);
    view.resize(600, 800);
    view.show();
    QSignalSpy shown(&view, &PostingView::shown);
    Posting posting;
    posting.title = u"Large"_s;
    posting.html = html; // even where no import would have stored it
    QElapsedTimer clock;
    clock.start();
    const qint64 before = workedMs();
    view.showOriginal(posting, {u"word"_s});
    const qint64 work = workedMs() - before;
    QVERIFY(QTest::qWaitFor([&] { return !shown.isEmpty(); }, PatienceMs));
    m_figures->add(QString::fromLatin1(QTest::currentDataTag()), {html.size() / 1'024, work, clock.elapsed()});
    QVERIFY2(work <= MostWorkMs, qPrintable(QString::number(work)));
    QVERIFY(view.findChild<EngineView *>() != nullptr || view.findChild<TextPostingView *>() != nullptr);
}

void LargeViewTest::outlivesAKilledRenderer()
{
    PostingView view(m_theme, PostingView::Engine::Allowed);
    view.show();
    QSignalSpy shown(&view, &PostingView::shown);
    Posting posting;
    posting.html = u"<p>still here</p>"_s;
    for (int round = 0; round < 3; ++round) {
        shown.clear();
        if (round == 0)
            view.showOriginal(posting, {});
        else
            QTest::mouseClick(view.findChild<QPushButton *>(), Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([&] { return !shown.isEmpty(); }, PatienceMs));
        QCOMPARE(view.obstacle(), EngineObstacle::None);
        const qint64 renderer = view.findChild<EngineView *>()->page()->renderProcessPid();
        QVERIFY(renderer > 0);
        QCOMPARE(::kill(pid_t(renderer), SIGKILL), 0);
        QVERIFY(QTest::qWaitFor([&view] { return view.obstacle() == EngineObstacle::Crashed; }, PatienceMs));
        QVERIFY(view.findChild<TextPostingView *>()->toPlainText().contains("still here"_L1));
    }
    m_figures->add(u"a renderer killed, and started again"_s, {3, 0, 0});
}

int main(int argc, char **argv)
{
    registerPostingScheme();
    QApplication app(argc, argv);
    LargeViewTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_largeview.moc"

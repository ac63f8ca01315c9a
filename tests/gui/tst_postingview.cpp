// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/contentpolicy.h"
#include "tests/gui/detailvalues.h"
#include "tests/gui/loopbackserver.h"
#include "tests/gui/reachablefiles.h"
#include "ui/common/theme.h"
#include "ui/web/engine/engineview.h"
#include "ui/web/engine/pagesource.h"
#include "ui/web/engine/postingpage.h"
#include "ui/web/engine/postingscheme.h"
#include "ui/web/engine/requestgate.h"
#include "ui/web/postingview.h"
#include "ui/web/textpostingview.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextCursor>
#include <QTimer>
#include <QWebEngineProfile>
#include <QWebEngineSettings>

using namespace Shortlist;
using namespace Shortlist::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int EngineMs = 60'000; // starting the engine on a busy machine
/// Long enough for whatever a page starts by itself.
constexpr int SettleMs = 700;

/// What the layers are there for: every way a page can reach out that works without a click.
QByteArray hostilePage(const LoopbackServer &server)
{
    const QString body = uR"(<!DOCTYPE html><html><head>
<link rel='stylesheet' href='URL-css'><link rel='icon' href='URL-icon'><link rel='prefetch' href='URL-prefetch'>
<style>@import 'URL-import'; @font-face { font-family: f; src: url(URL-font) } body { background: url(URL-bg); font-family: f }</style>
</head><body background='URL-bodybg'>x
<img src='URL-img'><img srcset='URL-srcset 1x'><picture><source srcset='URL-source'><img></picture>
<iframe src='URL-frame'></iframe><object data='URL-object'></object><embed src='URL-embed'>
<video src='URL-video' poster='URL-poster' autoplay></video><audio src='URL-audio' autoplay></audio>
<svg><image href='URL-svg' width='1' height='1'/></svg><input type='image' src='URL-input'>
<script>document.title = 'ran'; fetch('URL-fetch'); new Image().src = 'URL-js';</script>
<img src='URL-onerror' onerror="document.title = 'ran'">
</body></html>)"_s;
    return QString(body).replace(u"URL-"_s, server.address(u"x-"_s)).toUtf8();
}

/// An engine's page with some of the locks; `locks` are what is under test.
struct Bench
{
    Bench() { profile.installUrlSchemeHandler(PostingScheme, &source); }

    bool show(PostingPage &page, const QByteArray &html)
    {
        QSignalSpy loaded(&page, &QWebEnginePage::loadFinished);
        page.show(source.setPage(html));
        return loaded.wait(EngineMs);
    }

    QWebEngineProfile profile;
    RequestGate gate;
    PageSource source;
};

} // namespace

class PostingViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anUnlockedPageReachesOut();
    void theLockedPageReachesNothing();
    void theGateAloneLetsNothingOut();
    void theContentPolicyAloneLetsNothingOut();
    void everyRiskySettingIsOff();
    void theProfileKeepsNothing();
    void scriptsDoNotRun();
    void navigationIsRefused_data();
    void navigationIsRefused();
    void aClickOnALinkIsHandedOver_data();
    void aClickOnALinkIsHandedOver();
    void aHostilePostingIsShownAsText();
    void startsTheEngineWithTheFirstPosting();
    void scrollsToTheClause();
    void findsInThePage();
    void fallsBackWhereTheEngineIsSwitchedOff();
    void fallsBackForRoot();
    void fallsBackWhereTheEngineStopsAndReloads();
    void showsAsTextWhatTheEngineNeverFinishes();
    void theTextViewLoadsNothing();
    void theTextViewHandsLinksOver();
    void theTextHasThePagesColumn();

private:
    Theme m_theme;
};

void PostingViewTest::initTestCase()
{
    m_theme.applyTo(*qApp);
    QCOMPARE(engineObstacle(), EngineObstacle::None); // QTWEBENGINE_DISABLE_SANDBOX is set for the tests
}

/// The positive control: without the locks, the same page does what it is made for.
void PostingViewTest::anUnlockedPageReachesOut()
{
    LoopbackServer server;
    QWebEngineProfile profile;
    QWebEnginePage page(&profile);
    QSignalSpy loaded(&page, &QWebEnginePage::loadFinished);
    page.setHtml(QString::fromUtf8(hostilePage(server)), QUrl(server.address({})));
    QVERIFY(loaded.wait(EngineMs));
    QTRY_VERIFY_WITH_TIMEOUT(server.visits() >= 10, EngineMs);
    QTRY_COMPARE_WITH_TIMEOUT(page.title(), u"ran"_s, EngineMs);
}

void PostingViewTest::theLockedPageReachesNothing()
{
    LoopbackServer server;
    EngineView view;
    QSignalSpy loaded(&view, &QWebEngineView::loadFinished);
    view.showPage(hostilePage(server), Qt::white, EngineView::Position::Top);
    QVERIFY(loaded.wait(EngineMs));
    QTest::qWait(SettleMs);
    QCOMPARE(server.visits(), 0);
    QVERIFY(view.refusedRequests() >= 10);
}

void PostingViewTest::theGateAloneLetsNothingOut()
{
    LoopbackServer server;
    Bench bench;
    bench.profile.setUrlRequestInterceptor(&bench.gate);
    PostingPage page(&bench.profile);
    QVERIFY(bench.show(page, hostilePage(server)));
    QTest::qWait(SettleMs);
    QCOMPARE(server.visits(), 0);
}

void PostingViewTest::theContentPolicyAloneLetsNothingOut()
{
    LoopbackServer server;
    Bench bench;
    PostingPage page(&bench.profile);
    QByteArray html = hostilePage(server);
    html.replace("<head>",
                 "<head><meta http-equiv='Content-Security-Policy' content=\"default-src 'none'; form-action "
                 "'none'; base-uri 'none'; frame-src 'none'\">");
    QVERIFY(bench.show(page, html));
    QTest::qWait(SettleMs);
    QCOMPARE(server.visits(), 0);
}

void PostingViewTest::everyRiskySettingIsOff()
{
    QWebEngineProfile profile;
    harden(profile);
    const QWebEngineSettings &settings = *profile.settings();
    using S = QWebEngineSettings;
    QStringList on;
    for (const auto attribute :
         {S::JavascriptEnabled, S::JavascriptCanOpenWindows, S::JavascriptCanAccessClipboard,
          S::LocalContentCanAccessFileUrls, S::LocalContentCanAccessRemoteUrls, S::LocalStorageEnabled,
          S::NavigateOnDropEnabled, S::PdfViewerEnabled, S::PluginsEnabled, S::ErrorPageEnabled,
          S::AutoLoadIconsForPage, S::HyperlinkAuditingEnabled, S::WebGLEnabled, S::FullScreenSupportEnabled,
          S::DnsPrefetchEnabled}) {
        if (settings.testAttribute(attribute))
            on.append(QString::number(int(attribute)));
    }
    QCOMPARE(on, QStringList());
    QCOMPARE(settings.unknownUrlSchemePolicy(), QWebEngineSettings::DisallowUnknownUrlSchemes);
}

void PostingViewTest::theProfileKeepsNothing()
{
    QWebEngineProfile profile;
    harden(profile);
    QVERIFY(profile.isOffTheRecord());
    QCOMPARE(profile.httpCacheType(), QWebEngineProfile::NoCache);
    QCOMPARE(profile.persistentCookiesPolicy(), QWebEngineProfile::NoPersistentCookies);
}

void PostingViewTest::scriptsDoNotRun()
{
    EngineView view;
    QSignalSpy loaded(&view, &QWebEngineView::loadFinished);
    view.showPage(
        "<title>still</title><script>document.title='ran'</script><img src=x onerror=\"document.title='ran'\">"
        "<svg onload=\"document.title='ran'\"></svg>",
        Qt::white, EngineView::Position::Top);
    QVERIFY(loaded.wait(EngineMs));
    QTest::qWait(SettleMs);
    QCOMPARE(view.title(), u"still"_s);
}

void PostingViewTest::navigationIsRefused_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::newRow("refresh to the web") << QByteArray("<meta http-equiv=refresh content='0;url=URL'>");
    QTest::newRow("refresh to a file") << QByteArray("<meta http-equiv=refresh content='0;url=file:///etc/passwd'>");
    QTest::newRow("refresh to another page of ours")
        << QByteArray("<meta http-equiv=refresh content='0;url=job://posting/999'>");
    QTest::newRow("refresh to data") << QByteArray("<meta http-equiv=refresh content='0;url=data:text/html,x'>");
    QTest::newRow("frame") << QByteArray("<iframe src='URL'></iframe><iframe src='file:///etc/passwd'></iframe>");
}

void PostingViewTest::navigationIsRefused()
{
    QFETCH(QByteArray, html);
    LoopbackServer server;
    Bench bench;
    PostingPage page(&bench.profile);
    QSignalSpy clicked(&page, &PostingPage::linkClicked);
    html.replace("URL", server.address(u"x"_s).toUtf8());
    QVERIFY(bench.show(page, html));
    QTest::qWait(SettleMs); // some are stopped by us, some by the engine before we are asked
    QCOMPARE(page.url(), bench.source.url());
    QCOMPARE(server.visits(), 0);
    QCOMPARE(clicked.size(), 0);
}

void PostingViewTest::aClickOnALinkIsHandedOver_data()
{
    QTest::addColumn<QByteArray>("attribute");
    QTest::addColumn<Qt::MouseButton>("button");
    QTest::newRow("a plain link") << QByteArray() << Qt::LeftButton;
    QTest::newRow("one for a new window") << QByteArray("target=_blank") << Qt::LeftButton;
    QTest::newRow("by the middle button") << QByteArray() << Qt::MiddleButton;
}

void PostingViewTest::aClickOnALinkIsHandedOver()
{
    QFETCH(QByteArray, attribute);
    QFETCH(Qt::MouseButton, button);
    EngineView view;
    view.resize(400, 300);
    view.show();
    QSignalSpy loaded(&view, &QWebEngineView::loadFinished);
    QSignalSpy clicked(&view, &EngineView::linkClicked);
    view.showPage("<style>a{position:fixed;inset:0;background:#ccc}</style><a href='https://a.example/x' " + attribute
                      + ">open</a>",
                  Qt::white, EngineView::Position::Top);
    QVERIFY(loaded.wait(EngineMs));
    QTRY_VERIFY(view.focusProxy() != nullptr);
    QTest::qWait(SettleMs);
    QTest::mouseClick(view.focusProxy(), button, {}, {50, 50});
    QTRY_COMPARE_WITH_TIMEOUT(clicked.size(), 1, EngineMs);
    QCOMPARE(clicked.front().front().toUrl(), QUrl(u"https://a.example/x"_s));
    QCOMPARE(view.url().scheme(), u"job"_s);
}

/// A posting that slipped past the importer's sanitiser is still only words.
void PostingViewTest::aHostilePostingIsShownAsText()
{
    LoopbackServer server;
    PostingView view(m_theme, PostingView::Engine::Allowed);
    QSignalSpy shown(&view, &PostingView::shown);
    Posting posting;
    posting.title = u"</title><script>x</script>"_s;
    posting.html = QString::fromUtf8(hostilePage(server));
    view.showOriginal(posting, {});
    QVERIFY(shown.wait(EngineMs));
    QTest::qWait(SettleMs);
    QCOMPARE(server.visits(), 0);
    QCOMPARE(view.findChild<EngineView *>()->refusedRequests(), 0); // nothing was even asked for
}

void PostingViewTest::startsTheEngineWithTheFirstPosting()
{
    PostingView view(m_theme, PostingView::Engine::Allowed);
    view.show();
    QVERIFY(view.findChild<EngineView *>() == nullptr);
    QSignalSpy shown(&view, &PostingView::shown);
    view.showPosting(DetailValues::ferry().posting, {});
    QVERIFY(shown.wait(EngineMs));
    const auto *engine = view.findChild<EngineView *>();
    QVERIFY(engine != nullptr);
    view.showPosting(DetailValues::incomplete().posting, {});
    QVERIFY(shown.wait(EngineMs));
    QCOMPARE(view.findChild<EngineView *>(), engine);
    QCOMPARE(view.obstacle(), EngineObstacle::None);
}

void PostingViewTest::scrollsToTheClause()
{
    PostingView view(m_theme, PostingView::Engine::Allowed);
    view.resize(500, 120);
    view.show();
    QSignalSpy shown(&view, &PostingView::shown);
    Posting posting = DetailValues::ferry().posting;
    for (int i = 0; i < 40; ++i)
        posting.sections.front().blocks.push_back(DetailValues::paragraph(u"A line that stands before the clause."_s));
    view.showPosting(posting, {});
    QVERIFY(shown.wait(EngineMs));
    view.scrollToClause();
    QTRY_VERIFY_WITH_TIMEOUT(view.findChild<EngineView *>()->page()->scrollPosition().y() > 200, EngineMs);
}

void PostingViewTest::findsInThePage()
{
    PostingView view(m_theme, PostingView::Engine::Allowed);
    view.show();
    QSignalSpy shown(&view, &PostingView::shown);
    QSignalSpy found(&view, &PostingView::found);
    view.showPosting(DetailValues::ferry().posting, {});
    QVERIFY(shown.wait(EngineMs));
    view.findNext(u"distributed"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!found.isEmpty() && found.last().front().toInt() == 2, EngineMs);
}

void PostingViewTest::fallsBackWhereTheEngineIsSwitchedOff()
{
    PostingView view(m_theme, PostingView::Engine::SwitchedOff);
    view.show();
    view.showPosting(DetailValues::ferry().posting, {u"distributed systems"_s});
    auto *text = view.findChild<TextPostingView *>();
    QVERIFY(text != nullptr && text->isVisible());
    QVERIFY(view.findChild<EngineView *>() == nullptr);
    QVERIFY(text->toPlainText().contains(DetailValues::clause()));
    QVERIFY(text->toHtml().contains(m_theme.tokens().highlight.name()));
    QVERIFY(text->toHtml().contains(m_theme.tokens().hit.name()));
}

void PostingViewTest::fallsBackForRoot()
{
    if (qgetenv("USER") != "root" && !QFile(u"/root"_s).permissions().testFlag(QFile::ReadUser))
        QSKIP("this is about root");
    const QByteArray before = qgetenv("QTWEBENGINE_DISABLE_SANDBOX");
    qunsetenv("QTWEBENGINE_DISABLE_SANDBOX");
    const EngineObstacle obstacle = engineObstacle();
    qputenv("QTWEBENGINE_DISABLE_SANDBOX", before);
    QCOMPARE(obstacle, EngineObstacle::Root);
}

void PostingViewTest::fallsBackWhereTheEngineStopsAndReloads()
{
    PostingView view(m_theme, PostingView::Engine::Allowed);
    view.show();
    QSignalSpy shown(&view, &PostingView::shown);
    view.showPosting(DetailValues::ferry().posting, {});
    QVERIFY(shown.wait(EngineMs));
    Q_EMIT view.findChild<EngineView *>()->renderProcessTerminated(QWebEnginePage::CrashedTerminationStatus, 1);
    QCOMPARE(view.obstacle(), EngineObstacle::Crashed);
    QVERIFY(view.findChild<TextPostingView *>()->isVisible());
    auto *reload = view.findChild<QPushButton *>();
    QVERIFY(reload->isVisible());
    QTest::mouseClick(reload, Qt::LeftButton);
    QVERIFY(shown.wait(EngineMs));
    QCOMPARE(view.obstacle(), EngineObstacle::None);
    QVERIFY(view.findChild<TextPostingView *>() == nullptr);
}

/// Not only the first page: one that the engine loses later would leave the posting before it on the screen.
void PostingViewTest::showsAsTextWhatTheEngineNeverFinishes()
{
    PostingView view(m_theme, PostingView::Engine::Allowed);
    view.show();
    QSignalSpy shown(&view, &PostingView::shown);
    view.showPosting(DetailValues::ferry().posting, {});
    QVERIFY(shown.wait(EngineMs));
    view.findChild<QTimer *>(u"loadWatch"_s)->setInterval(1);
    auto *engine = view.findChild<EngineView *>();
    view.showPosting(DetailValues::incomplete().posting, {});
    engine->stop();
    QVERIFY(shown.wait(EngineMs));
    QCOMPARE(view.obstacle(), EngineObstacle::Crashed);
    QCOMPARE(view.findChild<TextPostingView *>()->toPlainText().isEmpty(), false);
    QVERIFY(view.findChild<QPushButton *>()->isVisible());
}

void PostingViewTest::theTextViewLoadsNothing()
{
    LoopbackServer server;
    TextPostingView view;
    view.show();
    view.showBody(QString::fromUtf8(hostilePage(server)) + u"<img src='file:///etc/hostname'>"_s, {}, {});
    QTest::qWait(SettleMs);
    QCOMPARE(server.visits(), 0);
    QCOMPARE(readByDocument(*view.document()), QByteArray());
}

void PostingViewTest::theTextViewHandsLinksOver()
{
    TextPostingView view;
    view.resize(300, 200);
    view.show();
    QSignalSpy clicked(&view, &TextPostingView::linkClicked);
    view.showBody(u"<p><a href='https://a.example/x'>openopenopen</a></p>"_s, {}, {});
    QVERIFY(view.find(u"open"_s));
    const QPoint link = view.cursorRect().center() - QPoint(3, 0);
    view.moveCursor(QTextCursor::Start);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, link);
    QCOMPARE(clicked.size(), 1);
    Q_EMIT view.anchorClicked(QUrl(u"file:///etc/passwd"_s));
    QCOMPARE(clicked.size(), 1);
    QVERIFY(view.toPlainText().contains(u"openopenopen"_s));
}

/// resources/css/posting.css: no line longer than 42 em, between margins of 24 pixels.
void PostingViewTest::theTextHasThePagesColumn()
{
    TextPostingView view;
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.resize(2000, 400);
    view.show();
    QFont font = view.font();
    font.setPixelSize(20);
    view.showBody(u"<p>%1</p>"_s.arg(u"word "_s.repeated(400)), {}, font);
    QCOMPARE(view.document()->textWidth(), 42.0 * 20 + 2 * 24);
    view.resize(500, 400);
    QCOMPARE(view.document()->textWidth(), qreal(view.viewport()->width()));
}

int main(int argc, char **argv)
{
    registerPostingScheme();
    QApplication app(argc, argv);
    PostingViewTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_postingview.moc"

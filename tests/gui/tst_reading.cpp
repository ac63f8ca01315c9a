// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/detailvalues.h"
#include "ui/common/theme.h"
#include "ui/web/engine/engineview.h"
#include "ui/web/engine/postingscheme.h"
#include "ui/web/findbar.h"
#include "ui/web/postingview.h"
#include "ui/web/readingtools.h"
#include "ui/web/textpostingview.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWebEnginePage>
#include <QWheelEvent>

#include <algorithm>
#include <csignal>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

constexpr int EngineMs = 60'000; // starting the engine on a busy machine

using Engine = PostingView::Engine;

/// Enough of them that a page must scroll.
Posting longPosting()
{
    Posting posting;
    for (int section = 1; section <= 8; ++section) {
        Section part{SectionKind::Other, u"Part %1 & more"_s.arg(section), {}};
        for (int line = 0; line < 12; ++line)
            part.blocks.push_back(DetailValues::paragraph(u"A line of the harbour that says nothing new."_s));
        posting.sections.push_back(part);
    }
    posting.title = u"Harbour Pilot"_s;
    posting.employer = u"Meridian"_s;
    posting.sections[5].blocks.push_back(DetailValues::paragraph(u"Only here stands the lighthouse."_s));
    return posting;
}

/// Lines of text as a site may colour them; one a paragraph.
QStringList colouredLines()
{
    return {u"<p style=\"color:#fff;background:#fff\">white on white</p>"_s,
            u"<p style=\"color:#000 !important;background-color:#000\">black on black</p>"_s,
            u"<p><font color=\"#eeeeee\">pale by an old tag</font></p>"_s,
            u"<p bgcolor=\"#333333\"><span style=\"color:#222222\">dark by an attribute</span></p>"_s,
            u"<p style=\"opacity:0.04\">nearly transparent</p>"_s,
            u"<p class=\"note hit limit\"><span style=\"color:yellow\">yellow, with our own classes</span></p>"_s,
            u"<p style=\"font-size:1px\">as small as can be</p>"_s,
            u"<style>p{color:#ddd !important;background:#ccc !important}</style><p>by a style sheet</p>"_s};
}

struct Band
{
    int height = 0;
    double contrast = 1; ///< the best of its pixels against the ground
};

/// The lines of text in a picture: runs of rows that have more than the ground.
std::vector<Band> bandsOf(const QImage &image, const QColor &ground)
{
    constexpr double Visible = 1.2;
    std::vector<Band> bands;
    bool isInBand = false;
    for (int y = 0; y < image.height(); ++y) {
        double best = 1;
        for (int x = 0; x < image.width(); ++x)
            if (const QColor colour = image.pixelColor(x, y); colour != ground)
                best = std::max(best, contrastRatio(colour, ground));
        const bool hasInk = best > Visible;
        if (hasInk && !isInBand)
            bands.emplace_back();
        if (hasInk) {
            ++bands.back().height;
            bands.back().contrast = std::max(bands.back().contrast, best);
        }
        isInBand = hasInk;
    }
    return bands;
}

} // namespace

/// Reading a posting: its sections, what is found in it, what is taken out of it, and that it can be read at all.
class ReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void outlinesTheSections();
    void goesToASection_data();
    void goesToASection();
    void offersTheSectionsInAMenu();
    void findsAndCounts_data();
    void findsAndCounts();
    void findsWhileItIsTyped();
    void closesTheBarWithThePage();
    void copiesWithFormatting();
    void turnsTheWheelIntoZoom_data();
    void turnsTheWheelIntoZoom();
    void staysReadableWhateverTheSiteColours_data();
    void staysReadableWhateverTheSiteColours();
    void survivesAKilledProcess();

private:
    bool show(const Posting &posting, Engine engine);
    bool isShown(const QSignalSpy &shown)
    {
        return QTest::qWaitFor([&] { return !shown.isEmpty(); }, EngineMs);
    }
    double scrolled() const;
    FindBar &bar() const { return *m_view->findChild<FindBar *>(); }
    QString barWords() const { return bar().findChild<QLabel *>()->text(); }

    Theme m_theme;
    std::unique_ptr<PostingView> m_view;
};

void ReadingTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
    m_theme.setChoice(SchemeChoice::Light);
    m_theme.applyTo(*qApp);
}

void ReadingTest::cleanup()
{
    m_view.reset();
    m_theme.setChoice(SchemeChoice::Light);
}

bool ReadingTest::show(const Posting &posting, Engine engine)
{
    m_view = std::make_unique<PostingView>(m_theme, engine);
    m_view->resize(560, 320);
    m_view->show();
    QSignalSpy shown(m_view.get(), &PostingView::shown);
    m_view->showPosting(posting, {});
    return isShown(shown) && QTest::qWaitForWindowActive(m_view.get());
}

double ReadingTest::scrolled() const
{
    if (auto *engine = m_view->findChild<EngineView *>())
        return engine->page()->scrollPosition().y();
    return m_view->findChild<TextPostingView *>()->verticalScrollBar()->value();
}

void ReadingTest::outlinesTheSections()
{
    QVERIFY(show(longPosting(), Engine::SwitchedOff));
    QStringList titles;
    for (const OutlineEntry &entry : m_view->outline())
        titles.append(entry.title);
    QCOMPARE(titles.size(), 8);
    QCOMPARE(titles.front(), u"Part 1 & more"_s);
    QSignalSpy changed(m_view.get(), &PostingView::outlineChanged);
    Posting original;
    original.html = u"<h1>Top</h1><p>x</p><h3 id=\"section-9\">Deep <b>down</b></h3><h2></h2>"_s;
    m_view->showOriginal(original, {});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_view->outline(),
             (std::vector<OutlineEntry>{{u"section-1"_s, u"Top"_s, 1}, {u"section-2"_s, u"Deep down"_s, 3}}));
    m_view->clear();
    QVERIFY(m_view->outline().empty());
}

void ReadingTest::goesToASection_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::newRow("page") << Engine::Allowed;
    QTest::newRow("plain text") << Engine::SwitchedOff;
}

void ReadingTest::goesToASection()
{
    QFETCH(Engine, engine);
    QVERIFY(show(longPosting(), engine));
    m_view->goTo(m_view->outline()[3].anchor);
    QTRY_VERIFY_WITH_TIMEOUT(scrolled() > 300, EngineMs);
    const double there = scrolled();
    m_view->goTo(m_view->outline()[1].anchor);
    QTRY_VERIFY_WITH_TIMEOUT(scrolled() < there, EngineMs);
}

void ReadingTest::offersTheSectionsInAMenu()
{
    m_view = std::make_unique<PostingView>(m_theme, Engine::SwitchedOff);
    m_view->resize(560, 320);
    ReadingTools tools(*m_view, m_theme);
    m_view->show();
    tools.show();
    auto *sections = tools.findChild<QToolButton *>();
    QVERIFY(!sections->isEnabled());
    m_view->showPosting(longPosting(), {});
    QVERIFY(sections->isEnabled());
    Q_EMIT sections->menu()->aboutToShow();
    QCOMPARE(sections->menu()->actions().size(), 8);
    QCOMPARE(sections->menu()->actions().at(4)->text(), u"Part 5 && more"_s);
    sections->menu()->actions().at(4)->trigger();
    QTRY_VERIFY(scrolled() > 300);
}

void ReadingTest::findsAndCounts_data()
{
    goesToASection_data();
}

void ReadingTest::findsAndCounts()
{
    QFETCH(Engine, engine);
    QVERIFY(show(longPosting(), engine));
    m_view->openFind();
    QVERIFY(bar().isVisible());
    auto *field = bar().findChild<QLineEdit *>();
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"part"_s);
    QTRY_COMPARE_WITH_TIMEOUT(barWords(), u"1 of 8"_s, EngineMs);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(barWords(), u"2 of 8"_s, EngineMs);
    m_view->stepHit(1); // F3
    QTRY_COMPARE_WITH_TIMEOUT(barWords(), u"3 of 8"_s, EngineMs);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(barWords(), u"2 of 8"_s, EngineMs);
    field->setText(u"submarine"_s);
    QTRY_COMPARE_WITH_TIMEOUT(barWords(), u"not found"_s, EngineMs);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!bar().isVisible());
}

void ReadingTest::findsWhileItIsTyped()
{
    QVERIFY(show(longPosting(), Engine::SwitchedOff));
    m_view->openFind();
    QTest::keyClicks(bar().findChild<QLineEdit *>(), u"lighthouse"_s);
    QCOMPARE(barWords(), u"1 of 1"_s);
    QVERIFY(scrolled() > 300);
}

void ReadingTest::closesTheBarWithThePage()
{
    QVERIFY(show(longPosting(), Engine::SwitchedOff));
    m_view->openFind();
    m_view->showPosting(DetailValues::ferry().posting, {});
    QVERIFY(!bar().isVisible());
    m_view->clear();
    m_view->openFind(); // there is nothing to find in
    QVERIFY(!bar().isVisible());
}

void ReadingTest::copiesWithFormatting()
{
    Posting posting = longPosting();
    posting.title = u"<Pilot>"_s;
    posting.sourceUrl = u"https://a.example/7"_s;
    QVERIFY(show(posting, Engine::SwitchedOff));
    m_view->copyAll();
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->html().contains(u"<h1>&lt;Pilot&gt;</h1>"_s));
    QVERIFY(data->html().contains(u"<h2 dir=\"auto\">Part 1 &amp; more</h2>"_s));
    QVERIFY(data->html().contains(u"href=\"https://a.example/7\""_s));
    QVERIFY(data->text().startsWith(u"<Pilot>"_s));
    QVERIFY(data->text().contains(u"Only here stands the lighthouse."_s));
}

void ReadingTest::turnsTheWheelIntoZoom_data()
{
    goesToASection_data();
}

void ReadingTest::turnsTheWheelIntoZoom()
{
    QFETCH(Engine, engine);
    QVERIFY(show(longPosting(), engine));
    QSignalSpy zoomed(m_view.get(), &PostingView::zoomRequested);
    QWidget *page = nullptr;
    if (auto *web = m_view->findChild<EngineView *>()) {
        QTRY_VERIFY_WITH_TIMEOUT(web->focusProxy() != nullptr, EngineMs);
        page = web->focusProxy();
    } else {
        page = m_view->findChild<TextPostingView *>()->viewport();
    }
    for (const int turned : {120, -120}) {
        QWheelEvent wheel({20, 20}, page->mapToGlobal(QPointF(20, 20)), {}, {0, turned}, Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(page, &wheel);
    }
    QCOMPARE(zoomed, (QList<QVariantList>{{1}, {-1}}));
}

void ReadingTest::staysReadableWhateverTheSiteColours_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<SchemeChoice>("scheme");
    QTest::newRow("page, light") << Engine::Allowed << SchemeChoice::Light;
    QTest::newRow("page, dark") << Engine::Allowed << SchemeChoice::Dark;
    QTest::newRow("plain text, light") << Engine::SwitchedOff << SchemeChoice::Light;
    QTest::newRow("plain text, dark") << Engine::SwitchedOff << SchemeChoice::Dark;
}

void ReadingTest::staysReadableWhateverTheSiteColours()
{
    constexpr double Readable = 4.5; // WCAG 2.2, 1.4.3
    constexpr int LeastHeight = 6;
    QFETCH(Engine, engine);
    QFETCH(SchemeChoice, scheme);
    m_theme.setChoice(scheme);
    Posting posting;
    posting.html = colouredLines().join(QString());
    m_view = std::make_unique<PostingView>(m_theme, engine);
    m_view->resize(560, 480);
    m_view->show();
    m_view->showOriginal(posting, {});
    const QColor ground = m_theme.tokens().pane;
    const auto bands = [this, &ground] {
        const QWidget *page = m_view->findChild<EngineView *>();
        if (page == nullptr)
            page = m_view->findChild<TextPostingView *>()->viewport(); // above it stands why there is no page
        const QRect place(page->mapTo(m_view.get(), QPoint(0, 0)), page->size());
        return bandsOf(m_view->grab(place).toImage(), ground);
    };
    QTRY_COMPARE_WITH_TIMEOUT(bands().size(), size_t(colouredLines().size()), EngineMs);
    for (const Band &band : bands()) {
        QVERIFY2(band.contrast >= Readable, qPrintable(QString::number(band.contrast)));
        QVERIFY(band.height >= LeastHeight);
    }
}

void ReadingTest::survivesAKilledProcess()
{
    QVERIFY(show(longPosting(), Engine::Allowed));
    const qint64 process = m_view->findChild<EngineView *>()->page()->renderProcessPid();
    QVERIFY(process > 0);
    QCOMPARE(::kill(pid_t(process), SIGKILL), 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_view->obstacle(), EngineObstacle::Crashed, EngineMs);
    QVERIFY(m_view->findChild<TextPostingView *>()->isVisible());
    QVERIFY(m_view->findChild<TextPostingView *>()->toPlainText().contains(u"lighthouse"_s));
    m_view->openFind();
    QTest::keyClicks(bar().findChild<QLineEdit *>(), u"part"_s);
    QCOMPARE(barWords(), u"1 of 8"_s);
}

int main(int argc, char **argv)
{
    registerPostingScheme();
    QApplication app(argc, argv);
    ReadingTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_reading.moc"

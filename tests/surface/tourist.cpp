// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Not a test: the whole program over a folder of postings whose every word wants to load something. It imports them,
// opens each, scrolls, and goes through every page; tst_silence looks at what the kernel was asked meanwhile.
// surface-tourist FOLDER POSTINGS [--leak]: with --leak it does once what must never happen, so that the test can see
// it.

#include "app/window/composition.h"
#include "models/items/importstagingmodel.h"
#include "models/items/postinglistmodel.h"
#include "tests/gui/userhands.h"
#include "ui/common/translators.h"
#include "ui/detail/detailpane.h"
#include "ui/importing/stagingpage.h"
#include "ui/list/postinglistview.h"
#include "ui/mainwindow/importcontroller.h"
#include "ui/web/postingview.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTextStream>
#include <QTimer>
#include <QToolTip>

using namespace Shortlist;
using namespace Shortlist::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 120'000;
/// So long each view is looked at: what it must not do has no signal. `leak`, the positive control, needs no longer.
constexpr int LookMs = 100;
constexpr int LookEveryMs = 2;
constexpr int PostingsWithEveryPage = 4;

/// What `FOLDER/bait` holds is a picture that no one may open; what is on the network no one may ask for.
class Bait
{
public:
    explicit Bait(const QDir &folder)
        : m_folder(folder.filePath(u"bait"_s))
    { }

    QString words(const QString &name) const
    {
        return u"%1 <img src=\"file://%2/%1.png\"><img src=\"//127.0.0.1/%1.png\"><img src='http://127.0.0.1:9/%1'>"_s
            .arg(name, m_folder);
    }
    QString markdown(const QString &name) const
    {
        return u"![a](file://%1/%2.png) ![b](http://127.0.0.1:9/%2.png) <img src=\"file://%1/%2.png\">\n\n"
               "[x]: file://%1/%2.png\n\n![x]"_s.arg(m_folder, name);
    }
    QString html() const
    {
        return u"<style>@import 'http://127.0.0.1:9/css'; body { background: url(file://%1/style.png) }</style>"
               "<img src='file://%1/body.png'><img src='\\\\127.0.0.1\\share\\x.png'><iframe src='file://%1/frame.png'>"
               "</iframe><link rel=prefetch href=http://127.0.0.1:9/prefetch><script>new "
               "Image().src='http://127.0.0.1:9/'"
               "</script><a href='http://127.0.0.1:9/a' ping='http://127.0.0.1:9/ping'>link</a>"_s.arg(m_folder);
    }

private:
    QString m_folder;
};

QByteArray posting(int number, const Bait &bait)
{
    const auto json = [](QString text) {
        return text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u"</"_s, u"<\\/"_s);
    };
    const QString words =
        u"<p>We measure rivers of district %1, and ask for five years.</p><p>You may apply for at most two "
        "positions at a time.</p>"_s.arg(number)
            .repeated(6);
    return u"<html><head><title>x</title><script type=\"application/ld+json\">{\"@type\":\"JobPosting\","
           "\"@context\":\"https://schema.org\",\"title\":\"%1\",\"hiringOrganization\":{\"name\":\"%2\"},"
           "\"jobLocation\":{\"address\":{\"addressLocality\":\"%3\"}},\"datePosted\":\"2026-11-02\","
           "\"identifier\":\"R%5\",\"description\":\"%4\"}</script></head><body>%6</body></html>"_s
               .arg(json(bait.words(u"title%1"_s.arg(number))), json(bait.words(u"employer%1"_s.arg(number % 7))),
                    json(bait.words(u"place"_s)), json(words + bait.html()), QString::number(number), bait.html())
               .toUtf8();
}

bool writePostings(const QDir &folder, int count, const Bait &bait)
{
    for (int number = 0; number < count; ++number) {
        QFile file(folder.filePath(u"postings/%1.html"_s.arg(number)));
        if (!file.open(QIODevice::WriteOnly) || file.write(posting(number, bait)) < 0)
            return false;
    }
    return true;
}

class Tourist
{
public:
    Tourist(Composition &program, const QDir &folder, const Bait &bait)
        : m_program(program)
        , m_window(program.window())
        , m_folder(folder)
        , m_bait(bait)
        , m_pane(*m_window.findChild<DetailPane *>())
    { }

    bool import()
    {
        auto &staging = *m_window.findChild<StagingPage *>();
        m_window.imports().importFiles({m_folder.filePath(u"postings"_s)});
        if (!waitFor([&] { return staging.isVisible() && staging.model().rowCount() > 0; }))
            return false;
        for (int row = 0; row < 10; ++row) {
            press(Qt::Key_Down);
            QTest::qWait(LookMs);
        }
        showToolTips();
        // A posting that comes alone is shown at once, without a summary.
        const auto isStored = [&] { return !staging.isVisible() || staging.view() == StagingPage::View::Summary; };
        if (!pressUntil(Qt::ControlModifier, isStored))
            return false;
        auto &list = *m_window.findChild<PostingListView *>();
        const auto hasRows = [&] { return list.postings().rowCount() > 0; };
        return staging.isVisible() ? pressUntil(Qt::NoModifier, hasRows) : waitFor(hasRows);
    }

    /// What the user's own words can be: they were copied from somewhere.
    bool write()
    {
        const auto rows = m_program.postings().list({}).result();
        const auto stages = m_program.tracking().stages().result();
        if (!rows || !stages || rows->rows.empty())
            return false;
        for (const PostingRow &row : rows->rows)
            m_postings.push_back(row.id);
        std::vector<PostingId> few(m_postings.begin(),
                                   m_postings.begin() + std::min(m_postings.size(), size_t(PostingsWithEveryPage)));
        bool isWritten = bool(m_program.tags().change(few, {u"<img src=bait.png>"_s}, {}).result());
        for (const PostingId id : few) {
            isWritten = m_program.postings().setNotes(id, m_bait.markdown(u"note"_s)).result() && isWritten;
            for (const Stage &stage : *stages)
                m_program.tracking()
                    .record({id, stage.id, {}, {}, m_bait.markdown(u"event"_s), m_bait.words(u"reason"_s)})
                    .waitForFinished();
        }
        return isWritten;
    }

    bool readAll()
    {
        QSignalSpy shown(m_pane.findChild<PostingView *>(), &PostingView::shown);
        for (size_t number = 0; number < m_postings.size(); ++number) {
            const bool isShown = m_pane.details().posting.id == m_postings[number]; // the first may be
            shown.clear();
            m_window.openPosting(m_postings[number]);
            const auto isOpen = [&] { return m_pane.details().posting.id == m_postings[number]; };
            if (!waitFor([&] { return isOpen() && (isShown || !shown.isEmpty()); })) {
                qWarning("posting %lld of %zu was not shown: %lld is open", qlonglong(m_postings[number]),
                         m_postings.size(), qlonglong(m_pane.details().posting.id));
                return false;
            }
            for (const Qt::Key key : {Qt::Key_PageDown, Qt::Key_End})
                QTest::keyClick(&m_window, key);
            if (number < PostingsWithEveryPage)
                seeEveryPage();
        }
        return true;
    }

    void goRound()
    {
        using Page = MainWindow::Page;
        for (const Page page : {Page::Comparison, Page::Places, Page::Duplicates, Page::Board, Page::Today,
                                Page::Statistics, Page::Reading}) {
            m_window.showPage(page);
            QTest::qWait(LookMs);
            showToolTips();
        }
    }

    int seen() const { return int(m_postings.size()); }

private:
    /// In an event loop that runs on: QTest::qWaitFor sleeps between two looks, and the engine, which passes a page on
    /// in a hundred small steps, would need a second and a half for each.
    template <typename Condition>
    static bool waitFor(const Condition &condition)
    {
        QEventLoop loop;
        QTimer look;
        const QDeadlineTimer end(PatienceMs);
        QObject::connect(&look, &QTimer::timeout, &loop, [&] {
            if (condition() || end.hasExpired())
                loop.quit();
        });
        look.start(LookEveryMs);
        loop.exec();
        return condition();
    }

    /// Enter, again where a tool tip or a window that was just closed took it.
    template <typename Condition>
    bool pressUntil(Qt::KeyboardModifiers modifiers, const Condition &condition)
    {
        for (int attempt = 0; attempt < 20; ++attempt) {
            m_window.activateWindow();
            press(Qt::Key_Return, modifiers);
            if (QTest::qWaitFor(condition, PatienceMs / 20))
                return true;
        }
        return false;
    }

    void seeEveryPage()
    {
        using Page = DetailPane::Page;
        for (const Page page : {Page::Tracking, Page::Notes, Page::Versions, Page::Original, Page::Posting}) {
            m_pane.showPage(page);
            QTest::qWait(LookMs);
            showToolTips();
        }
        for (const auto open : {&DetailDialogs::correctFacts, &DetailDialogs::confirmLimit}) {
            (m_pane.dialogs().*open)();
            dismiss();
        }
        m_pane.dialogs().record();
        dismiss();
    }

    void dismiss()
    {
        QTest::qWait(LookMs);
        const auto all = QApplication::topLevelWidgets();
        for (QWidget *dialog : all) {
            if (dialog == &m_window || !dialog->isVisible())
                continue;
            showToolTips();
            dialog->close();
        }
    }

    static void showToolTips()
    {
        const auto widgets = QApplication::allWidgets();
        for (QWidget *widget : widgets) {
            if (!widget->isVisible() || widget->toolTip().isEmpty())
                continue;
            QToolTip::showText(widget->mapToGlobal(QPoint(1, 1)), widget->toolTip(), widget);
            QCoreApplication::processEvents();
        }
        QToolTip::hideText();
    }

    Composition &m_program;
    MainWindow &m_window;
    QDir m_folder;
    const Bait &m_bait;
    DetailPane &m_pane;
    std::vector<PostingId> m_postings;
};

void leak(const Bait &bait)
{
    QLabel label(bait.words(u"leak"_s));
    label.show();
    QTest::qWait(LookMs);
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, 9);
    socket.waitForConnected(200);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QDir folder(arguments.value(1));
    const Bait bait(folder);
    folder.mkpath(u"postings"_s);
    LaunchOptions options;
    options.database = folder.filePath(u"data/test.db"_s);
    options.engine = LaunchOptions::Engine::AtOnce;
    Translators translators;
    const auto program = Composition::create(options, folder.filePath(u"test.ini"_s), translators, application);
    if (!program || !writePostings(folder, arguments.value(2).toInt(), bait))
        return 1;
    MainWindow &window = (*program)->window();
    window.resize(1280, 800);
    window.show();
    if (!QTest::qWaitForWindowActive(&window))
        return 2;
    Tourist tourist(**program, folder, bait);
    if (!tourist.import())
        return 3;
    if (!tourist.write())
        return 4;
    if (!tourist.readAll())
        return 5;
    tourist.goRound();
    if (arguments.contains("--leak"_L1))
        leak(bait);
    QTextStream(stdout) << "seen " << tourist.seen() << '\n';
    return 0;
}

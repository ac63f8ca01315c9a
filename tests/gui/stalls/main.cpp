// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/importstagingmodel.h"
#include "models/items/postinglistmodel.h"
#include "tests/gui/userhands.h"
#include "tests/gui/windowfixture.h"
#include "tests/support/stallwatch.h"
#include "ui/importing/stagingbar.h"
#include "ui/importing/stagingpage.h"
#include "ui/importing/stagingtree.h"
#include "ui/list/postinglistview.h"
#include "ui/mainwindow/importcontroller.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

// Not a test: imports a folder of thousands through the window as a user does, and says for how long the window did not
// answer meanwhile. shortlist_stalls [FILES]

using namespace Shortlist;
using namespace Shortlist::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int WaitMs = 600'000;

/// Says what the watch saw in each phase of the job.
class StallReport
{
public:
    StallReport() { m_total.start(); }

    void say(const QString &phase)
    {
        const Stall stall = m_watch.longest();
        QTextStream(stdout) << phase.leftJustified(34)
                            << u"%1 ms worked, %2 ms by the clock; took %3 ms\n"_s.arg(stall.worked, 5, 'f', 0)
                                   .arg(stall.byTheClock, 5, 'f', 0)
                                   .arg(m_total.restart(), 7);
        m_worst = std::max(m_worst, stall.worked);
    }
    double worst() const { return m_worst; }

private:
    StallWatch m_watch;
    QElapsedTimer m_total;
    double m_worst = 0;
};

void writePage(const QDir &folder, int number)
{
    QFile file(folder.filePath(u"%1.html"_s.arg(number, 6, 10, QLatin1Char('0'))));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(file.fileName()));
    if (number % 50 == 0) {
        file.write("{\"cut\": \"short");
        return;
    }
    const QString description = u"<p>We measure rivers of district %1.</p><ul><li>Build gauge %1.</li>"
                                "<li>Five years of C++ or Rust.</li></ul>"_s.arg(number)
                                    .repeated(12);
    file.write(u"<html><head><title>Surveyor %1</title><script type=\"application/ld+json\">{\"@context\":"
               "\"https://schema.org\",\"@type\":\"JobPosting\",\"title\":\"Surveyor %1\",\"hiringOrganization\":"
               "{\"name\":\"Tarn %2\"},\"datePosted\":\"2026-11-02\",\"description\":\"%3\"}</script></head>"
               "<body><h1>Surveyor %1</h1>%3</body></html>"_s.arg(number)
                   .arg(number % 97)
                   .arg(description)
                   .toUtf8());
}

bool waitFor(const std::function<bool()> &isDone)
{
    QEventLoop loop;
    QTimer poll;
    QElapsedTimer since;
    since.start();
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        if (isDone() || since.elapsed() > WaitMs)
            loop.quit();
    });
    poll.start(20);
    loop.exec();
    return isDone();
}

void settle(int ms = 300)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const int files = std::max(1, application.arguments().value(1, u"10000"_s).toInt());
    QTemporaryDir folder;
    for (int number = 1; number <= files; ++number)
        writePage(QDir(folder.path()), number);

    Theme theme;
    theme.applyTo(application);
    WindowFixture fixture(theme);
    fixture.window().resize(1440, 900);
    fixture.window().show();
    settle();
    auto &page = fixture.part<StagingPage>();
    auto &tree = fixture.part<StagingTree>();
    StallReport report;
    fixture.window().imports().importFiles({folder.path()});
    waitFor([&] { return page.view() == StagingPage::View::Staging; });
    settle();
    report.say(u"reading, until they are shown"_s);
    for (int step = 0; step < 40; ++step) {
        QTest::keyClick(&tree, Qt::Key_Down);
        settle(5);
    }
    report.say(u"moving from row to row"_s);
    auto *words = page.findChild<StagingBar *>()->findChild<QLineEdit *>();
    for (const QChar letter : u"surveyor 77"_s) {
        QTest::keyClick(words, letter.toLatin1());
        settle(20);
    }
    words->clear();
    settle();
    report.say(u"filtering letter by letter"_s);
    auto *all = page.findChild<QCheckBox *>();
    all->click();
    settle(50);
    all->click();
    settle();
    report.say(u"ticking none and all"_s);
    QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
    waitFor([&] { return page.view() == StagingPage::View::Summary; });
    settle();
    report.say(u"storing, until the summary"_s);
    QTest::keyClick(&page, Qt::Key_Escape);
    waitFor([&] { return fixture.part<PostingListView>().postings().rowCount() > 0; });
    settle(1000);
    report.say(u"showing the list"_s);
    fixture.window().imports().importFiles({folder.path()});
    waitFor([&] { return page.view() == StagingPage::View::Staging; });
    settle();
    report.say(u"reading them all again"_s);
    QTextStream(stdout) << "longest: " << report.worst() << " ms\n";
    return 0;
}

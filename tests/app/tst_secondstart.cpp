// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/composition.h"
#include "models/items/importstagingmodel.h"
#include "tests/support/verifyresult.h"
#include "ui/common/translators.h"
#include "ui/importing/stagingpage.h"
#include "ui/mainwindow/importcontroller.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrent>

#include <memory>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *RiverEngineer = "River Engineer\n\nTarn Instruments\nKendal, Cumbria\n\nResponsibilities\n\n"
                                      "- Read rivers.\n- Count the rain.\n\nRequirements\n\n- Five years of C++.\n";

} // namespace

/// The program is started again while its window stands: the window comes to the front with what the start was given.
class SecondStartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void stagesTheFilesInTheFirstWindow();
    void stagesWhatTheClipboardHolds();
    void offersThePageOfAnAddress();

private:
    /// As main() does where the database is in use.
    void startAgain(const QStringList &words);
    [[nodiscard]] MainWindow &window() const { return m_first->window(); }
    [[nodiscard]] StagingPage &page() const { return *window().findChild<StagingPage *>(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    Translators m_translators;
    LaunchOptions m_options;
    std::unique_ptr<Composition> m_first;
};

void SecondStartTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_options.database = m_folder->filePath(u"first.db"_s);
    m_options.engine = LaunchOptions::Engine::SwitchedOff;
    auto first = Composition::create(m_options, m_folder->filePath(u"first.ini"_s), m_translators, *qApp);
    VERIFY_OK(first);
    m_first = *std::move(first);
    window().showMinimized();
}

void SecondStartTest::cleanup()
{
    m_first.reset();
    QGuiApplication::clipboard()->clear();
}

void SecondStartTest::startAgain(const QStringList &words)
{
    const auto second = Composition::create(m_options, m_folder->filePath(u"second.ini"_s), m_translators, *qApp);
    QVERIFY(!second);
    QCOMPARE(second.error().code, Error::Code::InUse);
    const Cli::CommandRequest request{Cli::CommandRequest::Kind::Raise, words, m_folder->path(), {}, {}};
    const auto answer =
        QtConcurrent::run([database = m_options.database, request] { return Cli::sendToOwner(database, request); });
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(answer.result().has_value());
    QTRY_VERIFY(window().isVisible() && !window().isMinimized());
}

void SecondStartTest::stagesTheFilesInTheFirstWindow()
{
    QFile posting(m_folder->filePath(u"gauger.txt"_s));
    QVERIFY(posting.open(QIODevice::WriteOnly));
    posting.write(RiverEngineer);
    posting.close();
    startAgain(wordsFor({StartImports::Kind::Files, {posting.fileName()}, {}}));
    QTRY_COMPARE(window().page(), MainWindow::Page::Staging);
    QTRY_COMPARE(page().view(), StagingPage::View::Staging);
    QCOMPARE(page().model().item(0).posting->title, u"River Engineer"_s);
}

void SecondStartTest::stagesWhatTheClipboardHolds()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(RiverEngineer));
    startAgain(wordsFor({StartImports::Kind::Clipboard, {}, {}}));
    QTRY_COMPARE(window().page(), MainWindow::Page::Staging);
    QTRY_COMPARE(page().view(), StagingPage::View::Staging);
    QCOMPARE(page().model().item(0).posting->title, u"River Engineer"_s);
}

void SecondStartTest::offersThePageOfAnAddress()
{
    startAgain(wordsFor({StartImports::Kind::Address, {}, QUrl(u"https://tarn.example/jobs/7"_s)}));
    QTRY_COMPARE(window().page(), MainWindow::Page::Staging);
    QTRY_COMPARE(page().view(), StagingPage::View::Offer);
}

QTEST_MAIN(SecondStartTest)
#include "tst_secondstart.moc"

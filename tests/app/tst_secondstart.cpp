// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/composition.h"
#include "models/items/importstagingmodel.h"
#include "tests/support/verifyresult.h"
#include "ui/common/translators.h"
#include "ui/importing/stagingpage.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrent>

using namespace Shortlist;
using namespace Qt::StringLiterals;

/// The program is started again while its window stands: the window comes to the front with what the start was given.
class SecondStartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stagesTheFilesInTheFirstWindow();
};

void SecondStartTest::stagesTheFilesInTheFirstWindow()
{
    const QTemporaryDir folder;
    QFile posting(folder.filePath(u"gauger.txt"_s));
    QVERIFY(posting.open(QIODevice::WriteOnly));
    posting.write("River Engineer\n\nTarn Instruments\nKendal, Cumbria\n\nResponsibilities\n\n- Read rivers.\n"
                  "- Count the rain.\n\nRequirements\n\n- Five years of C++.\n");
    posting.close();
    LaunchOptions options;
    options.database = folder.filePath(u"first.db"_s);
    options.engine = LaunchOptions::Engine::SwitchedOff;
    Translators translators;
    const auto first = Composition::create(options, folder.filePath(u"first.ini"_s), translators, *qApp);
    VERIFY_OK(first);
    MainWindow &window = (*first)->window();
    window.showMinimized();

    const auto second = Composition::create(options, folder.filePath(u"second.ini"_s), translators, *qApp);
    QVERIFY(!second);
    QCOMPARE(second.error().code, Error::Code::InUse);
    Cli::CommandRequest request{Cli::CommandRequest::Kind::Raise, {posting.fileName()}, folder.path(), {}, {}};
    const auto answer =
        QtConcurrent::run([database = options.database, request] { return Cli::sendToOwner(database, request); });

    QTRY_VERIFY(answer.isFinished());
    QVERIFY(answer.result().has_value());
    QTRY_COMPARE(window.page(), MainWindow::Page::Staging);
    QVERIFY(window.isVisible() && !window.isMinimized());
    auto &page = *window.findChild<StagingPage *>();
    QTRY_COMPARE(page.view(), StagingPage::View::Staging);
    QCOMPARE(page.model().item(0).posting->title, u"River Engineer"_s);
}

QTEST_MAIN(SecondStartTest)
#include "tst_secondstart.moc"

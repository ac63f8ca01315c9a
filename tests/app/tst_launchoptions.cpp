// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/launchoptions.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

class LaunchOptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFilesAndTheDatabaseFromTheFolder();
    void switchesTheEngineOff();
    void answersHelpAndVersionWithoutAWindow();
    void namesTheOptionThatIsWrong();
    void takesALanguageThatTheWindowSpeaks();
};

void LaunchOptionsTest::readsFilesAndTheDatabaseFromTheFolder()
{
    const auto options =
        launchOptions({u"shortlist"_s, u"--db"_s, u"mine.db"_s, u"a.html"_s, u"../b"_s}, u"/home/me"_s);
    VERIFY_OK(options);
    QCOMPARE(options->database, u"/home/me/mine.db"_s);
    QCOMPARE(options->imports, (QStringList{u"/home/me/a.html"_s, u"/home/b"_s}));
    QCOMPARE(options->task, LaunchOptions::Task::ShowWindow);
    QCOMPARE(options->engine, LaunchOptions::Engine::Allowed);
}

void LaunchOptionsTest::switchesTheEngineOff()
{
    const auto options = launchOptions({u"shortlist"_s, u"--no-webengine"_s}, u"/home/me"_s);
    VERIFY_OK(options);
    QCOMPARE(options->engine, LaunchOptions::Engine::SwitchedOff);
}

void LaunchOptionsTest::answersHelpAndVersionWithoutAWindow()
{
    const auto help = launchOptions({u"shortlist"_s, u"--help"_s}, u"/"_s);
    VERIFY_OK(help);
    QCOMPARE(help->task, LaunchOptions::Task::ShowHelp);
    QVERIFY(help->help.contains("--no-webengine"_L1));
    const auto version = launchOptions({u"shortlist"_s, u"-v"_s}, u"/"_s);
    VERIFY_OK(version);
    QCOMPARE(version->task, LaunchOptions::Task::ShowVersion);
}

void LaunchOptionsTest::namesTheOptionThatIsWrong()
{
    const auto options = launchOptions({u"shortlist"_s, u"--colour"_s}, u"/"_s);
    QVERIFY(!options);
    QCOMPARE(options.error().code, Error::Code::InvalidArgument);
    QVERIFY2(options.error().detail.contains("colour"_L1), qPrintable(options.error().detail));
}

void LaunchOptionsTest::takesALanguageThatTheWindowSpeaks()
{
    const auto options = launchOptions({u"shortlist"_s, u"--language"_s, u"de-AT"_s}, u"/"_s);
    VERIFY_OK(options);
    QCOMPARE(options->language, u"de_AT"_s);
    const auto unknown = launchOptions({u"shortlist"_s, u"--language=tlh"_s}, u"/"_s);
    QVERIFY(!unknown);
    QVERIFY2(unknown.error().detail.contains("zh_CN"_L1), qPrintable(unknown.error().detail));
}

QTEST_GUILESS_MAIN(LaunchOptionsTest)
#include "tst_launchoptions.moc"

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
    void takesAnAddressAlone();
    void takesWhatTheClipboardHolds();
    void refusesSeveralWaysAtOnce();
    void saysToAnotherProcessWhatToImport();
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
    QCOMPARE(options->imports.kind, StartImports::Kind::Files);
    QCOMPARE(options->imports.files, (QStringList{u"/home/me/a.html"_s, u"/home/b"_s}));
    QCOMPARE(options->task, LaunchOptions::Task::ShowWindow);
    QCOMPARE(options->engine, LaunchOptions::Engine::Allowed);
}

void LaunchOptionsTest::takesAnAddressAlone()
{
    const auto options = launchOptions({u"shortlist"_s, u"https://example.org/jobs/1?a=b"_s}, u"/home/me"_s);
    VERIFY_OK(options);
    QCOMPARE(options->imports.kind, StartImports::Kind::Address);
    QCOMPARE(options->imports.address, QUrl(u"https://example.org/jobs/1?a=b"_s));
    // Without a scheme it is a file: an address of the same look is pasted into the window.
    const auto file = launchOptions({u"shortlist"_s, u"example.org/jobs.html"_s}, u"/home/me"_s);
    VERIFY_OK(file);
    QCOMPARE(file->imports.files, QStringList{u"/home/me/example.org/jobs.html"_s});
}

void LaunchOptionsTest::takesWhatTheClipboardHolds()
{
    const auto options = launchOptions({u"shortlist"_s, u"--paste"_s}, u"/home/me"_s);
    VERIFY_OK(options);
    QCOMPARE(options->imports.kind, StartImports::Kind::Clipboard);
}

void LaunchOptionsTest::refusesSeveralWaysAtOnce()
{
    const QList<QStringList> mixed{{u"--paste"_s, u"a.html"_s},
                                   {u"https://example.org/1"_s, u"https://example.org/2"_s},
                                   {u"a.html"_s, u"http://example.org/2"_s}};
    for (const QStringList &words : mixed) {
        const auto options = launchOptions(QStringList{u"shortlist"_s} + words, u"/home/me"_s);
        QVERIFY2(!options, qPrintable(words.join(u' ')));
        QCOMPARE(options.error().code, Error::Code::InvalidArgument);
        QVERIFY2(options.error().detail.contains("at once"_L1), qPrintable(options.error().detail));
    }
}

void LaunchOptionsTest::saysToAnotherProcessWhatToImport()
{
    const QList<QStringList> starts{{},
                                    {u"a.html"_s, u"/b/c d.eml"_s},
                                    {u"./--paste"_s}, // a file of that name
                                    {u"https://example.org/jobs/%C3%BC?a=1#b"_s},
                                    {u"--paste"_s}};
    for (const QStringList &words : starts) {
        const auto options = launchOptions(QStringList{u"shortlist"_s} + words, u"/home/me"_s);
        VERIFY_OK(options);
        QCOMPARE(importsFrom(wordsFor(options->imports)), options->imports);
    }
    QCOMPARE(importsFrom({u"--paste"_s, u"/a.html"_s}), StartImports());
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

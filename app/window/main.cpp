// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/handover.h"
#include "app/crash/crashreports.h"
#include "app/crash/lastwords.h"
#include "app/filesizelimit.h"
#include "app/paths.h"
#include "app/window/composition.h"
#include "app/window/launchoptions.h"
#include "app/window/rescue.h"
#include "ui/common/errortext.h"
#include "ui/common/languages.h"
#include "ui/common/theme.h"
#include "ui/common/translators.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QMessageBox>
#include <QSettings>
#include <QStandardPaths>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Shortlist;

namespace {

void describeApplication()
{
    QCoreApplication::setApplicationName(u"shortlist"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SHORTLIST_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Shortlist"_s);
    QGuiApplication::setDesktopFileName(u"org.shortlist.shortlist"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/icons/org.shortlist.shortlist.svg"_s));
}

QString settingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/shortlist/shortlist.ini"_s;
}

/// Another process owns the database: raise its window and let it stage what this start was given.
bool handOver(const LaunchOptions &options)
{
    Cli::CommandRequest request;
    request.kind = Cli::CommandRequest::Kind::Raise;
    request.arguments = wordsFor(options.imports);
    request.folder = QDir::currentPath();
    return Cli::sendToOwner(options.database, request).has_value();
}

int reportFailure(const Error &error)
{
    const QString sentence = errorText(error);
    QTextStream(stderr) << sentence << '\n';
    QMessageBox box(QMessageBox::Warning, u"Shortlist"_s, sentence);
    box.setTextFormat(Qt::PlainText);
    box.exec();
    return 1;
}

int showWindow(LaunchOptions options, Translators &translators, QApplication &application)
{
    auto made = Composition::create(options, settingsFile(), translators, application);
    std::optional<Theme> theme; // the window's comes with it; what is asked before looks the same
    if (!made)
        theme.emplace().applyTo(application);
    while (!made && isWorthRescue(made.error())) {
        const auto database = rescue(options.database, made.error());
        if (!database)
            return 1;
        options.database = *database;
        made = Composition::create(options, settingsFile(), translators, application);
    }
    if (!made) {
        if (made.error().code == Error::Code::InUse && handOver(options))
            return 0;
        return reportFailure(made.error());
    }
    theme.reset();
    (*made)->window().show();
    (*made)->startReminders();
    (*made)->startBackups();
    (*made)->bringIn(options.imports);
    return QApplication::exec();
}

/// What is only said on a terminal needs no display; Qt would end the program where there is none.
bool onlySays(const std::vector<QByteArray> &arguments)
{
    constexpr std::array Questions{"-h", "--help", "--help-all", "-v", "--version"};
    return std::ranges::any_of(arguments, [&](const QByteArray &argument) {
        return std::ranges::any_of(Questions, [&](const char *question) { return argument == question; });
    });
}

} // namespace

int main(int argc, char *argv[])
{
    letLargeWritesFail();
    leaveLastWords(Paths::state(), aboutProgram("shortlist"));
    removeCrashReports(Paths::state(), MostCrashReports);
    if (onlySays({argv, argv + argc}))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    describeApplication();

    Translators translators;
    translators.use(Languages::remembered(QSettings(settingsFile(), QSettings::IniFormat)));
    auto options = launchOptions(QCoreApplication::arguments(), QDir::currentPath());
    if (options && !options->language.isEmpty()) {
        translators.use(options->language);
        options = launchOptions(QCoreApplication::arguments(), QDir::currentPath()); // its help in that language
    }
    if (!options) {
        QTextStream(stderr) << options.error().detail << '\n';
        return 2;
    }
    switch (options->task) {
    case LaunchOptions::Task::ShowHelp:
        QTextStream(stdout) << options->help;
        return 0;
    case LaunchOptions::Task::ShowVersion:
        QTextStream(stdout) << "shortlist " << SHORTLIST_VERSION << '\n';
        return 0;
    case LaunchOptions::Task::ShowWindow:
        break;
    }
    options->state = Paths::state();
    return showWindow(*options, translators, application);
}

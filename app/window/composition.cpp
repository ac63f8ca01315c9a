// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/composition.h"

#include "app/cli/execute.h"
#include "app/crash/crashreports.h"
#include "app/readers.h"
#include "ui/common/languages.h"
#include "ui/common/translators.h"
#include "ui/mainwindow/importcontroller.h"
#include "ui/mainwindow/windowplace.h"
#include "ui/notify/desktopnotifier.h"
#include "ui/notify/traynotifier.h"

#include <QApplication>
#include <QDBusConnection>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QTimer>
#include <QWindow>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

Q_LOGGING_CATEGORY(logStart, "shortlist.start")

PostingView::Engine engineOf(const LaunchOptions &options)
{
    switch (options.engine) {
    case LaunchOptions::Engine::Allowed:
        return PostingView::Engine::OnceUsed;
    case LaunchOptions::Engine::AtOnce:
        return PostingView::Engine::Allowed;
    case LaunchOptions::Engine::SwitchedOff:
        break;
    }
    return PostingView::Engine::SwitchedOff;
}

/// The newest report; the others go with it.
LastCrash lastCrash(const QString &folder)
{
    const auto reports = folder.isEmpty() ? std::vector<CrashReport>() : crashReports(folder);
    if (reports.empty())
        return {};
    return {reports.front().when, [report = reports.front()] { return textOf(report); },
            [folder] { return removeCrashReports(folder); }};
}

} // namespace

Result<std::unique_ptr<Composition>> Composition::create(const LaunchOptions &options, const QString &settingsFile,
                                                         Translators &translators, QApplication &application)
{
    auto store = StoreAccess::open(options.database);
    if (!store)
        return store.error();
    std::unique_ptr<Composition> made(
        new Composition(*std::move(store), options, settingsFile, translators, application));
    made->serveCommands(options.database);
    return made;
}

Composition::Composition(std::unique_ptr<StoreAccess> store, const LaunchOptions &options, const QString &settingsFile,
                         Translators &translators, QApplication &application)
    : m_store(std::move(store))
    , m_postings(*m_store)
    , m_tags(*m_store)
    , m_tracking(*m_store)
    , m_stages(*m_store)
    , m_contacts(*m_store)
    , m_documents(*m_store)
    , m_limits(*m_store)
    , m_imports(*m_store, installedReader())
    , m_undo(*m_store)
    , m_maintenance(*m_store)
    , m_duplicates(*m_store)
    , m_histories(*m_store)
    , m_appointments(*m_store)
    , m_reminders(*m_store)
    , m_evidence(*m_store)
    , m_profile(*m_store)
    , m_settings(settingsFile, QSettings::IniFormat)
    , m_translators(translators)
    , m_engine(engineOf(options))
    , m_state(options.state)
{
    m_commands.setMaxThreadCount(1);
    m_desktopSettings =
        std::make_unique<DesktopSettings>(QDBusConnection::sessionBus(), DesktopLook{.scheme = paletteScheme()});
    m_theme.setDesktop(m_desktopSettings->look());
    QObject::connect(m_desktopSettings.get(), &DesktopSettings::changed, &m_theme, &Theme::setDesktop);
    m_theme.prepare(application);
    m_window = makeWindow();
    m_theme.applyTo(application);
}

std::unique_ptr<MainWindow> Composition::makeWindow()
{
    const Services services{*m_store,
                            m_postings,
                            m_tags,
                            m_tracking,
                            m_stages,
                            m_contacts,
                            m_documents,
                            m_limits,
                            m_imports,
                            m_undo,
                            m_maintenance,
                            m_duplicates,
                            m_histories,
                            m_appointments,
                            m_reminders,
                            m_evidence,
                            m_profile,
                            [this](const QUrl &url) { return m_fetches.fetch(url); },
                            [this] { return m_fetches.requests(); },
                            [this](const QString &language) {
                                // Later: the window that says so is the one that goes.
                                QTimer::singleShot(0, m_window.get(), [this, language] { speak(language); });
                            },
                            m_translators.language(),
                            lastCrash(m_state)};
    return std::make_unique<MainWindow>(services, m_theme, m_settings, m_engine);
}

void Composition::speak(const QString &language)
{
    Languages::remember(m_settings, language);
    m_translators.use(language);
    const WindowPlace place = m_window->leave();
    // The new window stands before the old one goes: an application without a window ends.
    std::unique_ptr<MainWindow> window = makeWindow();
    window->arrive(place);
    m_window.swap(window);
    if (m_desktop)
        remind();
}

void Composition::bringIn(const StartImports &imports)
{
    switch (imports.kind) {
    case StartImports::Kind::Nothing:
        break;
    case StartImports::Kind::Files:
        m_window->imports().importFiles(imports.files);
        break;
    case StartImports::Kind::Address:
        m_window->imports().offerPage(imports.address);
        break;
    case StartImports::Kind::Clipboard:
        pasteOnceActive();
        break;
    }
}

/// Wayland shows the clipboard only to the window that has the focus.
void Composition::pasteOnceActive()
{
    if (QGuiApplication::focusWindow() != nullptr)
        m_window->imports().paste();
    else
        QObject::connect(
            qGuiApp, &QGuiApplication::focusWindowChanged, m_window.get(), [this] { m_window->imports().paste(); },
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
}

void Composition::startReminders()
{
    if (m_store->isReadOnly()) // what was announced could not be remembered
        return;
    m_desktop = std::make_unique<DesktopNotifier>(QDBusConnection::sessionBus());
    m_tray = std::make_unique<TrayNotifier>();
    remind();
}

void Composition::remind()
{
    m_window->remind({m_desktop.get(), m_tray.get()}, WallClock::ofTheSystem());
}

void Composition::startBackups()
{
    if (m_store->isReadOnly())
        return;
    BackupRules rules;
    rules.days = m_settings.value("backup/days"_L1, rules.days).toInt();
    rules.weeks = m_settings.value("backup/weeks"_L1, rules.weeks).toInt();
    rules.months = m_settings.value("backup/months"_L1, rules.months).toInt();
    rules.budgetBytes = m_settings.value("backup/bytes"_L1, rules.budgetBytes).toLongLong();
    m_backups = std::make_unique<BackupKeeper>(m_maintenance, rules);
    QObject::connect(m_backups.get(), &BackupKeeper::failed, m_backups.get(),
                     [this](const Error &error) { m_window->warnAboutBackup(error); });
    m_backups->start();
}

Composition::~Composition()
{
    if (m_backups)
        m_backups->finish(QFileInfo(m_store->path()).size());
    // A command that was handed over uses the services: it ends before they do.
    m_server.reset();
    m_commands.waitForDone();
}

void Composition::serveCommands(const QString &database)
{
    const Cli::Services services{m_postings,    m_imports,    m_tags,      m_tracking,    m_limits,
                                 m_maintenance, m_duplicates, m_histories, m_appointments};
    auto server = Cli::CommandServer::listen(database, [this, services](Cli::CommandRequest request) {
        return QtConcurrent::run(&m_commands,
                                 [request = std::move(request), services] { return Cli::execute(request, services); });
    });
    if (!server) {
        // The window is whole without it; the command line then says that the database is in use.
        qCWarning(logStart) << "no commands from the command line:" << server.error().detail;
        return;
    }
    m_server = *std::move(server);
    QObject::connect(m_server.get(), &Cli::CommandServer::raiseRequested, m_server.get(),
                     [this](const QStringList &imports) {
                         m_window->bringToFront();
                         bringIn(importsFrom(imports));
                     });
}

} // namespace Shortlist

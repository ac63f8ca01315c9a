// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/composition.h"

#include "app/cli/execute.h"
#include "app/readers.h"
#include "ui/notify/desktopnotifier.h"
#include "ui/notify/traynotifier.h"

#include <QApplication>
#include <QDBusConnection>
#include <QLoggingCategory>
#include <QtConcurrentRun>

namespace Shortlist {

namespace {

Q_LOGGING_CATEGORY(logStart, "shortlist.start")

PostingView::Engine engineOf(const LaunchOptions &options)
{
    return options.engine == LaunchOptions::Engine::Allowed ? PostingView::Engine::Allowed
                                                            : PostingView::Engine::SwitchedOff;
}

} // namespace

Result<std::unique_ptr<Composition>> Composition::create(const LaunchOptions &options, const QString &settingsFile,
                                                         QApplication &application)
{
    auto store = StoreAccess::open(options.database);
    if (!store)
        return store.error();
    std::unique_ptr<Composition> made(new Composition(*std::move(store), options, settingsFile, application));
    made->serveCommands(options.database);
    return made;
}

Composition::Composition(std::unique_ptr<StoreAccess> store, const LaunchOptions &options, const QString &settingsFile,
                         QApplication &application)
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
    , m_settings(settingsFile, QSettings::IniFormat)
{
    m_commands.setMaxThreadCount(1);
    m_theme.setSystemScheme(systemScheme());
    m_theme.applyTo(application);
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
                            [this](const QUrl &url) { return m_fetches.fetch(url); }};
    m_window = std::make_unique<MainWindow>(services, m_theme, m_settings, engineOf(options));
}

void Composition::startReminders()
{
    m_desktop = std::make_unique<DesktopNotifier>(QDBusConnection::sessionBus());
    m_tray = std::make_unique<TrayNotifier>();
    m_window->remind({m_desktop.get(), m_tray.get()}, WallClock::ofTheSystem());
}

Composition::~Composition()
{
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
    QObject::connect(m_server.get(), &Cli::CommandServer::raiseRequested, m_window.get(),
                     [this](const QStringList &paths) {
                         m_window->bringToFront();
                         if (!paths.isEmpty())
                             m_window->importFiles(paths);
                     });
}

} // namespace Shortlist

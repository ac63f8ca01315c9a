// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/handover.h"
#include "app/window/launchoptions.h"
#include "models/domain/result.h"
#include "models/services/appointmentservice.h"
#include "models/services/backupkeeper.h"
#include "models/services/contactservice.h"
#include "models/services/documentservice.h"
#include "models/services/duplicateservice.h"
#include "models/services/evidenceservice.h"
#include "models/services/fetchservice.h"
#include "models/services/historyservice.h"
#include "models/services/importservice.h"
#include "models/services/limitservice.h"
#include "models/services/maintenanceservice.h"
#include "models/services/postingservice.h"
#include "models/services/profileservice.h"
#include "models/services/reminderservice.h"
#include "models/services/stageservice.h"
#include "models/services/storeaccess.h"
#include "models/services/tagservice.h"
#include "models/services/trackingservice.h"
#include "models/services/undoservice.h"
#include "ui/common/theme.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/notify/desktopsettings.h"
#include "ui/notify/notifier.h"

#include <QSettings>
#include <QThreadPool>

#include <memory>

class QApplication;

namespace Shortlist {

class Translators;

/// Everything the window's process is made of, in the order in which it is built; taken down in the reverse order.
class Composition
{
public:
    /// Opens the database, answers the command line from now on, and builds the window, which is not shown yet.
    /// `settingsFile` is created when something is remembered. `translators` speak already, and outlive this.
    /// Errors as StoreAccess::open().
    static Result<std::unique_ptr<Composition>> create(const LaunchOptions &options, const QString &settingsFile,
                                                       Translators &translators, QApplication &application);
    ~Composition();

    /// Into the window, for a look before anything is stored.
    void bringIn(const StartImports &imports);
    /// Reminds the user of dates from now on: by the desktop, else in the tray, else in the window.
    void startReminders();
    /// Copies the database by itself from now on, and once more at the end.
    void startBackups();
    /// Builds the window anew in another language, at the same place, and remembers the choice.
    void speak(const QString &language);
    /// Until speak().
    MainWindow &window() { return *m_window; }
    Theme &theme() { return m_theme; }
    TrackingService &tracking() { return m_tracking; }
    LimitService &limits() { return m_limits; }
    PostingService &postings() { return m_postings; }
    TagService &tags() { return m_tags; }
    ImportService &imports() { return m_imports; }

private:
    Composition(std::unique_ptr<StoreAccess> store, const LaunchOptions &options, const QString &settingsFile,
                Translators &translators, QApplication &application);
    std::unique_ptr<MainWindow> makeWindow();
    void pasteOnceActive();
    void remind();
    void serveCommands(const QString &database);

    std::unique_ptr<StoreAccess> m_store; // first: the services refer to it
    PostingService m_postings;
    TagService m_tags;
    TrackingService m_tracking;
    StageService m_stages;
    ContactService m_contacts;
    DocumentService m_documents;
    LimitService m_limits;
    ImportService m_imports;
    UndoService m_undo;
    MaintenanceService m_maintenance;
    DuplicateService m_duplicates;
    HistoryService m_histories;
    AppointmentService m_appointments;
    ReminderService m_reminders;
    EvidenceService m_evidence;
    ProfileService m_profile;
    std::unique_ptr<BackupKeeper> m_backups;
    FetchService m_fetches;
    QThreadPool m_commands; ///< runs what the command line hands over
    QSettings m_settings;
    Translators &m_translators;
    PostingView::Engine m_engine;
    QString m_state;
    Theme m_theme;
    std::unique_ptr<DesktopSettings> m_desktopSettings;
    std::unique_ptr<Notifier> m_desktop;
    std::unique_ptr<Notifier> m_tray;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Cli::CommandServer> m_server;
};

} // namespace Shortlist

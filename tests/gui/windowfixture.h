// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/appointmentservice.h"
#include "models/services/contactservice.h"
#include "models/services/documentservice.h"
#include "models/services/duplicateservice.h"
#include "models/services/evidenceservice.h"
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

#include <QSettings>
#include <QTemporaryDir>
#include <QUrl>

#include <functional>
#include <memory>

namespace Shortlist::Testing {

/// The real window over a database of its own. close() and open() again are a restart.
class WindowFixture
{
public:
    explicit WindowFixture(Theme &theme)
        : m_theme(theme)
    {
        open();
    }
    ~WindowFixture() { close(); }

    void open()
    {
        auto opened = StoreAccess::open(m_folder.filePath(QStringLiteral("test.db")));
        Q_ASSERT(opened);
        m_store = *std::move(opened);
        m_all = std::make_unique<All>(*m_store);
        m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("test.ini")), QSettings::IniFormat);
        const Services services{
            *m_store,         m_all->postings,     m_all->tags,
            m_all->tracking,  m_all->stages,       m_all->contacts,
            m_all->documents, m_all->limits,       m_all->imports,
            m_all->undo,      m_all->maintenance,  m_all->duplicates,
            m_all->histories, m_all->appointments, m_all->reminders,
            m_all->evidence,  m_all->profile,      [this](const QUrl &url) { return fetchPage(url); },
            [] { return 0; }};
        m_window = std::make_unique<MainWindow>(services, m_theme, *m_settings, PostingView::Engine::SwitchedOff);
        if (!m_settings->contains(QStringLiteral("window/geometry")))
            m_window->resize(1360, 860); // the platform of the tests has a screen of 800 by 800
    }

    void close()
    {
        if (m_window)
            m_window->close();
        m_window.reset();
        m_settings.reset();
        m_all.reset();
        m_store.reset();
    }

    /// Stands for the network, which no test asks; a test may give its own answer.
    std::function<QFuture<Result<SourceDocument>>(const QUrl &)> fetchPage = [](const QUrl &url) {
        return QtFuture::makeReadyFuture(
            Result<SourceDocument>(Error{Error::Code::Network, QStringLiteral("there is none"), url.toString()}));
    };

    MainWindow &window() { return *m_window; }
    LimitService &limits() { return m_all->limits; }
    TrackingService &tracking() { return m_all->tracking; }
    StoreAccess &store() { return *m_store; }
    HistoryService &histories() { return m_all->histories; }
    ProfileService &profile() { return m_all->profile; }
    AppointmentService &appointments() { return m_all->appointments; }
    template <typename Widget>
    Widget &part() const
    {
        return *m_window->findChild<Widget *>();
    }

private:
    struct All
    {
        explicit All(StoreAccess &store)
            : postings(store)
            , tags(store)
            , tracking(store)
            , stages(store)
            , contacts(store)
            , documents(store)
            , limits(store)
            , imports(store)
            , undo(store)
            , maintenance(store)
            , duplicates(store)
            , histories(store)
            , appointments(store)
            , reminders(store)
            , evidence(store)
            , profile(store)
        { }
        PostingService postings;
        TagService tags;
        TrackingService tracking;
        StageService stages;
        ContactService contacts;
        DocumentService documents;
        LimitService limits;
        ImportService imports;
        UndoService undo;
        MaintenanceService maintenance;
        DuplicateService duplicates;
        HistoryService histories;
        AppointmentService appointments;
        ReminderService reminders;
        EvidenceService evidence;
        ProfileService profile;
    };

    QTemporaryDir m_folder;
    Theme &m_theme;
    std::unique_ptr<StoreAccess> m_store;
    std::unique_ptr<All> m_all;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace Shortlist::Testing

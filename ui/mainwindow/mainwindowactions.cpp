// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/storeaccess.h"
#include "ui/board/boardpage.h"
#include "ui/common/theme.h"
#include "ui/compare/compareview.h"
#include "ui/detail/detailpane.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/helpwindow.h"
#include "ui/dialogs/remindersdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/duplicates/duplicatespage.h"
#include "ui/importing/stagingpage.h"
#include "ui/list/listpane.h"
#include "ui/list/postinglistview.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/appointmentcontroller.h"
#include "ui/mainwindow/comparisoncontroller.h"
#include "ui/mainwindow/crashnotice.h"
#include "ui/mainwindow/detailcontroller.h"
#include "ui/mainwindow/evidencecontroller.h"
#include "ui/mainwindow/importcontroller.h"
#include "ui/mainwindow/languagemenu.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/notices.h"
#include "ui/mainwindow/postingbrowser.h"
#include "ui/mainwindow/profilecontroller.h"
#include "ui/mainwindow/remindersettings.h"
#include "ui/mainwindow/searchbar.h"
#include "ui/mainwindow/selectioncontroller.h"
#include "ui/mainwindow/shortcutsdialog.h"
#include "ui/mainwindow/sidebar.h"
#include "ui/mainwindow/sidebarcontroller.h"
#include "ui/mainwindow/slotscontroller.h"
#include "ui/mainwindow/stagescontroller.h"
#include "ui/mainwindow/tagcontroller.h"
#include "ui/mainwindow/trackingcontroller.h"
#include "ui/mainwindow/undocontroller.h"
#include "ui/slots/slotspage.h"
#include "ui/statistics/statisticspage.h"
#include "ui/today/todaypage.h"

#include <QActionGroup>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

/// The part of MainWindow that connects commands with the controllers.
namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr double TextStep = 0.1;

/// The chapter about what is shown.
QString helpPageOf(MainWindow::Page page)
{
    switch (page) {
    case MainWindow::Page::Reading:
        return u"guide"_s;
    case MainWindow::Page::Comparison:
        return u"comparing"_s;
    case MainWindow::Page::Places:
        return u"limits"_s;
    case MainWindow::Page::Staging:
        return u"importing"_s;
    case MainWindow::Page::Duplicates:
        return u"duplicates"_s;
    case MainWindow::Page::Board:
    case MainWindow::Page::Today:
        return u"tracking"_s;
    case MainWindow::Page::Statistics:
        return u"looking-back"_s;
    }
    return {};
}

} // namespace

void MainWindow::recordFor(PostingId posting)
{
    if (page() != Page::Today && page() != Page::Comparison) // over which it can be recorded
        openPosting(posting);
    m_do.details->whenShown(posting, [this] { m_parts.detail->dialogs().record(); });
}

void MainWindow::connectPostingActions()
{
    PostingListView &list = m_parts.list->view();
    const auto on = [this](ActionId id, auto slot) {
        connect(&(*m_actions)[id], &QAction::triggered, this, std::move(slot));
    };
    on(ActionId::Import, [this] { m_do.imports->chooseFiles(this); });
    on(ActionId::NewPosting, [this] { m_do.imports->writeDown(m_theme); });
    on(ActionId::ImportFolder, [this] { m_do.imports->chooseFolder(this); });
    on(ActionId::ImportSamples, [this] { m_do.imports->importSamples(); });
    on(ActionId::Paste, [this] { m_do.imports->paste(); });
    if (m_services.store.isReadOnly()) {
        m_actions->forbidChanges();
        m_parts.import->setEnabled(false);
        m_parts.readOnly->show();
    }
    on(ActionId::Quit, [this] { close(); });
    on(ActionId::Search, [this] {
        m_parts.search->setFocus(Qt::ShortcutFocusReason);
        m_parts.search->selectAll();
    });
    on(ActionId::SaveSearch, [this] { m_do.sidebar->saveSearch(); });
    on(ActionId::Tag, [this] { m_do.tags->popUp(); });
    on(ActionId::Stage, [this] { m_do.tracking->popUpStages(); });
    on(ActionId::Stages, [this] { m_do.stages->open(); });
    on(ActionId::Skills, [this] { m_do.profile->editSkills(); });
    on(ActionId::Weights, [this] { m_do.profile->editWeights(); });
    on(ActionId::Record, [this] { m_parts.detail->dialogs().record(); });
    on(ActionId::Compare, [this, &list] { m_do.comparison->toggle(list.selectedPostings()); });
    on(ActionId::Correct, [this, &list] {
        if (list.selectedPostings().size() > 1)
            m_do.selection->correctFacts();
        else
            m_parts.detail->dialogs().correctFacts();
    });
    on(ActionId::ShowClause, [this] { m_parts.detail->showClause(); });
    on(ActionId::PageLimit, [this] { m_do.places->addFromPage(m_parts.detail->details().posting.employer); });
    on(ActionId::ShowSlots, [this] { m_do.places->open(m_parts.detail->details().posting.employer); });
    on(ActionId::Trash, [this, &list] { m_do.selection->trash(list.selectedPostings()); });
    on(ActionId::Restore, [this, &list] { m_do.selection->restore(list.selectedPostings()); });
}

void MainWindow::connectViewActions()
{
    const auto on = [this](ActionId id, auto slot) {
        connect(&(*m_actions)[id], &QAction::triggered, this, std::move(slot));
    };
    on(ActionId::ShowList, [this] { focusList(); });
    on(ActionId::ShowComparison, [this] { showComparison(); });
    on(ActionId::ShowDuplicates, [this] { showDuplicates(); });
    on(ActionId::ShowBoard, [this] { showBoard(); });
    on(ActionId::ShowToday, [this] { showToday(); });
    on(ActionId::ShowStatistics, [this] { showStatistics(); });
    on(ActionId::Sidebar, [this](bool isShown) { m_parts.sidebar->setVisible(isShown); });
    on(ActionId::MenuBar, [this](bool isShown) { menuBar()->setVisible(isShown); });
    on(ActionId::SystemTheme, [this] { m_theme.setChoice(SchemeChoice::System); });
    on(ActionId::LightTheme, [this] { m_theme.setChoice(SchemeChoice::Light); });
    on(ActionId::DarkTheme, [this] { m_theme.setChoice(SchemeChoice::Dark); });
    on(ActionId::HighContrast,
       [this](bool isHigh) { m_theme.setContrastChoice(isHigh ? ContrastChoice::High : ContrastChoice::System); });
    on(ActionId::NextTheme, [this] {
        m_theme.setChoice(m_theme.scheme() == ColourScheme::Dark ? SchemeChoice::Light : SchemeChoice::Dark);
    });
    on(ActionId::LargerText, [this] { m_theme.setTextScale(m_theme.textScale() + TextStep); });
    on(ActionId::SmallerText, [this] { m_theme.setTextScale(m_theme.textScale() - TextStep); });
    on(ActionId::NormalText, [this] { m_theme.setTextScale(1.0); });
}

void MainWindow::connectHelpActions()
{
    m_actions->fill(*menuBar());
    auto *menu = new QMenu(this);
    m_actions->fill(*menu);
    m_parts.menuButton->setMenu(menu);
    const auto on = [this](ActionId id, auto slot) {
        connect(&(*m_actions)[id], &QAction::triggered, this, std::move(slot));
    };
    on(ActionId::Palette, [this] { openPalette(); });
    on(ActionId::Shortcuts, [this] { openShortcuts(); });
    on(ActionId::Settings, [this] { openSettings(); });
    on(ActionId::Help, [this] { openHelp(); });
    m_parts.crash->tellOf(m_services.lastCrash);
    on(ActionId::About, [this] {
        auto *dialog = new AboutDialog(m_services.store.path(), m_theme, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void MainWindow::openShortcuts()
{
    (new ShortcutsDialog(*m_actions, this))->open();
}

void MainWindow::openHelp()
{
    if (!m_help) {
        m_help = new HelpWindow(m_theme, this);
        connect(m_help, &HelpWindow::linkActivated, this, &openOutside);
    }
    m_help->open(helpPageOf(page()));
}

void MainWindow::openSettings()
{
    auto *dialog = new SettingsDialog(m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::remindersRequested, this, &MainWindow::editReminders);
    connect(dialog, &SettingsDialog::shortcutsRequested, this, &MainWindow::openShortcuts);
    auto *languages = findChild<LanguageMenu *>();
    dialog->addLine(languages->title(), languages->makeChoice());
    dialog->open();
}

void MainWindow::connectDateActions()
{
    const auto on = [this](ActionId id, auto slot) {
        connect(&(*m_actions)[id], &QAction::triggered, this, std::move(slot));
    };
    on(ActionId::AddDate, [this] { m_do.appointments->ask(Appointment::Kind::Interview); });
    on(ActionId::ExportItsDates, [this] { m_do.appointments->save({m_parts.detail->details().posting.id}); });
    on(ActionId::ExportDates, [this] { m_do.appointments->save({}); });
    on(ActionId::EvidenceFolder, [this] { m_do.evidence->saveFolder(m_parts.detail->details().posting.id); });
    on(ActionId::EvidencePdf, [this] { m_do.evidence->savePdf(m_parts.detail->details().posting.id); });
    on(ActionId::Reminders, [this] { editReminders(); });
}

void MainWindow::editReminders()
{
    auto *dialog = new RemindersDialog(readReminderRules(m_settings), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        writeReminderRules(m_settings, dialog->rules());
        if (m_do.reminders != nullptr)
            m_do.reminders->look();
    });
    dialog->open();
}

void MainWindow::remind(std::vector<Notifier *> ways, WallClock clock)
{
    m_do.reminders = new ReminderController(m_services, m_settings, *m_do.appointments, *m_notices, std::move(ways),
                                            std::move(clock), this);
    connect(m_do.reminders, &ReminderController::openRequested, this, [this](PostingId posting) {
        bringToFront();
        openPosting(posting);
        m_do.details->whenShown(posting, [this] { m_parts.detail->showPage(DetailPane::Page::Tracking); });
    });
    connect(m_do.reminders, &ReminderController::todayRequested, this, [this] {
        bringToFront();
        showToday();
    });
}

void MainWindow::setUpTheme()
{
    (*m_actions)[ActionId::Sidebar].setChecked(!m_parts.sidebar->isHidden());
    (*m_actions)[ActionId::MenuBar].setChecked(!menuBar()->isHidden());
    auto *schemes = new QActionGroup(this);
    for (const auto id : {ActionId::SystemTheme, ActionId::LightTheme, ActionId::DarkTheme})
        schemes->addAction(&(*m_actions)[id]);
    const auto tick = [this] {
        const ActionId chosen = m_theme.choice() == SchemeChoice::System ? ActionId::SystemTheme
            : m_theme.choice() == SchemeChoice::Light                    ? ActionId::LightTheme
                                                                         : ActionId::DarkTheme;
        (*m_actions)[chosen].setChecked(true);
        (*m_actions)[ActionId::HighContrast].setChecked(m_theme.contrastChoice() == ContrastChoice::High);
    };
    connect(&m_theme, &Theme::changed, this, tick);
    tick();
}

} // namespace Shortlist

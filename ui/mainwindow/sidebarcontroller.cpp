// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/sidebarcontroller.h"

#include "models/services/postingservice.h"
#include "ui/common/swatch.h"
#include "ui/common/tagcolours.h"
#include "ui/mainwindow/libraryview.h"
#include "ui/mainwindow/notices.h"
#include "ui/mainwindow/postingbrowser.h"
#include "ui/mainwindow/services.h"
#include "ui/mainwindow/sidebar.h"
#include "ui/mainwindow/tagcontroller.h"
#include "ui/mainwindow/undocontroller.h"

#include <QIcon>
#include <QMenu>

namespace Shortlist {

using namespace Qt::StringLiterals;
using Kind = SidebarEntry::Kind;

namespace {

constexpr qsizetype LongestFirstName = 40;

/// Whether one stands below the other, so that they cannot become one.
bool areKin(const QString &one, const QString &other)
{
    const auto isBelow = [](const QString &name, const QString &head) {
        return name.startsWith(head + u'/', Qt::CaseInsensitive);
    };
    return one.compare(other, Qt::CaseInsensitive) == 0 || isBelow(one, other) || isBelow(other, one);
}

} // namespace

SidebarController::SidebarController(const Services &services, const LibraryView &library, PostingBrowser &browser,
                                     Sidebar &sidebar, TagController &tags, Notices &notices, UndoController &undo)
    : QObject(&sidebar)
    , m_services(services)
    , m_library(library)
    , m_browser(browser)
    , m_sidebar(sidebar)
    , m_tags(tags)
    , m_notices(notices)
    , m_undo(undo)
{
    connect(&sidebar, &Sidebar::menuRequested, this, &SidebarController::openMenu);
    connect(&sidebar, &Sidebar::renamed, this, &SidebarController::rename);
    connect(&sidebar, &Sidebar::removeRequested, this, &SidebarController::remove);
    connect(&sidebar, &Sidebar::renameRequested, this, [this](const SidebarEntry &entry) {
        if (entry.kind == Kind::Tag || entry.kind == Kind::Search)
            m_sidebar.edit(entry.key);
    });
}

void SidebarController::openMenu(const SidebarEntry &entry, const QPoint &globalPosition)
{
    QMenu menu(&m_sidebar);
    if (entry.kind == Kind::Tag) {
        fillTagMenu(menu, entry);
    } else if (entry.kind == Kind::Search) {
        fillSearchMenu(menu, entry);
    } else if (entry.kind == Kind::Employer) {
        connect(menu.addAction(tr("Show the postings")), &QAction::triggered, this,
                [this, entry] { Q_EMIT postingsWanted(entry.query); });
    } else if (entry.kind == Kind::Trash) {
        QAction *empty = menu.addAction(tr("Delete everything in it for good…"));
        empty->setEnabled(entry.count > 0);
        connect(empty, &QAction::triggered, this, &SidebarController::emptyTrashRequested);
    }
    if (!menu.isEmpty())
        menu.exec(globalPosition);
}

void SidebarController::fillTagMenu(QMenu &menu, const SidebarEntry &entry)
{
    QAction *rename = menu.addAction(tr("Rename"));
    rename->setShortcut(Qt::Key_F2);
    connect(rename, &QAction::triggered, this, [this, entry] { m_sidebar.edit(entry.key); });
    addTagColours(*menu.addMenu(tr("Colour")), entry.colour,
                  [this, entry](const QString &colour) { m_tags.setColour(TagId{entry.id}, colour); });
    QMenu *merge = menu.addMenu(tr("Merge into"));
    for (const Tag &tag : m_library.overview().tags) {
        if (areKin(tag.name, entry.name))
            continue;
        QAction *into = merge->addAction(swatchIcon(QColor(tag.colour), SwatchShape::Square, menu),
                                         QString(tag.name).replace(u'&', u"&&"_s));
        connect(into, &QAction::triggered, this, [this, entry, into = tag.id] { m_tags.merge(TagId{entry.id}, into); });
    }
    merge->setEnabled(!merge->isEmpty());
    menu.addSeparator();
    QAction *remove = menu.addAction(tr("Remove the tag from %Ln postings", nullptr, entry.count));
    remove->setShortcut(Qt::Key_Delete);
    connect(remove, &QAction::triggered, this, [this, entry] { m_tags.remove(entry); });
}

void SidebarController::fillSearchMenu(QMenu &menu, const SidebarEntry &entry)
{
    QAction *rename = menu.addAction(tr("Rename"));
    rename->setShortcut(Qt::Key_F2);
    connect(rename, &QAction::triggered, this, [this, entry] { m_sidebar.edit(entry.key); });
    QAction *replace = menu.addAction(tr("Replace by the search above"));
    replace->setEnabled(!m_browser.text().trimmed().isEmpty() && m_browser.text() != entry.query);
    connect(replace, &QAction::triggered, this, [this, entry] {
        m_notices.follow(m_services.postings.saveSearch(entry.label, m_browser.text()),
                         [this](const auto &) { m_undo.announceLast(); });
    });
    QAction *remove = menu.addAction(tr("Remove the search"));
    remove->setShortcut(Qt::Key_Delete);
    connect(remove, &QAction::triggered, this, [this, entry] { this->remove(entry); });
}

void SidebarController::rename(const SidebarEntry &entry, const QString &name)
{
    if (entry.kind == Kind::Tag)
        m_tags.rename(entry, name);
    else
        m_notices.follow(m_services.postings.renameSearch(SearchId{entry.id}, name),
                         [this](const auto &) { m_undo.announceLast(); });
}

void SidebarController::remove(const SidebarEntry &entry)
{
    if (entry.kind == Kind::Tag)
        m_tags.remove(entry);
    else if (entry.kind == Kind::Search)
        m_notices.follow(m_services.postings.removeSearch(SearchId{entry.id}),
                         [this](const auto &) { m_undo.announceLast(); });
}

void SidebarController::saveSearch()
{
    const QString query = m_browser.text().trimmed();
    if (query.isEmpty()) {
        m_notices.say(tr("Search for something first; then the search can be saved."));
        return;
    }
    // Saved at once under its own words; the name is written where it stands.
    m_notices.follow(m_services.postings.saveSearch(query.left(LongestFirstName), query), [this](SearchId id) {
        m_undo.announceLast();
        m_sidebar.show();
        m_sidebar.edit(u"search:%1"_s.arg(qint64(id)));
    });
}

} // namespace Shortlist

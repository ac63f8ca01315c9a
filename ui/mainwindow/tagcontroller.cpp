// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/tagcontroller.h"

#include "models/items/postinglistmodel.h"
#include "models/items/sidebarmodel.h"
#include "models/services/tagservice.h"
#include "ui/common/theme.h"
#include "ui/list/postinglistview.h"
#include "ui/mainwindow/libraryview.h"
#include "ui/mainwindow/notices.h"
#include "ui/mainwindow/services.h"
#include "ui/mainwindow/tagpopup.h"
#include "ui/mainwindow/undocontroller.h"

#include <QAction>
#include <QColorDialog>

#include <algorithm>

namespace Shortlist {

namespace {

constexpr int FigureKeys = 9;
constexpr int MostSuggestions = 8;

bool carries(const PostingRow &row, const QString &name)
{
    return std::any_of(row.tags.begin(), row.tags.end(),
                       [&name](const Tag &tag) { return tag.name.compare(name, Qt::CaseInsensitive) == 0; });
}

} // namespace

TagController::TagController(const Services &services, const LibraryView &library, PostingListView &list,
                             const Theme &theme, Notices &notices, UndoController &undo)
    : QObject(&list)
    , m_services(services)
    , m_library(library)
    , m_list(list)
    , m_theme(theme)
    , m_notices(notices)
    , m_undo(undo)
{
    for (int number = 1; number <= FigureKeys; ++number) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(Qt::Key_0 + number));
        action->setShortcutContext(Qt::WidgetShortcut);
        list.addAction(action);
        connect(action, &QAction::triggered, this, [this, number] { toggle(number); });
    }
}

int TagController::carriers(const QString &name) const
{
    int count = 0;
    for (const PostingId id : m_list.selectedPostings()) {
        const QModelIndex index = m_list.postings().indexOf(id);
        count += index.isValid() && carries(m_list.postings().rows()[size_t(index.row())], name) ? 1 : 0;
    }
    return count;
}

void TagController::popUp()
{
    const auto chosen = m_list.selectedPostings();
    if (chosen.empty())
        return;
    std::vector<TagPopup::Choice> choices;
    for (const Tag &tag : m_library.overview().tags) {
        const int count = carriers(tag.name);
        choices.push_back({tag,
                           count == 0                       ? TagPopup::Carried::None
                               : count < int(chosen.size()) ? TagPopup::Carried::Some
                                                            : TagPopup::Carried::All});
    }
    auto *popup = new TagPopup(std::move(choices), suggestions(), m_theme, &m_list);
    connect(popup, &TagPopup::changed, this,
            [this, chosen](const QStringList &add, const QStringList &remove) { change(chosen, add, remove); });
    const QRect row = m_list.visualRect(m_list.currentIndex());
    popup->popUp(m_list.viewport()->mapToGlobal(row.bottomLeft() + QPoint(Space::Double, 0)));
}

void TagController::change(const std::vector<PostingId> &postings, const QStringList &add, const QStringList &remove)
{
    if (postings.empty())
        return;
    m_notices.follow(m_services.tags.change(postings, add, remove), [this](const auto &) { m_undo.announceLast(); });
}

void TagController::toggle(int number)
{
    const auto &tags = m_library.overview().tags;
    const auto chosen = m_list.selectedPostings();
    if (number < 1 || size_t(number) > tags.size() || chosen.empty())
        return;
    const QString name = tags[size_t(number) - 1].name;
    const bool isOnAll = carriers(name) == int(chosen.size());
    change(chosen, isOnAll ? QStringList() : QStringList{name}, isOnAll ? QStringList{name} : QStringList());
}

void TagController::setSkills(PostingId posting, const QStringList &skills)
{
    m_skillsOf = posting;
    m_skills = skills;
}

QStringList TagController::suggestions() const
{
    if (m_list.selectedPostings() != std::vector{m_skillsOf})
        return {};
    const auto &tags = m_library.overview().tags;
    const auto isTag = [&tags](const QString &name) {
        return std::any_of(tags.begin(), tags.end(),
                           [&name](const Tag &tag) { return tag.name.compare(name, Qt::CaseInsensitive) == 0; });
    };
    QStringList names = m_skills;
    names.removeIf(isTag);
    names.removeDuplicates();
    return names.mid(0, MostSuggestions);
}

void TagController::rename(const SidebarEntry &tag, const QString &name)
{
    const auto &tags = m_library.overview().tags;
    const auto there = std::find_if(tags.begin(), tags.end(), [&](const Tag &other) {
        return other.id != TagId{tag.id} && other.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (there != tags.end())
        merge(TagId{tag.id}, there->id);
    else
        m_notices.follow(m_services.tags.rename(TagId{tag.id}, name), [this](const auto &) { m_undo.announceLast(); });
}

void TagController::merge(TagId from, TagId into)
{
    m_notices.follow(m_services.tags.merge(from, into), [this](const auto &) { m_undo.announceLast(); });
}

void TagController::chooseColour(const SidebarEntry &tag, QWidget *parent)
{
    const QColor colour = QColorDialog::getColor(QColor(tag.colour), parent, tr("Colour of “%1”").arg(tag.name));
    if (colour.isValid())
        m_notices.follow(m_services.tags.setColour(TagId{tag.id}, colour.name()),
                         [this](const auto &) { m_undo.announceLast(); });
}

void TagController::remove(const SidebarEntry &tag)
{
    m_notices.follow(m_services.tags.remove(TagId{tag.id}), [this](const auto &) { m_undo.announceLast(); });
}

} // namespace Shortlist

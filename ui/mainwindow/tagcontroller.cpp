// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/tagcontroller.h"

#include "models/items/postinglistmodel.h"
#include "models/items/sidebarmodel.h"
#include "models/services/postingservice.h"
#include "models/services/tagservice.h"
#include "ui/common/theme.h"
#include "ui/list/postinglistview.h"
#include "ui/mainwindow/answers.h"
#include "ui/mainwindow/libraryview.h"
#include "ui/mainwindow/notices.h"
#include "ui/mainwindow/services.h"
#include "ui/mainwindow/tagpopup.h"
#include "ui/mainwindow/undocontroller.h"

#include <QAction>

#include <algorithm>
#include <utility>

namespace Shortlist {

namespace {

constexpr int FigureKeys = 9;
constexpr int MostSuggestions = 8;

bool carries(const PostingRow &row, const QString &name)
{
    return std::any_of(row.tags.begin(), row.tags.end(),
                       [&name](const Tag &tag) { return tag.name.compare(name, Qt::CaseInsensitive) == 0; });
}

int carriers(const std::vector<PostingRow> &rows, const QString &name)
{
    return int(std::ranges::count_if(rows, [&name](const PostingRow &row) { return carries(row, name); }));
}

std::vector<PostingId> idsOf(const std::vector<PostingRow> &rows)
{
    std::vector<PostingId> ids;
    for (const PostingRow &row : rows)
        ids.push_back(row.id);
    return ids;
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
    connect(&library, &LibraryView::overviewChanged, this, &TagController::follow);
}

void TagController::withChosen(std::function<void(const std::vector<PostingRow> &)> use)
{
    const auto chosen = m_list.selectedPostings();
    std::vector<PostingRow> rows;
    for (const PostingId id : chosen)
        if (const PostingRow *row = m_list.postings().rowAt(m_list.postings().indexOf(id).row()))
            rows.push_back(*row);
        else
            break;
    if (rows.size() == chosen.size())
        return rows.empty() ? void() : use(rows);
    whenAnswered(m_services.postings.rows(chosen), this,
                 [this, use = std::move(use)](const Result<std::vector<PostingRow>> &all) {
                     if (!all)
                         m_notices.fail(all.error());
                     else if (!all->empty())
                         use(*all);
                 });
}

void TagController::popUp()
{
    withChosen([this](const std::vector<PostingRow> &chosen) { popUpFor(chosen); });
}

void TagController::popUpFor(const std::vector<PostingRow> &chosen)
{
    std::vector<TagPopup::Choice> choices;
    for (const Tag &tag : m_library.overview().tags) {
        const int count = carriers(chosen, tag.name);
        choices.push_back({tag,
                           count == 0                       ? TagPopup::Carried::None
                               : count < int(chosen.size()) ? TagPopup::Carried::Some
                                                            : TagPopup::Carried::All});
    }
    auto *popup = new TagPopup(std::move(choices), suggestions(), m_theme, &m_list);
    connect(
        popup, &TagPopup::changed, this,
        [this, ids = idsOf(chosen)](const QStringList &add, const QStringList &remove) { change(ids, add, remove); });
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
    if (number < 1 || size_t(number) > tags.size())
        return;
    withChosen([this, name = tags[size_t(number) - 1].name](const std::vector<PostingRow> &chosen) {
        const bool isOnAll = carriers(chosen, name) == int(chosen.size());
        change(idsOf(chosen), isOnAll ? QStringList() : QStringList{name}, isOnAll ? QStringList{name} : QStringList());
    });
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
        whenRenamed(m_services.tags.rename(TagId{tag.id}, name));
}

void TagController::merge(TagId from, TagId into)
{
    whenRenamed(m_services.tags.merge(from, into));
}

void TagController::whenRenamed(QFuture<Result<TagRenaming>> change)
{
    ++m_underWay;
    m_notices.follow(
        std::move(change),
        [this](const TagRenaming &renaming) {
            --m_underWay;
            m_known.rename(renaming);
            m_justRenamed = renaming;
            Q_EMIT renamed(renaming);
            m_undo.announceLast();
        },
        [this] { --m_underWay; });
}

void TagController::follow(const Overview &overview)
{
    // It may come before the answer and cannot tell a merged tag from a removed one; what else differs, the next one
    // says.
    if (m_underWay > 0)
        return;
    // Until now the sidebar offered the old names, so they may have been chosen since.
    if (!m_justRenamed.isEmpty())
        Q_EMIT renamed(std::exchange(m_justRenamed, {}));
    const KnownTags::Difference difference = m_known.update(overview.tags);
    if (!difference.renamed.isEmpty())
        Q_EMIT renamed(difference.renamed);
    if (!difference.removed.isEmpty())
        Q_EMIT removed(difference.removed);
}

void TagController::setColour(TagId tag, const QString &colour)
{
    m_notices.follow(m_services.tags.setColour(tag, colour), [this](const auto &) { m_undo.announceLast(); });
}

void TagController::remove(const SidebarEntry &tag)
{
    QStringList names{tag.name};
    for (const Tag &other : m_library.overview().tags)
        if (other.name.startsWith(tag.name + u'/', Qt::CaseInsensitive))
            names.append(other.name);
    m_notices.follow(m_services.tags.remove(TagId{tag.id}), [this, names](const auto &) {
        Q_EMIT removed(names);
        m_undo.announceLast();
    });
}

} // namespace Shortlist

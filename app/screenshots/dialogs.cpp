// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/screenshots/camera.h"
#include "app/screenshots/story.h"
#include "app/screenshots/views.h"
#include "ui/list/postinglistview.h"
#include "ui/mainwindow/mainwindow.h"

#include <array>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

struct Shot
{
    ActionId command;
    const char *name;
};

constexpr std::array Dialogs{
    Shot{ActionId::AddDate, "date"},  Shot{ActionId::PageLimit, "page-limit"}, Shot{ActionId::Stages, "stages"},
    Shot{ActionId::Skills, "skills"}, Shot{ActionId::Weights, "weights"},      Shot{ActionId::Reminders, "reminders"},
    Shot{ActionId::YourData, "data"}, Shot{ActionId::ShowSource, "source"},    Shot{ActionId::Purge, "purge"},
    Shot{ActionId::About, "about"},
};
constexpr std::array Menus{
    Shot{ActionId::Stage, "stage-menu"},
    Shot{ActionId::Rate, "rating-menu"},
    Shot{ActionId::Sections, "sections"},
};

} // namespace

bool shootDialogs(MainWindow &window, Camera &camera, const Story &story)
{
    bool isWritten = true;
    auto &list = *window.findChild<PostingListView *>();
    window.openPosting(story.posting(u"Tile Server"_s));
    camera.settle();
    for (const Shot &shot : Dialogs) {
        list.setFocus();
        trigger(window, shot.command);
        isWritten = camera.shootAndDismiss(QString::fromLatin1(shot.name)) && isWritten;
    }
    for (const Shot &shot : Menus)
        isWritten =
            camera.shootMenu(QString::fromLatin1(shot.name), [&] { trigger(window, shot.command); }) && isWritten;
    const auto menuOf = [&](const QString &name, QAbstractItemView &view, const QModelIndex &line) {
        const QPoint at = view.visualRect(line).center();
        isWritten = camera.shootMenu(name, [&] { Q_EMIT view.customContextMenuRequested(at); }) && isWritten;
    };
    menuOf(u"posting-menu"_s, list, list.currentIndex());
    trigger(window, ActionId::FindInPosting);
    return camera.shoot(u"find"_s) && isWritten;
}

} // namespace Shortlist

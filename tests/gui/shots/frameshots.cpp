// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/shots/samples.h"
#include "tests/gui/shots/shots.h"
#include "ui/common/emptystate.h"
#include "ui/common/look.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/list/listpane.h"
#include "ui/list/postinglistview.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/commandpalette.h"
#include "ui/mainwindow/dropoverlay.h"
#include "ui/mainwindow/searchbar.h"
#include "ui/mainwindow/shortcutsdialog.h"
#include "ui/mainwindow/sidebar.h"
#include "ui/mainwindow/statusbar.h"
#include "ui/mainwindow/tagpopup.h"
#include "ui/mainwindow/toast.h"

#include <QApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

/// The frame of the window with invented values and an empty page on the right.
QWidget *makeFrame(const Theme &theme)
{
    auto *frame = new QWidget;
    frame->resize(1440, 900);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *top = new QWidget(frame);
    setLook(*top, Look::Bar);
    auto *topRow = new QHBoxLayout(top);
    topRow->setContentsMargins(14, 7, 14, 7);
    auto *search = new SearchBar(theme, top);
    search->setQueryText(u"employer:lumora tag:infra -stage:rejected \"distributed systems\""_s);
    search->setMinimumWidth(620);
    topRow->addWidget(search);
    topRow->addStretch(1);
    topRow->addWidget(makeButton(u"Compare 3"_s, Look::Default, top));
    topRow->addWidget(makeButton(u"Import"_s, Look::Primary, top));
    column->addWidget(top);
    column->addWidget(makeHairline(Qt::Horizontal, frame));
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    auto *sidebar = new Sidebar(theme, frame);
    sidebar->setFixedWidth(216);
    sidebar->setOverview(Samples::overview());
    sidebar->markKey(u"undecided"_s);
    auto *list = new ListPane(theme, frame);
    list->setFixedWidth(424);
    list->view().setToday(Samples::today());
    list->view().setStages(Samples::stages());
    list->setAnswer(Samples::list(), PostingQuery::parse(u"engineer"_s));
    list->setSort(PostingQuery::Sort::ApplyBy, Qt::AscendingOrder);
    list->view().selectPosting(PostingId{1});
    auto *rest = new EmptyState(IconName::Document, theme, frame);
    setLook(*rest, Look::Pane);
    rest->setWords(u"Nothing chosen"_s, u"Choose a posting to read it here."_s);
    body->addWidget(sidebar);
    body->addWidget(makeHairline(Qt::Vertical, frame));
    body->addWidget(list);
    body->addWidget(makeHairline(Qt::Vertical, frame));
    body->addWidget(rest, 1);
    column->addLayout(body, 1);
    column->addWidget(makeHairline(Qt::Horizontal, frame));
    auto *status = new StatusBar(frame);
    status->setCount(37, 412);
    column->addWidget(status);
    return frame;
}

void shoot(QWidget &widget, const QString &name)
{
    widget.show();
    QTest::qWait(150);
    widget.grab().save(name);
}

} // namespace

void shootFrame(const Theme &theme, const QString &prefix)
{
    const std::unique_ptr<QWidget> frame(makeFrame(theme));
    auto *toast = new Toast(frame.get());
    shoot(*frame, prefix + u"frame.png"_s);
    toast->show(u"3 postings tagged"_s, Toast::Offer::Undo);
    shoot(*frame, prefix + u"toast.png"_s);

    QWidget list;
    const Actions actions(*frame, list);
    std::vector<QAction *> all;
    for (const auto group : {ActionGroup::File, ActionGroup::Edit, ActionGroup::Posting, ActionGroup::View})
        for (QAction *action : actions.of(group))
            all.push_back(action);
    auto *palette = new CommandPalette(all, theme, frame.get());
    shoot(*palette, prefix + u"palette.png"_s);
    palette->close();
    auto *keys = new ShortcutsDialog(actions, frame.get());
    shoot(*keys, prefix + u"shortcuts.png"_s);
    keys->close();
    std::vector<TagPopup::Choice> choices;
    for (const Tag &tag : Samples::overview().tags)
        choices.push_back({tag, tag.name == u"infra"_s ? TagPopup::Carried::All : TagPopup::Carried::None});
    auto *tags = new TagPopup(choices, theme, frame.get());
    shoot(*tags, prefix + u"tags.png"_s);
    tags->close();
    auto *overlay = new DropOverlay(theme, frame.get());
    overlay->cover();
    shoot(*frame, prefix + u"drop.png"_s);

    ListPane empty(theme);
    empty.resize(424, 700);
    empty.setAnswer({}, {});
    shoot(empty, prefix + u"empty.png"_s);
    empty.setAnswer({{}, 0, 12}, PostingQuery::parse(u"nothing"_s));
    shoot(empty, prefix + u"nohits.png"_s);
    empty.setAnswer(Samples::list(), {});
    empty.setDensity(Density::Compact);
    shoot(empty, prefix + u"compact.png"_s);
}

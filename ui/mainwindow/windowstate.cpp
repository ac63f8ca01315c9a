// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/windowstate.h"

#include "models/domain/query.h"
#include "ui/common/onscreen.h"
#include "ui/common/theme.h"
#include "ui/list/columnheader.h"
#include "ui/list/listpane.h"
#include "ui/list/postinglistview.h"
#include "ui/mainwindow/postingbrowser.h"
#include "ui/mainwindow/sidebar.h"
#include "ui/mainwindow/windowparts.h"
#include "ui/today/todaypage.h"

#include <QMainWindow>
#include <QMenuBar>
#include <QSettings>
#include <QSplitter>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize FirstSize(1360, 860);

constexpr auto GeometryKey = "window/geometry";
constexpr auto SidebarKey = "window/sidebar";
constexpr auto MenuBarKey = "window/menuBar";
constexpr auto FoldedKey = "window/foldedTags";
constexpr auto OuterKey = "window/outerSplitter";
constexpr auto ReadingKey = "window/readingSplitter";
constexpr auto QueryKey = "view/query";
constexpr auto SortKey = "view/sort";
constexpr auto DescendingKey = "view/descending";
constexpr auto DensityKey = "view/rows";
constexpr auto CompactKey = "view/compact"; ///< before there was a table
constexpr auto ColumnsKey = "view/columns";
constexpr auto WaitingDaysKey = "today/waitingDays";
constexpr auto ThemeKey = "theme/scheme";
constexpr auto ContrastKey = "theme/contrast";
constexpr auto TextScaleKey = "theme/textScale";

constexpr auto HighContrastWord = "high"_L1;

/// Words, not numbers: the file may be read by another version.
QString wordOf(SchemeChoice choice)
{
    switch (choice) {
    case SchemeChoice::System:
        return u"system"_s;
    case SchemeChoice::Light:
        return u"light"_s;
    case SchemeChoice::Dark:
        return u"dark"_s;
    }
    return {};
}

SchemeChoice choiceFromWord(const QString &word)
{
    for (const auto choice : {SchemeChoice::Light, SchemeChoice::Dark})
        if (word == wordOf(choice))
            return choice;
    return SchemeChoice::System;
}

QString wordOf(Density density)
{
    switch (density) {
    case Density::Comfortable:
        return u"comfortable"_s;
    case Density::Compact:
        return u"compact"_s;
    case Density::Table:
        return u"table"_s;
    }
    return {};
}

Density densityFromWord(const QSettings &settings)
{
    const QString word = settings.value(DensityKey).toString();
    for (const auto density : {Density::Comfortable, Density::Compact, Density::Table})
        if (word == wordOf(density))
            return density;
    return settings.value(CompactKey, false).toBool() ? Density::Compact : Density::Comfortable;
}

} // namespace

WindowState::WindowState(QSettings &settings)
    : m_settings(settings)
{ }

void WindowState::restoreTheme(Theme &theme) const
{
    theme.setChoice(choiceFromWord(m_settings.value(ThemeKey).toString()));
    theme.setContrastChoice(m_settings.value(ContrastKey).toString() == HighContrastWord ? ContrastChoice::High
                                                                                         : ContrastChoice::System);
    theme.setTextScale(m_settings.value(TextScaleKey, 1.0).toDouble());
}

void WindowState::restore(QMainWindow &window, const WindowParts &parts) const
{
    if (!window.restoreGeometry(m_settings.value(GeometryKey).toByteArray()))
        resizeOnScreen(window, FirstSize);
    parts.outer->restoreState(m_settings.value(OuterKey).toByteArray());
    parts.reading->restoreState(m_settings.value(ReadingKey).toByteArray());
    parts.sidebar->setFolded(m_settings.value(FoldedKey).toStringList());
    parts.sidebar->setVisible(m_settings.value(SidebarKey, true).toBool());
    window.menuBar()->setVisible(m_settings.value(MenuBarKey, false).toBool());
    parts.today->setWaitingDays(m_settings.value(WaitingDaysKey, parts.today->waitingDays()).toInt());
    parts.list->view().columns().restoreState(m_settings.value(ColumnsKey).toByteArray());
    parts.list->setDensity(densityFromWord(m_settings));
}

void WindowState::restoreView(PostingBrowser &browser) const
{
    const auto sort = sortFromWord(m_settings.value(SortKey).toString());
    const bool isDescending = m_settings.value(DescendingKey, true).toBool();
    browser.search(m_settings.value(QueryKey).toString());
    browser.setSort(sort.value_or(PostingQuery::Sort::Added), isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void WindowState::save(const QMainWindow &window, const WindowParts &parts, const PostingBrowser &browser,
                       const Theme &theme)
{
    m_settings.setValue(GeometryKey, window.saveGeometry());
    m_settings.setValue(OuterKey, parts.outer->saveState());
    m_settings.setValue(ReadingKey, parts.reading->saveState());
    m_settings.setValue(FoldedKey, parts.sidebar->folded());
    m_settings.setValue(SidebarKey, !parts.sidebar->isHidden());
    m_settings.setValue(MenuBarKey, !window.menuWidget()->isHidden());
    m_settings.setValue(DensityKey, wordOf(parts.list->view().density()));
    m_settings.setValue(ColumnsKey, parts.list->view().columns().saveState());
    m_settings.setValue(WaitingDaysKey, parts.today->waitingDays());
    m_settings.setValue(QueryKey, browser.text());
    m_settings.setValue(SortKey, sortWord(browser.sort()));
    m_settings.setValue(DescendingKey, browser.order() == Qt::DescendingOrder);
    m_settings.setValue(ThemeKey, wordOf(theme.choice()));
    m_settings.setValue(ContrastKey,
                        theme.contrastChoice() == ContrastChoice::High ? QString(HighContrastWord) : u"system"_s);
    m_settings.setValue(TextScaleKey, theme.textScale());
}

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/web/readingtools.h"

#include "ui/common/icons.h"
#include "ui/common/look.h"
#include "ui/common/theme.h"
#include "ui/web/postingview.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestTitle = 60;

/// Of a posting's heading as the text of a menu entry.
QString entryOf(const OutlineEntry &entry)
{
    const QString title =
        entry.title.size() > LongestTitle ? entry.title.left(LongestTitle).trimmed() + u'…' : entry.title;
    constexpr int IndentPerLevel = 3;
    const int depth = std::max(0, entry.level - 2);
    return QString(depth * IndentPerLevel, u' ') + QString(title).replace(u'&', u"&&"_s);
}

} // namespace

ReadingTools::ReadingTools(PostingView &view, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_theme(theme)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    m_sections = addButton();
    m_sections->setAccessibleName(tr("Sections"));
    m_sections->setToolTip(tr("Go to a section (Ctrl+J)"));
    m_list = new QMenu(m_sections);
    m_sections->setMenu(m_list);
    m_more = addButton();
    m_more->setAccessibleName(tr("More for reading"));
    m_more->setToolTip(tr("Find, copy, print, the source"));
    fillMore();
    connect(m_list, &QMenu::aboutToShow, this, &ReadingTools::fillSections);
    connect(&view, &PostingView::outlineChanged, this, [this] { m_sections->setEnabled(!m_view.outline().empty()); });
    connect(&theme, &Theme::changed, this, &ReadingTools::drawIcons);
    m_sections->setEnabled(false);
    drawIcons();
}

QToolButton *ReadingTools::addButton()
{
    auto *button = new QToolButton;
    setLook(*button, Look::Quiet);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    button->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);
    layout()->addWidget(button);
    return button;
}

void ReadingTools::drawIcons()
{
    m_sections->setIcon(icon(IconName::Menu, m_theme));
    m_more->setIcon(icon(IconName::More, m_theme));
}

void ReadingTools::openSections()
{
    if (m_sections->isEnabled())
        m_sections->showMenu();
}

void ReadingTools::fillSections()
{
    m_list->clear();
    for (const OutlineEntry &entry : m_view.outline())
        m_list->addAction(entryOf(entry), this, [this, anchor = entry.anchor] { m_view.goTo(anchor); });
    if (!m_list->actions().isEmpty())
        m_list->setActiveAction(m_list->actions().front());
}

void ReadingTools::fillMore()
{
    auto *menu = new QMenu(m_more);
    menu->addAction(tr("&Find in the posting…\tCtrl+G"), &m_view, &PostingView::openFind);
    menu->addAction(tr("&Copy the posting"), &m_view, &PostingView::copyAll);
    menu->addSeparator();
    menu->addAction(tr("&Print…\tCtrl+P"), this, &ReadingTools::printRequested);
    menu->addAction(tr("Save as P&DF…"), this, &ReadingTools::pdfRequested);
    menu->addSeparator();
    menu->addAction(tr("The &source as saved…"), this, &ReadingTools::sourceRequested);
    m_more->setMenu(menu);
}

} // namespace Shortlist

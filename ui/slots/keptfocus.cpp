// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slots/keptfocus.h"

#include "ui/common/widgets.h"

#include <QAbstractButton>
#include <QScrollArea>

#include <algorithm>

namespace Shortlist {

namespace {

QString nameOf(const QWidget &control)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&control);
    return control.accessibleName().isEmpty() && button != nullptr ? button->text() : control.accessibleName();
}

} // namespace

KeptFocus::KeptFocus(const QScrollArea &page)
    : m_isHere(holdsFocus(page))
    , m_control(m_isHere ? nameOf(*page.window()->focusWidget()) : QString())
{ }

void KeptFocus::giveBackTo(QScrollArea &page) const
{
    if (!m_isHere)
        return;
    const auto widgets = page.widget()->findChildren<QWidget *>();
    const auto found = std::ranges::find_if(widgets, [this](const QWidget *candidate) {
        return candidate->focusPolicy() != Qt::NoFocus && !m_control.isEmpty() && nameOf(*candidate) == m_control;
    });
    if (found == widgets.end())
        page.setFocus();
    else
        (*found)->setFocus();
}

} // namespace Shortlist

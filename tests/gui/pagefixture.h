// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/theme.h"

#include <QApplication>
#include <QLocale>
#include <QPushButton>
#include <QTest>
#include <QWidget>

#include <algorithm>

/// What the tests of a single page share.
namespace Shortlist::Testing {

/// English words and the light colours, whatever the machine is set to.
inline void applyPlainLook(Theme &theme)
{
    QLocale::setDefault(QLocale(QLocale::English));
    theme.setChoice(SchemeChoice::Light);
    theme.applyTo(*qApp);
}

/// False where the page does not come up.
inline bool showPage(QWidget &page, const QSize &size)
{
    page.resize(size);
    page.show();
    return QTest::qWaitForWindowExposed(&page);
}

/// The button in `place` that says `text`, seen or not; null where there is none.
inline QPushButton *buttonWith(const QWidget &place, const QString &text)
{
    const auto buttons = place.findChildren<QPushButton *>();
    const auto found = std::ranges::find(buttons, text, &QPushButton::text);
    return found == buttons.end() ? nullptr : *found;
}

} // namespace Shortlist::Testing

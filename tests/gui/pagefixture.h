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

/// The sizes, colours and text sizes that every page is drawn in: "size", "scheme", "textScale".
inline void addPictureRows()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<SchemeChoice>("scheme");
    QTest::addColumn<double>("textScale");
    QTest::newRow("small-light") << QSize(816, 556) << SchemeChoice::Light << 1.0;
    QTest::newRow("small-dark") << QSize(816, 556) << SchemeChoice::Dark << 1.0;
    QTest::newRow("large-light") << QSize(1392, 900) << SchemeChoice::Light << 1.0;
    QTest::newRow("twice-light") << QSize(1392, 900) << SchemeChoice::Light << 2.0;
    QTest::newRow("large-dark") << QSize(1392, 900) << SchemeChoice::Dark << 1.0;
}

} // namespace Shortlist::Testing

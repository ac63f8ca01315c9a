// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/tagcolours.h"

#include "ui/common/swatch.h"

#include <QCoreApplication>
#include <QMenu>

namespace Shortlist {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Shortlist::TagButton)
};

struct NamedColour
{
    const char *name;
    const char *colour;
};

/// Muted ones that are told apart on both grounds.
constexpr NamedColour Colours[]{
    {QT_TRANSLATE_NOOP("Shortlist::TagButton", "Green"), "#4a9a7f"},
    {QT_TRANSLATE_NOOP("Shortlist::TagButton", "Orange"), "#b8733a"},
    {QT_TRANSLATE_NOOP("Shortlist::TagButton", "Violet"), "#7d6cb8"},
    {QT_TRANSLATE_NOOP("Shortlist::TagButton", "Red"), "#c0504a"},
    {QT_TRANSLATE_NOOP("Shortlist::TagButton", "Blue"), "#4a7fc0"},
    {QT_TRANSLATE_NOOP("Shortlist::TagButton", "Yellow"), "#b09a2e"},
    {QT_TRANSLATE_NOOP("Shortlist::TagButton", "Pink"), "#b85c93"},
    {QT_TRANSLATE_NOOP("Shortlist::TagButton", "Grey"), "#8a867e"},
};

} // namespace

void addTagColours(QMenu &menu, const QString &current, const std::function<void(const QString &)> &choose)
{
    for (const auto &[name, code] : Colours) {
        const QString colour = QString::fromLatin1(code);
        QAction *action = menu.addAction(swatchIcon(QColor(colour), SwatchShape::Square, menu), Words::tr(name));
        QObject::connect(action, &QAction::triggered, &menu, [choose, colour] { choose(colour); });
        action->setCheckable(true);
        action->setChecked(current.compare(colour, Qt::CaseInsensitive) == 0);
    }
}

QString tagColourName(const QString &colour)
{
    for (const auto &[name, code] : Colours)
        if (colour.compare(QLatin1StringView(code), Qt::CaseInsensitive) == 0)
            return Words::tr(name);
    return colour;
}

} // namespace Shortlist

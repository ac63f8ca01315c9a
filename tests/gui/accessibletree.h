// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAccessibleInterface>
#include <QMetaEnum>
#include <QStringList>
#include <QWidget>

#include <vector>

/// A window as assistive technology has it.
namespace Shortlist::Testing {

/// The controls of `place` that the Tab key or a screen reader can put the focus on, as they are seen.
inline std::vector<QWidget *> focusableControls(QWidget &place)
{
    std::vector<QWidget *> found;
    const auto widgets = place.findChildren<QWidget *>();
    for (QWidget *widget : widgets)
        if (widget->isVisible() && widget->isEnabled() && widget->focusPolicy() != Qt::NoFocus
            && widget->window() == place.window() && widget->focusProxy() == nullptr)
            found.push_back(widget);
    return found;
}

/// What tells which control it is, in a failure.
inline QString pathOf(const QWidget &widget)
{
    QStringList path;
    for (const QWidget *at = &widget; at != nullptr && path.size() < 4; at = at->parentWidget())
        path.prepend(QString::fromLatin1(at->metaObject()->className())
                     + (at->objectName().isEmpty() ? QString() : u'#' + at->objectName()));
    return path.join(QStringLiteral(" > "));
}

inline QString roleName(QAccessible::Role role)
{
    return QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(role));
}

/// What is wrong with `control` for somebody who does not see it; empty where nothing is.
inline QString complaintAbout(QWidget &control)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&control);
    if (accessible == nullptr)
        return QStringLiteral("no accessible interface: ") + pathOf(control);
    static const QList<QAccessible::Role> nothings{QAccessible::NoRole, QAccessible::Client, QAccessible::Window,
                                                   QAccessible::Border, QAccessible::Pane};
    const bool isGround = qobject_cast<QAbstractScrollArea *>(&control) != nullptr;
    if (nothings.contains(accessible->role()) && !isGround)
        return QStringLiteral("role %1: %2").arg(roleName(accessible->role()), pathOf(control));
    if (accessible->text(QAccessible::Name).trimmed().isEmpty())
        return QStringLiteral("no name: %1 (%2)").arg(pathOf(control), roleName(accessible->role()));
    return {};
}

inline QStringList complaintsAbout(QWidget &place)
{
    QStringList complaints;
    for (QWidget *control : focusableControls(place))
        if (const QString complaint = complaintAbout(*control); !complaint.isEmpty())
            complaints.append(complaint);
    return complaints;
}

/// The controls in the order of the Tab key, from the first one.
inline std::vector<QWidget *> tabOrder(QWidget &place)
{
    std::vector<QWidget *> order;
    QWidget *const window = place.window();
    for (QWidget *at = window->nextInFocusChain(); at != nullptr && at != window; at = at->nextInFocusChain())
        if ((at == &place || place.isAncestorOf(at)) && at->isVisible() && at->isEnabled()
            && (at->focusPolicy() & Qt::TabFocus) != 0 && at->focusProxy() == nullptr)
            order.push_back(at);
    return order;
}

/// Pairs that the Tab key goes through against the reading order: upwards without going to another column, or back
/// within a line.
inline QStringList jumpsBack(QWidget &place)
{
    QStringList jumps;
    const std::vector<QWidget *> order = tabOrder(place);
    const auto areaOf = [&place](const QWidget *widget) {
        return QRect(widget->mapTo(place.window(), QPoint()), widget->size());
    };
    const bool isMirrored = place.layoutDirection() == Qt::RightToLeft;
    for (size_t i = 1; i < order.size(); ++i) {
        const QRect from = areaOf(order[i - 1]);
        const QRect to = areaOf(order[i]);
        const bool goesOn = isMirrored ? to.right() <= from.left() : to.left() >= from.right();
        const bool isAbove = to.bottom() <= from.top() && !goesOn;
        const bool isInLine = to.center().y() >= from.top() && to.center().y() <= from.bottom()
            && from.center().y() >= to.top() && from.center().y() <= to.bottom();
        const bool isBefore = isMirrored ? to.left() >= from.right() : to.right() <= from.left();
        if (isAbove || (isInLine && isBefore))
            jumps.append(pathOf(*order[i - 1]) + QStringLiteral("  ->  ") + pathOf(*order[i]));
    }
    return jumps;
}

} // namespace Shortlist::Testing

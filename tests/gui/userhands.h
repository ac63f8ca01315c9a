// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QTest>
#include <QTimer>

#include <utility>

/// What a user can do with a window and nothing else: keys go where the focus is, clicks where a control is seen.
namespace Shortlist::Testing {

/// Brings a window to the front, as a window manager does once another is closed; the offscreen platform has none.
inline void raiseWhatIsLeft()
{
    QWidget *raised = QApplication::activeModalWidget();
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        const bool takesKeys = window->windowType() == Qt::Window || window->windowType() == Qt::Dialog;
        if (raised == nullptr && takesKeys && window->isVisible())
            raised = window;
    }
    if (raised != nullptr)
        raised->activateWindow();
}

/// Where keys go: never into a dialog that is just being closed.
inline QWindow *focusedWindow()
{
    const auto isFocused = [] {
        const QWindow *window = QGuiApplication::focusWindow();
        if (window == nullptr || !window->isVisible())
            raiseWhatIsLeft();
        return window != nullptr && window->isVisible();
    };
    return QTest::qWaitFor(isFocused, 10'000) ? QGuiApplication::focusWindow() : nullptr;
}

inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(focusedWindow(), key, modifiers);
}

inline void type(const QString &text)
{
    for (const QChar character : text)
        QTest::keyClick(focusedWindow(), character.toLatin1());
}

/// Clicks the button that says `text`; false where none that can be clicked is seen in `place`.
inline bool click(const QWidget &place, const QString &text)
{
    const auto buttons = place.findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->text() != text || !button->isVisible() || !button->isEnabled())
            continue;
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
    }
    return false;
}

/// Waits until layouts and answers have done what they do to `window`: what is seen of it stays the same while events
/// are handled. False where it never does.
inline bool standsStill(const QWidget &window)
{
    constexpr int QuietLooks = 5;
    const auto seen = [&window] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // an answer may have come a moment ago
        QList<std::pair<const QWidget *, QRect>> places;
        const auto widgets = window.findChildren<QWidget *>();
        for (const QWidget *widget : widgets)
            if (widget->isVisible())
                places.append({widget, widget->geometry()});
        return places;
    };
    auto before = seen();
    int quiet = 0;
    return QTest::qWaitFor([&] {
        auto now = seen();
        quiet = now == before ? quiet + 1 : 0;
        before = std::move(now);
        return quiet >= QuietLooks;
    });
}

/// The control that assistive technology calls `name`; null where none is there.
template <typename Widget>
Widget *named(const QWidget &place, const QString &name)
{
    const auto widgets = place.findChildren<Widget *>();
    for (Widget *widget : widgets)
        if (widget->accessibleName() == name)
            return widget;
    return nullptr;
}

/// All that its visible labels say.
inline QString wordsOn(const QWidget &place)
{
    QStringList words;
    const auto labels = place.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        if (label->isVisible())
            words.append(label->text());
    return words.join(u'\n');
}

/// The dialog that stands before the window, once it is ready for keys; null where none opens.
template <typename Dialog>
Dialog *openDialog()
{
    const auto find = [] { return qobject_cast<Dialog *>(QApplication::activeModalWidget()); };
    const bool isOpen = QTest::qWaitFor([find] { return find() != nullptr && find()->isActiveWindow(); });
    return isOpen ? find() : nullptr;
}

/// Does what opens a menu, and chooses the entry `text` with the arrow keys. The menu's event loop runs inside `open`,
/// so a timer does the choosing.
template <typename Open>
bool chooseFromMenu(const Open &open, const QString &text)
{
    bool isChosen = false;
    QTimer whenOpen;
    QObject::connect(&whenOpen, &QTimer::timeout, &whenOpen, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (menu == nullptr)
            return;
        whenOpen.stop();
        for (qsizetype step = 0; step < menu->actions().size() && !isChosen; ++step) {
            press(Qt::Key_Down);
            isChosen = menu->activeAction() != nullptr && menu->activeAction()->text() == text;
        }
        press(isChosen ? Qt::Key_Return : Qt::Key_Escape);
    });
    whenOpen.start(0);
    open();
    return isChosen;
}

inline bool chooseFromMenu(Qt::Key key, const QString &text, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    return chooseFromMenu([key, modifiers] { press(key, modifiers); }, text);
}

/// By the Menu key or Shift+F10, which platforms, though not the offscreen one, turn into this event.
inline bool chooseFromContextMenu(const QString &text)
{
    const auto open = [] {
        QWidget *place = QApplication::focusWidget();
        const QPoint cursor = place->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, cursor, place->mapToGlobal(cursor));
        QCoreApplication::sendEvent(place, &event);
    };
    return chooseFromMenu(open, text);
}

} // namespace Shortlist::Testing

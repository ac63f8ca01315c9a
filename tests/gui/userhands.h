// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QTest>
#include <QTimer>

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

/// Presses a key that opens a menu, and chooses the entry `text` with the arrow keys. The menu's event loop runs
/// inside the key press, so a timer does the choosing.
inline bool chooseFromMenu(Qt::Key key, const QString &text)
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
    press(key);
    return isChosen;
}

} // namespace Shortlist::Testing

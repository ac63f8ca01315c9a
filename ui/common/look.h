// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace Shortlist {

/// How the style sheet shows a widget.
enum class Look : quint8 {
    Default,  ///< QPushButton: a bordered button
    Primary,  ///< QPushButton: the one thing to do
    Quiet,    ///< QPushButton, QToolButton: no border until hovered
    Link,     ///< QPushButton: underlined text
    Danger,   ///< QPushButton: what refuses or removes
    Title,    ///< QLabel
    Heading,  ///< QLabel
    Strong,   ///< QLabel
    Small,    ///< QLabel
    Dim,      ///< QLabel
    SmallDim, ///< QLabel
    Caption,  ///< QLabel above a group
    Soon,     ///< QLabel
    Refused,  ///< QLabel
    Good,     ///< QLabel
    Posting,  ///< QLabel, QTextBrowser: serif
    Code,     ///< QLabel, QPlainTextEdit: fixed width
    Card,     ///< QFrame: bordered, rounded
    Pane,     ///< QWidget: ground of lists and pages
    Sidebar,  ///< QWidget
    Bar,      ///< QWidget: top and bottom bars
    Field,    ///< QWidget that looks like a text field
    Key,      ///< QLabel: a key of the keyboard
    Popup,    ///< a list or field in a window of its own
};

/// The word of a look in the style sheet's selectors.
QString wordOf(Look look);

/// Gives `widget` that look, and repolishes it where it had another.
void setLook(QWidget &widget, Look look);

} // namespace Shortlist

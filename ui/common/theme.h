// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/tokens.h"

#include <QFont>
#include <QHash>
#include <QObject>
#include <QPalette>

class QApplication;

namespace Shortlist {

enum class SchemeChoice : quint8 { System, Light, Dark };
enum class ContrastChoice : quint8 { System, High };
enum class Motion : quint8 { Full, Reduced };

/// What the desktop asks every program for.
struct DesktopLook
{
    ColourScheme scheme = ColourScheme::Light;
    Contrast contrast = Contrast::Normal;
    Motion motion = Motion::Full;
    bool operator==(const DesktopLook &) const = default;
};

/// Which tokens are in force, and what is built from them. One object, made in app/, passed by reference; widgets
/// repaint on changed().
class Theme : public QObject
{
    Q_OBJECT

public:
    static constexpr double SmallestTextScale = 0.8;
    static constexpr double LargestTextScale = 2.0;

    explicit Theme(QObject *parent = nullptr);

    SchemeChoice choice() const { return m_choice; }
    void setChoice(SchemeChoice choice);
    ContrastChoice contrastChoice() const { return m_contrastChoice; }
    void setContrastChoice(ContrastChoice choice);
    /// What the desktop asks for; its colours count while the choice is System.
    void setDesktop(const DesktopLook &desktop);
    ColourScheme scheme() const;
    Contrast contrast() const;
    /// Reduced: nothing may move by itself.
    Motion motion() const { return m_desktop.motion; }
    const Tokens &tokens() const { return Shortlist::tokens(scheme(), contrast()); }

    /// A factor on every font size, kept within the bounds above.
    double textScale() const { return m_textScale; }
    void setTextScale(double scale);
    QFont font(TextStyle style) const;
    /// `atScale1` device-independent pixels that have to grow with the text, such as a row's height.
    int scaled(int atScale1) const;

    QPalette palette() const;
    QString styleSheet() const;
    /// Puts style, palette and font on the application: all but the style sheet. A window is made between this and
    /// applyTo(), since a style sheet dresses a widget anew each time that it is put into another.
    void prepare(QApplication &application);
    /// Puts style, palette, font and style sheet on the application, now and after every change.
    void applyTo(QApplication &application);

Q_SIGNALS:
    void changed();

private:
    void apply();
    QFont makeFont(TextStyle style) const;

    SchemeChoice m_choice = SchemeChoice::System;
    ContrastChoice m_contrastChoice = ContrastChoice::System;
    DesktopLook m_desktop;
    double m_textScale = 1.0;
    mutable QHash<TextStyle, QFont> m_fonts;
    QApplication *m_application = nullptr; ///< outlives this
};

/// The scheme of a desktop that says nothing else, from its palette. Ask before Theme::applyTo().
ColourScheme paletteScheme();

} // namespace Shortlist

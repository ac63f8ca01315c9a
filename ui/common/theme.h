// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/tokens.h"

#include <QFont>
#include <QObject>
#include <QPalette>

class QApplication;

namespace Shortlist {

enum class SchemeChoice : quint8 { System, Light, Dark };

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
    /// What the desktop asks for; used while the choice is System.
    void setSystemScheme(ColourScheme scheme);
    ColourScheme scheme() const;
    const Tokens &tokens() const { return Shortlist::tokens(scheme()); }

    /// A factor on every font size, kept within the bounds above.
    double textScale() const { return m_textScale; }
    void setTextScale(double scale);
    QFont font(TextStyle style) const;
    /// `atScale1` device-independent pixels that have to grow with the text, such as a row's height.
    int scaled(int atScale1) const;

    QPalette palette() const;
    QString styleSheet() const;
    /// Puts style, palette, font and style sheet on the application, now and after every change.
    void applyTo(QApplication &application);

Q_SIGNALS:
    void changed();

private:
    void apply();

    SchemeChoice m_choice = SchemeChoice::System;
    ColourScheme m_system = ColourScheme::Light;
    double m_textScale = 1.0;
    QApplication *m_application = nullptr; ///< outlives this
};

/// The scheme of the desktop, from its palette. Ask before Theme::applyTo().
ColourScheme systemScheme();

} // namespace Shortlist

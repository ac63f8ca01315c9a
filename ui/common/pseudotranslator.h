// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

namespace Shortlist {

/// Translates into a language that shows mistakes: "Import files…" is "[Ïmþöŕţ ƒîļéš… þļûš]". What has no brackets in
/// the window is not translated, what has no end is clipped, and what cannot carry accents lacks a font.
class PseudoTranslator : public QTranslator
{
public:
    /// Places for values, mnemonics, tags of HTML and patterns of file names stay as they are; so do patterns of dates
    /// and texts without a word.
    static QString pseudo(const QString &text);
    /// Whether pseudo() made it, or a text around it, or it says nothing.
    static bool isPseudo(const QString &text);

    void setDirection(Qt::LayoutDirection direction) { m_direction = direction; }
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
    bool isEmpty() const override { return false; }

private:
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
};

} // namespace Shortlist

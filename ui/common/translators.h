// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/pseudotranslator.h"

#include <QString>
#include <QTranslator>

#include <array>

namespace Shortlist {

/// The words of the window and of Qt's own dialogs in one language, for as long as this lives. Needs the application.
class Translators
{
public:
    ~Translators();

    /// Texts that are asked for from now on are in the language `code` (see Languages), and so are dates and numbers
    /// of QLocale(). What is on the screen already stays as it is.
    void use(const QString &code);
    const QString &language() const { return m_language; }

private:
    void clear();

    QString m_language;
    std::array<QTranslator, 2> m_translators;
    PseudoTranslator m_pseudo;
};

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

#include <array>

class QLocale;

namespace Shortlist {

/// The words of the window and of Qt's own dialogs in one language, for as long as this lives.
class Translators
{
public:
    explicit Translators(const QLocale &locale);

private:
    std::array<QTranslator, 2> m_translators;
};

} // namespace Shortlist

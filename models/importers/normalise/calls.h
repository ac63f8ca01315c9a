// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Shortlist {

/// What a sentence says that seeks somebody: "Wir (Kita Löwenzahn e. V. in Marburg) suchen eine Fachkraft (m/w/d)",
/// "my boss is looking for a bike mechanic". Any part may be empty.
struct Call
{
    QString title;
    QString employer;
    QString place;
    QString quote; ///< verbatim
};

/// The first such sentence of each part; nothing where there is none.
std::optional<Call> callIn(const QString &text);

/// "… is looking for a …", "wir suchen …", in a line: it is a sentence, and no name of anything.
bool isCall(const QString &line);

/// The town that is the employer: "Stadt Wiesenau", "Ville de Redon", "Fjordby Kommune".
std::optional<Call> townItself(const QString &employer);

/// The place right behind the employer's name: "Spoke & Chain in Hebden Bridge".
std::optional<Call> placeBehindName(const QString &employer, const QString &text);

} // namespace Shortlist

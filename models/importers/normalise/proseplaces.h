// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/posting.h"

#include <QString>

#include <optional>

namespace Shortlist {

struct FoundPlace
{
    Place place;
    QString quote;
};

/// The city in which a text says that the work is done: "this role is based in Ghent", "am Standort Jena". Only cities
/// that are known; where the employer merely has its seat is not looked at.
std::optional<FoundPlace> placeInProse(const QString &text);

/// The town of the only postal address that a text holds; nothing where there are two.
std::optional<FoundPlace> placeOfAddress(const QString &text);

/// The town in which an employer says to be ("basée à Die", "長野県茅野市のパン屋"), or the only known one that a text
/// names behind a word of place; nothing where there are several, or where it is somebody else's.
std::optional<FoundPlace> onlyTownIn(const QString &text);

} // namespace Shortlist

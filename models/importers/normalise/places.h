// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/posting.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Shortlist {

/// One place as people write it: "San Jose, CA", "Toronto, ON, Canada", "Berlin, Germany", "Singapore".
/// Words for remote work and placeholders ("-", "Anywhere") are no place.
std::optional<Place> readPlace(const QString &text);

/// The texts of several places in one value, apart by ";", "|", "/", " or " and the like.
QStringList placeTexts(const QString &text);

/// Several in one value.
std::vector<Place> readPlaces(const QString &text);

/// The well-known cities that a title names: "Analyst in The Hague or Berlin".
std::vector<Place> placesInTitle(const QString &title);

/// Whether `text` is written like a place that we can name for certain: a country, a state, a city with one of these.
bool isSurelyPlace(const QString &text);

} // namespace Shortlist

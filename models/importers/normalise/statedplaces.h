// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/posting.h"

#include <QString>

#include <vector>

namespace Shortlist {

/// The places that an employer's own field of a place names, in the many ways in which systems write them: "Portugal -
/// Lisbon", "US, CA, Santa Clara", "USA.VA.Reston", "Heredia Costa Rica", "Remote (US)". Only for such fields: in
/// running text the same words may mean anything. The text of a single place stays as it is written.
std::vector<Place> statedPlaces(const QString &text);

/// One place of which the source gives a text and parts (city, region, country): shown as the text, completed by the
/// parts. Where the text names another city for certain, the text is believed.
Place mergedPlace(const Place &ofText, const Place &ofParts);

} // namespace Shortlist

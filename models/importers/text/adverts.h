// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/rawposting.h"

#include <QString>

#include <vector>

namespace Shortlist {

/// One advert of a paste.
struct Advert
{
    std::vector<RawField> fields; ///< what its head says: title, employer, address, place
    QString text;                 ///< the rest
    QString above = {};           ///< what stands above the first of several that name no employer themselves
};

/// The adverts of a paste with several: numbered ("1) Welder - Initech"), set apart by rules, or each with labels of
/// its own ("Job title: …"). Empty where it is one posting: numbered requirements, steps of an application and sections
/// between rules are no adverts, since each advert names a title with an employer, and has an address or facts of its
/// own.
std::vector<Advert> advertsOf(const QString &text);

/// The advert that a letter has between rules below it ("Hi Sam, … ----- Controls Engineer …"); empty where there is
/// none.
QString advertBelowLetter(const QString &text);

} // namespace Shortlist

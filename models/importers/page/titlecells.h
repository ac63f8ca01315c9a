// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

/// What the cells of a title's line are, told by the cell alone.
namespace Shortlist::TitleCells {

/// The parts of "Berlin, Hamburg, or Ulm", "Germany/Netherlands".
QStringList placesIn(const QString &text);

/// "Germany/Netherlands", "Tokyo, Japan": every part is a town or a country.
bool isKnownPlace(const QString &text);

/// "Initech KG", "JioHealth", "initech.io": no kind of work is written so.
bool isSurelyName(const QString &text);

/// A headline that says the labelled title and more: "Senior Baker - Bern".
bool isLonger(const QString &headline, const QString &labelled);

/// What tells nothing but how a form was filled in: "面谈", "高级".
bool isFormWord(const QString &text);

/// "XXXX is looking for XX engineer": a form whose blanks nobody filled.
bool isUnfilled(const QString &text);

} // namespace Shortlist::TitleCells

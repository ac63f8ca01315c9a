// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/rawposting.h"
#include "models/importers/page/pagereader.h"

#include <QString>

#include <vector>

namespace Shortlist {

/// Who offers the job in a text whose head and labels do not say it. Each name that some sentence, address, notice of
/// copyright or signature puts forward gathers what speaks for it; the one that leads clearly is given, else nothing.
QString employerByClues(const QString &text);

/// Adds to `fields` the employer whom the whole of a page gives away, where nothing else said one.
void noteEmployerByClues(const std::vector<PageLine> &lines, std::vector<RawField> &fields);

} // namespace Shortlist

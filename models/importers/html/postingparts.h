// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/rawposting.h"

#include <QLatin1String>

namespace Shortlist {

/// The value of the first field of that name; empty where there is none.
QString firstValue(const RawPosting &posting, QLatin1String name);

/// Whether `posting` says anything about a property: "jobLocation" is said by jobLocation.address.addressLocality too,
/// "title" by the name of the thing.
bool states(const RawPosting &posting, const QString &property);

/// Whether it names the job, the employer and the place and describes the work: nothing else of its page is needed.
bool isWhole(const RawPosting &posting);

/// Takes from `other`, which reads the same page by less sure means, what `posting` does not state.
void adopt(RawPosting &posting, RawPosting &&other);

} // namespace Shortlist

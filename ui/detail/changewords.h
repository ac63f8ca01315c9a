// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/versions.h"
#include "models/domain/views.h"

#include <QString>
#include <QStringList>

/// What an employer changed, in words.
namespace Shortlist {

/// One sentence a field: "Apply by: 6 April 2026, now 20 April 2026".
QStringList changeSentences(const ChangeNotice &notice, const Posting &now);

/// "deadline and salary changed; 12 words added, 3 removed". "first reading" for the first.
QString differenceSummary(const PostingVersion &version);

/// "Version 3, in force", "Version 2".
QString versionTitle(const PostingVersion &version);

/// "read on 6 April 2026 from page.html".
QString versionOrigin(const PostingVersion &version);

} // namespace Shortlist

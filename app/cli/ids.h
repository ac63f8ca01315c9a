// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"

#include <QStringList>

#include <vector>

namespace Shortlist::Cli {

/// "12" or "#12". InvalidArgument for anything else.
Result<qint64> idFrom(const QString &word);
Result<std::vector<PostingId>> postingIdsFrom(const QStringList &words);

} // namespace Shortlist::Cli

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/source.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>

namespace Shortlist::Cli {

/// One document of the command line, or why it could not be read.
struct Input
{
    QString name; ///< as the user wrote it; of a file in a folder, the folder as written and the path in it
    Result<SourceDocument> document;
};

/// Hands the documents of `paths` to `take`, one by one, so that only one is in memory. Folders are walked in name
/// order without hidden files; "-" stands for `standardInput`. Files over Limits::SourceBytes are named, not read.
void forEachInput(const QStringList &paths, const QString &folder, const QByteArray &standardInput,
                  const std::function<void(const Input &)> &take);

} // namespace Shortlist::Cli

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/source.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>

class QIODevice;

namespace Shortlist::Cli {

/// One document of the command line, or why it could not be read.
struct Input
{
    QString name; ///< as the user wrote it; of a file in a folder, the folder as written and the path in it
    Result<SourceDocument> document;
};

/// Hands the documents of `paths` to `take`, one by one, so that only one is in memory. Folders are walked as
/// filesUnder() does; "-" stands for `standardInput`.
void forEachInput(const QStringList &paths, const QString &folder, const QByteArray &standardInput,
                  const std::function<void(const Input &)> &take);

/// All that comes, or its first `maxBytes`: whoever writes it may take his time.
QByteArray readToTheEnd(QIODevice &device, qint64 maxBytes);

/// The bytes of one file, or of standard input for "-".
Result<QByteArray> readInput(const QString &path, const QString &folder, const QByteArray &standardInput);

/// A file by the name that the user would give it: relative where it lies below `folder`.
QString shownName(const QString &path, const QString &folder);

} // namespace Shortlist::Cli

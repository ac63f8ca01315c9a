// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QIODevice;

namespace Shortlist {

enum class FileReaders : quint8 { AsUsual, OwnerAlone };

/// Replaces the file by what `write` writes, or leaves what was there. The errors of `write`; NotWritten, with `path`
/// as the subject.
Result<> writeWholeFile(const QString &path, const std::function<Result<>(QIODevice &)> &write,
                        FileReaders readers = FileReaders::AsUsual);
/// Replaces the file by `bytes`, or leaves what was there. NotWritten, with `path` as the subject.
Result<> writeWholeFile(const QString &path, const QByteArray &bytes, FileReaders readers = FileReaders::AsUsual);

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/source.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Shortlist {

/// A file to be read, or why a path gives none.
struct SourceFile
{
    QString path;
    std::optional<Error> error;
};

/// The files that `paths` name: a file stands for itself, a folder for what it holds, in name order, folders within it
/// included, hidden entries and links to folders left out. Bounded by Limits::FilesPerImport and Limits::FolderDepth;
/// what lies beyond is named by one entry with the error TooLarge.
std::vector<SourceFile> filesUnder(const QStringList &paths);

/// NotFound where there is nothing to read, TooLarge beyond Limits::SourceBytes, InvalidArgument for what is no file
/// (a device, a pipe), NotRead where reading fails. The error's subject is the path.
Result<SourceDocument> readSource(const QString &path);

} // namespace Shortlist

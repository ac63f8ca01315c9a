// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/wholefile.h"

#include <QSaveFile>

namespace Shortlist {

using namespace Qt::StringLiterals;

Result<> writeWholeFile(const QString &path, const std::function<Result<>(QIODevice &)> &write, FileReaders readers)
{
    QSaveFile file(path);
    const auto failure = [&] {
        return Error{Error::Code::NotWritten, u"cannot be written: %1"_s.arg(file.errorString()), path};
    };
    bool isOpen = file.open(QIODevice::WriteOnly);
    if (readers == FileReaders::OwnerAlone)
        isOpen = isOpen && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!isOpen)
        return failure();
    const auto written = write(file);
    if (file.error() != QFileDevice::NoError)
        return failure();
    if (!written)
        return written;
    return file.commit() ? Result<>() : Result<>(failure());
}

Result<> writeWholeFile(const QString &path, const QByteArray &bytes, FileReaders readers)
{
    const auto write = [&bytes](QIODevice &file) -> Result<> {
        file.write(bytes); // the file keeps its error
        return {};
    };
    return writeWholeFile(path, write, readers);
}

} // namespace Shortlist

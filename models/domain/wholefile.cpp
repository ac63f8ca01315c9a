// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/wholefile.h"

#include <QSaveFile>

namespace Shortlist {

using namespace Qt::StringLiterals;

Result<> writeWholeFile(const QString &path, const QByteArray &bytes, FileReaders readers)
{
    QSaveFile file(path);
    bool isOpen = file.open(QIODevice::WriteOnly);
    if (readers == FileReaders::OwnerAlone)
        isOpen = isOpen && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (isOpen && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error{Error::Code::Storage, u"cannot be written: %1"_s.arg(file.errorString()), path};
}

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/module.h"

#include <QDir>
#include <QFileInfo>
#include <QLibrary>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

QString fileOf(const char *name)
{
    // Asked of the kernel: a program without an application object needs its parts as well.
    const QDir programs = QFileInfo(QFile::symLinkTarget(u"/proc/self/exe"_s)).dir();
    const QString file = u"lib%1.so"_s.arg(QLatin1StringView(name));
    const QString beside = programs.filePath(file);
    return QFileInfo::exists(beside) ? beside : programs.filePath(u"../" SHORTLIST_LIBRARIES "/"_s + file);
}

} // namespace

QFunctionPointer functionOfModule(const char *name, const char *function)
{
    QLibrary library(fileOf(name));
    const QFunctionPointer found = library.resolve(function);
    if (found == nullptr)
        qWarning("A part of the program is missing: %s", qPrintable(library.errorString()));
    return found;
}

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/readers.h"

#include "models/services/workerreader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

Q_LOGGING_CATEGORY(logStart, "shortlist.start")

} // namespace

std::shared_ptr<DocumentReader> installedReader()
{
    const QString program = QCoreApplication::applicationDirPath() + u"/shortlist-worker"_s;
    if (QFileInfo(program).isExecutable())
        return std::make_shared<WorkerReader>(program);
    qCWarning(logStart) << "shortlist-worker is missing: documents are read without its protection";
    return std::make_shared<InProcessReader>();
}

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/interruption.h"

#include "models/storage/sql.h"

#include <QFileInfo>

#include <sqlite3.h>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace Sql {

namespace {

constexpr int OperationsBetweenLooks = 5000; ///< of SQLite's machine: far less than a millisecond
constexpr int BetweenSizesMs = 50;

} // namespace

Interruption::Interruption(Connection &db, LongWork &work, QString file)
    : m_db(db)
    , m_work(work)
    , m_file(std::move(file))
{
    m_sinceLooked.start();
    sqlite3_progress_handler(m_db.handle(), OperationsBetweenLooks, &Interruption::look, this);
}

Interruption::~Interruption()
{
    sqlite3_progress_handler(m_db.handle(), 0, nullptr, nullptr);
}

int Interruption::look(void *self)
{
    auto &me = *static_cast<Interruption *>(self);
    if (!me.m_file.isEmpty() && me.m_sinceLooked.elapsed() > BetweenSizesMs) {
        me.m_work.setDone(QFileInfo(me.m_file).size());
        me.m_sinceLooked.restart();
    }
    return me.m_work.isCancelled() ? 1 : 0;
}

} // namespace Sql

Result<> stillWanted(const LongWork &work)
{
    if (work.isCancelled())
        return Error{Error::Code::Cancelled, u"no longer wanted"_s};
    return {};
}

} // namespace Shortlist

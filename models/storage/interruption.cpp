// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/interruption.h"

#include "models/storage/sql.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <sqlite3.h>
#include <utility>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace Sql {

namespace {

constexpr int OperationsBetweenLooks = 5000; ///< of SQLite's machine: far less than a millisecond
constexpr int BetweenSizesMs = 50;

/// Tells how far the writing of a file is, now and then.
class Told
{
public:
    explicit Told(QString file)
        : m_file(std::move(file))
    {
        m_since.start();
    }
    void to(LongWork &work)
    {
        if (m_file.isEmpty() || m_since.elapsed() <= BetweenSizesMs)
            return;
        work.setDone(QFileInfo(m_file).size());
        m_since.restart();
    }

private:
    QString m_file;
    QElapsedTimer m_since;
};

} // namespace

Interruption::Interruption(Connection &db, std::function<bool()> isUnwanted)
    : m_db(db)
    , m_isUnwanted(std::move(isUnwanted))
{
    sqlite3_progress_handler(m_db.handle(), OperationsBetweenLooks, &Interruption::look, this);
}

Interruption::Interruption(Connection &db, LongWork &work, const QString &file)
    : Interruption(db, [&work, told = Told(file)]() mutable {
        told.to(work);
        return work.isCancelled();
    })
{ }

Interruption::~Interruption()
{
    sqlite3_progress_handler(m_db.handle(), 0, nullptr, nullptr);
}

int Interruption::look(void *self)
{
    return static_cast<Interruption *>(self)->m_isUnwanted() ? 1 : 0;
}

} // namespace Sql

Result<> stillWanted(const LongWork &work)
{
    if (work.isCancelled())
        return Error{Error::Code::Cancelled, u"no longer wanted"_s};
    return {};
}

} // namespace Shortlist

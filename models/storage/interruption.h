// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/longwork.h"
#include "models/domain/result.h"

#include <QElapsedTimer>
#include <QString>

namespace Shortlist {

namespace Sql {

class Connection;

/// While it lives, a statement that runs on the connection ends with Cancelled once the work is no longer wanted.
class Interruption
{
public:
    /// Both must outlive this. The size of `file`, where one is being written, tells how far the work is.
    Interruption(Connection &db, LongWork &work, QString file = {});
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

private:
    static int look(void *self);

    Connection &m_db;
    LongWork &m_work;
    QString m_file;
    QElapsedTimer m_sinceLooked;
};

} // namespace Sql

/// Cancelled once the work is no longer wanted.
Result<> stillWanted(const LongWork &work);

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/longwork.h"
#include "models/domain/result.h"

#include <QString>

#include <functional>

namespace Shortlist {

namespace Sql {

class Connection;

/// While it lives, a statement that runs on the connection ends with Cancelled once it is no longer wanted.
class Interruption
{
public:
    /// `db` must outlive this; `isUnwanted` is asked often, on the connection's thread.
    Interruption(Connection &db, std::function<bool()> isUnwanted);
    /// Both must outlive this. The size of `file`, where one is being written, tells how far the work is.
    Interruption(Connection &db, LongWork &work, const QString &file = {});
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

private:
    static int look(void *self);

    Connection &m_db;
    std::function<bool()> m_isUnwanted;
};

} // namespace Sql

/// Cancelled once the work is no longer wanted.
Result<> stillWanted(const LongWork &work);

} // namespace Shortlist

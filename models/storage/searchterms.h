// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/query.h"

#include <QDate>
#include <QString>
#include <QVariantList>

namespace Shortlist {

/// A condition over `posting AS p` and the values of its parameters in order, before it is negated.
struct SearchClause
{
    QString sql;
    QVariantList values = {};
};

/// What somebody else than SQL found for a condition.
struct TermAnswer
{
    enum class Meaning : quint8 { These, AllBut };
    QString ids; ///< as idList()
    Meaning meaning = Meaning::These;
};

/// Without SQL where the term says nothing, such as a lone quote.
SearchClause clauseOf(const QueryTerm &term, QDate today);
SearchClause clauseOf(const TermAnswer &answer);

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/posting.h"
#include "models/domain/result.h"

#include <QString>
#include <QStringList>

namespace Shortlist {

/// A posting as it is stored: every text cleaned by Text::storable, so that it reads back as it was written.
struct StorablePosting
{
    Posting posting;
    QString
        facts; ///< as JSON: without its texts, which have columns of their own, and without what follows from others
};

StorablePosting storablePosting(const Posting &posting);

/// The reverse. Storage where the JSON is damaged.
Result<Posting> postingOf(PostingId id, const QString &facts, const QString &text, const QString &html);

/// What only the facts hold and the search index needs.
struct SearchFacts
{
    QString employerAsWritten;
    QString requisitionId;
    QStringList places; ///< every part of every place
    QStringList skills;
};

SearchFacts searchFacts(const QString &facts);

} // namespace Shortlist

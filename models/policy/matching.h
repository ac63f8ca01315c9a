// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/posting.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace Shortlist {

/// What is needed of a stored posting to recognise it again.
struct KnownPosting
{
    PostingId id{};
    QString title;
    QString employerKey; ///< Text::employerKey
    QString requisitionId;
    QString sourceUrl;
    QByteArray sourceSha256;
    QByteArray textFingerprint; ///< of models/policy/matching.h
};

struct PostingMatch
{
    enum class Kind : quint8 { New, SameAs, UpdateOf };
    Kind kind = Kind::New;
    PostingId known{};
    QString reason; ///< English: "same source", "same requisition id", "same text"
};

/// A hash of the folded text: equal where two postings say the same in other white space, case or punctuation.
QByteArray textFingerprint(const QString &text);

/// SameAs for the same source bytes or the same employer and text; UpdateOf for the same requisition of one employer
/// or the same URL with another text; different requisition ids of one employer are never the same posting.
PostingMatch matchPosting(const Posting &posting, const QByteArray &sourceSha256,
                          const std::vector<KnownPosting> &known);

} // namespace Shortlist

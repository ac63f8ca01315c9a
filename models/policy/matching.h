// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/duplicates.h"
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
    QString reason; ///< English: "same source", "same requisition id", "same address", "same text"
};

/// A hash of the folded text: equal where two postings say the same in other white space, case or punctuation; empty
/// for a text without letters and digits, which is like no other.
QByteArray textFingerprint(const QString &text);
/// Of a text that is folded already (Text::folded).
QByteArray foldedFingerprint(const QString &folded);

/// What of a posting makes it known again. A title that is only a placeholder is none.
KnownPosting recognisable(const Posting &posting, const QByteArray &sourceSha256, const PostingKeys &keys);

/// SameAs for the same posting of the same source bytes, or the same employer, title and text; UpdateOf for the same
/// requisition of one employer or the same address (canonicalUrl) with another text; different requisition ids of one
/// employer are never the same posting. A fact that one of the two lacks does not tell them apart.
PostingMatch matchPosting(const KnownPosting &posting, const std::vector<KnownPosting> &known);

} // namespace Shortlist

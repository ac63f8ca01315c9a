// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/document.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace Shortlist {

namespace Sql {
class Connection;
}

/// What the user hands in: copied in, one copy for each content, with its SHA-256; who has it, and with which entry of
/// the history it was sent. Writing needs an open Action.
class DocumentStore
{
public:
    /// `db` must outlive this.
    explicit DocumentStore(Sql::Connection &db);

    /// By name, the newest version first; without what was removed.
    Result<std::vector<Document>> documents();
    Result<std::vector<AttachedDocument>> documentsOf(PostingId posting);
    /// NotFound.
    Result<Document> document(DocumentId id);
    /// Verified. NotFound; Storage where they do not match their hash.
    Result<QByteArray> bytes(DocumentId id);
    /// All whose bytes are kept, those that were removed and can come back included.
    Result<std::vector<DocumentId>> kept();

    /// The next version of that name; the document itself where it is the content of a version already. `name` is safe
    /// (safeFileName). TooLarge.
    Result<DocumentId> add(const QString &name, DocumentKind kind, const QByteArray &bytes, const QDateTime &addedAt);
    /// NotFound.
    Result<> setKind(DocumentId id, DocumentKind kind);
    /// It becomes the newest version of that name. NotFound.
    Result<> rename(DocumentId id, const QString &name);

    /// What is so already is passed over. Storage where one of the two does not exist.
    Result<> attach(DocumentId document, PostingId posting);
    /// A document that no posting has any more goes.
    Result<> detach(DocumentId document, PostingId posting, const QDateTime &now);
    /// 0: it was not sent. NotFound where the posting does not have it, or the entry is another posting's.
    Result<> setSentWith(DocumentId document, PostingId posting, EventId event);
    /// What was sent with `from` was sent with `to`, which replaces it.
    Result<> followEvent(EventId from, EventId to);

private:
    Result<> ensureBytes(const QByteArray &sha256, const QByteArray &bytes);
    Result<int> nextVersion(const QString &key);

    Sql::Connection &m_db;
};

} // namespace Shortlist

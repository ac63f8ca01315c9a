// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/source.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace Shortlist {

namespace Sql {
class Connection;
}

/// The documents as they came in: compressed, one copy for each content, with the SHA-256 of what was handed over.
class SourceStore
{
public:
    /// `db` must outlive this.
    explicit SourceStore(Sql::Connection &db);

    /// `format` is the importer's, `readerVersion` importers/pipeline.h's. Needs an open Action. TooLarge.
    Result<SourceId> add(const SourceDocument &document, const QString &format, int readerVersion,
                         const QDateTime &importedAt);
    /// `sha256` is that of the document's bytes, for whoever knows it already.
    Result<SourceId> add(const SourceDocument &document, const QByteArray &sha256, const QString &format,
                         int readerVersion, const QDateTime &importedAt);
    /// `compressed` are the document's bytes by compressed(), for whoever has worked them out already.
    Result<SourceId> add(const SourceDocument &document, const QByteArray &sha256, const QByteArray &compressed,
                         const QString &format, int readerVersion, const QDateTime &importedAt);
    /// NotFound.
    Result<SourceRecord> record(SourceId id);
    /// With the bytes, verified. NotFound, Storage where they do not match their hash.
    Result<SourceDocument> document(SourceId id);
    /// In order of adding.
    Result<std::vector<SourceId>> ids();

    static QByteArray sha256(const QByteArray &bytes);
    static QByteArray compressed(const QByteArray &bytes);

private:
    Sql::Connection &m_db;
};

} // namespace Shortlist

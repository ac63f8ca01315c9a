// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/columnmapping.h"
#include "models/domain/result.h"
#include "models/domain/source.h"
#include "models/domain/views.h"
#include "models/services/importprogress.h"

#include <QFuture>
#include <QObject>
#include <QStringList>

#include <atomic>
#include <memory>
#include <vector>

namespace Shortlist {

class DocumentReader;
class StoreAccess;

/// What becomes of the stages and dates of another tracker: words in the notes, or entries in the history, which pass
/// the limits as everything else that is recorded.
enum class HistoryImport : quint8 { AsNotes, Recorded };

/// Sources that were read but not stored: shared by the staging view and commit(). Immutable but for the user's
/// corrections, which replace items.
struct Staging
{
    std::vector<SourceDocument> sources;
    std::vector<StagedItem> items; ///< in the order of the sources
    HistoryImport history = HistoryImport::AsNotes;
    std::vector<QByteArray> sha256s = {}; ///< of the bytes of each source, where they were worked out

    /// What another reading found, behind what is here. Where either is to be recorded, both are.
    void append(Staging more);
};

/// What commit() did with one item.
struct ImportOutcome
{
    enum class Status : quint8 { New, Duplicate, Updated, Rejected };
    QString file;
    Status status = Status::New;
    PostingId id{}; ///< of the stored posting, or of the one it duplicates
    QString title;
    Error error;              ///< of a rejected one
    QStringList changed = {}; ///< of an updated one: deadline, salary or limit clause that differ now, as JSON names
    std::vector<Error> unrecorded = {}; ///< steps of the history that were not recorded, and why; they are in the notes
};

/// Bytes to staged items to stored postings.
class ImportService : public QObject
{
    Q_OBJECT

public:
    /// `store` must outlive this.
    explicit ImportService(StoreAccess &store, QObject *parent = nullptr);
    /// Documents are read by `reader`; without one, in this process.
    ImportService(StoreAccess &store, std::shared_ptr<DocumentReader> reader, QObject *parent = nullptr);

    /// Reads files and folders (walked in name order, hidden files left out). A path that cannot be read becomes an
    /// item with its error. Progress values count files. stop() ends it early and keeps what was read; cancel() on the
    /// future drops everything. `tally`, if given, says meanwhile what was found. `columns` is the user's mapping of
    /// tables (SourceDocument::columns).
    QFuture<Result<Staging>> stageFiles(QStringList paths, std::shared_ptr<ImportTally> tally = {},
                                        QString columns = {});
    /// Reads documents that are in memory: a paste, a drop, standard input.
    QFuture<Result<Staging>> stageDocuments(std::vector<SourceDocument> documents,
                                            std::shared_ptr<ImportTally> tally = {});
    /// The first rows of a table and what its columns seem to mean. NotFound where the document is no table.
    QFuture<Result<TablePreview>> previewTable(SourceDocument document);
    /// Ends the stagings that run: their futures finish with what was read so far.
    void stop();
    /// Stores the accepted items in one transaction: all of them or, on an error, none. Duplicates that are still
    /// accepted are reported, not stored twice. One undoable step. Outcomes for all items, in order.
    QFuture<Result<std::vector<ImportOutcome>>> commit(Staging staging);
    /// The same without a copy; nobody changes `staging` until the answer is there.
    QFuture<Result<std::vector<ImportOutcome>>> commit(std::shared_ptr<const Staging> staging);

private:
    StoreAccess &m_store;
    std::shared_ptr<DocumentReader> m_reader;
    std::shared_ptr<std::atomic_int> m_stops; ///< how often stop() was called; outlives this in a staging that runs
};

} // namespace Shortlist

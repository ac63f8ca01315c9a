// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/document.h"
#include "models/domain/result.h"

#include <QFuture>
#include <QObject>
#include <QString>
#include <QTemporaryDir>

#include <vector>

namespace Shortlist {

class StoreAccess;

/// What the user hands in: copied in from files, given out as copies. Those of one posting come with its details. Every
/// change is one undoable step.
class DocumentService : public QObject
{
    Q_OBJECT

public:
    /// `store` must outlive this.
    explicit DocumentService(StoreAccess &store, QObject *parent = nullptr);

    /// By name, the newest version first.
    QFuture<Result<std::vector<Document>>> documents();
    /// Copies the files in for `posting`, all or none; their kinds follow from their names. A name that is known gets a
    /// new version, unless the content is one of its versions. NotFound, TooLarge; InvalidArgument for an empty file
    /// and for what is no file.
    QFuture<Result<std::vector<DocumentId>>> addFiles(QStringList paths, PostingId posting);
    QFuture<Result<>> attach(DocumentId document, PostingId posting);
    /// Takes it off the posting; a document that no posting has any more goes.
    QFuture<Result<>> detach(DocumentId document, PostingId posting);
    QFuture<Result<>> setKind(DocumentId document, DocumentKind kind);
    /// Another name, or the next version of a document that has that name. InvalidArgument for an empty one.
    QFuture<Result<>> rename(DocumentId document, QString name);
    /// 0: it was not sent.
    QFuture<Result<>> setSentWith(DocumentId document, PostingId posting, EventId event);

    /// The content, verified. NotFound, Storage.
    QFuture<Result<QByteArray>> bytes(DocumentId document);
    /// Writes the content to `path`, replacing what is there. NotWritten.
    QFuture<Result<>> save(DocumentId document, QString path);
    /// The path of a copy that only the user can read and nobody can write, under its own safe name, in a folder that
    /// goes with this. For programs of the desktop (mayOpenDocument).
    QFuture<Result<QString>> copyToOpen(DocumentId document);

private:
    StoreAccess &m_store;
    QTemporaryDir m_copies;
};

} // namespace Shortlist

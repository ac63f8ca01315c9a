// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/documentservice.h"

#include "models/domain/limits.h"
#include "models/domain/wholefile.h"
#include "models/services/boundedread.h"
#include "models/services/storeaccess.h"
#include "models/services/storethreads.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> readFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{Error::Code::NotFound, u"there is no such file"_s, path};
    if (!info.isFile())
        return Error{Error::Code::InvalidArgument, u"only files can be documents"_s, path};
    if (info.size() > Limits::DocumentBytes)
        return Error{Error::Code::TooLarge, u"%1 bytes"_s.arg(info.size()), path};
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return Error{Error::Code::NotFound, file.errorString(), path};
    const QByteArray bytes = readAtMost(file, Limits::DocumentBytes);
    if (file.error() != QFile::NoError)
        return Error{Error::Code::NotFound, file.errorString(), path};
    if (bytes.isEmpty())
        return Error{Error::Code::InvalidArgument, u"the file is empty"_s, path};
    return bytes;
}

Result<DocumentId> addIn(Store &store, const QString &path, PostingId posting)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    const QString name = safeFileName(QFileInfo(path).fileName());
    const auto id = store.documents().add(name, likelyKind(name), *bytes, QDateTime::currentDateTimeUtc());
    if (!id)
        return id;
    if (auto attached = store.documents().attach(*id, posting); !attached)
        return attached.error();
    return id;
}

/// One folder a document: the name stays as it is.
Result<QString> writeCopy(Store &store, DocumentId id, const QString &root)
{
    const auto document = store.documents().document(id);
    if (!document)
        return document.error();
    const auto bytes = store.documents().bytes(id);
    if (!bytes)
        return bytes.error();
    const QString folder = u"%1/%2"_s.arg(root).arg(qint64(id));
    QString path = folder + u'/' + safeFileName(document->name);
    if (root.isEmpty() || !QDir().mkpath(folder))
        return Error{Error::Code::NotWritten, u"no temporary folder"_s, path};
    QFile::remove(path); // a copy of before may have been opened up by the program that showed it
    if (auto written = writeWholeFile(path, *bytes); !written)
        return written.error();
    if (!QFile::setPermissions(path, QFile::ReadOwner))
        return Error{Error::Code::NotWritten, u"the copy cannot be made read-only"_s, path};
    return path;
}

} // namespace

DocumentService::DocumentService(StoreAccess &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{ }

QFuture<Result<std::vector<Document>>> DocumentService::documents()
{
    return m_store.threads().read([](Store &store) { return store.documents().documents(); });
}

QFuture<Result<std::vector<DocumentId>>> DocumentService::addFiles(QStringList paths, PostingId posting)
{
    const ActionName name{u"document.add"_s, int(paths.size())};
    return m_store.threads().write(
        name, [paths = std::move(paths), posting](Store &store) -> Result<std::vector<DocumentId>> {
            std::vector<DocumentId> ids;
            for (const QString &path : paths) {
                const auto id = addIn(store, path, posting);
                if (!id)
                    return id.error();
                ids.push_back(*id);
            }
            return ids;
        });
}

QFuture<Result<>> DocumentService::attach(DocumentId document, PostingId posting)
{
    return m_store.threads().write({u"document.attach"_s}, [document, posting](Store &store) {
        return store.documents().attach(document, posting);
    });
}

QFuture<Result<>> DocumentService::detach(DocumentId document, PostingId posting)
{
    return m_store.threads().write({u"document.detach"_s}, [document, posting](Store &store) {
        return store.documents().detach(document, posting, QDateTime::currentDateTimeUtc());
    });
}

QFuture<Result<>> DocumentService::setKind(DocumentId document, DocumentKind kind)
{
    return m_store.threads().write(
        {u"document.kind"_s}, [document, kind](Store &store) { return store.documents().setKind(document, kind); });
}

QFuture<Result<>> DocumentService::rename(DocumentId document, QString name)
{
    return m_store.threads().write({u"document.rename"_s},
                                   [document, name = std::move(name)](Store &store) -> Result<> {
                                       if (name.trimmed().isEmpty())
                                           return Error{Error::Code::InvalidArgument, u"a document needs a name"_s};
                                       return store.documents().rename(document, safeFileName(name));
                                   });
}

QFuture<Result<>> DocumentService::setSentWith(DocumentId document, PostingId posting, EventId event)
{
    return m_store.threads().write({u"document.sent"_s}, [document, posting, event](Store &store) {
        return store.documents().setSentWith(document, posting, event);
    });
}

QFuture<Result<QByteArray>> DocumentService::bytes(DocumentId document)
{
    return m_store.threads().read([document](Store &store) { return store.documents().bytes(document); });
}

QFuture<Result<>> DocumentService::save(DocumentId document, QString path)
{
    return m_store.threads().read([document, path = std::move(path)](Store &store) -> Result<> {
        const auto bytes = store.documents().bytes(document);
        if (!bytes)
            return bytes.error();
        return writeWholeFile(path, *bytes);
    });
}

QFuture<Result<QString>> DocumentService::copyToOpen(DocumentId document)
{
    const QString root = m_copies.isValid() ? m_copies.path() : QString();
    return m_store.threads().read([document, root](Store &store) { return writeCopy(store, document, root); });
}

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/exportreader.h"

#include "models/domain/jsonwalk.h"
#include "models/services/exportjson.h"
#include "models/storage/rowarchive.h"
#include "models/storage/store.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

/// The largest are sources: 50 MB (Limits::SourceBytes), a third more in Base64.
constexpr qsizetype MostEntryBytes = 96LL * 1024 * 1024;

/// What has to be known before the rows.
struct ExportHead
{
    QString format;
    int version = 0;
    ArchiveHead archive;
};

/// The same JSON's two readings: what it says of itself, and what it holds.
class ExportReader
{
public:
    explicit ExportReader(QIODevice &device)
        : m_json(device, MostEntryBytes)
    { }

    Result<ExportHead> head();
    /// Everything into `restorer`.
    Result<> content(ArchiveRestorer &restorer);

private:
    using Put = Result<> (ArchiveRestorer::*)(const QByteArray &, const QByteArray &);

    /// `onMember(name)` for every member of the object that stands next, which takes or passes its value.
    template <typename OnMember>
    Result<> members(const OnMember &onMember);
    template <typename OnItem>
    Result<> items(const OnItem &onItem);
    /// `onTable(name, member)` for every member of every table.
    template <typename OnMember>
    Result<> tables(const OnMember &onMember);
    Result<> passed();
    Result<> files(ArchiveRestorer &restorer, Put put);
    Result<> rows(ArchiveRestorer &restorer, const QString &table);

    JsonWalk m_json;
};

Result<> ExportReader::passed()
{
    m_json.pass();
    return m_json.state();
}

template <typename OnMember>
Result<> ExportReader::members(const OnMember &onMember)
{
    if (!m_json.enterObject())
        return passed(); // something else, which is as if it were not there
    while (const auto name = m_json.nextMember())
        if (auto done = onMember(*name); !done)
            return done;
    return m_json.state();
}

template <typename OnItem>
Result<> ExportReader::items(const OnItem &onItem)
{
    if (!m_json.enterArray())
        return passed();
    while (m_json.nextItem())
        if (auto done = onItem(); !done)
            return done;
    return m_json.state();
}

template <typename OnMember>
Result<> ExportReader::tables(const OnMember &onMember)
{
    return members(
        [&](const QString &table) { return members([&](const QString &member) { return onMember(table, member); }); });
}

Result<ExportHead> ExportReader::head()
{
    ExportHead head;
    const auto columns = [&](const QString &table, const QString &member) {
        if (member != "columns"_L1)
            return passed();
        head.archive.columns[table] = m_json.take().toVariant().toStringList();
        return m_json.state();
    };
    const auto database = [&](const QString &name) {
        if (name == "tables"_L1)
            return tables(columns);
        if (name == "schema"_L1)
            head.archive.schema = m_json.take().toInt();
        else if (name == "sequences"_L1)
            head.archive.sequences = m_json.take().toObject();
        else
            m_json.pass();
        return m_json.state();
    };
    const auto read = members([&](const QString &name) {
        if (name == "database"_L1)
            return members(database);
        if (name == "format"_L1)
            head.format = m_json.take().toString();
        else if (name == "version"_L1)
            head.version = m_json.take().toInt();
        else
            m_json.pass();
        return m_json.state();
    });
    if (!read)
        return read.error();
    const auto ended = m_json.end();
    return ended ? Result<ExportHead>(std::move(head)) : Result<ExportHead>(ended.error());
}

Result<> ExportReader::files(ArchiveRestorer &restorer, Put put)
{
    return items([&]() -> Result<> {
        const QJsonValue file = m_json.take();
        if (auto taken = m_json.state(); !taken)
            return taken;
        return (restorer.*put)(QByteArray::fromHex(file["sha256"_L1].toString().toLatin1()),
                               QByteArray::fromBase64(file["bytes"_L1].toString().toLatin1()));
    });
}

Result<> ExportReader::rows(ArchiveRestorer &restorer, const QString &table)
{
    return items([&]() -> Result<> {
        const QJsonArray row = m_json.take().toArray();
        if (auto taken = m_json.state(); !taken)
            return taken;
        return restorer.putRow(table, row);
    });
}

Result<> ExportReader::content(ArchiveRestorer &restorer)
{
    const auto table = [&](const QString &name, const QString &member) {
        return member == "rows"_L1 ? rows(restorer, name) : passed();
    };
    return members([&](const QString &name) {
        if (name == "sources"_L1)
            return files(restorer, &ArchiveRestorer::putSource);
        if (name == "documents"_L1)
            return files(restorer, &ArchiveRestorer::putDocument);
        if (name == "database"_L1)
            return members([&](const QString &part) { return part == "tables"_L1 ? tables(table) : passed(); });
        return passed();
    });
}

Error notAnExport(const Error &why)
{
    return {why.code, u"not an export of Shortlist: "_s + why.detail, why.subject};
}

} // namespace

Result<> readExport(Store &store, QIODevice &device)
{
    const auto head = ExportReader(device).head();
    if (!head)
        return notAnExport(head.error());
    if (head->format != "shortlist-export"_L1)
        return notAnExport({Error::Code::Malformed, u"it does not say that it is one"_s});
    if (head->version > ExportVersion)
        return Error{Error::Code::NewerDatabase, u"the export is of a newer version"_s};
    if (!device.seek(0))
        return Error{Error::Code::NotRead, u"it cannot be read a second time"_s};
    return restoreRows(store.connection(), head->archive,
                       [&device](ArchiveRestorer &restorer) { return ExportReader(device).content(restorer); });
}

} // namespace Shortlist

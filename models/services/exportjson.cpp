// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/exportjson.h"

#include "models/domain/jsonvalues.h"
#include "models/domain/postingjson.h"
#include "models/domain/words.h"
#include "models/policy/limitjson.h"
#include "models/storage/exporter.h"
#include "models/storage/rowarchive.h"
#include "models/storage/store.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

template <typename Id>
QJsonValue idOrNull(Id id)
{
    return id == Id{} ? QJsonValue() : QJsonValue(qint64(id));
}

QJsonObject stageToJson(const Stage &stage)
{
    return {{u"key"_s, stage.key},       {u"name"_s, orNull(stage.name)}, {u"type"_s, wordOf(stage.type)},
            {u"colour"_s, stage.colour}, {u"position"_s, stage.position}, {u"hidden"_s, stage.hidden}};
}

QJsonObject tagToJson(const Tag &tag)
{
    return {{u"name"_s, tag.name}, {u"colour"_s, tag.colour}};
}

QJsonObject groupToJson(const EmployerGroup &group)
{
    return {{u"name"_s, group.name},
            {u"employers"_s, QJsonArray::fromStringList(group.employers)},
            {u"confirmed"_s, group.confirmed}};
}

QJsonObject ruleToJson(const StoredRule &stored)
{
    QJsonObject json = toJson(stored.rule);
    json.insert(u"employer"_s, orNull(stored.employerName));
    return json;
}

QJsonObject searchToJson(const SavedSearch &search)
{
    return {{u"name"_s, search.name}, {u"query"_s, search.query}};
}

QJsonObject profileToJson(const Profile &profile)
{
    QJsonObject weights;
    for (const auto &[aspect, weight] : profile.weights)
        weights.insert(wordOf(aspect), weight);
    return {{u"skills"_s, QJsonArray::fromStringList(profile.skills)}, {u"weights"_s, weights}};
}

QJsonObject sourceToJson(const ExportedSource &source)
{
    const SourceRecord &record = source.record;
    return {{u"id"_s, qint64(record.id)},
            {u"name"_s, orNull(record.name)},
            {u"url"_s, orNull(record.url)},
            {u"format"_s, orNull(record.format)},
            {u"imported_at"_s, orNull(record.importedAt)},
            {u"size"_s, record.size},
            {u"sha256"_s, QString::fromLatin1(record.sha256.toHex())},
            {u"bytes"_s, QString::fromLatin1(source.bytes.toBase64())}};
}

QJsonObject contactToJson(const Contact &contact)
{
    return {{u"id"_s, qint64(contact.id)},       {u"name"_s, contact.name},
            {u"role"_s, orNull(contact.role)},   {u"employer"_s, orNull(contact.employer)},
            {u"email"_s, orNull(contact.email)}, {u"phone"_s, orNull(contact.phone)},
            {u"link"_s, orNull(contact.link)},   {u"note"_s, orNull(contact.note)}};
}

QJsonObject documentToJson(const ExportedDocument &exported)
{
    const Document &document = exported.document;
    return {{u"id"_s, qint64(document.id)},
            {u"name"_s, document.name},
            {u"version"_s, document.version},
            {u"kind"_s, wordOf(document.kind)},
            {u"added_at"_s, orNull(document.addedAt)},
            {u"size"_s, document.size},
            {u"sha256"_s, QString::fromLatin1(document.sha256.toHex())},
            {u"bytes"_s, QString::fromLatin1(exported.bytes.toBase64())}};
}

QJsonObject attachedToJson(const AttachedDocument &attached)
{
    return {{u"document"_s, qint64(attached.document.id)}, {u"sent_with"_s, idOrNull(attached.sentWith)}};
}

QJsonObject eventToJson(const ApplicationEvent &event, const std::vector<Stage> &stages)
{
    const Stage *stage = findStage(stages, event.stage);
    return {{u"id"_s, qint64(event.id)},
            {u"stage"_s, stage == nullptr ? QJsonValue() : QJsonValue(stage->key)},
            {u"day"_s, event.day.toString(Qt::ISODate)},
            {u"time"_s, orNull(event.time.toString(Qt::ISODate))},
            {u"note"_s, orNull(event.note)},
            {u"override_reason"_s, orNull(event.overrideReason)},
            {u"recorded_at"_s, orNull(event.recordedAt)},
            {u"retracts"_s, idOrNull(event.retracts)},
            {u"replaces"_s, idOrNull(event.replaces)}};
}

QJsonValue offerToJson(const std::optional<OfferFigures> &offer)
{
    if (!offer)
        return {};
    return QJsonObject{{u"base_minor"_s, orNull(offer->baseMinor)},
                       {u"bonus_minor"_s, orNull(offer->bonusMinor)},
                       {u"currency"_s, orNull(offer->currency)},
                       {u"equity"_s, orNull(offer->equity)}};
}

QJsonObject appointmentToJson(const Appointment &appointment)
{
    return {{u"id"_s, qint64(appointment.id)},
            {u"kind"_s, wordOf(appointment.kind)},
            {u"state"_s, wordOf(appointment.state)},
            {u"format"_s, orNull(wordOf(appointment.format))},
            {u"day"_s, orNull(appointment.day.toString(Qt::ISODate))},
            {u"time"_s, orNull(appointment.time.toString(Qt::ISODate))},
            {u"zone"_s, orNull(appointment.zone)},
            {u"minutes"_s, appointment.minutes},
            {u"place"_s, orNull(appointment.place)},
            {u"people"_s, orNull(appointment.people)},
            {u"note"_s, orNull(appointment.note)},
            {u"offer"_s, offerToJson(appointment.offer)},
            {u"event"_s, idOrNull(appointment.event)},
            {u"recorded_at"_s, orNull(appointment.recordedAt)}};
}

QJsonObject postingToJson(const ExportedPosting &exported, const std::vector<Stage> &stages)
{
    const StoredPosting &stored = exported.stored;
    QJsonObject json = toJson(stored.posting);
    json.insert(u"source"_s, idOrNull(stored.source));
    json.insert(u"tags"_s, QJsonArray::fromStringList(exported.tags));
    json.insert(u"rating"_s, stored.rating);
    json.insert(u"notes"_s, orNull(stored.notes));
    json.insert(u"added_at"_s, orNull(stored.addedAt));
    json.insert(u"trashed_at"_s, orNull(stored.trashedAt));
    json.insert(u"history"_s, arrayOf(exported.history, [&stages](const ApplicationEvent &event) {
                    return eventToJson(event, stages);
                }));
    json.insert(u"contacts"_s, arrayOf(exported.contacts, [](ContactId id) { return QJsonValue(qint64(id)); }));
    json.insert(u"documents"_s, arrayOf(exported.documents, attachedToJson));
    json.insert(u"appointments"_s, arrayOf(exported.appointments, appointmentToJson));
    return json;
}

QByteArray lineOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QByteArray lineOf(const QJsonArray &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

/// Writes one object whose lists are too long to be in memory, each entry on a line of its own.
class ExportWriter final : public ExportTaker
{
public:
    ExportWriter(const QDateTime &at, QIODevice &device)
        : m_at(at)
        , m_device(device)
    { }

    Result<> take(const ExportedDesk &desk) override
    {
        m_stages = desk.stages;
        const QJsonObject head{
            {u"format"_s, u"shortlist-export"_s},
            {u"version"_s, ExportVersion},
            {u"program"_s, QStringLiteral("Shortlist " SHORTLIST_VERSION)},
            {u"exported_at"_s, orNull(m_at)},
            {u"stages"_s, arrayOf(desk.stages, stageToJson)},
            {u"tags"_s, arrayOf(desk.tags, tagToJson)},
            {u"employers"_s, arrayOf(desk.employers, [](const Employer &e) { return QJsonValue(e.name); })},
            {u"groups"_s, arrayOf(desk.groups, groupToJson)},
            {u"rules"_s, arrayOf(desk.rules, ruleToJson)},
            {u"searches"_s, arrayOf(desk.searches, searchToJson)},
            {u"plan_order"_s, arrayOf(desk.planOrder, [](PostingId id) { return QJsonValue(qint64(id)); })},
            {u"profile"_s, profileToJson(desk.profile)},
            {u"contacts"_s, arrayOf(desk.contacts, contactToJson)}};
        QByteArray line = lineOf(head);
        line.chop(1); // it goes on
        return write(line);
    }
    Result<> take(const ExportedDocument &document) override
    {
        return entry(Part::Documents, documentToJson(document));
    }
    Result<> take(const ExportedSource &source) override { return entry(Part::Sources, sourceToJson(source)); }
    Result<> take(const ExportedPosting &posting) override
    {
        return entry(Part::Postings, postingToJson(posting, m_stages));
    }
    Result<> beginRows(const QJsonObject &head) override
    {
        QByteArray line = lineOf(head);
        line.chop(1);
        if (auto begun = goTo(Part::Database); !begun)
            return begun;
        return write(line + ",\"tables\":{");
    }
    Result<> beginTable(const QString &name, const QStringList &columns) override
    {
        QByteArray line = lineOf(QJsonObject{{u"columns"_s, QJsonArray::fromStringList(columns)}});
        line.chop(1);
        const QByteArray before = m_tables++ == 0 ? "\n" : "\n]},\n";
        m_entries = 0;
        return write(before + '"' + name.toUtf8() + "\":" + line + ",\"rows\":[");
    }
    Result<> takeRow(const QJsonArray &row) override { return write(separator() + lineOf(row)); }
    Result<> end() { return write(QByteArray(m_tables == 0 ? "" : "\n]}") + "}}}\n"); }

private:
    enum class Part : quint8 { Desk, Documents, Sources, Postings, Database };

    static QByteArray nameOf(Part part)
    {
        switch (part) {
        case Part::Desk:
            break;
        case Part::Documents:
            return "documents";
        case Part::Sources:
            return "sources";
        case Part::Postings:
            return "postings";
        case Part::Database:
            return "database";
        }
        return {};
    }
    /// Also through parts of which there is nothing, so that every key is there.
    Result<> goTo(Part part)
    {
        QByteArray between;
        while (m_part < part) {
            between += m_part == Part::Desk ? ",\n" : "],\n";
            m_part = Part(int(m_part) + 1);
            between += '"' + nameOf(m_part) + "\":" + (m_part == Part::Database ? "" : "[");
            m_entries = 0;
        }
        return between.isEmpty() ? Result<>() : write(between);
    }
    QByteArray separator() { return m_entries++ == 0 ? "\n" : ",\n"; }
    Result<> entry(Part part, const QJsonObject &json)
    {
        if (auto there = goTo(part); !there)
            return there;
        return write(separator() + lineOf(json));
    }
    Result<> write(const QByteArray &bytes)
    {
        if (m_device.write(bytes) == bytes.size())
            return {};
        return Error{Error::Code::NotWritten, u"cannot be written: %1"_s.arg(m_device.errorString())};
    }

    QDateTime m_at;
    QIODevice &m_device;
    std::vector<Stage> m_stages;
    Part m_part = Part::Desk;
    int m_tables = 0;
    qint64 m_entries = 0; ///< of the list that is being written
};

} // namespace

Result<> writeExport(Store &store, const QDateTime &at, QIODevice &device, LongWork &work)
{
    ExportWriter writer(at, device);
    if (auto exported = exportAll(store.connection(), work, writer); !exported)
        return exported;
    return writer.end();
}

} // namespace Shortlist

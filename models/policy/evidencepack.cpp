// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/evidencepack.h"

#include "models/domain/jsonvalues.h"
#include "models/domain/postingjson.h"
#include "models/domain/sha256.h"
#include "models/domain/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

QByteArray hexHash(const QByteArray &bytes)
{
    return Sha256::of(bytes).toHex();
}

QByteArray indented(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

QJsonObject eventJson(const ApplicationEvent &event, const Evidence &evidence)
{
    const Stage *stage = findStage(evidence.stages, event.stage);
    return {{u"stage"_s, stage == nullptr ? QJsonValue() : QJsonValue(stage->key)},
            {u"day"_s, event.day.toString(Qt::ISODate)},
            {u"time"_s, orNull(event.time.toString(Qt::ISODate))},
            {u"note"_s, orNull(event.note)},
            {u"override_reason"_s, orNull(event.overrideReason)},
            {u"recorded_at"_s, orNull(event.recordedAt.toUTC().toString(Qt::ISODateWithMs))}};
}

QJsonObject dateJson(const Appointment &appointment)
{
    return {{u"kind"_s, wordOf(appointment.kind)},
            {u"state"_s, wordOf(appointment.state)},
            {u"day"_s, orNull(appointment.day.toString(Qt::ISODate))},
            {u"time"_s, orNull(appointment.time.toString(Qt::ISODate))},
            {u"zone"_s, orNull(appointment.zone)},
            {u"place"_s, orNull(appointment.place)},
            {u"people"_s, orNull(appointment.people)},
            {u"note"_s, orNull(appointment.note)}};
}

QJsonObject applicationJson(const Evidence &evidence)
{
    QJsonArray history;
    for (const ApplicationEvent &event : effectiveEvents(evidence.history))
        history.append(eventJson(event, evidence));
    QJsonArray dates;
    for (const Appointment &appointment : evidence.appointments)
        dates.append(dateJson(appointment));
    const Verdict &verdict = evidence.limits.verdict;
    const bool isSent = evidence.state.submission != EventId{};
    return {{u"posting"_s, qint64(evidence.posting)},
            {u"submitted_on"_s, orNull(evidence.state.submittedOn.toString(Qt::ISODate))},
            {u"version"_s, evidence.version.number},
            {u"limits_at_submission"_s, isSent ? QJsonValue(wordOf(verdict.verdict)) : QJsonValue()},
            {u"slot"_s, isSent && verdict.slot ? QJsonValue(*verdict.slot) : QJsonValue()},
            {u"history"_s, history},
            {u"dates"_s, dates},
            {u"notes"_s, orNull(evidence.notes)}};
}

QJsonObject fileJson(const PackFile &file)
{
    return {{u"file"_s, file.name},
            {u"bytes"_s, file.bytes.size()},
            {u"sha256"_s, QString::fromLatin1(hexHash(file.bytes))}};
}

QJsonArray documentsJson(const Evidence &evidence)
{
    QJsonArray documents;
    int number = 0;
    for (const EvidenceDocument &document : evidence.documents)
        documents.append(QJsonObject{{u"file"_s, packName(document, ++number)},
                                     {u"name"_s, document.name},
                                     {u"sent_on"_s, orNull(document.sentOn.toString(Qt::ISODate))},
                                     {u"sha256"_s, QString::fromLatin1(document.sha256.toHex())}});
    return documents;
}

QByteArray manifest(const Evidence &evidence, const std::vector<PackFile> &files, const QDateTime &now)
{
    const SourceRecord &source = evidence.version.source;
    QJsonArray list;
    for (const PackFile &file : files)
        list.append(fileJson(file));
    return indented({{u"format"_s, u"shortlist-evidence"_s},
                     {u"version"_s, 1},
                     {u"program"_s, QStringLiteral("Shortlist " SHORTLIST_VERSION)},
                     {u"created_at"_s, now.toUTC().toString(Qt::ISODate)},
                     {u"source"_s,
                      QJsonObject{{u"file"_s, u"source.bin"_s},
                                  {u"format"_s, orNull(source.format)},
                                  {u"url"_s, orNull(source.url)},
                                  {u"imported_at"_s, orNull(source.importedAt.toUTC().toString(Qt::ISODate))},
                                  {u"sha256"_s, QString::fromLatin1(source.sha256.toHex())}}},
                     {u"documents"_s, documentsJson(evidence)},
                     {u"files"_s, list}});
}

QByteArray checksums(const std::vector<PackFile> &files)
{
    QByteArray lines;
    for (const PackFile &file : files)
        lines += hexHash(file.bytes) + "  " + file.name.toUtf8() + '\n';
    return lines;
}

} // namespace

const PostingVersion *versionAt(const std::vector<PostingVersion> &versions, const QDateTime &instant)
{
    const PostingVersion *found = nullptr;
    for (const PostingVersion &version : versions) {
        const bool isInForce = version.isCurrent() || !instant.isValid() || version.replacedAt > instant;
        const bool isEarlier = found == nullptr || version.number < found->number;
        if (instant.isValid() ? isInForce && isEarlier : version.isCurrent())
            found = &version;
    }
    return found;
}

QDateTime sentAt(const ApplicationState &state, const QTimeZone &own)
{
    if (!state.submittedOn.isValid())
        return {};
    return state.submittedAt.isValid() ? instantOf(state.submittedOn, state.submittedAt, own)
                                       : instantOf(state.submittedOn.addDays(1), QTime(0, 0), own);
}

std::vector<ApplicationEvent> recordedBefore(const std::vector<ApplicationEvent> &history, EventId submission)
{
    std::vector<ApplicationEvent> before;
    std::copy_if(history.begin(), history.end(), std::back_inserter(before),
                 [submission](const ApplicationEvent &event) { return event.id < submission; });
    return before;
}

std::vector<PackFile> evidencePack(const Evidence &evidence, const QByteArray &index, const QByteArray &page,
                                   const QDateTime &now)
{
    const Posting &posting = evidence.version.posting;
    std::vector<PackFile> files{{u"index.html"_s, index},
                                {u"posting.html"_s, page},
                                {u"posting.txt"_s, posting.text.toUtf8()},
                                {u"posting.json"_s, indented(toJson(posting))},
                                {u"application.json"_s, indented(applicationJson(evidence))},
                                // Never by an ending that a double click would open: nobody has cleaned it.
                                {u"source.bin"_s, evidence.sourceBytes}};
    if (!evidence.notes.isEmpty())
        files.push_back({u"notes.md"_s, evidence.notes.toUtf8()});
    int number = 0;
    for (const EvidenceDocument &document : evidence.documents)
        files.push_back({packName(document, ++number), document.bytes});
    files.push_back({u"manifest.json"_s, manifest(evidence, files, now)});
    files.push_back({u"SHA256SUMS"_s, checksums(files)});
    return files;
}

QString packName(const EvidenceDocument &document, int number)
{
    static const QStringList known{u"pdf"_s, u"docx"_s, u"doc"_s, u"odt"_s, u"rtf"_s,
                                   u"txt"_s, u"md"_s,   u"png"_s, u"jpg"_s, u"jpeg"_s};
    const QString ending = document.name.section(u'.', -1).toLower();
    return u"document-%1.%2"_s.arg(number).arg(known.contains(ending) ? ending : u"bin"_s);
}

} // namespace Shortlist

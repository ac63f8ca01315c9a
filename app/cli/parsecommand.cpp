// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/inputs.h"
#include "app/cli/output.h"
#include "app/readers.h"
#include "models/domain/postingjson.h"

using namespace Qt::StringLiterals;

namespace Shortlist::Cli {

namespace {

struct Parsed
{
    QString format;
    std::vector<ReadOutcome> postings; ///< those that were understood
    QStringList warnings;
    std::vector<Error> errors; ///< of the document, or of some of its postings; the others stand
};

Parsed parsed(const Input &input, const QString &columns, DocumentReader &reader)
{
    Parsed answer;
    if (!input.document) {
        answer.errors = {input.document.error()};
        return answer;
    }
    SourceDocument document = *input.document;
    document.columns = columns;
    const Result<ReadDocument> read = reader.read(document);
    if (!read) {
        answer.errors = {read.error()};
        return answer;
    }
    answer.format = read->format;
    answer.warnings = read->warnings;
    for (const ReadOutcome &outcome : read->outcomes) {
        answer.warnings += outcome.notes;
        if (outcome.posting)
            answer.postings.push_back(outcome);
        else
            answer.errors.push_back(outcome.posting.error());
    }
    return answer;
}

QJsonObject toJson(const TrackerRecord &record)
{
    const auto day = [](QDate date) { return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(); };
    return {{u"status"_s, record.status},
            {u"stage"_s, record.stageKey.isEmpty() ? QJsonValue() : QJsonValue(record.stageKey)},
            {u"applied_on"_s, day(record.submittedOn)},
            {u"status_on"_s, day(record.statusOn)},
            {u"notes"_s, record.notes},
            {u"remarks"_s, QJsonArray::fromStringList(record.remarks)},
            {u"tags"_s, QJsonArray::fromStringList(record.tags)},
            {u"rating"_s, record.rating}};
}

QJsonObject toJson(const QString &file, const Parsed &parsed)
{
    QJsonArray postings;
    for (const ReadOutcome &outcome : parsed.postings) {
        QJsonObject posting = Shortlist::toJson(*outcome.posting);
        if (outcome.record)
            posting.insert(u"record"_s, toJson(*outcome.record));
        postings.append(posting);
    }
    QStringList warnings = parsed.warnings;
    for (size_t i = 1; i < parsed.errors.size(); ++i)
        warnings.append(parsed.errors[i].detail);
    return {{u"file"_s, file},
            {u"format"_s, parsed.format.isEmpty() ? QJsonValue() : QJsonValue(parsed.format)},
            {u"postings"_s, postings},
            {u"warnings"_s, QJsonArray::fromStringList(warnings)},
            {u"error"_s, parsed.errors.empty() ? QJsonValue() : QJsonValue(Cli::toJson(parsed.errors.front()))}};
}

void describe(QTextStream &out, const QString &file, const Parsed &parsed)
{
    if (parsed.postings.empty())
        return;
    out << printable(file) << " (" << parsed.format << ")\n";
    for (const ReadOutcome &outcome : parsed.postings) {
        const Posting &posting = *outcome.posting;
        QStringList parts{posting.title, posting.employer};
        if (!posting.places.empty())
            parts.append(posting.places.front().text);
        parts.removeAll(QString());
        out << "  " << printable(parts.join(u" · ")) << '\n';
        if (!posting.missing.isEmpty())
            out << "    not stated: " << QString(posting.missing.join(u", ")).replace(u'_', u' ') << '\n';
        if (const LimitClause *limit = posting.applicationLimit())
            out << "    limit: “" << printable(limit->quote) << "”\n";
    }
}

} // namespace

ExitCode runParse(CommandContext &context)
{
    const auto arguments = Arguments::parse(context.arguments, {.flags = {u"json"_s}, .options = {u"columns"_s}});
    if (!arguments)
        return usageError(context, "parse", arguments.error().detail);
    if (arguments->positional().isEmpty())
        return usageError(context, "parse", u"name a file, a folder or - for standard input"_s);

    const QString columns = arguments->value(u"columns"_s).value_or(QString());
    ExitCode code = ExitCode::Done;
    const auto reader = installedReader();
    forEachInput(arguments->positional(), context.folder, context.input, [&](const Input &input) {
        const Parsed answer = parsed(input, columns, *reader);
        if (arguments->has(u"json"_s))
            writeJsonLine(context.out, toJson(input.name, answer));
        else
            describe(context.out, input.name, answer);
        for (const Error &error : answer.errors) {
            writeError(context.err, input.name, error);
            code = ExitCode::Failed;
        }
    });
    return code;
}

} // namespace Shortlist::Cli

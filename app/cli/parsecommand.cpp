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
    std::vector<Posting> postings;
    QStringList warnings;
    std::optional<Error> error; ///< the first one; where a document holds several postings, the others stand
};

Parsed parsed(const Input &input, DocumentReader &reader)
{
    Parsed answer;
    if (!input.document) {
        answer.error = input.document.error();
        return answer;
    }
    const Result<ReadDocument> read = reader.read(*input.document);
    if (!read) {
        answer.error = read.error();
        return answer;
    }
    answer.format = read->format;
    answer.warnings = read->warnings;
    for (const ReadOutcome &outcome : read->outcomes) {
        answer.warnings += outcome.notes;
        if (outcome.posting)
            answer.postings.push_back(*outcome.posting);
        else if (!answer.error)
            answer.error = outcome.posting.error();
    }
    return answer;
}

QJsonObject toJson(const QString &file, const Parsed &parsed)
{
    QJsonArray postings;
    for (const Posting &posting : parsed.postings)
        postings.append(Shortlist::toJson(posting));
    return {{u"file"_s, file},
            {u"format"_s, parsed.format.isEmpty() ? QJsonValue() : QJsonValue(parsed.format)},
            {u"postings"_s, postings},
            {u"warnings"_s, QJsonArray::fromStringList(parsed.warnings)},
            {u"error"_s, parsed.error ? QJsonValue(Cli::toJson(*parsed.error)) : QJsonValue()}};
}

void describe(QTextStream &out, const QString &file, const Parsed &parsed)
{
    if (parsed.postings.empty())
        return;
    out << printable(file) << " (" << parsed.format << ")\n";
    for (const Posting &posting : parsed.postings) {
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
    const auto arguments = Arguments::parse(context.arguments, {.flags = {u"json"_s}, .options = {}});
    if (!arguments)
        return usageError(context, "parse", arguments.error().detail);
    if (arguments->positional().isEmpty())
        return usageError(context, "parse", u"name a file, a folder or - for standard input"_s);

    ExitCode code = ExitCode::Done;
    const auto reader = installedReader();
    forEachInput(arguments->positional(), context.folder, context.input, [&](const Input &input) {
        const Parsed answer = parsed(input, *reader);
        if (arguments->has(u"json"_s))
            writeJsonLine(context.out, toJson(input.name, answer));
        else
            describe(context.out, input.name, answer);
        if (answer.error) {
            writeError(context.err, input.name, *answer.error);
            code = ExitCode::Failed;
        }
    });
    return code;
}

} // namespace Shortlist::Cli

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/ats/atsimporter.h"

#include "models/importers/ats/boardslug.h"
#include "models/importers/ats/jsonpostings.h"
#include "models/importers/fieldnames.h"
#include "models/importers/json/jsonreader.h"

#include <QByteArrayView>

#include <algorithm>
#include <iterator>
#include <utility>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

bool isJsonStart(QStringView text)
{
    const QStringView start = text.left(512).trimmed();
    if (!start.startsWith(u'{') && !start.startsWith(u'['))
        return false;
    const QStringView behind = start.sliced(1).trimmed();
    return behind.isEmpty() || QStringView(u"{[\"]}").contains(behind.front());
}

void append(ParsedDocument *parsed, JsonPostings more)
{
    std::move(more.postings.begin(), more.postings.end(), std::back_inserter(parsed->postings));
    parsed->warnings += more.warnings;
}

bool namesEmployer(const RawField &field)
{
    return field.name == FieldName::Employer || field.name == FieldName::EmployerSlug;
}

/// A list fetched from a board may say nowhere whose it is but in its own address.
void addEmployersOf(const QString &address, std::vector<RawPosting> *postings)
{
    const QString slug = boardSlug(address);
    if (slug.isEmpty())
        return;
    for (RawPosting &posting : *postings)
        if (std::none_of(posting.fields.begin(), posting.fields.end(), namesEmployer))
            posting.fields.push_back({FieldName::EmployerSlug, slug, OriginKind::AtsField, 0});
}

/// One value a line: the first line is a whole object, and there are more.
bool isJsonLines(const QByteArray &utf8)
{
    const qsizetype end = utf8.indexOf('\n');
    if (end < 0 || utf8.sliced(end).trimmed().isEmpty() || !utf8.startsWith('{'))
        return false;
    const auto first = strictJson(utf8.first(end));
    return first && first->object() != nullptr;
}

/// A broken line is named and left out; the others are read.
ParsedDocument readLines(const QByteArray &utf8)
{
    ParsedDocument parsed;
    qsizetype at = 0;
    for (int number = 1; at < utf8.size(); ++number) {
        const qsizetype end = utf8.indexOf('\n', at);
        const QByteArray line = utf8.sliced(at, (end < 0 ? utf8.size() : end) - at).trimmed();
        at += (end < 0 ? utf8.size() : end) - at + 1;
        if (line.isEmpty())
            continue;
        if (const auto json = tolerantJson(line))
            append(&parsed, postingsInJson(json->value, JsonNames::Any));
        else
            parsed.warnings.append(u"line %1 was left out: %2"_s.arg(number).arg(json.error().detail));
    }
    return parsed;
}

} // namespace

QString AtsImporter::format() const
{
    return u"json"_s;
}

Fit AtsImporter::sniff(const SniffedDocument &document) const
{
    if (!isJsonStart(document.text))
        return Fit::No;
    // A feed of Teamtailor says more about its postings than the JSON-LD inside it.
    return document.text.contains("\"_jobposting\""_L1) ? Fit::Certain : Fit::Likely;
}

Result<ParsedDocument> AtsImporter::parse(const SniffedDocument &document) const
{
    const QByteArray utf8 = document.text.trimmed().toUtf8();
    ParsedDocument parsed;
    if (isJsonLines(utf8)) {
        parsed = readLines(utf8);
    } else {
        const auto json = tolerantJson(utf8);
        if (!json)
            return json.error();
        for (const QString &repair : std::as_const(json->repairs))
            parsed.warnings.append(u"repaired JSON: %1"_s.arg(repair));
        append(&parsed, postingsInJson(json->value, JsonNames::Any));
    }
    if (parsed.postings.empty())
        return Error{Error::Code::NotFound, u"JSON without a posting"_s};
    addEmployersOf(document.source.url, &parsed.postings);
    return parsed;
}

} // namespace Shortlist

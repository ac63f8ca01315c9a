// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/jsonld/jsonldimporter.h"

#include "models/domain/limits.h"
#include "models/importers/json/jsonreader.h"
#include "models/importers/jsonld/jobpostingfields.h"

#include <QHash>

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

/// Every object of the documents, depth first, so that postings come in the order of the source. The readers have
/// refused depths over Limits::JsonDepth.
class Collector
{
public:
    void collect(const JsonValue &value)
    {
        if (const JsonValue::Array *items = value.array()) {
            for (const JsonValue &item : *items)
                collect(item);
            return;
        }
        if (value.object() == nullptr)
            return;
        note(value);
        if (hasSchemaType(value, u"JobPosting"_s)) {
            add(value);
            noteBelow(value);
            return;
        }
        for (const JsonMember &member : *value.object())
            collect(member.value);
    }

    std::vector<const JsonValue *> postings;
    JsonLdNodes nodes;

private:
    /// The fullest node of an id is the one that others refer to.
    void note(const JsonValue &node)
    {
        const JsonValue *id = node.find(u"@id"_s);
        if (id == nullptr || id->toText().isEmpty())
            return;
        const JsonValue *&known = nodes[id->toText()];
        if (known == nullptr || known->object()->size() < node.object()->size())
            known = &node;
    }

    void noteBelow(const JsonValue &value)
    {
        if (const JsonValue::Array *items = value.array()) {
            for (const JsonValue &item : *items)
                noteBelow(item);
        } else if (value.object() != nullptr) {
            note(value);
            for (const JsonMember &member : *value.object())
                noteBelow(member.value);
        }
    }

    /// A page may state one posting twice, or only refer to it by its id.
    void add(const JsonValue &posting)
    {
        const bool isReference = posting.object()->size() <= 2 && posting.find(u"@id"_s) != nullptr;
        if (isReference || postings.size() >= size_t(Limits::PostingsPerSource))
            return;
        const auto [first, behind] = m_known.equal_range(qHash(posting));
        if (std::any_of(first, behind, [&posting](const JsonValue *known) { return *known == posting; }))
            return;
        m_known.insert(qHash(posting), &posting);
        postings.push_back(&posting);
    }

    QMultiHash<size_t, const JsonValue *> m_known; ///< of `postings`, by their hash
};

} // namespace

std::vector<RawPosting> jsonLdPostings(const std::vector<JsonValue> &blocks, const QString &format, OriginKind origin)
{
    Collector collector;
    for (const JsonValue &block : blocks)
        collector.collect(block);
    std::vector<RawPosting> postings;
    postings.reserve(collector.postings.size());
    for (const JsonValue *posting : collector.postings)
        postings.push_back(rawPostingOf(*posting, collector.nodes, format, origin));
    return postings;
}

QString JsonLdImporter::format() const
{
    return u"json-ld"_s;
}

Fit JsonLdImporter::sniff(const SniffedDocument &document) const
{
    static constexpr QStringView Guard = u"<![CDATA[";
    QStringView start = QStringView(document.text).left(512).trimmed();
    if (const qsizetype guard = start.indexOf(Guard); guard >= 0 && guard <= 3) // behind "//" or "/*"
        start = start.sliced(start.indexOf(u'\n', guard) + 1).trimmed();
    const bool isEscaped = start.startsWith(u"{&quot;") || start.startsWith(u"[&quot;");
    if (!start.startsWith(u'{') && !start.startsWith(u'[') && !isEscaped)
        return Fit::No;
    // Names of other systems hold the word too (shouldDisplayCompensationOnJobPostings).
    const bool hasType = document.text.contains("@type"_L1) && document.text.contains("JobPosting"_L1);
    return hasType ? Fit::Certain : isEscaped ? Fit::Likely : Fit::No;
}

Result<ParsedDocument> JsonLdImporter::parse(const SniffedDocument &document) const
{
    const auto json = tolerantJson(document.text.toUtf8());
    if (!json)
        return json.error();
    ParsedDocument parsed;
    for (const QString &repair : json->repairs)
        parsed.warnings.append(u"repaired JSON: %1"_s.arg(repair));
    parsed.postings = jsonLdPostings({json->value}, format());
    if (parsed.postings.empty())
        return Error{Error::Code::NotFound, u"JSON without a JobPosting"_s};
    return parsed;
}

} // namespace Shortlist

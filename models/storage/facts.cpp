// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/facts.h"

#include "models/domain/postingjson.h"
#include "models/domain/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <simdjson.h>
#include <string_view>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

/// Our own JSON, a few levels deep by construction.
QJsonValue cleaned(const QJsonValue &value)
{
    if (value.isString())
        return Text::storable(value.toString());
    if (value.isArray()) {
        QJsonArray clean;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array)
            clean.append(cleaned(item));
        return clean;
    }
    if (value.isObject()) {
        QJsonObject clean;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            clean.insert(Text::storable(it.key()), cleaned(*it));
        return clean;
    }
    return value;
}

QString factsOf(const Posting &posting)
{
    return QString::fromUtf8(QJsonDocument(factsToJson(posting)).toJson(QJsonDocument::Compact));
}

/// Empty for what is no string or not there.
template <typename Element>
QString textOf(const Element &value)
{
    std::string_view text;
    return value.get(text) == simdjson::SUCCESS ? QString::fromUtf8(text.data(), qsizetype(text.size())) : QString();
}

/// Of what is an array; nothing else has items.
template <typename Function>
void forEachIn(const simdjson::simdjson_result<simdjson::dom::element> &list, Function function)
{
    simdjson::dom::array items;
    if (list.get(items) == simdjson::SUCCESS)
        for (const simdjson::dom::element item : items)
            function(item);
}

/// Whether JSON escapes something in it that a text must not hold: a control character, or half of another.
bool escapesOdd(const QString &json)
{
    for (qsizetype at = json.indexOf(u'\\'); at >= 0 && at + 1 < json.size(); at = json.indexOf(u'\\', at + 2))
        if (QStringView(u"urbf").contains(json.at(at + 1)))
            return true;
    return false;
}

/// Nearly every posting is, and one look at its facts tells.
bool isStorable(const Posting &posting, const QString &facts)
{
    return !escapesOdd(facts) && Text::storable(facts) == facts && Text::storable(posting.text) == posting.text
        && Text::storable(posting.html) == posting.html;
}

} // namespace

StorablePosting storablePosting(const Posting &posting)
{
    QString facts = factsOf(posting);
    if (isStorable(posting, facts))
        return {posting, std::move(facts)};
    auto clean = postingFromJson(cleaned(toJson(posting)).toObject());
    Q_ASSERT(clean); // what toJson() writes can be read
    if (!clean)
        return {posting, std::move(facts)};
    facts = factsOf(*clean);
    return {*std::move(clean), std::move(facts)};
}

Result<Posting> postingOf(PostingId id, const QString &facts, const QString &text, const QString &html)
{
    QJsonParseError syntax;
    const QJsonDocument json = QJsonDocument::fromJson(facts.toUtf8(), &syntax);
    if (syntax.error != QJsonParseError::NoError)
        return Error{Error::Code::Storage, u"posting %1: %2"_s.arg(qint64(id)).arg(syntax.errorString())};
    auto posting = postingFromJson(json.object());
    if (!posting)
        return Error{Error::Code::Storage, posting.error().detail};
    posting->id = id;
    posting->text = text;
    posting->html = html;
    return posting;
}

SearchFacts searchFacts(const QString &facts)
{
    // Read of every posting that is indexed, so not through QJsonDocument. "Check data" finds damaged facts.
    simdjson::dom::parser parser;
    simdjson::dom::element json;
    SearchFacts found;
    if (parser.parse(facts.toStdString()).get(json) != simdjson::SUCCESS)
        return found;
    found.employerAsWritten = textOf(json["employer_as_written"]);
    found.requisitionId = textOf(json["requisition_id"]);
    forEachIn(json["locations"], [&found](const simdjson::dom::element &place) {
        for (const char *part : {"text", "locality", "region", "country", "postal_code"})
            found.places.append(textOf(place[part]));
    });
    found.places.removeAll(QString());
    forEachIn(json["skills"], [&found](const simdjson::dom::element &skill) { found.skills.append(textOf(skill)); });
    return found;
}

} // namespace Shortlist

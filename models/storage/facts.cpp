// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/facts.h"

#include "models/domain/postingjson.h"
#include "models/domain/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

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

QJsonArray withoutListing(const QJsonArray &sections)
{
    QJsonArray slim;
    for (const QJsonValue &value : sections) {
        QJsonObject section = value.toObject();
        section.remove("items"_L1); // the blocks say it
        section.remove("paragraphs"_L1);
        slim.append(section);
    }
    return slim;
}

QString factsOf(const Posting &posting)
{
    Posting slim = posting;
    slim.text.clear();
    slim.html.clear();
    QJsonObject json = toJson(slim);
    for (const auto key :
         {"id"_L1, "text"_L1, "html"_L1, "application_limit"_L1, "reapply_after_days"_L1, "complete"_L1})
        json.remove(key);
    json.insert("sections"_L1, withoutListing(json.value("sections"_L1).toArray()));
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

/// Nearly every posting is; JSON escapes what a text must not hold, so one look at it is enough.
bool isStorable(const Posting &posting, const QString &facts)
{
    const auto isEscaped = [&facts](QLatin1StringView escape) { return facts.contains(escape); };
    constexpr std::array Escapes{"\\u"_L1, "\\r"_L1, "\\b"_L1, "\\f"_L1};
    return std::none_of(Escapes.begin(), Escapes.end(), isEscaped) && Text::storable(facts) == facts
        && Text::storable(posting.text) == posting.text && Text::storable(posting.html) == posting.html;
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
    const QJsonObject json = QJsonDocument::fromJson(facts.toUtf8()).object();
    SearchFacts found{
        json.value("employer_as_written"_L1).toString(), json.value("requisition_id"_L1).toString(), {}, {}};
    const QJsonArray places = json.value("locations"_L1).toArray();
    for (const QJsonValue &place : places)
        for (const auto part : {"text"_L1, "locality"_L1, "region"_L1, "country"_L1, "postal_code"_L1})
            found.places.append(place.toObject().value(part).toString());
    found.places.removeAll(QString());
    const QJsonArray skills = json.value("skills"_L1).toArray();
    for (const QJsonValue &skill : skills)
        found.skills.append(skill.toString());
    return found;
}

} // namespace Shortlist

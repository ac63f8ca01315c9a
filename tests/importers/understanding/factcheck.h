// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/postingjson.h"
#include "models/importers/pipeline.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

/// Facts of a posting, stated by somebody who read it, against what was understood.
namespace Shortlist::FactCheck {

/// Case, typographic quotes and runs of blanks are matters of taste.
inline QString folded(const QString &text)
{
    QString plain = text.simplified().toCaseFolded();
    return plain.replace(u'’', u'\'');
}

inline bool isAbsent(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || value.toString(QStringLiteral("-")).isEmpty()
        || (value.isArray() && value.toArray().isEmpty());
}

inline QStringList sortedTexts(const QJsonArray &array)
{
    QStringList texts;
    for (const QJsonValue &value : array)
        texts.append(value.toString());
    texts.sort();
    return texts;
}

inline bool someContains(const QJsonArray &values, const QString &key, const QString &text)
{
    return std::any_of(values.begin(), values.end(), [&](const QJsonValue &value) {
        return folded(key.isEmpty() ? value.toString() : value[key].toString()).contains(folded(text));
    });
}

inline bool haveAll(const QJsonArray &values, const QString &key, const QJsonArray &texts)
{
    return std::all_of(texts.begin(), texts.end(),
                       [&](const QJsonValue &text) { return someContains(values, key, text.toString()); });
}

/// Each stated part of an object: "min" and "max" of a salary, say.
inline bool haveParts(const QJsonObject &found, const QJsonObject &stated)
{
    for (auto part = stated.begin(); part != stated.end(); ++part)
        if (found[part.key()] != part.value())
            return false;
    return true;
}

/// What the posting says of a fact: `location_texts` are those of its locations.
inline QJsonValue found(const QJsonObject &posting, const QString &fact)
{
    if (fact == QLatin1String("location_texts"))
        return posting[QStringLiteral("locations")];
    return posting[fact == QLatin1String("skills_include") ? QStringLiteral("skills") : fact];
}

inline bool holds(const QJsonObject &posting, const QString &fact, const QJsonValue &stated)
{
    const QJsonValue value = found(posting, fact);
    if (fact == QLatin1String("location_texts"))
        return haveAll(value.toArray(), QStringLiteral("text"), stated.toArray());
    if (fact == QLatin1String("skills_include"))
        return haveAll(value.toArray(), {}, stated.toArray());
    if (stated.isNull())
        return isAbsent(value);
    if (stated.isArray())
        return sortedTexts(value.toArray()) == sortedTexts(stated.toArray());
    if (stated.isObject())
        return haveParts(value.toObject(), stated.toObject());
    return folded(value.toString()) == folded(stated.toString());
}

/// The postings of a file, as the command line prints them.
inline QJsonArray postingsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return {};
    SourceDocument source;
    source.bytes = file.readAll();
    source.name = path;
    const auto document = readDocument(source);
    QJsonArray postings;
    if (document)
        for (const ReadOutcome &outcome : document->outcomes)
            if (outcome.posting)
                postings.append(toJson(*outcome.posting));
    return postings;
}

} // namespace Shortlist::FactCheck

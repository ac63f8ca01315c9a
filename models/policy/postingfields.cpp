// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/postingfields.h"

#include "models/domain/postingjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

struct Field
{
    const char *name;
    bool (*isSame)(const Posting &a, const Posting &b);
    bool (*isStated)(const Posting &posting);
    void (*copy)(const Posting &from, Posting &to);
};

template <auto Member>
constexpr Field field(const char *name)
{
    return {name, [](const Posting &a, const Posting &b) { return a.*Member == b.*Member; },
            [](const Posting &posting) {
                static const Posting silent;
                return posting.*Member != silent.*Member;
            },
            [](const Posting &from, Posting &to) { to.*Member = from.*Member; }};
}

constexpr Field Title{
    "title", [](const Posting &a, const Posting &b) { return a.title == b.title; },
    [](const Posting &posting) { return !posting.title.isEmpty() && posting.titleOrigin != TitleOrigin::Placeholder; },
    [](const Posting &from, Posting &to) {
        to.title = from.title;
        to.titleOrigin = from.titleOrigin;
    }};

constexpr std::array Fields{
    Title,
    field<&Posting::employer>("employer"),
    field<&Posting::employerAsWritten>("employer_as_written"),
    field<&Posting::department>("department"),
    field<&Posting::places>("locations"),
    field<&Posting::workplace>("workplace"),
    field<&Posting::employmentTypes>("employment_types"),
    field<&Posting::programme>("programme"),
    field<&Posting::postedOn>("posted_on"),
    field<&Posting::applyBy>("apply_by"),
    field<&Posting::salary>("salary"),
    field<&Posting::experience>("experience_years"),
    field<&Posting::education>("education"),
    field<&Posting::start>("start"),
    field<&Posting::startFrom>("start_from"),
    field<&Posting::startBy>("start_by"),
    field<&Posting::graduatedWithinMonths>("graduated_within_months"),
    field<&Posting::skills>("skills"),
    field<&Posting::requisitionId>("requisition_id"),
    field<&Posting::sourceUrl>("source_url"),
    field<&Posting::limitClauses>("limit_clauses"),
    field<&Posting::assessment>("assessment"),
    field<&Posting::rollingReview>("rolling_review"),
    field<&Posting::language>("language"),
    field<&Posting::sections>("sections"),
    field<&Posting::text>("text"),
    field<&Posting::html>("html"),
};

const Field *find(const QString &name)
{
    const auto found =
        std::find_if(Fields.begin(), Fields.end(), [&name](const Field &f) { return name == QLatin1String(f.name); });
    return found == Fields.end() ? nullptr : &*found;
}

} // namespace

const QStringList &postingFields()
{
    static const QStringList names = [] {
        QStringList all;
        for (const Field &field : Fields)
            all.append(QString::fromLatin1(field.name));
        return all;
    }();
    return names;
}

QStringList differingFields(const Posting &a, const Posting &b)
{
    QStringList names;
    for (const Field &field : Fields)
        if (!field.isSame(a, b))
            names.append(QString::fromLatin1(field.name));
    return names;
}

bool states(const Posting &posting, const QString &field)
{
    const Field *known = find(field);
    return known != nullptr && known->isStated(posting);
}

void copyField(const QString &field, const Posting &from, Posting &to)
{
    if (const Field *known = find(field))
        known->copy(from, to);
}

QString fieldWords(const Posting &posting, const QString &field)
{
    if (!states(posting, field))
        return {};
    const QJsonValue value = toJson(posting).value(field);
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QString::number(value.toDouble());
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

} // namespace Shortlist

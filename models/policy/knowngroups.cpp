// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/knowngroups.h"

#include "models/domain/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

QStringList keysOf(const QStringList &names)
{
    QStringList keys;
    for (const QString &name : names)
        keys.append(Text::employerKey(name));
    return keys;
}

bool shareOne(const QStringList &keys, const QStringList &others)
{
    return std::any_of(keys.begin(), keys.end(), [&others](const QString &key) { return others.contains(key); });
}

} // namespace

Result<std::vector<KnownGroup>> readKnownGroups(const QByteArray &json)
{
    QJsonParseError syntax;
    const QJsonDocument document = QJsonDocument::fromJson(json, &syntax);
    if (syntax.error != QJsonParseError::NoError)
        return Error{Error::Code::Malformed, u"not JSON: %1 at byte %2"_s.arg(syntax.errorString()).arg(syntax.offset)};
    std::vector<KnownGroup> groups;
    const QJsonArray array = document.object().value("groups"_L1).toArray();
    for (const QJsonValue &value : array) {
        KnownGroup group;
        group.name = value["name"_L1].toString();
        group.source = value["source"_L1].toString();
        group.checkedOn = QDate::fromString(value["checked"_L1].toString(), Qt::ISODate);
        const QJsonArray members = value["members"_L1].toArray();
        for (const QJsonValue &member : members)
            group.members.append(member.toString());
        if (group.name.isEmpty() || group.members.isEmpty() || group.source.isEmpty() || !group.checkedOn.isValid())
            return Error{Error::Code::MissingField,
                         u"groups[%1]: needs name, members, source and the day it was checked"_s.arg(groups.size())};
        groups.push_back(std::move(group));
    }
    return groups;
}

std::optional<GroupSuggestion> suggestionFor(const EmployerGroup &group, const std::vector<KnownGroup> &known,
                                             const QStringList &stored)
{
    const QStringList own = keysOf(group.employers);
    const auto found = std::find_if(known.begin(), known.end(),
                                    [&own](const KnownGroup &k) { return shareOne(keysOf(k.members), own); });
    if (found == known.end())
        return {};
    GroupSuggestion suggestion{found->name, {}, found->source};
    for (const QString &member : found->members)
        if (!own.contains(Text::employerKey(member)))
            suggestion.employers.append(member);
    const QStringList storedKeys = keysOf(stored);
    std::stable_partition(suggestion.employers.begin(), suggestion.employers.end(),
                          [&storedKeys](const QString &name) { return storedKeys.contains(Text::employerKey(name)); });
    return suggestion.employers.isEmpty() ? std::nullopt : std::optional(suggestion);
}

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/columnmapping.h"

#include "models/domain/text.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

using RoleWord = std::pair<ColumnRole, QLatin1StringView>;

constexpr RoleWord RoleWords[] = {
    {ColumnRole::Title, "title"_L1},
    {ColumnRole::Employer, "employer"_L1},
    {ColumnRole::Department, "department"_L1},
    {ColumnRole::Location, "location"_L1},
    {ColumnRole::Workplace, "workplace"_L1},
    {ColumnRole::IsRemote, "is_remote"_L1},
    {ColumnRole::EmploymentType, "employment_type"_L1},
    {ColumnRole::Salary, "salary"_L1},
    {ColumnRole::SalaryMin, "salary_min"_L1},
    {ColumnRole::SalaryMax, "salary_max"_L1},
    {ColumnRole::SalaryCurrency, "salary_currency"_L1},
    {ColumnRole::SalaryUnit, "salary_unit"_L1},
    {ColumnRole::PostedOn, "posted_on"_L1},
    {ColumnRole::ApplyBy, "apply_by"_L1},
    {ColumnRole::StartsOn, "starts_on"_L1},
    {ColumnRole::RequisitionId, "requisition_id"_L1},
    {ColumnRole::Url, "url"_L1},
    {ColumnRole::Description, "description"_L1},
    {ColumnRole::Skills, "skills"_L1},
    {ColumnRole::Experience, "experience"_L1},
    {ColumnRole::Education, "education"_L1},
    {ColumnRole::Industry, "industry"_L1},
    {ColumnRole::Status, "status"_L1},
    {ColumnRole::StatusOn, "status_on"_L1},
    {ColumnRole::SubmittedOn, "applied_on"_L1},
    {ColumnRole::Notes, "notes"_L1},
    {ColumnRole::Tags, "tags"_L1},
    {ColumnRole::Rating, "rating"_L1},
    {ColumnRole::Remark, "remark"_L1},
    {ColumnRole::Ignored, "ignored"_L1},
};

std::optional<ColumnRole> roleOf(const QString &word)
{
    const auto *found = std::find_if(std::begin(RoleWords), std::end(RoleWords), [&word](const RoleWord &r) {
        return word.compare(r.second, Qt::CaseInsensitive) == 0;
    });
    return found == std::end(RoleWords) ? std::nullopt : std::optional(found->first);
}

/// By name, else by number; -1 where there is no such column.
qsizetype columnOf(const QString &name, const QStringList &header, size_t columns)
{
    const QString key = Text::folded(name);
    for (qsizetype i = 0; i < header.size(); ++i)
        if (Text::folded(header.at(i)) == key)
            return i;
    bool isNumber = false;
    const int number = key.toInt(&isNumber);
    return isNumber && number >= 1 && size_t(number) <= columns ? number - 1 : -1;
}

Error wrong(const QString &why)
{
    return {Error::Code::InvalidArgument, why};
}

} // namespace

const std::vector<ColumnRole> &columnRoles()
{
    static const std::vector<ColumnRole> roles = [] {
        std::vector<ColumnRole> all;
        for (const RoleWord &role : RoleWords)
            all.push_back(role.first);
        return all;
    }();
    return roles;
}

QString wordOf(ColumnRole role)
{
    const auto *found =
        std::find_if(std::begin(RoleWords), std::end(RoleWords), [role](const RoleWord &r) { return r.first == role; });
    return found == std::end(RoleWords) ? QString() : QString(found->second);
}

QString toText(const ColumnMapping &mapping)
{
    QStringList parts;
    if (!mapping.hasHeader)
        parts.append(u"header=no"_s);
    for (size_t i = 0; i < mapping.roles.size(); ++i)
        parts.append(u"%1=%2"_s.arg(i + 1).arg(wordOf(mapping.roles[i])));
    return parts.join(u',');
}

Result<ColumnMapping> changed(ColumnMapping base, const QStringList &header, const QString &text)
{
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const qsizetype equals = part.lastIndexOf(u'=');
        if (equals < 1)
            return wrong(u"\"%1\" is not of the form COLUMN=MEANING"_s.arg(part.trimmed()));
        const QString name = part.first(equals).trimmed();
        const QString word = part.sliced(equals + 1).trimmed();
        if (name == "header"_L1 && (word == "no"_L1 || word == "yes"_L1)) {
            base.hasHeader = word == "yes"_L1;
            continue;
        }
        const qsizetype column = columnOf(name, header, base.roles.size());
        if (column < 0)
            return wrong(u"there is no column \"%1\""_s.arg(name));
        const auto role = roleOf(word);
        if (!role)
            return wrong(u"\"%1\" is no meaning of a column"_s.arg(word));
        base.roles[size_t(column)] = *role;
    }
    return base;
}

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/html/postingparts.h"

#include "models/importers/fieldnames.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

/// "jobLocation" of jobLocation.address.addressLocality; a thing's name is its title.
QString propertyOf(const QString &field)
{
    const QString property = field.section(u'.', 0, 0);
    return property == FieldName::PageTitle ? QString(FieldName::Title) : property;
}

bool hasDescription(const RawPosting &posting)
{
    return !posting.descriptionHtml.isEmpty() || !posting.descriptionText.isEmpty();
}

} // namespace

QString firstValue(const RawPosting &posting, QLatin1String name)
{
    const auto found = std::find_if(posting.fields.begin(), posting.fields.end(),
                                    [name](const RawField &field) { return field.name == name; });
    return found == posting.fields.end() ? QString() : found->value;
}

bool states(const RawPosting &posting, const QString &property)
{
    return std::any_of(posting.fields.begin(), posting.fields.end(),
                       [&property](const RawField &field) { return propertyOf(field.name) == property; });
}

bool isWhole(const RawPosting &posting)
{
    const bool hasPlace = states(posting, FieldName::Location) || states(posting, FieldName::Workplace);
    return hasPlace && hasDescription(posting) && states(posting, FieldName::Title)
        && states(posting, u"hiringOrganization"_s);
}

void adopt(RawPosting &posting, RawPosting &&other)
{
    std::vector<RawField> taken;
    std::copy_if(std::make_move_iterator(other.fields.begin()), std::make_move_iterator(other.fields.end()),
                 std::back_inserter(taken),
                 [&posting](const RawField &field) { return !states(posting, propertyOf(field.name)); });
    posting.fields.insert(posting.fields.end(), taken.begin(), taken.end());
    if (hasDescription(posting))
        return;
    posting.descriptionHtml = std::move(other.descriptionHtml);
    posting.descriptionText = std::move(other.descriptionText);
}

} // namespace Shortlist

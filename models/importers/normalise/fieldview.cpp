// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/fieldview.h"

#include "models/domain/text.h"
#include "models/importers/normalise/pattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

bool isPlaceholder(const QString &value)
{
    static const auto words = pattern(uR"(^\s*(?:|-+|n/?a|null|none|undefined|unknown|not specified|tbd)\s*$)"_s);
    return words.match(value).hasMatch();
}

} // namespace

FieldView::FieldView(const RawPosting &raw)
    : m_fields(raw.fields)
{
    std::stable_sort(m_fields.begin(), m_fields.end(),
                     [](const RawField &a, const RawField &b) { return a.origin > b.origin; });
}

std::vector<RawField> FieldView::all(QLatin1StringView name) const
{
    std::vector<RawField> found;
    std::copy_if(m_fields.begin(), m_fields.end(), std::back_inserter(found),
                 [name](const RawField &field) { return field.name == name && !isPlaceholder(field.value); });
    return found;
}

RawField FieldView::first(QLatin1StringView name) const
{
    const auto found = all(name);
    return found.empty() ? RawField{.name = name, .value = {}, .origin = OriginKind::None} : found.front();
}

QString FieldView::value(QLatin1StringView name, int index, OriginKind origin) const
{
    const auto it = std::find_if(m_fields.begin(), m_fields.end(), [&](const RawField &field) {
        return field.name == name && field.index == index && field.origin == origin && !isPlaceholder(field.value);
    });
    return it == m_fields.end() ? QString() : Text::collapsed(it->value);
}

std::vector<RawField> FieldView::below(QLatin1StringView prefix) const
{
    std::vector<RawField> found;
    std::copy_if(m_fields.begin(), m_fields.end(), std::back_inserter(found), [prefix](const RawField &field) {
        const bool isBelow =
            field.name == prefix || (field.name.startsWith(prefix) && field.name.at(prefix.size()) == u'.');
        return isBelow && !isPlaceholder(field.value);
    });
    return found;
}

} // namespace Shortlist

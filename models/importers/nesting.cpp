// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/nesting.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>
#include <utility>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

bool isSilentAbout(const std::vector<RawField> &fields, const QString &name)
{
    return std::none_of(fields.begin(), fields.end(), [&name](const RawField &field) { return field.name == name; });
}

void append(ReadDocument &outer, ReadDocument inner)
{
    std::move(inner.outcomes.begin(), inner.outcomes.end(), std::back_inserter(outer.outcomes));
    outer.warnings += inner.warnings;
    outer.text += (outer.text.isEmpty() ? QString() : u"\n\n"_s) + inner.text;
}

} // namespace

RawPosting withHints(RawPosting posting, const std::vector<RawField> &hints)
{
    std::vector<RawField> missing;
    std::copy_if(hints.begin(), hints.end(), std::back_inserter(missing),
                 [&posting](const RawField &hint) { return isSilentAbout(posting.fields, hint.name); });
    std::move(missing.begin(), missing.end(), std::back_inserter(posting.fields));
    return posting;
}

Result<ReadDocument> withNested(ReadDocument outer, const std::vector<NestedDocument> &nested,
                                const std::function<Result<ReadDocument>(const NestedDocument &)> &read)
{
    if (nested.empty())
        return outer;
    outer.text.clear();
    std::optional<Error> firstError;
    std::set<int> made; // choices
    for (const NestedDocument &document : nested) {
        if (made.contains(document.choice))
            continue;
        auto inner = read(document);
        if (inner) {
            append(outer, *std::move(inner));
            if (document.choice != 0)
                made.insert(document.choice);
            continue;
        }
        if (inner.error().code != Error::Code::NotFound)
            outer.warnings.append(u"%1 was left out: %2"_s.arg(document.document.name, inner.error().detail));
        if (!firstError)
            firstError = inner.error();
    }
    if (outer.outcomes.empty())
        return firstError.value_or(Error{Error::Code::NotFound, u"nothing in it is a posting"_s});
    return outer;
}

} // namespace Shortlist

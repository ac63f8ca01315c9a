// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/normaliser.h"

#include "models/domain/text.h"

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

QString firstValue(const RawPosting &raw, QLatin1StringView name)
{
    for (const RawField &field : raw.fields) {
        if (field.name == name && !field.value.trimmed().isEmpty())
            return Text::collapsed(field.value);
    }
    return {};
}

} // namespace

ReadOutcome normalise(const RawPosting &raw, const SourceDocument &source)
{
    Posting posting;
    posting.title = firstValue(raw, "title"_L1);
    posting.titleOrigin = posting.title.isEmpty() ? TitleOrigin::Placeholder : TitleOrigin::Stated;
    posting.employer = posting.employerAsWritten = firstValue(raw, "hiringOrganization.name"_L1);
    posting.sourceUrl = source.url;
    posting.text = Text::storable(raw.descriptionText);
    return {.posting = posting, .notes = {}};
}

} // namespace Shortlist

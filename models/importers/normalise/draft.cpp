// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/draft.h"

#include "models/domain/weburl.h"
#include "models/importers/normalise/bounds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shortlist {

Draft::Draft(const RawPosting &source, const SourceDocument &document)
    : raw(source)
    , fields(source)
    , lines(descriptionLines(source))
{
    dates.capturedOn = document.capturedAt.toUTC().date();
    // A file may have been saved long before it is read: "3 days ago" says nothing then.
    dates.isFresh = document.origin == SourceOrigin::Paste || document.origin == SourceOrigin::Clip
        || document.origin == SourceOrigin::Web;
    // Where a file lay on somebody's disk is no address of the posting, and nobody's business.
    if (document.url.startsWith("https:"_L1, Qt::CaseInsensitive)
        || document.url.startsWith("http:"_L1, Qt::CaseInsensitive))
        posting.sourceUrl = WebUrl::withoutTraces(document.url);
    posting.text = plainText(lines);
}

void Draft::setOrigin(QLatin1StringView field, OriginKind kind, const QString &quote)
{
    posting.origins.insert(field, {kind, quote});
}

void Draft::addConflict(QLatin1StringView field, const QString &chosen, const QString &other, const Origin &otherOrigin)
{
    if (chosen == other)
        return;
    posting.conflicts.push_back({field, {chosen, other}, {posting.origins.value(field), otherOrigin}});
}

QString Draft::prose() const
{
    return posting.text.left(Bounds::ProseChars);
}

QString Draft::textOf(std::initializer_list<SectionKind> kinds) const
{
    QString text;
    for (const Section &section : posting.sections) {
        if (std::find(kinds.begin(), kinds.end(), section.kind) == kinds.end())
            continue;
        for (const Block &block : section.blocks)
            text += block.text + u'\n';
    }
    return text.left(Bounds::ProseChars);
}

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/letters.h"

#include "models/importers/normalise/pattern.h"
#include "models/importers/page/linewords.h"

#include <set>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestTitle = 90;
constexpr int SureSections = 2;
constexpr int SureFacts = 3; ///< where no job is named

/// What heads a reply, a quotation or a patch: "On Monday, Jo wrote:", "> I think", "From: Jo".
bool isOfLetter(const QString &line)
{
    static const Pattern words(
        u"^\\w{0,10}> |^https?:|/\\w+\\.[ch]\\b|^[>|#*\\[\\x{201C}\"']|[:,|]$|@|\\b(?:wrote|writes|schrieb|a "
        u"écrit|escribió|skrev|napsal[ai]?|said|says)\\b|"
        u"^(?:from|to|cc|subject|re|fwd?|von|an|betreff|dear|hello|hi|i|we|if|for|and|or|what|how|why|is|are|please)\\b"_s,
        Expression::IgnoreCase | Expression::UnicodeWords);
    return words.isIn(line);
}

int factsOf(const Posting &posting)
{
    return (posting.salary ? 1 : 0) + (posting.employmentTypes.empty() ? 0 : 1) + (posting.applyBy.isValid() ? 1 : 0)
        + (posting.experience ? 1 : 0) + (posting.workplace == Workplace::Unknown ? 0 : 1)
        + (posting.places.empty() ? 0 : 1);
}

/// Kinds of sections that only postings have.
int sectionsOf(const Posting &posting)
{
    std::set<SectionKind> kinds;
    for (const Section &section : posting.sections)
        if (section.kind >= SectionKind::Responsibilities && section.kind <= SectionKind::HowToApply
            && section.kind != SectionKind::Compensation)
            kinds.insert(section.kind);
    return int(kinds.size());
}

} // namespace

bool isSurelyAdvert(const Posting &posting)
{
    const auto origin = posting.origins.value(u"title"_s).kind;
    if (origin > OriginKind::PageText)
        return true;
    const QString &title = posting.title;
    const bool namesJob = posting.titleOrigin != TitleOrigin::Placeholder && title.size() <= LongestTitle
        && LineWords::namesJob(title) && !LineWords::isProse(title) && !isOfLetter(title);
    const int facts = factsOf(posting);
    const int sections = sectionsOf(posting);
    if (namesJob) // a line of its own proves less than a sentence that seeks somebody
        return facts + sections > (posting.titleOrigin == TitleOrigin::Stated ? 1 : 0);
    return sections >= SureSections || (sections > 0 && facts >= SureFacts);
}

} // namespace Shortlist

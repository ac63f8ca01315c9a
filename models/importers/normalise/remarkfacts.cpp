// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/fieldnames.h"
#include "models/importers/normalise/draft.h"
#include "models/importers/normalise/languages.h"
#include "models/importers/normalise/limitclauses.h"
#include "models/importers/normalise/pattern.h"
#include "models/importers/normalise/remarks.h"

using namespace Qt::StringLiterals;

namespace Shortlist {

void fillRemarks(Draft *draft)
{
    Posting &posting = draft->posting;
    posting.limitClauses = findLimitClauses(draft->prose());
    if (const LimitClause *limit = posting.applicationLimit())
        draft->setProse("application_limit"_L1, limit->quote);
    for (const LimitClause &clause : posting.limitClauses) {
        if (clause.kind == LimitClause::Kind::Cooldown && !posting.origins.contains(u"reapply_after_days"_s))
            draft->setProse("reapply_after_days"_L1, clause.quote);
    }
    if (const auto assessment = assessmentIn(draft->prose())) {
        posting.assessment = assessment->value;
        draft->setProse("assessment"_L1, assessment->quote);
    }
    if (const auto rolling = rollingReviewIn(draft->prose())) {
        posting.rollingReview = true;
        draft->setProse("rolling_review"_L1, rolling->quote);
    }
    static const auto isOpen = pattern( // "Rolling; apply by Jan 29 for full consideration"
        uR"(\brolling\b|\blaufend\b|\bau fil de l['’]eau|\bløbende\b|\blöpande\b|\bprůběžně\b|随时|随時|수시|상시)"_s);
    for (const RawField &field : draft->fields.all(FieldName::ApplyBy)) {
        if (posting.rollingReview || !isOpen.match(field.value).hasMatch())
            continue;
        posting.rollingReview = true;
        draft->setOrigin("rolling_review"_L1, field.origin, field.value);
    }
    posting.language = languageOf(draft->prose());
}

} // namespace Shortlist

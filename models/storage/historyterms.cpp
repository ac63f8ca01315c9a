// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/historyterms.h"

#include "models/domain/period.h"
#include "models/domain/searchrecord.h"
#include "models/domain/text.h"
#include "models/storage/histories.h"
#include "models/storage/idlist.h"
#include "models/storage/trackingstore.h"

#include <algorithm>
#include <functional>
#include <map>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

using Predicate = std::function<bool(const std::vector<ApplicationEvent> &)>;

/// What a posting may have besides stages; a stage of the same name is reached by `stage:` alone.
bool isKnownWord(const QString &value)
{
    static const QStringList words{u"limit"_s, u"deadline"_s, u"salary"_s, u"tag"_s, u"notes"_s, u"address"_s};
    return words.contains(value.section(u' ', 0, 0));
}

bool passedType(const std::vector<ApplicationEvent> &events, const std::vector<Stage> &stages, bool (*test)(StageType))
{
    return std::any_of(events.begin(), events.end(), [&](const ApplicationEvent &event) {
        const Stage *stage = findStage(stages, event.stage);
        return stage != nullptr && test(stage->type);
    });
}

/// `has:interview`: by key or name of the stage.
Predicate hasPassed(const QString &value, const std::vector<Stage> &stages)
{
    const Stage *stage = findStage(stages, value);
    if (stage == nullptr)
        return {};
    return [wanted = stage->id](const std::vector<ApplicationEvent> &events) {
        return std::any_of(events.begin(), events.end(),
                           [wanted](const ApplicationEvent &event) { return event.stage == wanted; });
    };
}

/// `is:submitted`, `is:"submitted 2026-03"`.
Predicate wasSubmitted(const QString &when, const std::vector<Stage> &stages)
{
    if (when.isEmpty())
        return [&stages](const auto &events) { return passedType(events, stages, isSubmission); };
    return [period = Period::parse(when), &stages](const std::vector<ApplicationEvent> &events) {
        const QDate day = deriveState(events, stages).submittedOn;
        return period && day.isValid() && period->contains(day);
    };
}

bool isActive(const std::vector<ApplicationEvent> &events, const std::vector<Stage> &stages)
{
    const ApplicationState state = deriveState(events, stages);
    return state.submittedOn.isValid() && !state.endedOn.isValid();
}

/// Nothing where the term does not ask a history.
Predicate predicateOf(const QueryTerm &term, const std::vector<Stage> &stages)
{
    const QString value = Text::folded(term.value);
    if (term.field == QueryTerm::Field::Has)
        return isKnownWord(value) ? Predicate() : hasPassed(value, stages);
    if (term.field != QueryTerm::Field::Is)
        return {};
    if (value.section(u' ', 0, 0) == "submitted"_L1)
        return wasSubmitted(value.section(u' ', 1), stages);
    if (value == "answered"_L1)
        return [&stages](const auto &events) { return passedType(events, stages, isAnswer); };
    if (value == "active"_L1)
        return [&stages](const auto &events) { return isActive(events, stages); };
    return {};
}

/// Whether it is worth reading the histories.
bool mayAskHistory(const QueryTerm &term)
{
    static const QStringList words{u"submitted"_s, u"answered"_s, u"active"_s};
    const QString value = Text::folded(term.value);
    if (term.field == QueryTerm::Field::Is)
        return words.contains(value.section(u' ', 0, 0));
    return term.field == QueryTerm::Field::Has && !isKnownWord(value);
}

} // namespace

Result<TermAnswers> answerHistoryTerms(Sql::Connection &db, const PostingQuery &query)
{
    const std::vector<QueryTerm> terms = query.terms();
    TermAnswers answers(terms.size());
    if (std::none_of(terms.begin(), terms.end(), mayAskHistory))
        return answers;
    const auto stages = TrackingStore(db).stages();
    if (!stages)
        return stages.error();
    const auto histories = standingHistories(db);
    if (!histories)
        return histories.error();
    for (size_t i = 0; i < answers.size(); ++i) {
        const Predicate holds = predicateOf(terms[i], *stages);
        if (!holds)
            continue;
        std::vector<PostingId> ids;
        for (const auto &[posting, events] : *histories)
            if (holds(events))
                ids.push_back(posting);
        answers[i] = TermAnswer{idList(ids)};
    }
    return answers;
}

} // namespace Shortlist

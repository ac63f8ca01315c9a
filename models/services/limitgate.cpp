// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/limitgate.h"

#include "models/domain/text.h"
#include "models/policy/limits.h"
#include "models/policy/rulepool.h"
#include "models/services/limitbook.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

using Applications = std::vector<LimitApplication>;

/// What decides which rules an application is counted by.
auto coverageOf(const LimitApplication &application)
{
    return std::tuple(Text::employerKey(application.employer), application.programme, application.department,
                      application.region);
}

/// One submission of the pool, before and after.
struct Move
{
    const TrackedPosting *posting = nullptr;
    LimitApplication after;
    std::optional<LimitApplication> before;
    bool overridden = false;
    bool splits = false; ///< it shared its place with another record of its requisition, and does so no longer

    /// A posting that moves to another employer or programme takes a place there.
    bool isNew() const
    {
        return !before || splits || before->submittedOn != after.submittedOn
            || coverageOf(*before) != coverageOf(after);
    }
    bool isBack() const
    {
        const auto counts = [](const LimitApplication &a) {
            return a.status == ApplicationStatus::Active || a.status == ApplicationStatus::Accepted;
        };
        return before && !counts(*before) && counts(after);
    }
    bool takesPlace() const { return isNew() || isBack(); }
    /// The day on which it takes its place.
    QDate day() const { return isNew() ? after.submittedOn : after.statusOn; }
};

bool isOverridden(const TrackedPosting &posting, const std::vector<Stage> &stages)
{
    const auto standing = effectiveEvents(posting.history);
    const QDate submittedOn = deriveState(posting.history, stages).submittedOn;
    return std::any_of(standing.begin(), standing.end(), [&](const ApplicationEvent &event) {
        const Stage *stage = findStage(stages, event.stage);
        const bool isSent = event.day == submittedOn && stage != nullptr && isSubmission(stage->type);
        return (isSent || event.id == standing.back().id) && !event.overrideReason.isEmpty();
    });
}

/// The submissions as they were.
class Before
{
public:
    explicit Before(const LimitFacts &before)
        : m_stages(before.stages)
    {
        for (const TrackedPosting &posting : before.postings)
            m_postings[posting.id] = &posting;
    }

    std::optional<LimitApplication> applicationFor(PostingId posting) const
    {
        const auto found = m_postings.find(posting);
        return found == m_postings.end() ? std::nullopt : applicationOf(*found->second, m_stages);
    }

private:
    const std::vector<Stage> &m_stages;
    std::map<PostingId, const TrackedPosting *> m_postings;
};

/// `stages` as they are after; the types of those of `before` may be others.
std::vector<Move> movesOf(const LimitPool &pool, const Before &before, const std::vector<Stage> &stages)
{
    std::vector<Move> moves;
    for (const TrackedPosting &posting : pool.postings) {
        auto application = applicationOf(posting, stages);
        if (!application)
            continue;
        moves.push_back(
            {&posting, *std::move(application), before.applicationFor(posting.id), isOverridden(posting, stages)});
    }
    for (Move &move : moves)
        move.splits = move.before && move.before->posting != move.after.posting
            && std::any_of(moves.begin(), moves.end(), [&move](const Move &other) {
                          return &other != &move && other.before && other.before->posting == move.before->posting;
                      });
    return moves;
}

Applications without(Applications applications, const QString &id)
{
    std::erase_if(applications, [&id](const LimitApplication &a) { return a.id == id; });
    return applications;
}

/// The pool's applications as they were.
Applications earlier(const LimitCase &question, const std::vector<Move> &moves)
{
    Applications applications;
    for (const LimitApplication &application : question.applications) {
        const auto move =
            std::find_if(moves.begin(), moves.end(), [&](const Move &m) { return m.after.id == application.id; });
        if (move != moves.end() && move->before)
            applications.push_back(*move->before);
    }
    return applications;
}

bool isRefused(const LimitCase &question, const Applications &applications, const Move &move, QDate day)
{
    const Verdict verdict =
        evaluate(question.rules, without(applications, move.after.id), question.employers, queryOf(*move.posting, day));
    return verdict.verdict == VerdictKind::Refused;
}

/// The answer to `move` as if its posting had not been submitted yet.
PostingVerdict answerTo(const LimitFacts &after, const Move &move, QDate day, QDate today)
{
    LimitFacts facts = after;
    const auto posting = std::find_if(facts.postings.begin(), facts.postings.end(),
                                      [&move](const TrackedPosting &p) { return p.id == move.posting->id; });
    posting->history.clear();
    return LimitBook(facts, today).verdict(*posting, day);
}

/// Whether `other` stands behind `move` in the order of places: what is sent later the same day pushes nothing over.
bool isBehind(const Applications &inOrder, const Move &other, const Move &move)
{
    if (!move.isNew())
        return other.after.submittedOn >= move.day();
    const auto place = [&inOrder](const Move &m) {
        return std::find_if(inOrder.begin(), inOrder.end(), [&m](const auto &a) { return a.id == m.after.id; });
    };
    return place(other) > place(move);
}

/// The first later submission that `move` pushes over the limit.
const Move *pushedOver(const LimitCase &question, const Applications &before, const std::vector<Move> &moves,
                       const Move &move)
{
    const Applications inOrder = inSlotOrder(question.applications);
    const auto found = std::find_if(moves.begin(), moves.end(), [&](const Move &other) {
        const bool isLater = !other.takesPlace() && !other.overridden && isBehind(inOrder, other, move);
        return isLater && isRefused(question, question.applications, other, other.after.submittedOn)
            && !isRefused(question, before, other, other.after.submittedOn);
    });
    return found == moves.end() ? nullptr : &*found;
}

/// What the limits refuse, and of which posting.
struct Refusal
{
    PostingId posting{};
    PostingVerdict verdict;
};

bool isAsked(const Move &move)
{
    return move.takesPlace() && !move.overridden;
}

std::optional<Refusal> refusalIn(const LimitPool &pool, const Before &before, const LimitFacts &after, QDate today)
{
    const std::vector<Move> moves = movesOf(pool, before, after.stages);
    if (std::none_of(moves.begin(), moves.end(), isAsked))
        return {};
    const LimitCase question = caseOf(pool, after.stages, Suggestions::Ignored);
    const Applications asBefore = earlier(question, moves);
    for (const Move &move : moves) {
        if (!isAsked(move))
            continue;
        if (isRefused(question, question.applications, move, move.day()))
            return Refusal{move.posting->id, answerTo(after, move, move.day(), today)};
        if (const Move *later = pushedOver(question, asBefore, moves, move)) {
            PostingVerdict refusal = answerTo(after, move, later->after.submittedOn, today);
            refusal.verdict.verdict = VerdictKind::Refused;
            refusal.verdict.notes.append(u"It would leave \"%1\" of %2 beyond the limit."_s.arg(
                later->posting->title, later->after.submittedOn.toString(Qt::ISODate)));
            return Refusal{move.posting->id, std::move(refusal)};
        }
    }
    return {};
}

std::optional<Refusal> firstRefusal(const LimitFacts &before, const LimitFacts &after, QDate today)
{
    const Before known(before);
    for (const LimitPool &pool : poolsOf(after))
        if (auto refusal = refusalIn(pool, known, after, today))
            return refusal;
    return {};
}

} // namespace

std::optional<PostingVerdict> refusalOf(const LimitFacts &before, const LimitFacts &after, QDate today)
{
    auto refusal = firstRefusal(before, after, today);
    return refusal ? std::optional(std::move(refusal->verdict)) : std::nullopt;
}

std::optional<PostingId> refusedPosting(const LimitFacts &before, const LimitFacts &after, QDate today)
{
    const auto refusal = firstRefusal(before, after, today);
    return refusal ? std::optional(refusal->posting) : std::nullopt;
}

std::vector<PostingId> newHolders(const LimitFacts &before, const LimitFacts &after)
{
    const Before known(before);
    const std::vector<LimitPool> pools = poolsOf(after);
    std::vector<std::pair<QDate, PostingId>> holders;
    for (const LimitPool &pool : pools)
        for (const Move &move : movesOf(pool, known, after.stages))
            if (isAsked(move))
                holders.emplace_back(move.day(), move.posting->id);
    std::sort(holders.begin(), holders.end(), std::greater<>());
    std::vector<PostingId> ids;
    for (const auto &[day, posting] : holders)
        ids.push_back(posting);
    return ids;
}

QString describeRefusal(const PostingVerdict &refusal)
{
    QStringList held;
    for (const SlotEntry &holder : refusal.holders)
        held.append(u"\"%1\""_s.arg(holder.title));
    const QString holders = held.isEmpty() ? u"nobody"_s : held.join(u" and "_s);
    const int max = refusal.rule ? refusal.rule->max : 0;
    return max > 0 ? u"refused by a limit of %1, held by %2"_s.arg(max).arg(holders)
                   : u"refused by a rule on repeated applications, after %1"_s.arg(holders);
}

Error refusedBy(const PostingVerdict &refusal)
{
    QStringList titles;
    for (const SlotEntry &holder : refusal.holders)
        titles.append(u"“%1”"_s.arg(holder.title));
    return {Error::Code::Refused, describeRefusal(refusal), titles.join(u", "_s)};
}

} // namespace Shortlist

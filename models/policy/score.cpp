// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/score.h"

#include "models/domain/text.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace Shortlist {

namespace {

constexpr int MostStars = 5;
constexpr int MostPoints = 100;

QSet<QString> foldedSet(const QStringList &names)
{
    QSet<QString> keys;
    for (const QString &name : names)
        keys.insert(Text::folded(name));
    return keys;
}

ScorePart skillsPart(const Posting &posting, const QSet<QString> &own)
{
    ScorePart part{ScoreAspect::Skills};
    const QSet<QString> asked = foldedSet(posting.skills);
    part.of = int(asked.size());
    part.has = int((asked & own).size());
    if (part.of > 0 && !own.isEmpty())
        part.value = double(part.has) / part.of;
    return part;
}

/// The best pay a year that all can be held against; nothing where they cannot be compared.
std::optional<qint64> bestPay(const std::vector<PostingDetails> &postings)
{
    qint64 best = 0;
    int stated = 0;
    QSet<QString> currencies;
    for (const PostingDetails &details : postings) {
        if (!details.posting.salary)
            continue;
        ++stated;
        currencies.insert(details.posting.salary->currency);
        best = std::max(best, details.posting.salary->yearlyMinor());
    }
    return stated > 1 && currencies.size() == 1 && best > 0 ? std::optional(best) : std::nullopt;
}

ScorePart payPart(const Posting &posting, const std::optional<qint64> &best)
{
    ScorePart part{ScoreAspect::Pay};
    if (best && posting.salary)
        part.value = double(posting.salary->yearlyMinor()) / double(*best);
    return part;
}

ScorePart ratingPart(int stars)
{
    ScorePart part{ScoreAspect::Rating};
    part.has = stars;
    part.of = MostStars;
    if (stars > 0)
        part.value = double(stars) / MostStars;
    return part;
}

ScorePart remotePart(Workplace workplace)
{
    ScorePart part{ScoreAspect::Remote};
    switch (workplace) {
    case Workplace::Unknown:
        break;
    case Workplace::Onsite:
        part.value = 0.0;
        break;
    case Workplace::Hybrid:
        part.value = 0.5;
        break;
    case Workplace::Remote:
        part.value = 1.0;
        break;
    }
    return part;
}

/// Without a confirmed limit nothing is known to stand in the way, nor that nothing does.
ScorePart roomPart(const PostingVerdict &limits)
{
    ScorePart part{ScoreAspect::Room};
    if (limits.mark.kind == SlotMark::Kind::Holds)
        part.value = 1.0;
    else if (limits.rule)
        part.value = limits.verdict.verdict == VerdictKind::Refused ? 0.0 : 1.0;
    return part;
}

std::optional<int> pointsOf(const std::vector<ScorePart> &parts)
{
    double sum = 0;
    int weights = 0;
    for (const ScorePart &part : parts) {
        if (!part.value)
            continue;
        sum += part.weight * *part.value;
        weights += part.weight;
    }
    return weights > 0 ? std::optional(int(std::lround(MostPoints * sum / weights))) : std::nullopt;
}

} // namespace

std::vector<Score> scoresOf(const std::vector<PostingDetails> &postings, const Profile &profile)
{
    const QSet<QString> own = foldedSet(profile.skills);
    const auto best = bestPay(postings);
    std::vector<Score> scores;
    for (const PostingDetails &details : postings) {
        Score score;
        score.parts = {skillsPart(details.posting, own), payPart(details.posting, best), ratingPart(details.rating),
                       remotePart(details.posting.workplace), roomPart(details.limits)};
        for (ScorePart &part : score.parts) {
            const auto weight = profile.weights.find(part.aspect);
            part.weight = weight == profile.weights.end() ? 0 : weight->second;
        }
        score.points = pointsOf(score.parts);
        scores.push_back(std::move(score));
    }
    return scores;
}

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/slotwords.h"

#include "ui/common/formats.h"
#include "ui/common/rulewords.h"
#include "ui/common/verdictwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

constexpr int ShownHolders = 4;

/// Puts a posting's limits into words.
class SlotReader
{
    Q_DECLARE_TR_FUNCTIONS(SlotBanner)

public:
    SlotReader(const PostingVerdict &limits, const std::vector<Stage> &stages, const QDate &today)
        : m_limits(limits)
        , m_stages(stages)
        , m_today(today)
    { }

    SlotWords words(const PostingDetails &details) const
    {
        SlotWords words;
        words.state = state();
        words.tone = tone(words.state);
        words.headline = headline(words.state, details);
        words.lines = lines(words.state);
        const LimitRule::Evidence source = evidence();
        words.quote = words.state == SlotWords::State::Hidden ? QString() : source.quote;
        words.isQuotedHere = !words.quote.isEmpty() && details.posting.text.contains(words.quote);
        return words;
    }

    QStringList holders() const
    {
        QStringList out;
        int slot = 0;
        for (const SlotEntry &holder : m_limits.holders) {
            ++slot;
            if (slot > ShownHolders) {
                out.append(tr("and %Ln more", nullptr, int(m_limits.holders.size()) - ShownHolders));
                break;
            }
            out.append(this->holder(holder, slot));
        }
        return out;
    }

    QString effect() const
    {
        switch (m_limits.verdict.verdict) {
        case VerdictKind::Refused:
            return refusal();
        case VerdictKind::Unknown:
            return tr("Whether the limit allows this cannot be told");
        case VerdictKind::Allowed:
            break;
        }
        if (!m_limits.verdict.slot || !m_limits.verdict.slots)
            return {};
        const QString text = isLast() ? tr("Takes slot %1 of %2, the last one") : tr("Takes slot %1 of %2");
        return text.arg(*m_limits.verdict.slot).arg(*m_limits.verdict.slots);
    }

private:
    SlotWords::State state() const
    {
        if (m_limits.mark.kind == SlotMark::Kind::Holds)
            return SlotWords::State::Holds;
        if (m_limits.rule && m_limits.verdict.verdict == VerdictKind::Refused)
            return SlotWords::State::Refused;
        if (m_limits.rule && m_limits.verdict.verdict == VerdictKind::Unknown)
            return SlotWords::State::Unclear;
        if (m_limits.rule)
            return SlotWords::State::Free;
        return m_limits.suggestions.empty() ? SlotWords::State::Hidden : SlotWords::State::Suggested;
    }

    static Tone tone(SlotWords::State state)
    {
        switch (state) {
        case SlotWords::State::Refused:
            return Tone::Refused;
        case SlotWords::State::Suggested:
        case SlotWords::State::Unclear:
            return Tone::Soon;
        case SlotWords::State::Holds:
            return Tone::Good;
        case SlotWords::State::Free:
        case SlotWords::State::Hidden:
            break;
        }
        return Tone::Accent;
    }

    QString headline(SlotWords::State state, const PostingDetails &details) const
    {
        switch (state) {
        case SlotWords::State::Suggested:
            return tr("This employer seems to limit applications");
        case SlotWords::State::Free:
            return freeHeadline();
        case SlotWords::State::Holds:
            return holdsHeadline(details);
        case SlotWords::State::Refused:
            return refusal();
        case SlotWords::State::Unclear:
            return tr("Whether you may apply cannot be told");
        case SlotWords::State::Hidden:
            break;
        }
        return {};
    }

    QString freeHeadline() const
    {
        const std::optional<int> slot = m_limits.verdict.slot;
        const std::optional<int> slots = m_limits.verdict.slots;
        if (!slot || !slots)
            return tr("Applying now is allowed");
        if (*slot > *slots)
            return tr("Applying now is more than the employer advises");
        if (*slots == 1)
            return tr("Applying now takes the only place");
        return isLast() ? tr("Applying now takes slot %1 of %2, the last one").arg(*slot).arg(*slots)
                        : tr("Applying now takes slot %1 of %2").arg(*slot).arg(*slots);
    }

    QString holdsHeadline(const PostingDetails &details) const
    {
        const QString day = Formats::shortDay(details.state.submittedOn, m_today);
        const QString text = day.isEmpty() ? tr("Holds slot %1 of %2") : tr("Holds slot %1 of %2 since %3");
        const QString place = text.arg(m_limits.mark.slot).arg(m_limits.mark.slots);
        return day.isEmpty() ? place : place.arg(day);
    }

    QString refusal() const
    {
        if (!m_limits.rule || m_limits.rule->kind == LimitRule::Kind::Cooldown)
            return tr("Refused: the time to wait after the last answer is not over");
        if (m_limits.rule->kind == LimitRule::Kind::Repeat)
            return tr("Refused: you applied for this posting before");
        const int max = m_limits.rule->max;
        if (int(m_limits.holders.size()) < max)
            return tr("Refused: the application before this one has to end first");
        if (max == 1)
            return tr("Refused: the only place is taken");
        return max == 2 ? tr("Refused: both places are taken") : tr("Refused: all %Ln places are taken", nullptr, max);
    }

    QStringList lines(SlotWords::State state) const
    {
        QStringList out;
        switch (state) {
        case SlotWords::State::Hidden:
            break;
        case SlotWords::State::Suggested:
            for (const LimitRule &rule : m_limits.suggestions)
                out += QStringList{ruleWords(rule) + u'.'} + assumptionWords(rule);
            out.append(tr("Not enforced until you confirm it."));
            break;
        case SlotWords::State::Refused:
            out = holders();
            out.append(nextFree());
            out.append(assumption());
            break;
        case SlotWords::State::Free:
        case SlotWords::State::Holds:
        case SlotWords::State::Unclear:
            out = holders();
            if (out.isEmpty() && m_limits.rule)
                out.append(ruleWords(*m_limits.rule, members()) + u'.');
            out.append(assumption());
            if (state == SlotWords::State::Free && !m_limits.plannedBefore.empty())
                out.append(tr("You planned to send “%1” first.").arg(m_limits.plannedBefore.front().title));
            break;
        }
        if (m_limits.rule)
            out.append(assumptionWords(*m_limits.rule));
        if (m_limits.rule && m_limits.rule->strength == LimitRule::Strength::VoidsAll)
            out.append(tr("One application too many would spoil all of them."));
        out.removeAll(QString());
        return out;
    }

    QStringList members() const { return m_limits.group ? m_limits.group->employers : QStringList(); }

    QString nextFree() const
    {
        if (m_limits.verdict.nextFreeOn.isValid())
            return tr("The next place is free on %1.").arg(Formats::shortDay(m_limits.verdict.nextFreeOn, m_today));
        return m_limits.verdict.nextFreeKnown ? QString()
                                              : tr("Nothing in the rule says that a place becomes free again.");
    }

    /// What nobody outside can know, and how it is taken.
    QString assumption() const
    {
        if (!m_limits.rule || m_limits.rule->kind != LimitRule::Kind::Cap
            || m_limits.rule->counts == LimitRule::Counts::Active || m_limits.holders.empty())
            return {};
        const LimitRule::FreedBy &frees = m_limits.rule->frees;
        const bool isWithdrawnUnknown = frees.withdrawn == LimitRule::Frees::Unknown;
        const bool isRejectedUnknown = frees.rejected == LimitRule::Frees::Unknown;
        if (isWithdrawnUnknown && isRejectedUnknown)
            return tr("Withdrawn and rejected ones are assumed not to free a slot.");
        if (isWithdrawnUnknown)
            return tr("Withdrawn ones are assumed not to free a slot.");
        return isRejectedUnknown ? tr("Rejected ones are assumed not to free a slot.") : QString();
    }

    QString holder(const SlotEntry &entry, int slot) const
    {
        const Stage *stage = findStage(m_stages, entry.stage);
        const QString day = Formats::shortDay(entry.submittedOn, m_today);
        const bool isMoved = stage != nullptr && stage->type != StageType::Submitted;
        QString out = tr("Slot %1: %2, applied %3").arg(QString::number(slot), entry.title, day);
        if (isMoved)
            out = tr("Slot %1: %2, applied %3, now: %4")
                      .arg(QString::number(slot), entry.title, day, Formats::stageState(*stage));
        return out;
    }

    bool isLast() const
    {
        return m_limits.verdict.slot && m_limits.verdict.slots && *m_limits.verdict.slot == *m_limits.verdict.slots;
    }

    LimitRule::Evidence evidence() const
    {
        if (m_limits.rule && !m_limits.rule->evidence.quote.isEmpty())
            return m_limits.rule->evidence;
        return m_limits.suggestions.empty() ? LimitRule::Evidence{} : m_limits.suggestions.front().evidence;
    }

    const PostingVerdict &m_limits;
    const std::vector<Stage> &m_stages;
    QDate m_today;
};

} // namespace

SlotWords slotWords(const PostingDetails &details, const std::vector<Stage> &stages, const QDate &today)
{
    return SlotReader(details.limits, stages, today).words(details);
}

QStringList holderLines(const PostingVerdict &limits, const std::vector<Stage> &stages, const QDate &today)
{
    return SlotReader(limits, stages, today).holders();
}

QString effectOfApplying(const PostingVerdict &limits, const QDate &today)
{
    return SlotReader(limits, {}, today).effect();
}

} // namespace Shortlist

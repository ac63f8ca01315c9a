// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/importedrecords.h"

#include "models/domain/text.h"
#include "models/services/limitgate.h"
#include "models/services/limitreader.h"
#include "models/storage/store.h"

#include <algorithm>
#include <array>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array TagColours{"#2f6fde", "#1f8a5b", "#c98a0b", "#7c5ce0", "#b3452f"};

QString listed(const QStringList &words)
{
    QString list;
    for (const QString &word : words)
        list += u"- "_s + Text::collapsed(word) + u'\n';
    return list.trimmed();
}

QString notesOf(const TrackerRecord &record, const QStringList &history)
{
    QStringList parts{record.notes, listed(history + record.remarks)};
    parts.removeAll(QString());
    return parts.join(u"\n\n"_s);
}

/// A stage that nobody reaches without having applied.
bool isSubmission(const Stage &stage)
{
    constexpr std::array Others{StageType::Saved, StageType::Planned, StageType::EndedByMe, StageType::Closed};
    return std::find(Others.begin(), Others.end(), stage.type) == Others.end();
}

ApplicationEvent eventOf(const Stage &stage, QDate day, const QString &note)
{
    ApplicationEvent event;
    event.stage = stage.id;
    event.day = day;
    event.note = note;
    return event;
}

/// The day of the status where it is stated and plausible, else today.
QDate statusDay(const TrackerRecord &record, bool isSubmitted, QDate today)
{
    const bool isDated = record.statusOn.isValid() && record.statusOn <= today
        && (!isSubmitted || record.statusOn >= record.submittedOn);
    return isDated ? record.statusOn : today;
}

Error unrecorded(Error::Code code, const QString &why, const ImportOutcome &outcome)
{
    return {code, why, outcome.title};
}

} // namespace

ImportedRecords::ImportedRecords(Store &store, HistoryImport history, QDateTime now)
    : m_store(store)
    , m_history(history)
    , m_now(std::move(now))
{ }

Result<> ImportedRecords::load()
{
    if (m_facts)
        return {};
    auto facts = readLimitFacts(m_store, LimitReach::Tracked);
    if (!facts)
        return facts.error();
    m_facts = *std::move(facts);
    LimitFacts rules = *m_facts;
    rules.postings.clear();
    m_pools = poolsOf(rules);
    return {};
}

LimitFacts *ImportedRecords::factsOf(const QString &employer)
{
    const LimitPool *pool = poolOf(m_pools, employer);
    if (pool == nullptr)
        return nullptr;
    const auto index = size_t(pool - m_pools.data());
    const auto known = m_byPool.find(index);
    if (known != m_byPool.end())
        return &known->second;
    LimitFacts reduced = *m_facts;
    std::erase_if(reduced.postings,
                  [pool](const TrackedPosting &posting) { return !pool->covers(Text::employerKey(posting.employer)); });
    return &m_byPool.emplace(index, std::move(reduced)).first->second;
}

Result<bool> ImportedRecords::addEvent(ImportOutcome &outcome, const TrackedPosting &posting, ApplicationEvent event)
{
    event.posting = posting.id;
    event.recordedAt = m_now;
    if (LimitFacts *before = factsOf(posting.employer)) {
        LimitFacts after = *before;
        Shortlist::addEvent(after, posting, event);
        if (const auto refusal = refusalOf(*before, after, m_now.toLocalTime().date())) {
            outcome.unrecorded.push_back(refusedBy(*refusal));
            return false;
        }
        *before = std::move(after);
    }
    const auto recorded = m_store.tracking().append(event);
    if (!recorded)
        return recorded.error();
    return true;
}

/// The day of applying first, then the stage reached since. A submission without its day is none: the limits count
/// days. A later stage without one is as of today.
Result<ImportedRecords::Recorded> ImportedRecords::addHistory(ImportOutcome &outcome, const TrackerRecord &record)
{
    if (auto loaded = load(); !loaded)
        return loaded.error();
    const auto posting = readTracked(m_store, *m_facts, outcome.id);
    if (!posting)
        return posting.error();
    const QDate today = m_now.toLocalTime().date();
    const Stage *applied = findStage(m_facts->stages, u"applied"_s);
    const Stage *stage = findStage(m_facts->stages, record.status);
    if (stage == nullptr)
        stage = findStage(m_facts->stages, record.stageKey);
    if (stage == nullptr && !record.status.isEmpty()) {
        outcome.unrecorded.push_back(
            unrecorded(Error::Code::MissingField, u"no stage is called \"%1\""_s.arg(record.status), outcome));
    }
    const bool isSubmitted = record.submittedOn.isValid() && record.submittedOn <= today;
    if (stage != nullptr && isSubmission(*stage) && !isSubmitted) {
        outcome.unrecorded.push_back(
            unrecorded(Error::Code::MissingField, u"the day of applying is not stated"_s, outcome));
        return Recorded::NotAll;
    }
    std::vector<ApplicationEvent> events;
    if (isSubmitted && applied != nullptr)
        events.push_back(eventOf(*applied, record.submittedOn, {}));
    if (stage != nullptr && stage != applied && stage->type != StageType::Saved)
        events.push_back(eventOf(*stage, statusDay(record, isSubmitted, today), record.status));
    for (const ApplicationEvent &event : events) {
        const auto added = addEvent(outcome, *posting, event);
        if (!added)
            return added.error();
        if (!*added)
            break;
    }
    return outcome.unrecorded.empty() ? Recorded::All : Recorded::NotAll;
}

Result<> ImportedRecords::addTags(PostingId posting, const QStringList &names)
{
    for (const QString &name : names) {
        const auto known = m_store.tags().find(name);
        if (!known)
            return known.error();
        const QString colour = QString::fromLatin1(TagColours.at(size_t(name.size()) % TagColours.size()));
        const auto id = *known ? Result((*known)->id) : m_store.tags().add(name, colour);
        if (!id)
            return id.error();
        if (auto attached = m_store.tags().attach(*id, {posting}); !attached)
            return attached;
    }
    return {};
}

Result<> ImportedRecords::add(ImportOutcome &outcome, const TrackerRecord &record)
{
    Recorded recorded = Recorded::NotAll;
    if (m_history == HistoryImport::Recorded && record.hasHistory()) {
        const auto added = addHistory(outcome, record);
        if (!added)
            return added.error();
        recorded = *added;
    }
    const QString notes = notesOf(record, recorded == Recorded::All ? QStringList() : record.historyWords);
    if (!notes.isEmpty())
        if (auto noted = m_store.postings().setNotes(outcome.id, notes); !noted)
            return noted;
    if (record.rating > 0)
        if (auto rated = m_store.postings().setRating({outcome.id}, record.rating); !rated)
            return rated;
    return addTags(outcome.id, record.tags);
}

} // namespace Shortlist

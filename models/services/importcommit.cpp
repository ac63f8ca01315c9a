// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/importcommit.h"

#include "models/importers/pipeline.h"
#include "models/policy/duplicates.h"
#include "models/policy/versions.h"
#include "models/services/corrections.h"
#include "models/services/duplicatefinder.h"
#include "models/services/importedrecords.h"
#include "models/services/importpreparation.h"
#include "models/services/limitgate.h"
#include "models/services/limitreader.h"
#include "models/services/postingmatcher.h"
#include "models/services/rulesuggestions.h"
#include "models/storage/store.h"

#include <map>

namespace Shortlist {

using namespace Qt::StringLiterals;
using Status = ImportOutcome::Status;

namespace {

class Commit
{
public:
    Commit(Store &store, const Staging &staging, QDateTime now)
        : m_store(store)
        , m_staging(staging)
        , m_now(std::move(now))
        , m_suggestions(store, m_now.toLocalTime().date())
        , m_finder(store)
        , m_records(store, staging.history, m_now)
    { }

    Result<ImportOutcome> take(const StagedItem &item, const PreparedItem &prepared)
    {
        ImportOutcome outcome;
        outcome.file = item.file;
        if (!item.posting) {
            outcome.status = Status::Rejected;
            outcome.error = item.error;
            return keepUnread(outcome, item);
        }
        outcome.title = item.posting->title;
        const PostingKeys keys = item.keys ? *item.keys : keysOf(*item.posting);
        const auto match = matchStored(m_store, *item.posting, sha256Of(item.source), keys);
        if (!match)
            return match.error();
        outcome.id = match->known;
        if (!item.accepted)
            return leftOut(outcome, *match);
        switch (match->kind) {
        case PostingMatch::Kind::New:
            return add(outcome, item, prepared, keys);
        case PostingMatch::Kind::SameAs:
            return meetAgain(outcome);
        case PostingMatch::Kind::UpdateOf:
            break;
        }
        return update(outcome, item, prepared);
    }

private:
    static ImportOutcome leftOut(ImportOutcome outcome, const PostingMatch &match)
    {
        const bool known = match.kind == PostingMatch::Kind::SameAs;
        outcome.status = known ? Status::Duplicate : Status::Rejected;
        if (!known)
            outcome.error = {Error::Code::Cancelled, u"it was left out"_s, outcome.title};
        return outcome;
    }

    /// What a reader was lost over is kept for a better one.
    Result<ImportOutcome> keepUnread(const ImportOutcome &outcome, const StagedItem &item)
    {
        if (item.error.code != Error::Code::ReaderStopped || item.source < 0)
            return outcome;
        const auto source = sourceOf(item, {});
        return source ? Result(outcome) : Result<ImportOutcome>(source.error());
    }

    const QByteArray &sha256Of(int source)
    {
        if (size_t(source) < m_staging.sha256s.size() && !m_staging.sha256s[size_t(source)].isEmpty())
            return m_staging.sha256s[size_t(source)];
        const auto known = m_hashes.find(source);
        if (known != m_hashes.end())
            return known->second;
        return m_hashes[source] = SourceStore::sha256(m_staging.sources.at(size_t(source)).bytes);
    }

    Result<SourceId> sourceOf(const StagedItem &item, const PreparedItem &prepared)
    {
        if (const auto known = m_sources.find(item.source); known != m_sources.end())
            return known->second;
        const auto added = m_store.sources().add(m_staging.sources.at(size_t(item.source)), sha256Of(item.source),
                                                 prepared.source, item.format, ReaderVersion, m_now);
        if (added)
            m_sources[item.source] = *added;
        return added;
    }

    Result<ImportOutcome> add(ImportOutcome outcome, const StagedItem &item, const PreparedItem &prepared,
                              const PostingKeys &keys)
    {
        const auto source = sourceOf(item, prepared);
        if (!source)
            return source.error();
        PostingStore &postings = m_store.postings();
        const auto id = prepared.posting ? postings.add(*prepared.posting, *source, keys.text, m_now)
                                         : postings.add(*item.posting, *source, keys.text, m_now);
        if (!id)
            return id.error();
        outcome.status = Status::New;
        outcome.id = *id;
        Posting posting = *item.posting;
        posting.id = *id;
        if (auto found = m_finder.refresh(posting, keys); !found)
            return found.error();
        if (auto suggested = m_suggestions.add(posting); !suggested)
            return suggested.error();
        if (item.record)
            if (auto recorded = m_records.add(outcome, *item.record); !recorded)
                return recorded.error();
        return outcome;
    }

    /// A posting that is known already is not stored twice; one that lies in the trash comes back.
    Result<ImportOutcome> meetAgain(ImportOutcome outcome)
    {
        outcome.status = Status::Duplicate;
        const auto stored = m_store.postings().load(outcome.id);
        if (!stored)
            return stored.error();
        if (!stored->trashedAt.isValid())
            return outcome;
        outcome.status = Status::Updated;
        if (auto restored = m_store.postings().restoreFromTrash({outcome.id}); !restored)
            return restored.error();
        return outcome;
    }

    Result<ImportOutcome> update(const ImportOutcome &known, const StagedItem &item, const PreparedItem &prepared)
    {
        const auto stored = m_store.postings().load(known.id);
        if (!stored)
            return stored.error();
        const auto before = readingOf(m_store, known.id);
        if (!before)
            return before.error();
        const auto refusal = refusalOfUpdate(stored->posting, *before, item);
        if (!refusal)
            return refusal.error();
        if (*refusal) {
            ImportOutcome refused = known;
            refused.status = Status::Rejected;
            refused.error = refusedBy(**refusal);
            return refused;
        }
        auto outcome = meetAgain(known);
        if (!outcome)
            return outcome;
        outcome->status = Status::Updated;
        outcome->changed = notableChanges(*before, *item.posting);
        if (auto replaced = replace(stored->posting, *before, item, prepared); !replaced)
            return replaced.error();
        if (!outcome->changed.isEmpty())
            if (auto noticed = m_store.versions().addNotice(outcome->id, outcome->changed, m_now); !noticed)
                return noticed.error();
        return outcome;
    }

    /// A page that names another employer or programme than before would take a sent application there.
    Result<std::optional<PostingVerdict>> refusalOfUpdate(const Posting &stored, const Posting &reading,
                                                          const StagedItem &item)
    {
        Posting read = *item.posting;
        read.id = stored.id;
        return refusalOfFacts(m_store, keepingCorrections(stored, reading, read), m_now.toLocalTime().date());
    }

    /// The reading in force becomes an earlier version; the new one takes its place, with the user's corrections.
    Result<> replace(const Posting &stored, const Posting &reading, const StagedItem &item,
                     const PreparedItem &prepared)
    {
        const auto source = sourceOf(item, prepared);
        if (!source)
            return source.error();
        if (auto archived = m_store.versions().archive(stored.id, m_now); !archived)
            return archived;
        Posting read = *item.posting;
        read.id = stored.id;
        if (auto set = put(read, *source); !set)
            return set;
        const Posting posting = keepingCorrections(stored, reading, read);
        if (posting != read) {
            if (auto kept = m_store.versions().keepReading(posting.id); !kept)
                return kept;
            if (auto set = put(posting, *source); !set)
                return set;
        }
        if (auto found = m_finder.refresh(posting); !found)
            return found;
        return m_suggestions.add(posting);
    }

    Result<> put(const Posting &posting, SourceId source)
    {
        if (auto updated = m_store.postings().update(posting, textFingerprint(posting.text)); !updated)
            return updated;
        return m_store.postings().setSource(posting.id, source);
    }

    Store &m_store;
    const Staging &m_staging;
    QDateTime m_now;
    RuleSuggestions m_suggestions;
    DuplicateFinder m_finder;
    ImportedRecords m_records;
    std::map<int, QByteArray> m_hashes; ///< by index of the source, of those that the staging does not know
    std::map<int, SourceId> m_sources;
};

} // namespace

Result<std::vector<ImportOutcome>> commitStaging(Store &store, const Staging &staging, const QDateTime &now)
{
    Commit commit(store, staging, now);
    std::vector<ImportOutcome> outcomes;
    outcomes.reserve(staging.items.size());
    ImportPreparation preparation(staging);
    for (size_t i = 0; i < staging.items.size(); ++i) {
        auto outcome = commit.take(staging.items[i], preparation.take(i));
        if (!outcome)
            return outcome.error();
        outcomes.push_back(*std::move(outcome));
    }
    return outcomes;
}

} // namespace Shortlist

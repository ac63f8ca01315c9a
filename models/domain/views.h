// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/application.h"
#include "models/domain/appointment.h"
#include "models/domain/contact.h"
#include "models/domain/document.h"
#include "models/domain/duplicates.h"
#include "models/domain/limitrule.h"
#include "models/domain/posting.h"
#include "models/domain/query.h"
#include "models/domain/result.h"
#include "models/domain/source.h"
#include "models/domain/tag.h"

#include <optional>
#include <vector>

/// What the services answer with: finished values for the window and the command line.
namespace Shortlist {

/// A posting's standing in its pool: "applied · slot 1", "planned · slot 2".
struct SlotMark
{
    enum class Kind : quint8 { None, Holds, Planned };
    Kind kind = Kind::None;
    int slot = 0;  ///< from 1
    int slots = 0; ///< the cap

    friend bool operator==(const SlotMark &, const SlotMark &) = default;
};

/// One row of the list: narrow, no description.
struct PostingRow
{
    PostingId id{};
    QString title;
    TitleOrigin titleOrigin = TitleOrigin::Stated;
    QString employer;
    QString place; ///< the first place's text, " +2" where there are more; empty where none is stated
    Workplace workplace = Workplace::Unknown;
    std::optional<Salary> salary;
    std::optional<ExperienceYears> experience;
    QDate postedOn;
    QDate applyBy;
    QString start;
    StageId stage{};
    QDate stageSince;
    SlotMark slot;
    std::vector<Tag> tags; ///< by name
    bool hasLimitClause = false;
    QStringList missing;
    QDateTime addedAt; ///< UTC
    int rating = 0;    ///< 0 (none) to 5
    std::optional<NextDate> next = {};

    friend bool operator==(const PostingRow &, const PostingRow &) = default;
};

/// The answer to a PostingQuery.
struct PostingList
{
    std::vector<PostingRow> rows; ///< in the query's order
    int total = 0;                ///< postings that match, without `limit`; those named where `isCut`
    int all = 0;                  ///< postings in the database that are not in the trash; likewise
    /// The postings behind the rows, in order, where they were asked for.
    std::vector<PostingId> further = {};
    bool isCut = false; ///< whether there may be more, which nobody has counted

    friend bool operator==(const PostingList &, const PostingList &) = default;
};

/// A value that postings have, and how many of them.
struct FacetValue
{
    QString value;  ///< as a search names it: `employer:"…"`, `remote:yes`
    QString colour; ///< "#rrggbb" of a stage or tag, else empty
    int count = 0;

    friend bool operator==(const FacetValue &, const FacetValue &) = default;
};

/// Employers that share one pool of applications. An employer that stands alone is a group of one, id 0.
struct EmployerGroup
{
    GroupId id{};
    QString name;
    QStringList employers;
    bool confirmed = false; ///< by the user; a group that is only suggested is not enforced

    friend bool operator==(const EmployerGroup &, const EmployerGroup &) = default;
};

/// A posting that holds or waits for a place in a pool.
struct SlotEntry
{
    PostingId posting{};
    QString title;
    QString employer;
    StageId stage{};
    QDate since;       ///< of the stage
    QDate submittedOn; ///< invalid where it was not submitted
    QDate applyBy;
    bool frees = false; ///< it was submitted, but no longer counts
    int rating = 0;
    Verdict verdict; ///< what applying today would do; for a planned one, once those before it are sent

    friend bool operator==(const SlotEntry &, const SlotEntry &) = default;
};

/// Employers that public sources say belong together. Shown, never assumed: the user says who shares a pool.
struct GroupSuggestion
{
    QString name;
    QStringList employers; ///< those that the pool does not have yet; first those with postings in the database
    QString source;        ///< where that is said

    friend bool operator==(const GroupSuggestion &, const GroupSuggestion &) = default;
};

/// Another spelling that stands for an employer: its postings are that employer's.
struct EmployerAlias
{
    QString written;
    QString employer;

    friend bool operator==(const EmployerAlias &, const EmployerAlias &) = default;
};

/// Everything on the page of one pool.
struct GroupSlots
{
    EmployerGroup group;
    std::vector<LimitRule> rules; ///< confirmed ones first, then suggestions
    int max = 0; ///< places of the tightest confirmed cap, else of the tightest suggestion; 0 where there is no cap
    bool confirmed = false;         ///< whether `max` comes from a confirmed rule
    std::vector<SlotEntry> holders; ///< submitted and counting, in slot order
    std::vector<SlotEntry> planned; ///< in the user's order
    std::vector<SlotEntry> freed;   ///< submitted once, no longer counting
    std::vector<SlotEntry> others;  ///< saved postings of the same pool, each with what applying today would do
    Verdict next = {};              ///< what one application more would do today
    std::optional<GroupSuggestion> suggestion = {};
    std::vector<EmployerAlias> aliases = {}; ///< of its employers

    friend bool operator==(const GroupSlots &, const GroupSlots &) = default;
};

/// The verdict on one posting in words' reach: with the names behind the consumers.
struct PostingVerdict
{
    Verdict verdict;
    std::optional<EmployerGroup> group;        ///< the pool of the deciding rule
    std::vector<SlotEntry> holders;            ///< of the deciding rule, in order
    std::optional<LimitRule> rule;             ///< the deciding rule: the strictest enforced one
    std::vector<LimitRule> suggestions;        ///< detected for this posting's employer, not confirmed yet
    SlotMark mark;                             ///< what the posting itself holds
    std::vector<SlotEntry> plannedBefore = {}; ///< what the user planned to send before it, where it is not sent yet
    std::optional<GroupSuggestion> suggestion = {};

    friend bool operator==(const PostingVerdict &, const PostingVerdict &) = default;
};

/// What the employer changed since the user last took note of it.
struct ChangeNotice
{
    QStringList fields;  ///< JSON names: `apply_by`, `salary`, `limit_clauses`
    QDateTime noticedAt; ///< UTC
    Posting before;      ///< the reading before the last one

    friend bool operator==(const ChangeNotice &, const ChangeNotice &) = default;
};

/// Everything the detail pane shows.
struct PostingDetails
{
    Posting posting;
    SourceRecord source;
    std::vector<Tag> tags;
    ApplicationState state;
    std::vector<ApplicationEvent> history; ///< everything recorded, retractions included, in order of recording
    PostingVerdict limits;
    QString notes; ///< Markdown
    int rating = 0;
    QDateTime addedAt;
    bool trashed = false;
    int versions = 1; ///< how often it was read with another content
    std::optional<ChangeNotice> notice = {};
    std::vector<Contact> contacts = {};           ///< by name
    std::vector<AttachedDocument> documents = {}; ///< by name, the newest version first
    std::vector<Appointment> appointments = {};   ///< by day and time, the cancelled ones too

    friend bool operator==(const PostingDetails &, const PostingDetails &) = default;
};

/// The counts beside the sidebar's rows.
struct Overview
{
    struct StageCount
    {
        Stage stage;
        int count = 0;
        friend bool operator==(const StageCount &, const StageCount &) = default;
    };
    struct EmployerCount
    {
        QString employer; ///< a group's name where it is confirmed
        GroupId group{};
        int count = 0;
        int used = 0; ///< places taken
        int planned = 0;
        int max = 0;            ///< 0: no limit known
        bool confirmed = false; ///< false: the limit is only a suggestion
        friend bool operator==(const EmployerCount &, const EmployerCount &) = default;
    };
    int all = 0;
    int undecided = 0; ///< saved, neither planned nor submitted nor expired
    int planned = 0;
    int dueThisWeek = 0; ///< apply-by within seven days, not submitted
    int trashed = 0;
    int incomplete = 0;
    int duplicates = 0; ///< pairs that may be one
    std::vector<StageCount> stages;
    std::vector<EmployerCount> employers; ///< limited ones first, then by name
    std::vector<Tag> tags;
    std::vector<SavedSearch> searches;

    friend bool operator==(const Overview &, const Overview &) = default;
};

/// Two stored postings that may be one, as rows.
struct DuplicateEntry
{
    DuplicatePair pair;
    PostingRow one;
    PostingRow other;

    friend bool operator==(const DuplicateEntry &, const DuplicateEntry &) = default;
};

/// What the staging view knows about a posting before it is stored.
struct StagedMatch
{
    enum class Kind : quint8 { New, SameAs, UpdateOf };
    Kind kind = Kind::New;
    PostingId known{};
    QString knownTitle;
    QString reason;      ///< English: "same source", "same requisition id", "same text"
    PostingId similar{}; ///< of a new one: a stored posting that may be the same, 0 for none
    QString similarTitle = {};
    Likeness similarity = {};

    friend bool operator==(const StagedMatch &, const StagedMatch &) = default;
};

/// One posting in the staging view, or one input that gave none.
struct StagedItem
{
    QString file; ///< name of the source document
    QString format;
    std::optional<Posting> posting; ///< empty: see `error`
    Error error;
    QStringList warnings; ///< English
    StagedMatch match;
    QString sourceText;                       ///< the decoded source, for showing where a value stands
    int source = 0;                           ///< index of the document in the staging
    bool accepted = true;                     ///< ticked; a duplicate starts unticked
    std::optional<TrackerRecord> record = {}; ///< of another tracker, where the source is its export
    std::optional<PostingKeys> keys = {};     ///< of `posting` as it is; empty once it was changed

    friend bool operator==(const StagedItem &, const StagedItem &) = default;
};

} // namespace Shortlist

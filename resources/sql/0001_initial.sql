-- SPDX-FileCopyrightText: 2026 The Shortlist developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Never edited after a release; docs/storage.md explains the tables. Days are ISO dates in the user's calendar, instants
-- ISO 8601 in UTC, money whole minor units; words are those of models/domain/words.h. Foreign keys do nothing by
-- themselves: the stores remove dependent rows, so that the undo log sees every change once.

CREATE TABLE employer(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK(name <> ''),
    key TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE employer_alias(
    key TEXT PRIMARY KEY,
    written TEXT NOT NULL,
    employer_id INTEGER NOT NULL REFERENCES employer(id)
) STRICT, WITHOUT ROWID;
CREATE INDEX employer_alias_by_employer ON employer_alias(employer_id);

CREATE TABLE employer_group(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK(name <> ''),
    key TEXT NOT NULL UNIQUE,
    confirmed INTEGER NOT NULL CHECK(confirmed IN (0, 1))
) STRICT;

-- An employer belongs to one pool at most.
CREATE TABLE employer_group_member(
    employer_id INTEGER PRIMARY KEY REFERENCES employer(id),
    group_id INTEGER NOT NULL REFERENCES employer_group(id)
) STRICT;
CREATE INDEX employer_group_member_by_group ON employer_group_member(group_id);

CREATE TABLE stage(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    colour TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

-- One copy for each content, by the hash of what was handed over. Not in the undo log: bytes never change, and those
-- that nothing refers to are swept when the steps that could need them are gone.
CREATE TABLE source_bytes(
    id INTEGER PRIMARY KEY,
    sha256 BLOB NOT NULL UNIQUE CHECK(length(sha256) = 32),
    compressed BLOB NOT NULL
) STRICT;

CREATE TABLE source(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sha256 BLOB NOT NULL REFERENCES source_bytes(sha256),
    size INTEGER NOT NULL,
    name TEXT NOT NULL,
    url TEXT NOT NULL,
    origin TEXT NOT NULL,
    media_type TEXT NOT NULL,
    format TEXT NOT NULL,
    reader_version INTEGER NOT NULL,
    captured_at TEXT,
    imported_at TEXT NOT NULL
) STRICT;
CREATE INDEX source_by_sha256 ON source(sha256);

-- What lists, sorts and limits need; the rest stands in posting_body.
CREATE TABLE posting(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    source_id INTEGER NOT NULL REFERENCES source(id),
    title TEXT NOT NULL,
    title_key TEXT NOT NULL,
    title_origin TEXT NOT NULL,
    employer_id INTEGER REFERENCES employer(id),
    department TEXT NOT NULL,
    programme TEXT NOT NULL,
    place_text TEXT NOT NULL,
    place_count INTEGER NOT NULL,
    region TEXT NOT NULL,
    workplace TEXT NOT NULL,
    salary_min_minor INTEGER,
    salary_max_minor INTEGER,
    salary_currency TEXT,
    salary_unit TEXT,
    salary_kind TEXT,
    salary_yearly_minor INTEGER,
    experience_min REAL,
    experience_max REAL,
    posted_on TEXT,
    apply_by TEXT,
    start TEXT NOT NULL,
    has_limit INTEGER NOT NULL CHECK(has_limit IN (0, 1)),
    missing TEXT NOT NULL,
    requisition_id TEXT NOT NULL,
    source_url TEXT NOT NULL,
    text_fingerprint BLOB NOT NULL,
    stage_id INTEGER REFERENCES stage(id),
    stage_since TEXT,
    rating INTEGER NOT NULL DEFAULT 0 CHECK(rating BETWEEN 0 AND 5),
    added_at TEXT NOT NULL,
    trashed_at TEXT
) STRICT;
CREATE INDEX posting_by_added ON posting(added_at, id) WHERE trashed_at IS NULL;
CREATE INDEX posting_by_title ON posting(title_key, id) WHERE trashed_at IS NULL;
CREATE INDEX posting_by_posted ON posting(posted_on, id) WHERE trashed_at IS NULL;
CREATE INDEX posting_by_apply_by ON posting(apply_by, id) WHERE trashed_at IS NULL;
CREATE INDEX posting_by_salary ON posting(salary_yearly_minor, id) WHERE trashed_at IS NULL;
CREATE INDEX posting_by_stage ON posting(stage_id);
CREATE INDEX posting_by_source ON posting(source_id);
CREATE INDEX posting_by_text ON posting(employer_id, text_fingerprint);
CREATE INDEX posting_by_requisition ON posting(employer_id, requisition_id) WHERE requisition_id <> '';
CREATE INDEX posting_by_source_url ON posting(source_url) WHERE source_url <> '';

CREATE TABLE posting_body(
    posting_id INTEGER PRIMARY KEY REFERENCES posting(id),
    facts TEXT NOT NULL,
    text TEXT NOT NULL,
    html TEXT NOT NULL,
    notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE tag(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK(name <> ''),
    key TEXT NOT NULL UNIQUE,
    colour TEXT NOT NULL
) STRICT;

CREATE TABLE posting_tag(
    posting_id INTEGER NOT NULL REFERENCES posting(id),
    tag_id INTEGER NOT NULL REFERENCES tag(id),
    PRIMARY KEY(posting_id, tag_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX posting_tag_by_tag ON posting_tag(tag_id, posting_id);

-- The history outlives its posting: no foreign key, and ids are never given twice.
CREATE TABLE application_event(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    posting_id INTEGER NOT NULL,
    stage_id INTEGER REFERENCES stage(id),
    day TEXT NOT NULL,
    time TEXT,
    note TEXT NOT NULL,
    override_reason TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    retracts INTEGER REFERENCES application_event(id),
    CHECK((stage_id IS NULL) = (retracts IS NOT NULL))
) STRICT;
CREATE INDEX application_event_by_posting ON application_event(posting_id, id);
CREATE INDEX application_event_by_stage ON application_event(stage_id);
CREATE INDEX application_event_by_retracted ON application_event(retracts);
CREATE TRIGGER application_event_never_changes BEFORE UPDATE ON application_event
BEGIN
    SELECT RAISE(ABORT, 'the history is append-only');
END;
CREATE TRIGGER application_event_never_goes BEFORE DELETE ON application_event
BEGIN
    SELECT RAISE(ABORT, 'the history is append-only');
END;

CREATE TABLE plan_order(
    posting_id INTEGER PRIMARY KEY REFERENCES posting(id),
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE limit_rule(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    employer_id INTEGER REFERENCES employer(id),
    state TEXT NOT NULL,
    kind TEXT NOT NULL,
    max INTEGER NOT NULL,
    days INTEGER NOT NULL,
    scope_per TEXT NOT NULL,
    scope_name TEXT NOT NULL,
    scope_region TEXT NOT NULL,
    window_type TEXT NOT NULL,
    window_days INTEGER,
    window_months INTEGER,
    window_period TEXT NOT NULL,
    window_starts_month INTEGER NOT NULL CHECK(window_starts_month BETWEEN 1 AND 12),
    window_from TEXT,
    window_to TEXT,
    counts TEXT NOT NULL,
    frees_withdrawn TEXT NOT NULL,
    frees_rejected TEXT NOT NULL,
    frees_closed TEXT NOT NULL,
    apply_order TEXT NOT NULL,
    starts_at TEXT NOT NULL,
    strength TEXT NOT NULL,
    override_until TEXT,
    override_reason TEXT,
    evidence_posting_id INTEGER REFERENCES posting(id),
    evidence_quote TEXT NOT NULL,
    evidence_start INTEGER NOT NULL,
    evidence_end INTEGER NOT NULL,
    evidence_url TEXT NOT NULL,
    evidence_found_on TEXT
) STRICT;
CREATE INDEX limit_rule_by_employer ON limit_rule(employer_id);
CREATE INDEX limit_rule_by_evidence ON limit_rule(evidence_posting_id);

CREATE TABLE saved_search(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK(name <> ''),
    key TEXT NOT NULL UNIQUE,
    query TEXT NOT NULL
) STRICT;

-- Steps in order; those that were undone are the tail that can be redone.
CREATE TABLE undo_log(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    count INTEGER NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0 CHECK(undone IN (0, 1)),
    events TEXT NOT NULL,
    recorded_at TEXT NOT NULL
) STRICT;
CREATE INDEX undo_log_by_state ON undo_log(undone, id);

-- A step's changeset, compressed; cut in parts, since one value may not pass SQLITE_LIMIT_LENGTH.
CREATE TABLE undo_part(
    id INTEGER PRIMARY KEY,
    undo_id INTEGER NOT NULL REFERENCES undo_log(id) ON DELETE CASCADE,
    compressed BLOB NOT NULL
) STRICT;
CREATE INDEX undo_part_by_step ON undo_part(undo_id, id);

-- Rows are written by SearchIndex::refresh(), with the text prepared by searchtext.h. `+` and `#` belong to words: C++, C#.
CREATE VIRTUAL TABLE posting_search USING fts5(
    title, employer, place, skills, tags, notes, body,
    tokenize = "unicode61 remove_diacritics 2 tokenchars '+#'",
    prefix = '1 2 3'
);

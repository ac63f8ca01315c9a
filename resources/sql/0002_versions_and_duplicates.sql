-- SPDX-FileCopyrightText: 2026 The Shortlist developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Never edited after a release; docs/storage.md explains the tables. Only adds tables, so that the undo log of version 1
-- stays valid: nothing here refers to rows that undoing one of its steps would take away, but for what is recorded.

-- A posting as one of its sources had it, without the user's corrections, numbered from 1 in the order of reading. The
-- reading that stands in posting and posting_body is not repeated here, unless the user corrected it: then it is the
-- row without replaced_at.
CREATE TABLE posting_version(
    posting_id INTEGER NOT NULL REFERENCES posting(id),
    number INTEGER NOT NULL,
    source_id INTEGER NOT NULL REFERENCES source(id),
    facts TEXT NOT NULL,
    text TEXT NOT NULL,
    html TEXT NOT NULL,
    text_fingerprint BLOB NOT NULL,
    replaced_at TEXT,
    PRIMARY KEY(posting_id, number)
) STRICT;
CREATE UNIQUE INDEX posting_version_current ON posting_version(posting_id) WHERE replaced_at IS NULL;
CREATE INDEX posting_version_by_source ON posting_version(source_id);

-- What the employer changed and the user has not taken note of: JSON names, separated by spaces.
CREATE TABLE posting_notice(
    posting_id INTEGER PRIMARY KEY REFERENCES posting(id),
    fields TEXT NOT NULL,
    noticed_at TEXT NOT NULL
) STRICT;

-- By what postings are found that may be the same (policy/duplicates.h). Follows from the posting: rows of one that is
-- gone do no harm.
CREATE TABLE match_key(
    key INTEGER NOT NULL,
    posting_id INTEGER NOT NULL,
    PRIMARY KEY(key, posting_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX match_key_by_posting ON match_key(posting_id);

-- Two postings that may be one, or that the user has said are two.
CREATE TABLE duplicate(
    one_id INTEGER NOT NULL,
    other_id INTEGER NOT NULL,
    state TEXT NOT NULL CHECK(state IN ('suggested', 'dismissed')),
    score REAL NOT NULL,
    text_likeness REAL NOT NULL,
    reasons TEXT NOT NULL,
    PRIMARY KEY(one_id, other_id),
    CHECK(one_id < other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX duplicate_by_other ON duplicate(other_id);

-- A posting that was found to be another: it lies in the trash, and its sources lead to the one it became.
CREATE TABLE merged_posting(
    posting_id INTEGER PRIMARY KEY REFERENCES posting(id),
    into_id INTEGER NOT NULL REFERENCES posting(id),
    merged_at TEXT NOT NULL
) STRICT;
CREATE INDEX merged_posting_by_into ON merged_posting(into_id);

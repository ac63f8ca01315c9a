-- SPDX-FileCopyrightText: 2026 The Shortlist developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Never edited after a release; docs/storage.md explains the tables. Adds columns at the end and tables, so that the undo
-- log stays valid: a changeset may have fewer columns than its table.

-- Offered no more, but kept: a history speaks of it.
ALTER TABLE stage ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0 CHECK(hidden IN (0, 1));
-- Writes the column into the rows: for one that is not there, SQLite 3.40's sessions record NULL instead of the default.
UPDATE stage SET hidden = 0;

-- The entry that this one says better, and in whose place it stands.
ALTER TABLE application_event ADD COLUMN replaces INTEGER REFERENCES application_event(id);
CREATE INDEX application_event_by_replaced ON application_event(replaces);

CREATE TABLE contact(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK(name <> ''),
    key TEXT NOT NULL,
    role TEXT NOT NULL,
    employer TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    link TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX contact_by_key ON contact(key);

CREATE TABLE posting_contact(
    posting_id INTEGER NOT NULL REFERENCES posting(id),
    contact_id INTEGER NOT NULL REFERENCES contact(id),
    PRIMARY KEY(posting_id, contact_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX posting_contact_by_contact ON posting_contact(contact_id, posting_id);

-- What the user hands in, one copy for each content. As source_bytes, not in the undo log: content never changes, and
-- what nothing can bring back any more is swept.
CREATE TABLE document_bytes(
    id INTEGER PRIMARY KEY,
    sha256 BLOB NOT NULL UNIQUE CHECK(length(sha256) = 32),
    compressed INTEGER NOT NULL CHECK(compressed IN (0, 1)),
    bytes BLOB NOT NULL
) STRICT;

-- Documents of one name are versions of each other. One that was removed stays until no step can bring it back.
CREATE TABLE document(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK(name <> ''),
    key TEXT NOT NULL,
    version INTEGER NOT NULL CHECK(version > 0),
    kind TEXT NOT NULL,
    sha256 BLOB NOT NULL REFERENCES document_bytes(sha256),
    size INTEGER NOT NULL,
    added_at TEXT NOT NULL,
    removed_at TEXT,
    UNIQUE(key, version)
) STRICT;
CREATE INDEX document_by_sha256 ON document(sha256);

-- event_id: the entry of the history with which that version was sent.
CREATE TABLE posting_document(
    posting_id INTEGER NOT NULL REFERENCES posting(id),
    document_id INTEGER NOT NULL REFERENCES document(id),
    event_id INTEGER REFERENCES application_event(id),
    PRIMARY KEY(posting_id, document_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX posting_document_by_document ON posting_document(document_id, posting_id);
CREATE INDEX posting_document_by_event ON posting_document(event_id);

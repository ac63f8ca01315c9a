-- SPDX-FileCopyrightText: 2026 The Shortlist developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Never edited after a release; docs/storage.md explains the tables. Only adds tables.

-- The dates of applications: interviews, assessments, offers, days on which to ask again. Never removed: what does not
-- take place is cancelled. Day and time are those of the zone's calendar and clock (empty: the user's own).
CREATE TABLE appointment(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    posting_id INTEGER NOT NULL REFERENCES posting(id),
    kind TEXT NOT NULL CHECK(kind <> ''),
    state TEXT NOT NULL CHECK(state <> ''),
    format TEXT NOT NULL,
    day TEXT,
    time TEXT,
    zone TEXT NOT NULL,
    minutes INTEGER NOT NULL CHECK(minutes >= 0),
    place TEXT NOT NULL,
    people TEXT NOT NULL,
    note TEXT NOT NULL,
    has_offer INTEGER NOT NULL CHECK(has_offer IN (0, 1)),
    offer_base_minor INTEGER,
    offer_bonus_minor INTEGER,
    offer_currency TEXT NOT NULL,
    offer_equity TEXT NOT NULL,
    event_id INTEGER REFERENCES application_event(id),
    recorded_at TEXT NOT NULL,
    CHECK(day IS NOT NULL OR time IS NULL)
) STRICT;
CREATE INDEX appointment_by_posting ON appointment(posting_id);
CREATE INDEX appointment_by_event ON appointment(event_id);
CREATE INDEX appointment_open ON appointment(posting_id) WHERE state = 'open';

-- What the user was reminded of, put off or is done with. No step of the user's, so not in the undo log: what was
-- announced stays announced.
CREATE TABLE reminder_mark(
    key TEXT PRIMARY KEY,
    state TEXT NOT NULL CHECK(state IN ('announced', 'snoozed', 'done')),
    until TEXT,
    marked_at TEXT NOT NULL,
    CHECK((state = 'snoozed') = (until IS NOT NULL))
) STRICT, WITHOUT ROWID;

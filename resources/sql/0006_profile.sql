-- SPDX-FileCopyrightText: 2026 The Shortlist developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Never edited after a release; docs/storage.md explains the tables. Only adds tables.

-- What the user can do. The key is the name folded.
CREATE TABLE own_skill(
    key TEXT PRIMARY KEY CHECK(key <> ''),
    name TEXT NOT NULL CHECK(name <> '')
) STRICT, WITHOUT ROWID;

-- How much an aspect of a posting counts in the user's own score; an aspect without a row counts as much as the
-- program says.
CREATE TABLE score_weight(
    aspect TEXT PRIMARY KEY CHECK(aspect <> ''),
    weight INTEGER NOT NULL CHECK(weight BETWEEN 0 AND 5)
) STRICT, WITHOUT ROWID;

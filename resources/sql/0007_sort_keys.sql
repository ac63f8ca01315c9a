-- SPDX-FileCopyrightText: 2026 The Shortlist developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Never edited after a release; docs/storage.md explains the tables. Adds columns, whose values sortkeys.cpp computes in
-- the same transaction; posting.title_key is computed anew.

-- What lists stand in order by: case and accents folded (models/domain/sortkey.h).
ALTER TABLE employer ADD COLUMN sort_key TEXT;
-- NULL: no place is stated.
ALTER TABLE posting ADD COLUMN place_key TEXT;
CREATE INDEX posting_by_place ON posting(place_key, id) WHERE trashed_at IS NULL;
-- Steps of before would bring back rows without their keys.
DELETE FROM undo_log;

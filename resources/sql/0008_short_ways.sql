-- SPDX-FileCopyrightText: 2026 The Shortlist developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Never edited after a release; docs/storage.md explains the tables. Adds indexes only.

-- What is counted over all postings, without the wide rows: 6 MB instead of 30 MB of 100,000. With trashed_at, although it
-- says nothing here: SQLite 3.40 would look it up in each row otherwise.
CREATE INDEX posting_in_brief ON posting(employer_id, stage_id, workplace, programme, place_text, missing, apply_by,
    trashed_at) WHERE trashed_at IS NULL;
CREATE INDEX posting_in_trash ON posting(trashed_at) WHERE trashed_at IS NOT NULL;
CREATE INDEX posting_by_rating ON posting(rating, id) WHERE trashed_at IS NULL;
CREATE INDEX posting_by_experience ON posting(experience_min, id) WHERE trashed_at IS NULL;

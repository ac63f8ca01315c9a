-- SPDX-FileCopyrightText: 2026 The Shortlist developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Never edited after a release; docs/storage.md explains the tables. Adds columns, whose values contenthash.cpp computes
-- in the same transaction.

-- Of facts, text and HTML together (contenthash.h), so that a check finds every byte that changed on the disk.
ALTER TABLE posting_body ADD COLUMN sha256 BLOB;
ALTER TABLE posting_body ADD COLUMN notes_sha256 BLOB;
ALTER TABLE posting_version ADD COLUMN sha256 BLOB;
-- Steps of before would bring back texts without their hashes.
DELETE FROM undo_log;

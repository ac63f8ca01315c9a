-- SPDX-FileCopyrightText: 2026 The Shortlist developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Never edited after a release; docs/storage.md explains the tables.

-- The words of the tags, so that tagging writes no posting's words anew: the column `tags` of posting_search stays empty.
-- Rows are written by writeTagWords().
CREATE VIRTUAL TABLE tag_search USING fts5(
    name,
    tokenize = "unicode61 remove_diacritics 2 tokenchars '+#'",
    prefix = '1 2 3'
);

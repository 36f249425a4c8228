-- SPDX-License-Identifier: GPL-3.0-or-later
-- Links that make whoever opens them the owner, while nobody owns the server: the SHA-256 of their codes. Each start makes
-- one more; the first that is used ends them all.

CREATE TABLE owner_links (
    hash BLOB NOT NULL PRIMARY KEY,
    created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

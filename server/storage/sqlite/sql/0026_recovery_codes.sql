-- SPDX-License-Identifier: GPL-3.0-or-later
-- Codes with which somebody who forgot their password chooses another, once: the SHA-256 of each. One a person.

CREATE TABLE recovery_codes (
    user_id INTEGER NOT NULL PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
    hash BLOB NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

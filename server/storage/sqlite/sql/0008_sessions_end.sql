-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sessions end when nobody uses them. Those of before are counted from now on.

ALTER TABLE tokens ADD COLUMN last_used_at INTEGER NOT NULL DEFAULT 0;

UPDATE tokens SET last_used_at = CAST(strftime('%s', 'now') AS INTEGER) * 1000;

-- From where accounts signed in of late, as limits count addresses: who guesses at an account from elsewhere does not
-- keep its owner out from there.
CREATE TABLE sign_in_addresses (
    user_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    address TEXT NOT NULL,
    last_used_at INTEGER NOT NULL,
    PRIMARY KEY (user_id, address)
) STRICT, WITHOUT ROWID;

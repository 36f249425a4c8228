-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whom somebody does not want to hear from. Names no other table: users stay.

CREATE TABLE blocks (
    user_id INTEGER NOT NULL,
    blocked_id INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (user_id, blocked_id)
) STRICT, WITHOUT ROWID;

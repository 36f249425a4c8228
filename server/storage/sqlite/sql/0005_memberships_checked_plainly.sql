-- SPDX-License-Identifier: GPL-3.0-or-later
-- SQLite makes a table of an IN with more than two values, anew for each row that it checks: as much work as the rest of
-- inserting a membership.

CREATE TABLE memberships_again (
    room_id INTEGER NOT NULL REFERENCES rooms (id) ON DELETE CASCADE,
    user_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    role TEXT NOT NULL CHECK (role = 'guest' OR role = 'member' OR role = 'admin' OR role = 'owner'),
    last_read_seq INTEGER NOT NULL,
    joined_at INTEGER NOT NULL,
    PRIMARY KEY (room_id, user_id)
) STRICT, WITHOUT ROWID;

INSERT INTO memberships_again SELECT * FROM memberships ORDER BY room_id, user_id;

DROP TABLE memberships;

ALTER TABLE memberships_again RENAME TO memberships;

CREATE INDEX memberships_user ON memberships (user_id);

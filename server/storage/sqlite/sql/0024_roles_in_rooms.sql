-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rooms have moderators, and are open to chosen people for what is said to all. What somebody may do in a room has names of its own.

CREATE TABLE memberships_again (
    room_id INTEGER NOT NULL REFERENCES rooms (id) ON DELETE CASCADE,
    user_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    role TEXT NOT NULL CHECK (role = 'member' OR role = 'moderator' OR role = 'owner'),
    last_read_seq INTEGER NOT NULL,
    joined_at INTEGER NOT NULL,
    notify TEXT, -- what the member wants to be notified of: all, mentions or none. NULL: they chose nothing
    own_unread TEXT, -- what they wrote of what they marked as unread: a JSON array of places. NULL for nearly all
    PRIMARY KEY (room_id, user_id)
) STRICT, WITHOUT ROWID;

INSERT INTO memberships_again
SELECT room_id, user_id, CASE role WHEN 'owner' THEN 'owner' ELSE 'member' END, last_read_seq, joined_at, notify, own_unread
FROM memberships ORDER BY room_id, user_id;

DROP TABLE memberships;

ALTER TABLE memberships_again RENAME TO memberships;

CREATE INDEX memberships_user ON memberships (user_id);

-- To whom it is left to post, and to name everyone: everyone or moderators. NULL: as usual.
ALTER TABLE rooms ADD COLUMN may_post TEXT;

ALTER TABLE rooms ADD COLUMN may_name_all TEXT;

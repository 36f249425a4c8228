-- SPDX-License-Identifier: GPL-3.0-or-later
-- What lets people in where one has to be invited. Names no other table: with its room an invite is deleted by hand.

CREATE TABLE invites (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    hash BLOB NOT NULL UNIQUE, -- SHA-256 of its code
    room_id INTEGER, -- of which whoever uses it becomes a member
    max_uses INTEGER NOT NULL, -- 0: any number
    uses INTEGER NOT NULL DEFAULT 0,
    created_by INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER, -- NULL: never
    note TEXT NOT NULL
) STRICT;

CREATE INDEX invites_room ON invites (room_id) WHERE room_id IS NOT NULL;

CREATE INDEX invites_creator ON invites (created_by);

-- Who was let in by which, also after that was revoked.
CREATE TABLE invite_uses (
    user_id INTEGER NOT NULL,
    invite_id INTEGER NOT NULL,
    used_at INTEGER NOT NULL,
    PRIMARY KEY (user_id, invite_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX invite_uses_invite ON invite_uses (invite_id, used_at);

-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whom messages name, so that who has not read them is told how many do. Storing a message that names nobody costs what it
-- did.

-- A JSON array of users' ids; 0 is everyone in the room.
ALTER TABLE messages ADD COLUMN mentions TEXT;

-- The same by whom they name. Names no other table: what goes with a message is deleted by hand.
CREATE TABLE mentions (
    room_id INTEGER NOT NULL,
    user_id INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (room_id, user_id, seq)
) STRICT, WITHOUT ROWID;

-- What the member wants to be notified of: all, mentions or none. NULL: they chose nothing.
ALTER TABLE memberships ADD COLUMN notify TEXT;

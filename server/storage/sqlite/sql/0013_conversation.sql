-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people do with messages. Of nearly all messages all of it is NULL, and storing one names none of it.

-- As it is told: a JSON array of [emoji, how many, [the first of them]]; so a page is read without counting anything.
ALTER TABLE messages ADD COLUMN reactions TEXT;

-- The room's change by which it was pinned: later ones are higher.
ALTER TABLE messages ADD COLUMN pinned INTEGER;

-- 1: it tells what happened to the room.
ALTER TABLE messages ADD COLUMN notice INTEGER;

CREATE INDEX messages_pinned ON messages (room_id, pinned) WHERE pinned IS NOT NULL;

-- Who chose what, in the order in which they did. Names no other table: what goes with a message is deleted by hand.
CREATE TABLE reactions (
    id INTEGER PRIMARY KEY,
    message_id INTEGER NOT NULL,
    emoji TEXT NOT NULL,
    user_id INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX reactions_message ON reactions (message_id, emoji, user_id);

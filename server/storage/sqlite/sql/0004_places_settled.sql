-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where a room's messages are, in order: settled for many of them at once, too. Each message changed a page of
-- messages_room_seq, which cost more than storing it, for each is in another room. This table names the messages up to
-- the settled one; those after it are few enough to be read by their ids. It names no other table, as client_ids.
-- Without the index, deleting a room would walk through all messages; rooms are not deleted.

CREATE TABLE message_places (
    room_id INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    message_id INTEGER NOT NULL,
    PRIMARY KEY (room_id, seq)
) STRICT, WITHOUT ROWID;

-- The plus has SQLite walk through the index, which is in this order already, instead of sorting all messages.
INSERT INTO message_places (room_id, seq, message_id)
SELECT room_id, seq, id FROM messages WHERE +id <= (SELECT message_id FROM settled) ORDER BY room_id, seq;

DROP INDEX messages_room_seq;

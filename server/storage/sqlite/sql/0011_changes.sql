-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is done to messages counts by itself: each change takes the room's next number, and the message carries that of its
-- last one. 0 for nearly all of them, which the index does not hold, so that storing a message costs what it did. Those
-- that were changed before the numbers were there get them in the order of their places.

ALTER TABLE messages ADD COLUMN change INTEGER NOT NULL DEFAULT 0;

ALTER TABLE rooms ADD COLUMN last_change INTEGER NOT NULL DEFAULT 0;

UPDATE messages SET change = changed.number FROM
    (SELECT id, row_number() OVER (PARTITION BY room_id ORDER BY id) AS number FROM messages
     WHERE deleted = 1 OR edited_at IS NOT NULL) changed
WHERE messages.id = changed.id;

CREATE UNIQUE INDEX messages_changes ON messages (room_id, change) WHERE change > 0;

UPDATE rooms SET last_change = coalesce((SELECT max(change) FROM messages WHERE room_id = rooms.id AND change > 0), 0);

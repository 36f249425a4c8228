-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which messages speak to somebody, across rooms: that name them, or reply to what they wrote. User 0 is everyone in the room.
-- Written as messages are settled, so that storing one costs what it did; of those that are not, the messages are asked. Names
-- no other table: what goes with a message is deleted by hand.

CREATE TABLE calls (
    room_id INTEGER NOT NULL,
    user_id INTEGER NOT NULL,
    message_id INTEGER NOT NULL,
    PRIMARY KEY (room_id, user_id, message_id)
) STRICT, WITHOUT ROWID;

INSERT INTO calls (room_id, user_id, message_id)
SELECT m.room_id, n.value, m.id FROM messages m CROSS JOIN json_each(m.mentions) n
WHERE m.id <= (SELECT message_id FROM settled) AND m.mentions IS NOT NULL AND n.value <> m.author_id
UNION SELECT m.room_id, o.author_id, m.id FROM messages m CROSS JOIN messages o ON o.id = m.reply_to
WHERE m.id <= (SELECT message_id FROM settled) AND m.reply_to IS NOT NULL AND m.deleted = 0 AND m.notice IS NULL
AND o.author_id <> m.author_id;

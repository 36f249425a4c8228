-- SPDX-License-Identifier: GPL-3.0-or-later
-- What follows from messages (which client_ids their authors used, a room's last seq, how far an author has read) is
-- written for many of them at once: kept for each, it cost more than the message itself. Messages up to this id are in
-- client_ids, rooms.last_seq and memberships.last_read_seq; for those after it, the messages themselves are asked.
-- client_ids names no other table: users and messages are not deleted, and checking it would double what it costs.

CREATE TABLE settled (message_id INTEGER NOT NULL) STRICT;

INSERT INTO settled SELECT coalesce(max(id), 0) FROM messages;

CREATE TABLE client_ids (
    author_id INTEGER NOT NULL,
    client_id TEXT NOT NULL,
    message_id INTEGER NOT NULL,
    PRIMARY KEY (author_id, client_id)
) STRICT, WITHOUT ROWID;

INSERT INTO client_ids (author_id, client_id, message_id)
SELECT author_id, client_id, id FROM messages WHERE client_id IS NOT NULL ORDER BY author_id, client_id;

DROP INDEX messages_client_id;

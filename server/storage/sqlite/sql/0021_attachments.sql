-- SPDX-License-Identifier: GPL-3.0-or-later
-- Files that come with messages. Their bytes are beside the database, by their hash. Storing a message without any costs what
-- it did.

-- What is kept of bytes: each once, whoever refers to it.
CREATE TABLE contents (
    id INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE, -- SHA-256
    size INTEGER NOT NULL,
    damaged INTEGER NOT NULL DEFAULT 0 CHECK (damaged IN (0, 1)) -- when it was looked at last
) STRICT;

-- Names no other table: what goes with a message is deleted by hand.
CREATE TABLE attachments (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    room_id INTEGER NOT NULL,
    user_id INTEGER NOT NULL, -- who uploaded it
    message_id INTEGER, -- NULL: it was not sent yet
    since INTEGER NOT NULL, -- when something of it came last
    name TEXT NOT NULL,
    announced INTEGER NOT NULL, -- how many bytes were to come
    size INTEGER NOT NULL, -- of what is kept; as announced, until all of it is there
    type TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    blur TEXT NOT NULL,
    content_id INTEGER REFERENCES contents (id), -- NULL: not all of it is there
    thumbnail_id INTEGER REFERENCES contents (id),
    thumbnail_type TEXT
) STRICT;

CREATE INDEX attachments_message ON attachments (message_id) WHERE message_id IS NOT NULL;

CREATE INDEX attachments_unsent ON attachments (since) WHERE message_id IS NULL;

CREATE INDEX attachments_content ON attachments (content_id) WHERE content_id IS NOT NULL;

CREATE INDEX attachments_thumbnail ON attachments (thumbnail_id) WHERE thumbnail_id IS NOT NULL;

-- Contents that lost somebody who refers to them: whether anybody else does is looked at next.
CREATE TABLE loose_contents (content_id INTEGER NOT NULL PRIMARY KEY) STRICT;

CREATE TRIGGER attachments_deleted AFTER DELETE ON attachments
BEGIN
    INSERT OR IGNORE INTO loose_contents (content_id) SELECT old.content_id WHERE old.content_id IS NOT NULL;
    INSERT OR IGNORE INTO loose_contents (content_id) SELECT old.thumbnail_id WHERE old.thumbnail_id IS NOT NULL;
END;

CREATE TRIGGER attachments_changed AFTER UPDATE OF thumbnail_id ON attachments WHEN old.thumbnail_id IS NOT NULL
BEGIN
    INSERT OR IGNORE INTO loose_contents (content_id) VALUES (old.thumbnail_id);
END;

-- As they are told with the message: a JSON array of [id, name, size, type, width, height, has a thumbnail, blur].
ALTER TABLE messages ADD COLUMN attachments TEXT;

-- SPDX-License-Identifier: GPL-3.0-or-later
-- Statements are separated by an empty line. Times are milliseconds since 1970 in UTC. Names are stored twice: as they
-- were written, and folded (rules::foldedName), which is what makes two of them the same.

CREATE TABLE users (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    username TEXT NOT NULL,
    username_folded TEXT NOT NULL,
    display_name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('guest', 'member', 'admin', 'owner')),
    password_hash TEXT NOT NULL, -- empty for a guest
    created_at INTEGER NOT NULL,
    last_seen INTEGER,
    expires_at INTEGER, -- only for a guest
    gone_at INTEGER -- when a guest's time was over; the row stays for what they said
) STRICT;

CREATE UNIQUE INDEX users_username ON users (username_folded);

CREATE INDEX users_expiring ON users (expires_at) WHERE expires_at IS NOT NULL AND gone_at IS NULL;

CREATE TABLE tokens (
    hash BLOB NOT NULL PRIMARY KEY,
    user_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX tokens_user ON tokens (user_id);

CREATE TABLE rooms (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    topic TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('public', 'private', 'direct')),
    created_by INTEGER NOT NULL REFERENCES users (id),
    created_at INTEGER NOT NULL,
    last_seq INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE UNIQUE INDEX rooms_public_name ON rooms (name_folded) WHERE kind = 'public';

CREATE TABLE memberships (
    room_id INTEGER NOT NULL REFERENCES rooms (id) ON DELETE CASCADE,
    user_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    role TEXT NOT NULL CHECK (role IN ('guest', 'member', 'admin', 'owner')),
    last_read_seq INTEGER NOT NULL,
    joined_at INTEGER NOT NULL,
    PRIMARY KEY (room_id, user_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX memberships_user ON memberships (user_id);

-- AUTOINCREMENT: an id is never used again, so that a newer message always has the higher one.
CREATE TABLE messages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    room_id INTEGER NOT NULL REFERENCES rooms (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    author_id INTEGER NOT NULL REFERENCES users (id),
    text TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    edited_at INTEGER,
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    reply_to INTEGER REFERENCES messages (id) ON DELETE SET NULL,
    client_id TEXT
) STRICT;

CREATE UNIQUE INDEX messages_room_seq ON messages (room_id, seq);

CREATE UNIQUE INDEX messages_client_id ON messages (author_id, client_id) WHERE client_id IS NOT NULL;

CREATE INDEX messages_reply_to ON messages (reply_to) WHERE reply_to IS NOT NULL;

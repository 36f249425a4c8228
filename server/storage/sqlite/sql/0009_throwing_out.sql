-- SPDX-License-Identifier: GPL-3.0-or-later
-- What it takes to throw out rooms, people and guests.

-- When an account was shut out of the server; NULL for one that may come in.
ALTER TABLE users ADD COLUMN disabled_at INTEGER;

-- Only of a guest who is here: where it came from (as limits count addresses), so that it can be kept out by it.
ALTER TABLE users ADD COLUMN address TEXT;

-- A room that was deleted: nothing is left of it but this row without its name, for messages name it until the last of
-- them is gone, and its id is not to be given again.
ALTER TABLE rooms ADD COLUMN deleted_at INTEGER;

DROP INDEX rooms_public_name;

CREATE UNIQUE INDEX rooms_public_name ON rooms (name_folded) WHERE kind = 'public' AND deleted_at IS NULL;

-- Deleted rooms whose messages are not all gone yet: they go a few at a time.
CREATE TABLE rooms_to_clear (room_id INTEGER NOT NULL PRIMARY KEY) STRICT;

-- Who may not join a room. For a guest also who comes from its address, as another guest, until then. Names no other
-- table: users stay, and with its room a ban is deleted by hand.
CREATE TABLE bans (
    room_id INTEGER NOT NULL,
    user_id INTEGER NOT NULL,
    reason TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    created_by INTEGER NOT NULL,
    address TEXT,
    until INTEGER,
    PRIMARY KEY (room_id, user_id)
) STRICT, WITHOUT ROWID;

-- From where nobody enters as a guest or registers, until then.
CREATE TABLE address_bans (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    address TEXT NOT NULL UNIQUE,
    user_id INTEGER NOT NULL, -- the guest it was about
    until INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by INTEGER NOT NULL
) STRICT;

-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who did what to whom, kept for a year. Names no other table: it outlives rooms, and users stay.

CREATE TABLE audit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    actor_id INTEGER NOT NULL,
    action TEXT NOT NULL,
    user_id INTEGER, -- to whom
    room_id INTEGER, -- to which, or where
    detail TEXT NOT NULL -- never what anybody wrote
) STRICT;

CREATE INDEX audit_at ON audit (at);

CREATE INDEX audit_actor ON audit (actor_id, id);

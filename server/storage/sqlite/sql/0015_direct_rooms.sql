-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which direct room people have together: their ids in order, with commas between. There is one at most.

CREATE TABLE direct_rooms (
    people TEXT NOT NULL PRIMARY KEY,
    room_id INTEGER NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;

-- SPDX-License-Identifier: GPL-3.0-or-later
-- What happened to rooms, told among their messages: messages.notice says what (SqliteNotices), messages.text of what, as ids
-- of people and never a copy of anybody's words.

-- Where they are, for nobody counts them as unread. Names no other table: what goes with a message is deleted by hand.
CREATE TABLE notices (
    room_id INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (room_id, seq)
) STRICT, WITHOUT ROWID;

-- SPDX-License-Identifier: GPL-3.0-or-later
-- Messages that somebody reported. Nothing of what is in them: a message that is deleted leaves no words here.

CREATE TABLE reports (
    message_id INTEGER NOT NULL,
    reporter_id INTEGER NOT NULL,
    room_id INTEGER NOT NULL,
    reason TEXT NOT NULL, -- gone when it is settled
    at INTEGER NOT NULL,
    open INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (message_id, reporter_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX reports_of_reporter ON reports (reporter_id, open, at);

CREATE INDEX reports_open ON reports (room_id) WHERE open = 1;

CREATE INDEX reports_of_room ON reports (room_id);

-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people are shown with. The bytes are kept as those of files are.

ALTER TABLE users ADD COLUMN picture_id INTEGER REFERENCES contents (id);

ALTER TABLE users ADD COLUMN picture_type TEXT;

CREATE INDEX users_picture ON users (picture_id) WHERE picture_id IS NOT NULL;

CREATE TRIGGER users_picture_changed AFTER UPDATE OF picture_id ON users WHEN old.picture_id IS NOT NULL
BEGIN
    INSERT OR IGNORE INTO loose_contents (content_id) VALUES (old.picture_id);
END;

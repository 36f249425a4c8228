-- SPDX-License-Identifier: GPL-3.0-or-later
-- What names look like (rules::lookOfName), so that none is given that could be taken for another. Not unique: among
-- those from before there may be pairs. Guests have none: the server makes their names, and nobody else has such.

ALTER TABLE users ADD COLUMN username_look TEXT;

CREATE INDEX users_look ON users (username_look) WHERE username_look IS NOT NULL;

ALTER TABLE rooms ADD COLUMN name_look TEXT;

CREATE INDEX rooms_look ON rooms (name_look) WHERE kind = 'public' AND deleted_at IS NULL;

-- By which rules the folded names and the looks were made (rules::nameRules). Others: StoredNames makes them anew.
CREATE TABLE name_rules (made_by TEXT NOT NULL) STRICT;

INSERT INTO name_rules (made_by) VALUES ('');

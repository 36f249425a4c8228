-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the names look like by which people are shown (rules::lookOfUsername), guests among them, so that nobody takes one that could
-- be taken for another's. Not unique. StoredNames fills it in.

ALTER TABLE users ADD COLUMN display_look TEXT;

CREATE INDEX users_display_look ON users (display_look) WHERE gone_at IS NULL;

UPDATE name_rules SET made_by = '';

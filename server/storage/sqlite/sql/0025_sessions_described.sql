-- SPDX-License-Identifier: GPL-3.0-or-later
-- With what, and from where, a session came: for the list of one's sessions. Empty for those of before.

ALTER TABLE tokens ADD COLUMN client TEXT NOT NULL DEFAULT '';

ALTER TABLE tokens ADD COLUMN address TEXT NOT NULL DEFAULT '';

-- SPDX-License-Identifier: GPL-3.0-or-later
-- Since when nothing is written in a room any more; NULL where something is.

ALTER TABLE rooms ADD COLUMN archived_at INTEGER;

-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which unbroken history of numbers this is, and how far the database has come in it: compared with what the data folder
-- knows, to notice that the database was put back from a backup.

ALTER TABLE server ADD COLUMN epoch TEXT NOT NULL DEFAULT '';

ALTER TABLE server ADD COLUMN stride INTEGER NOT NULL DEFAULT 0;

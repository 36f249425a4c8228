-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who this server is, for those who come back to an address: a UUID that is made once and goes with the database, into
-- backups too.

CREATE TABLE server (
    id TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

INSERT INTO server (id)
SELECT lower(substr(h, 1, 8) || '-' || substr(h, 9, 4) || '-4' || substr(h, 14, 3) || '-'
    || substr('89AB', 1 + (random() & 3), 1) || substr(h, 18, 3) || '-' || substr(h, 21, 12))
FROM (SELECT hex(randomblob(16)) AS h);

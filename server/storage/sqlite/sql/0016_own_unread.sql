-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the member wrote of what they marked as unread, which is not unread for them: a JSON array of places. NULL for nearly all.

ALTER TABLE memberships ADD COLUMN own_unread TEXT;

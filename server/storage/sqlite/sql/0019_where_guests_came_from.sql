-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where a guest came from (users.address) is kept for a day after they are gone, so that who leaves in time can be kept out,
-- too. These are those of whom it is to be forgotten then.
CREATE INDEX users_gone_with_address ON users (gone_at) WHERE address IS NOT NULL AND gone_at IS NOT NULL;

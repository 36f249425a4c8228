// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/SqlitePictureStore.h"
#include "SqliteConnection.h"
#include "SqliteStatement.h"
#include "SqliteText.h"
#include "attachments/SqliteContents.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

const SqliteText updatePicture {u"UPDATE users SET picture_id = ?, picture_type = ? WHERE id = ? AND gone_at IS NULL"_s};
const SqliteText clearPicture {
    u"UPDATE users SET picture_id = NULL, picture_type = NULL WHERE id = ? AND picture_id IS NOT NULL AND gone_at IS NULL"_s};
const SqliteText selectPicture {u"SELECT hash, size, picture_type, damaged FROM users JOIN contents ON contents.id = picture_id "
                                "WHERE users.id = ? AND gone_at IS NULL"_s};

} // namespace

Result<User> SqlitePictureStore::known(UserId user)
{
    const auto stored = m_users.byId(user);
    if (!stored)
        return stored.error();
    return *stored ? Result<User>((*stored)->user) : Error {ErrorCode::UserNotFound, u"There is no such user."_s};
}

Result<PictureSet> SqlitePictureStore::set(UserId user, const NewContent &picture)
{
    if (const auto before = known(user); !before)
        return before.error();
    const auto kept = SqliteContents(m_connection).keep(picture);
    if (!kept)
        return kept.error();
    const auto done = m_connection.statement(updatePicture).bind(kept->id).bind(picture.type).bind(user.value).execute();
    if (!done)
        return done.error();
    const auto now = known(user);
    return now ? Result<PictureSet>(PictureSet {*now, kept->newBytes}) : now.error();
}

Result<std::optional<User>> SqlitePictureStore::remove(UserId user)
{
    if (const auto before = known(user); !before)
        return before.error();
    const auto done = m_connection.statement(clearPicture).bind(user.value).execute();
    if (!done)
        return done.error();
    if (*done == 0)
        return std::optional<User>();
    const auto now = known(user);
    return now ? Result<std::optional<User>>(*now) : now.error();
}

Result<std::optional<StoredPicture>> SqlitePictureStore::of(UserId user)
{
    return m_connection.statement(selectPicture).bind(user.value).row([](const SqliteRow &row) {
        return StoredPicture {row.bytes(0), row.integer(1), row.text(2), row.integer(3) != 0};
    });
}

} // namespace hearth

// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/SqliteMessageStore.h"
#include "SqliteConnection.h"
#include "SqliteStatement.h"
#include "SqliteText.h"
#include "messages/SqliteMessageRow.h"
#include "messages/SqliteMessageTail.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

const SqliteText selectById {u"SELECT "_s + messageColumns()
    + u" FROM messages m JOIN users u ON u.id = m.author_id JOIN rooms r ON r.id = m.room_id "
      "WHERE m.id = ? AND r.deleted_at IS NULL"_s};
const SqliteText selectNewestFirst {
    u"SELECT id, room_id, author_id, created_at, deleted, notice FROM messages WHERE id < ? ORDER BY id DESC LIMIT ?"_s};
const SqliteText selectNewestRooms {u"SELECT room_id FROM messages WHERE id < ? AND notice IS NULL ORDER BY id DESC LIMIT ?"_s};
const SqliteText selectNewestTimes {u"SELECT id, created_at, notice FROM messages WHERE id < ? ORDER BY id DESC LIMIT ?"_s};
const SqliteText insertMessage {u"INSERT INTO messages (id, room_id, seq, author_id, text, created_at, reply_to, client_id) "
                                "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s};

const SqliteText insertWithMore {
    u"INSERT INTO messages (id, room_id, seq, author_id, text, created_at, reply_to, client_id, mentions, attachments) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s};

} // namespace

SqliteMessageStore::SqliteMessageStore(SqliteConnection &connection, SqliteMessageTail &tail)
    : m_connection(connection)
    , m_tail(tail)
    , m_pages(connection)
    , m_changes(connection)
    , m_previews(connection)
    , m_mentions(connection)
    , m_notices(connection)
    , m_calls(connection)
    , m_files(connection)
{
}

Result<AppendedMessage> SqliteMessageStore::append(const NewMessage &message)
{
    if (!message.clientId.isEmpty()) {
        const auto known = byClientId(message.author.id, message.clientId);
        if (!known)
            return known.error();
        if (*known && (*known)->roomId != message.room) // where its author may not be let in any more
            return Error {ErrorCode::InvalidField, u"client_id: this one belongs to a message in another room."_s, u"client_id"_s};
        if (*known)
            return AppendedMessage {**known, false};
    }
    const auto lastSeq = m_tail.lastSeq(message.room);
    if (!lastSeq)
        return lastSeq.error();
    if (!*lastSeq)
        return Error {ErrorCode::RoomNotFound, u"There is no room %1."_s.arg(message.room.value)};
    Shared<ReplyPreview> reply;
    if (message.replyTo) {
        const auto original = m_previews.of(*message.replyTo, message.room);
        if (!original)
            return original.error();
        reply = *original;
    }
    const auto attachments = m_files.toSend(message);
    if (!attachments)
        return attachments.error();
    const auto id = m_tail.nextId();
    if (!id)
        return id.error();
    AppendedMessage appended {{*id, message.room, **lastSeq + 1, message.author, message.text, message.createdAt, {}, false,
                                  message.replyTo, message.clientId},
        true};
    appended.message.reply = reply;
    appended.message.mentions = message.named.users;
    appended.message.mentionsRoom = message.named.everyone;
    appended.message.attachments = *attachments;
    if (const auto inserted = insert(appended.message); !inserted)
        return inserted.error();
    if (const auto added = m_tail.add(appended.message); !added)
        return added.error();
    return appended;
}

Result<Message> SqliteMessageStore::tell(const NewNotice &notice)
{
    const auto told = m_notices.append(notice, m_tail);
    return told ? m_previews.fill(*told) : told;
}

Result<ToldNotice> SqliteMessageStore::tell(const ComingsAndGoings &people)
{
    if (people.into.isValid()) {
        const auto lastSeq = m_tail.lastSeq(people.room);
        if (!lastSeq)
            return lastSeq.error();
        const auto told = m_changes.tellMore(people, lastSeq->value_or(0));
        if (!told)
            return told.error();
        if (*told)
            return **told;
    }
    const UserId first = people.joined.isEmpty() ? people.left.value(0) : people.joined.first();
    const auto told = tell(NewNotice {people.room, first, SqliteNotices::with({Notice::What::Members}, people), people.at});
    return told ? Result<ToldNotice>({*told, ToldNotice::New}) : told.error();
}

Result<WrittenMessages> SqliteMessageStore::writtenBy(
    UserId author, std::optional<RoomId> room, MessageId before, const QDateTime &since, int most)
{
    WrittenMessages written;
    bool anySince = false;
    const auto rows = m_connection.statement(selectNewestFirst)
                          .bind(before.isValid() ? before.value : std::numeric_limits<qint64>::max())
                          .bind(qint64(most))
                          .rows([&](const SqliteRow &row) {
                              const bool isSince = row.time(3) >= since;
                              anySince |= isSince;
                              if (isSince && row.integer(2) == author.value && (!room || row.integer(1) == room->value)
                                  && row.integer(4) == 0 && (row.isNull(5) || SqliteNotices::hasWords(row.integer(5))))
                                  written.messages.append(MessageId {row.integer(0)});
                              return MessageId {row.integer(0)};
                          });
    if (!rows)
        return rows.error();
    // The clock may have been set back now and then, so one that is older does not end it.
    if (anySince && rows->size() == most)
        written.next = rows->last();
    return written;
}

Result<CallPage> SqliteMessageStore::calls(UserId user, MessageId before, int limit)
{
    const qsizetype most = std::max(limit, 1);
    // One more than asked for tells whether there is more.
    auto ids = m_calls.before(user, before, int(most + 1));
    if (!ids)
        return ids.error();
    CallPage page;
    if (ids->size() > most) {
        ids->removeLast();
        page.next = ids->last();
    }
    auto found = m_pages.newestFirst(*ids);
    if (!found)
        return found.error();
    page.messages = std::move(found->messages);
    if (found->hasMore)
        page.next = page.messages.last().id;
    return page;
}

Result<std::optional<Message>> SqliteMessageStore::byClientId(UserId author, const QString &clientId)
{
    const auto id = m_tail.byClientId(author, clientId);
    if (!id)
        return id.error();
    if (!*id)
        return std::optional<Message>();
    return byId(**id);
}

Result<SaidTimes> SqliteMessageStore::saidSince(const QDateTime &since, MessageId before, int most)
{
    SaidTimes said;
    bool anySince = false;
    const auto rows = m_connection.statement(selectNewestTimes)
                          .bind(before.isValid() ? before.value : std::numeric_limits<qint64>::max())
                          .bind(qint64(most))
                          .rows([&](const SqliteRow &row) {
                              const QDateTime at = row.time(1);
                              anySince |= at >= since;
                              if (at >= since && row.isNull(2))
                                  said.at.append(at);
                              return MessageId {row.integer(0)};
                          });
    if (!rows)
        return rows.error();
    if (anySince && rows->size() == most) // as of writtenBy()
        said.next = rows->last();
    return said;
}

Result<QList<RoomId>> SqliteMessageStore::mostActive(int most)
{
    const auto newest = m_connection.statement(selectNewestRooms)
                            .bind(std::numeric_limits<qint64>::max())
                            .bind(qint64(most))
                            .rows([](const SqliteRow &row) { return RoomId {row.integer(0)}; });
    if (!newest)
        return newest.error();
    QList<RoomId> rooms;
    QSet<RoomId> seen;
    for (const RoomId room : *newest) {
        if (!seen.contains(room))
            rooms.append(room);
        seen.insert(room);
    }
    return rooms;
}

Result<std::optional<Message>> SqliteMessageStore::byId(MessageId message)
{
    auto found = m_connection.statement(selectById).bind(message.value).row([](const SqliteRow &row) {
        SqliteAuthors authors;
        return storedMessage(row, authors);
    });
    if (!found || !*found)
        return found;
    const auto filled = m_previews.fill(**found);
    return filled ? Result<std::optional<Message>>(*filled) : filled.error();
}

Result<void> SqliteMessageStore::insert(const Message &message)
{
    const bool namesSomebody = !message.mentions.isEmpty() || message.mentionsRoom;
    const bool hasMore = namesSomebody || !message.attachments.isEmpty();
    auto statement = m_connection.statement(hasMore ? insertWithMore : insertMessage);
    statement.bind(message.id.value)
        .bind(message.roomId.value)
        .bind(message.seq)
        .bind(message.author.id.value)
        .bind(message.text)
        .bind(message.createdAt);
    message.replyTo ? statement.bind(message.replyTo->value) : statement.bindNull();
    message.clientId.isEmpty() ? statement.bindNull() : statement.bind(message.clientId);
    if (hasMore) {
        namesSomebody ? statement.bind(SqliteMentions::text(message)) : statement.bindNull();
        message.attachments.isEmpty() ? statement.bindNull() : statement.bind(SqliteMessageFiles::text(message.attachments));
    }
    if (const auto inserted = statement.execute(); !inserted)
        return inserted.error();
    if (const auto bound = m_files.bind(message); !bound)
        return bound;
    return namesSomebody ? m_mentions.add(message) : Result<void>();
}

} // namespace hearth

// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/SqliteNotices.h"
#include "SqliteConnection.h"
#include "SqliteStatement.h"
#include "SqliteText.h"
#include "messages/SqliteMessageTail.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

const SqliteText insertNotice {
    u"INSERT INTO messages (id, room_id, seq, author_id, text, created_at, reply_to, notice) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s};
const SqliteText insertPlace {u"INSERT INTO notices (room_id, seq) VALUES (?, ?)"_s};
const SqliteText selectPlaces {u"SELECT room_id, seq FROM notices ORDER BY room_id, seq"_s};
const SqliteText selectPinned {u"SELECT 1 FROM messages WHERE reply_to = ? AND notice = ? AND created_at > ? LIMIT 1"_s};
const SqliteText selectNames {u"SELECT id, username, display_name FROM users WHERE id IN (SELECT value FROM json_each(?))"_s};

constexpr std::pair<Notice::What, qint64> numbers[] {{Notice::What::Renamed, 1}, {Notice::What::Topic, 2},
    {Notice::What::Archived, 3}, {Notice::What::Unarchived, 4}, {Notice::What::Pinned, 5}, {Notice::What::Members, 6},
    {Notice::What::Kind, 7}, {Notice::What::Posting, 8}, {Notice::What::NamingAll, 9}, {Notice::What::Role, 10}};

QJsonArray ids(const QList<Author> &people)
{
    QJsonArray ids;
    for (const Author &person : people)
        ids.append(person.id.value);
    return ids;
}

QList<Author> people(const QJsonValue &ids)
{
    QList<Author> people;
    for (const QJsonValue &id : ids.toArray())
        people.append({UserId {id.toInteger()}, {}, {}});
    return people;
}

QString compact(const QJsonArray &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace

Result<Message> SqliteNotices::append(const NewNotice &notice, SqliteMessageTail &tail)
{
    const auto lastSeq = tail.lastSeq(notice.room);
    if (!lastSeq)
        return lastSeq.error();
    if (!*lastSeq)
        return Error {ErrorCode::RoomNotFound, u"There is no room %1."_s.arg(notice.room.value)};
    const auto id = tail.nextId();
    if (!id)
        return id.error();
    Message message {*id, notice.room, **lastSeq + 1, {notice.by, {}, {}}, {}, notice.at};
    message.kind = MessageKind::Notice;
    message.replyTo = notice.about;
    message.notice = notice.notice;
    auto insert = m_connection.statement(insertNotice);
    insert.bind(message.id.value).bind(message.roomId.value).bind(message.seq).bind(notice.by.value).bind(text(notice.notice));
    insert.bind(notice.at);
    notice.about ? insert.bind(notice.about->value) : insert.bindNull();
    if (const auto done = insert.bind(number(notice.notice.what)).execute(); !done)
        return done.error();
    if (const auto done = m_connection.statement(insertPlace).bind(message.roomId.value).bind(message.seq).execute(); !done)
        return done.error();
    if (const auto added = tail.add(message); !added)
        return added.error();
    return message;
}

Result<bool> SqliteNotices::toldOfPin(MessageId message, const QDateTime &since)
{
    return m_connection.statement(selectPinned).bind(message.value).bind(number(Notice::What::Pinned)).bind(since).exists();
}

Result<QList<StoredPlace>> SqliteNotices::places()
{
    return m_connection.statement(selectPlaces).rows([](const SqliteRow &row) {
        return StoredPlace {RoomId {row.integer(0)}, row.integer(1)};
    });
}

Result<QList<Message>> SqliteNotices::fill(Result<QList<Message>> messages)
{
    if (messages && std::ranges::any_of(*messages, [](const Message &message) { return bool(message.notice); }))
        if (const auto named = name(*messages); !named)
            return named.error();
    return messages;
}

Result<void> SqliteNotices::name(QList<Message> &messages)
{
    QJsonArray wanted;
    for (const Message &message : std::as_const(messages))
        if (message.notice)
            for (const QList<Author> &people : {QList<Author> {message.author}, message.notice->joined, message.notice->left})
                for (const Author &person : people)
                    wanted.append(person.id.value);
    const auto known = m_connection.statement(selectNames).bind(compact(wanted)).rows([](const SqliteRow &row) {
        return Author {UserId {row.integer(0)}, row.text(1), row.text(2)};
    });
    if (!known)
        return known.error();
    QHash<UserId, Author> names;
    for (const Author &person : *known)
        names.insert(person.id, person);
    for (Message &message : messages) {
        if (!message.notice)
            continue;
        Notice notice = *message.notice;
        for (QList<Author> *people : {&notice.joined, &notice.left})
            for (Author &person : *people)
                person = names.value(person.id, person);
        message.author = names.value(message.author.id, message.author);
        message.text = sentenceOf(notice, message.author);
        message.notice = notice;
    }
    return {};
}

Notice SqliteNotices::with(Notice notice, const ComingsAndGoings &people)
{
    const auto add = [](QList<Author> &named, qint64 &count, const QList<UserId> &more) {
        for (const UserId user : more) {
            if (std::ranges::find(named, user, &Author::id) != named.end())
                continue;
            ++count;
            if (named.size() < Notice::mostNamed)
                named.append({user, {}, {}});
        }
    };
    add(notice.joined, notice.joinedCount, people.joined);
    add(notice.left, notice.leftCount, people.left);
    return notice;
}

bool SqliteNotices::hasWords(qint64 number)
{
    return number == SqliteNotices::number(Notice::What::Renamed) || number == SqliteNotices::number(Notice::What::Topic);
}

qint64 SqliteNotices::number(Notice::What what)
{
    return std::ranges::find(numbers, what, &std::pair<Notice::What, qint64>::first)->second;
}

QString SqliteNotices::text(const Notice &notice)
{
    if (notice.what == Notice::What::Role)
        return compact({notice.text, ids(notice.joined)});
    if (notice.what != Notice::What::Members)
        return notice.text;
    return compact({ids(notice.joined), notice.joinedCount, ids(notice.left), notice.leftCount});
}

std::optional<Notice> SqliteNotices::read(qint64 number, const QString &text)
{
    const auto known = std::ranges::find(numbers, number, &std::pair<Notice::What, qint64>::second);
    if (known == std::end(numbers))
        return std::nullopt;
    Notice notice {known->first};
    if (notice.what != Notice::What::Members && notice.what != Notice::What::Role) {
        notice.text = text;
        return notice;
    }
    const QJsonArray json = QJsonDocument::fromJson(text.toUtf8()).array();
    if (notice.what == Notice::What::Role) {
        notice.text = json.at(0).toString();
        notice.joined = people(json.at(1));
        return notice;
    }
    notice.joined = people(json.at(0));
    notice.joinedCount = json.at(1).toInteger();
    notice.left = people(json.at(2));
    notice.leftCount = json.at(3).toInteger();
    return notice;
}

} // namespace hearth

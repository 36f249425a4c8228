// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Bounds.h"

#include "model/Rules.h"
#include "protocol/Rest.h"

#include <algorithm>
#include <numeric>

namespace hearth {

namespace {

/// Of different emoji for one message; a server takes fewer.
constexpr qsizetype mostReactions = 100;
/// Likewise, of people whom one message names.
constexpr qsizetype mostNamed = 100;
/// Of what a file is, as `image/jpeg`; a server knows some dozen.
constexpr int longestType = 100;

/// At most `characters` code points, which are at most twice as many UTF-16 units; never half a surrogate pair.
void cut(QString &text, int characters)
{
    if (text.size() <= 2 * characters)
        return;
    text.truncate(2 * characters);
    if (text.back().isHighSurrogate())
        text.chop(1);
}

void cutLine(QString &text, int characters)
{
    cut(text, characters);
    text.replace(u'\n', u' ');
}

void cutNames(Author &author)
{
    cutLine(author.username, rules::maxUsername);
    cutLine(author.displayName, rules::maxDisplayName);
}

qsizetype memoryOf(const QString &text)
{
    return text.size() * qsizetype(sizeof(QChar));
}

qsizetype memoryOf(const Author &author)
{
    return qsizetype(sizeof(Author)) + memoryOf(author.username) + memoryOf(author.displayName);
}

qsizetype memoryOf(const Attachment &attachment)
{
    return qsizetype(sizeof attachment) + memoryOf(attachment.name) + memoryOf(attachment.type) + memoryOf(attachment.blur);
}

qsizetype memoryOf(const Reaction &reaction)
{
    return qsizetype(sizeof reaction) + memoryOf(reaction.emoji) + reaction.users.size() * qsizetype(sizeof(UserId));
}

qsizetype memoryOf(const ReplyPreview &reply)
{
    return qsizetype(sizeof reply) + memoryOf(reply.author) + memoryOf(reply.text) + memoryOf(reply.file);
}

template <typename T>
qsizetype memoryOf(const QList<T> &list)
{
    return std::accumulate(list.begin(), list.end(), qsizetype(0), [](qsizetype sum, const T &one) { return sum + memoryOf(one); });
}

qsizetype memoryOf(const Notice &notice)
{
    return qsizetype(sizeof notice) + memoryOf(notice.text) + memoryOf(notice.joined) + memoryOf(notice.left);
}

template <typename T>
QList<T> boundedList(const QList<T> &list, qsizetype most)
{
    QList<T> result;
    result.reserve(qMin(list.size(), most));
    for (const T &value : list.first(qMin(list.size(), most)))
        result.append(bounded(value));
    return result;
}

} // namespace

User bounded(User user)
{
    cutLine(user.username, rules::maxUsername);
    cutLine(user.displayName, rules::maxDisplayName);
    return user;
}

Room bounded(Room room)
{
    cutLine(room.name, rules::maxRoomName);
    cutLine(room.topic, rules::maxTopic);
    room.users = room.users.first(qMin(room.users.size(), mostInDirectRoom));
    for (Shared<User> &user : room.users)
        user = bounded(User(*user));
    return room;
}

Message bounded(Message message)
{
    cut(message.text, rules::maxMessage);
    cut(message.clientId, rules::maxClientId);
    cutNames(message.author);
    for (Attachment &attachment : message.attachments)
        cutLine(attachment.type, longestType);
    message.mentions.resize(std::min(message.mentions.size(), mostNamed));
    message.reactions.resize(std::min<qsizetype>(message.reactions.size(), mostReactions));
    for (Reaction &reaction : message.reactions) {
        cut(reaction.emoji, rules::maxEmoji);
        reaction.users.resize(std::min(reaction.users.size(), Reaction::mostUsers));
    }
    if (message.reply) {
        ReplyPreview preview = *message.reply;
        cut(preview.text, ReplyPreview::mostCharacters);
        cutNames(preview.author);
        message.reply = Shared<ReplyPreview>(std::move(preview));
    }
    if (message.notice) {
        Notice notice = *message.notice;
        cutLine(notice.text, std::max(rules::maxRoomName, rules::maxTopic));
        for (QList<Author> *people : {&notice.joined, &notice.left})
            std::ranges::for_each(*people, cutNames);
        message.notice = Shared<Notice>(std::move(notice));
    }
    return message;
}

QList<User> bounded(const QList<User> &users)
{
    return boundedList(users, mostMembers);
}

QList<Room> bounded(const QList<Room> &rooms)
{
    return boundedList(rooms, mostRooms);
}

QList<Message> bounded(const QList<Message> &messages)
{
    return boundedList(messages, rest::maxPageSize);
}

qsizetype memoryOf(const Message &message)
{
    return qsizetype(sizeof message) + memoryOf(message.author) + memoryOf(message.text) + memoryOf(message.clientId)
        + message.mentions.size() * qsizetype(sizeof(UserId)) + memoryOf(message.attachments) + memoryOf(message.reactions)
        + (message.reply ? memoryOf(*message.reply) : 0) + (message.notice ? memoryOf(*message.notice) : 0);
}

} // namespace hearth

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Message.h"
#include "model/Room.h"

/// Values that the client's tests have in common.
namespace hearth::samples {

using namespace Qt::StringLiterals;

inline const QDateTime morning = QDateTime::fromString(u"2026-01-01T09:00:00.000Z"_s, Qt::ISODateWithMs);
inline const Author ada {UserId {1}, u"ada"_s, u"Ada Lovelace"_s};
inline const Author ben {UserId {2}, u"ben"_s, u"Ben"_s};

inline User user(const Author &author, PresenceStatus status = PresenceStatus::Online)
{
    return {author.id, author.username, author.displayName, Role::Member, status, morning};
}

/// Message `seq` of room 7, said so many minutes after nine.
inline Message message(Seq seq, const Author &author = ben, qint64 minutes = 0, const QString &text = u"hello"_s)
{
    Message message;
    message.id = MessageId {1000 + seq};
    message.roomId = RoomId {7};
    message.seq = seq;
    message.author = author;
    message.text = text;
    message.createdAt = morning.addSecs(60 * minutes);
    return message;
}

inline QList<Message> messages(Seq first, Seq last, const Author &author = ben)
{
    QList<Message> list;
    for (Seq seq = first; seq <= last; ++seq)
        list.append(message(seq, author, seq));
    return list;
}

inline Room room(qint64 id, const QString &name, std::optional<Membership> membership = Membership {})
{
    return {RoomId {id}, name, {}, RoomKind::Public, UserId {1}, morning, 0, 1, membership};
}

} // namespace hearth::samples

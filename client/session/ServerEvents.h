// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/ConversationEvents.h"
#include "protocol/Events.h"
#include "protocol/Knocks.h"
#include "protocol/trust/Blocks.h"
#include "protocol/trust/Reports.h"

#include <QObject>

namespace hearth {

/// Turns what the server tells into values: each event decoded, checked and bounded once. What is broken is logged
/// (never its content) and dropped; events of newer servers are ignored.
class ServerEvents : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void take(const QString &name, const QJsonValue &argument);

Q_SIGNALS:
    void message(const hearth::Message &message);
    void messageUpdated(const hearth::Message &message);
    void userJoined(hearth::RoomId room, const hearth::User &user);
    void userLeft(hearth::RoomId room, const hearth::User &user);
    void removedFromRoom(hearth::RoomId room, const QString &reason);
    void memberUpdated(const hearth::events::MemberUpdated &member);
    void userUpdated(const hearth::User &user);
    void typing(hearth::RoomId room, const hearth::User &user, bool typing);
    void presence(const hearth::User &user);
    void roomCreated(const hearth::Room &room);
    void roomUpdated(const hearth::Room &room);
    void roomDeleted(hearth::RoomId room);
    void storageTold(const hearth::events::StorageState &state);
    void notifyChanged(const hearth::events::NotifyChanged &notice);
    void roomRead(const hearth::events::RoomRead &read);
    void knocked(const hearth::rest::Knock &knock);
    void knockGone(qint64 id);
    void blockChanged(hearth::UserId user, bool blocked);
    void reported(const hearth::Report &report);
    void reportGone(hearth::MessageId message);
};

} // namespace hearth

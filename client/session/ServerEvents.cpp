// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ServerEvents.h"

#include "model/Rules.h"
#include "models/Bounds.h"

#include <QLoggingCategory>

namespace hearth {

namespace {

Q_LOGGING_CATEGORY(log, "hearth.client.session")

/// Gives `use` the value, or says in the log what is wrong with the event.
template <typename T, typename Use>
void with(const QString &name, const Result<T> &decoded, Use use)
{
    if (decoded)
        use(*decoded);
    else
        qCWarning(log) << "broken event from the server:" << name << decoded.error().message;
}

} // namespace

void ServerEvents::take(const QString &name, const QJsonValue &json)
{
    using namespace events;
    if (name == events::message)
        with(name, messageFromJson(json), [this](const Message &value) { Q_EMIT message(bounded(value)); });
    else if (name == events::messageUpdated)
        with(name, messageFromJson(json), [this](const Message &value) { Q_EMIT messageUpdated(bounded(value)); });
    else if (name == events::removedFromRoom)
        with(name, RemovedFromRoom::fromJson(json), [this](const RemovedFromRoom &value) {
            Q_EMIT removedFromRoom(value.room, value.reason.simplified().left(rules::maxTopic));
        });
    else if (name == MemberUpdated::event)
        with(name, MemberUpdated::fromJson(json),
            [this](const MemberUpdated &value) { Q_EMIT memberUpdated({value.room, bounded(*value.user), value.role}); });
    else if (name == events::userUpdated)
        with(name, userFromJson(json), [this](const User &value) { Q_EMIT userUpdated(bounded(value)); });
    else if (name == events::userJoined)
        with(name, MemberChanged::fromJson(json),
            [this](const MemberChanged &value) { Q_EMIT userJoined(value.room, bounded(value.user)); });
    else if (name == events::userLeft)
        with(name, MemberChanged::fromJson(json),
            [this](const MemberChanged &value) { Q_EMIT userLeft(value.room, bounded(value.user)); });
    else if (name == events::typing)
        with(name, TypingChanged::fromJson(json),
            [this](const TypingChanged &value) { Q_EMIT typing(value.room, bounded(value.user), value.typing); });
    else if (name == events::presence)
        with(name, PresenceChanged::fromJson(json), [this](const PresenceChanged &value) { Q_EMIT presence(bounded(value.user)); });
    else if (name == events::roomCreated)
        with(name, roomFromJson(json), [this](const Room &value) { Q_EMIT roomCreated(bounded(value)); });
    else if (name == events::roomUpdated)
        with(name, roomFromJson(json), [this](const Room &value) { Q_EMIT roomUpdated(bounded(value)); });
    else if (name == events::roomDeleted)
        with(name, RoomDeleted::fromJson(json), [this](const RoomDeleted &value) { Q_EMIT roomDeleted(value.room); });
    else if (name == events::storage)
        with(name, StorageState::fromJson(json), [this](const StorageState &value) { Q_EMIT storageTold(value); });
    else if (name == events::notifyChanged)
        with(name, NotifyChanged::fromJson(json), [this](const NotifyChanged &value) { Q_EMIT notifyChanged(value); });
    else if (name == events::knock)
        with(name, rest::Knock::fromJson(json), [this](const rest::Knock &value) { Q_EMIT knocked(value); });
    else if (name == KnockGone::event)
        with(name, KnockGone::fromJson(json), [this](const KnockGone &value) { Q_EMIT knockGone(value.id); });
    else if (name == BlockChanged::event)
        with(name, BlockChanged::fromJson(json),
            [this](const BlockChanged &value) { Q_EMIT blockChanged(value.user, value.blocked); });
    else if (name == events::reported)
        with(name, reportFromJson(json), [this](const Report &value) { Q_EMIT reported(value); });
    else if (name == ReportGone::event)
        with(name, ReportGone::fromJson(json), [this](const ReportGone &value) { Q_EMIT reportGone(value.message); });
    else if (name == events::roomRead)
        with(name, RoomRead::fromJson(json), [this](const RoomRead &value) { Q_EMIT roomRead(value); });
}

} // namespace hearth

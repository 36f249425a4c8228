// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/CatchUp.h"

#include "net/SocketClient.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

CatchUp::CatchUp(SocketClient *socket, Haves haves, RoomId members, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_haves(std::move(haves))
    , m_members(members)
{
}

void CatchUp::ask()
{
    m_asked = m_haves();
    m_socket->request(
        events::sync, events::Sync {m_asked, m_members}.toJson(), this, [this](const Result<QJsonObject> &ack) { take(ack); });
}

void CatchUp::take(const Result<QJsonObject> &ack)
{
    const auto answer = ack ? events::RoomsSynced::fromJson(*ack) : ack.error();
    if (!answer) {
        Q_EMIT failed(answer.error());
        return;
    }
    for (const events::RoomSynced &room : answer->rooms)
        m_told.insert(room.room.id);
    Q_EMIT synced(answer->rooms, answer->gone);
    if (const RoomId room = std::exchange(m_members, {}); answer->members)
        Q_EMIT membersTold(room, {answer->members->begin(), answer->members->end()});
    const bool more = !answer->complete
        || std::ranges::any_of(answer->rooms, [](const auto &room) { return room.have.change < room.room.lastChange; });
    if (!more) {
        m_asked.removeIf([this](const auto &room) { return m_told.contains(room.key()); });
        Q_EMIT finished(m_asked);
        return;
    }
    if (m_haves() == m_asked) { // whoever asks for the same gets the same
        Q_EMIT failed({ErrorCode::WrongVersion,
            QCoreApplication::translate("hearth::CatchUp", "The server says that there is more, and sends nothing.")});
        return;
    }
    ask();
}

} // namespace hearth

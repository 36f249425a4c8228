// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/rooms/RoomPreviews.h"

#include "models/Bounds.h"
#include "models/RoomListModel.h"
#include "net/RestClient.h"
#include "protocol/Rest.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace hearth {

RoomPreviews::RoomPreviews(RestClient *rest, RoomListModel *rooms, QObject *parent)
    : QObject(parent)
    , m_rest(rest)
    , m_rooms(rooms)
{
}

void RoomPreviews::setWanted(bool wanted)
{
    m_wanted = wanted;
    askNext();
}

void RoomPreviews::setOnline(bool online)
{
    m_online = online;
    if (!online) {
        m_request.reset();
        m_asked.clear();
    }
    askNext();
}

RoomId RoomPreviews::next() const
{
    const QList<Room> rooms = m_rooms->rooms();
    for (const Room &room : rooms)
        if (room.lastSeq > 0 && !m_asked.contains(room.id)
            && m_rooms->value(room.id, RoomListModel::PreviewRole).toString().isEmpty())
            return room.id;
    return {};
}

void RoomPreviews::askNext()
{
    if (!m_wanted || !m_online || m_request || m_asked.size() >= most)
        return;
    const RoomId room = next();
    if (!room.isValid())
        return;
    m_asked.insert(room);
    m_request = std::make_unique<QObject>();
    QUrlQuery query;
    query.addQueryItem(u"limit"_s, u"1"_s);
    m_rest->get(rest::pathFor(rest::messagesPath, room.value), query, m_request.get(),
        [this](const Result<QJsonObject> &answer) { take(answer); });
}

void RoomPreviews::take(const Result<QJsonObject> &answer)
{
    m_request.release()->deleteLater(); // it is the one that called
    const auto page = answer ? rest::MessagePage::fromJson(*answer) : answer.error();
    if (page && !page->messages.isEmpty())
        m_rooms->noteLast(bounded(*page->messages.last()));
    askNext();
}

} // namespace hearth

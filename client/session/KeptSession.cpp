// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/KeptSession.h"

#include <QFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace hearth {

KeptSession::KeptSession(const QString &folder)
    : m_path(folder + "/session.json"_L1)
    , m_file(m_path)
{
    const QJsonObject kept = m_file.load();
    m_wasInRoom = kept.value("welcomed"_L1).toBool();
    m_choseAway = kept.value("away"_L1).toBool();
    m_room = RoomId {kept.value("room"_L1).toInteger()};
    m_place = kept.value("place"_L1).toInteger();
}

void KeptSession::setWasInRoom()
{
    if (!std::exchange(m_wasInRoom, true))
        save();
}

void KeptSession::setChoseAway(bool away)
{
    if (std::exchange(m_choseAway, away) != away)
        save();
}

void KeptSession::setRoom(RoomId room)
{
    if (std::exchange(m_room, room) == room)
        return;
    m_place = 0;
    save();
}

void KeptSession::setPlace(Seq place)
{
    if (std::exchange(m_place, place) != place)
        save();
}

void KeptSession::destroy()
{
    m_destroyed = true;
    m_file.settle();
    QFile::remove(m_path);
}

void KeptSession::save()
{
    if (m_destroyed)
        return;
    m_file.save({{u"welcomed"_s, m_wasInRoom}, {u"away"_s, m_choseAway}, {u"room"_s, m_room.value}, {u"place"_s, m_place}});
}

} // namespace hearth

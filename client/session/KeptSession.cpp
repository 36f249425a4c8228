// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/KeptSession.h"

#include <QFile>
#include <QJsonArray>

#include <utility>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// Of a file that somebody may have changed.
constexpr qsizetype mostSearches = 50;
constexpr qsizetype longestSearch = 1000;

} // namespace

KeptSession::KeptSession(const QString &folder)
    : m_path(folder + "/session.json"_L1)
    , m_file(m_path)
{
    const QJsonObject kept = m_file.load();
    m_wasInRoom = kept.value("welcomed"_L1).toBool();
    m_choseAway = kept.value("away"_L1).toBool();
    m_room = RoomId {kept.value("room"_L1).toInteger()};
    m_place = kept.value("place"_L1).toInteger();
    const QJsonArray searches = kept.value("searches"_L1).toArray();
    for (const QJsonValue &search : searches)
        if (m_searches.size() < mostSearches && !search.toString().isEmpty())
            m_searches.append(search.toString().left(longestSearch));
    const QJsonObject favourites = kept.value("favourites"_L1).toObject();
    for (auto favourite = favourites.begin(); favourite != favourites.end(); ++favourite)
        m_favourites.insert(
            RoomId {favourite.key().toLongLong()}, QDateTime::fromString(favourite.value().toString(), Qt::ISODateWithMs));
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

void KeptSession::setFavourites(const QHash<RoomId, QDateTime> &favourites)
{
    if (std::exchange(m_favourites, favourites) != favourites)
        save();
}

void KeptSession::setSearches(const QStringList &searches)
{
    if (std::exchange(m_searches, searches) != searches)
        save();
}

void KeptSession::destroy()
{
    m_destroyed = true;
    m_file.flush();
    QFile::remove(m_path);
}

void KeptSession::save()
{
    if (m_destroyed)
        return;
    QJsonObject favourites;
    for (auto favourite = m_favourites.cbegin(); favourite != m_favourites.cend(); ++favourite)
        favourites.insert(QString::number(favourite.key().value), favourite->toString(Qt::ISODateWithMs));
    m_file.save({{u"welcomed"_s, m_wasInRoom}, {u"away"_s, m_choseAway}, {u"room"_s, m_room.value}, {u"place"_s, m_place},
        {u"favourites"_s, favourites}, {u"searches"_s, QJsonArray::fromStringList(m_searches)}});
}

} // namespace hearth

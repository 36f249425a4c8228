// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/rooms/Favourites.h"

#include "models/RoomListModel.h"
#include "session/KeptSession.h"

namespace hearth {

Favourites::Favourites(KeptSession *kept, RoomListModel *rooms, QObject *parent)
    : QObject(parent)
    , m_kept(kept)
    , m_rooms(rooms)
{
    m_rooms->setFavourites(m_kept->favourites());
    connect(m_rooms, &RoomListModel::countChanged, this, &Favourites::changed);
}

bool Favourites::any() const
{
    const QList<RoomId> favourites = m_kept->favourites().keys();
    return std::ranges::any_of(
        favourites, [this](RoomId room) { return m_rooms->value(room, RoomListModel::FavouriteRole).toBool(); });
}

void Favourites::set(qint64 id, bool favourite)
{
    const Room *room = m_rooms->room(RoomId {id});
    if (!room)
        return;
    QHash<RoomId, QDateTime> favourites = m_kept->favourites();
    if (favourite)
        favourites.insert(room->id, room->createdAt);
    else
        favourites.remove(room->id);
    m_kept->setFavourites(favourites);
    m_rooms->setFavourites(favourites);
    Q_EMIT changed();
}

} // namespace hearth

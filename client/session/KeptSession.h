// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Ids.h"
#include "profile/KeptFile.h"

#include <QDateTime>
#include <QHash>
#include <QStringList>

namespace hearth {

/// What of a session outlasts it, in a file of the account's folder.
class KeptSession
{
public:
    explicit KeptSession(const QString &folder);

    /// One has been in a room, on this machine.
    bool wasInRoom() const { return m_wasInRoom; }
    void setWasInRoom();
    /// One chose to be shown as away.
    bool choseAway() const { return m_choseAway; }
    void setChoseAway(bool away);
    /// That is open, or was last.
    RoomId room() const { return m_room; }
    void setRoom(RoomId room);
    /// The seq of where one was in it, 0 at the newest.
    Seq place() const { return m_place; }
    void setPlace(Seq place);

    /// Rooms that are wanted at the top, each with the time when it was made.
    const QHash<RoomId, QDateTime> &favourites() const { return m_favourites; }
    void setFavourites(const QHash<RoomId, QDateTime> &favourites);

    /// What was searched for, the latest first.
    const QStringList &searches() const { return m_searches; }
    void setSearches(const QStringList &searches);

    /// For good: nothing is kept from then on.
    void destroy();

private:
    void save();

    const QString m_path;
    KeptFile m_file;
    bool m_destroyed = false;
    bool m_wasInRoom = false;
    bool m_choseAway = false;
    RoomId m_room;
    Seq m_place = 0;
    QHash<RoomId, QDateTime> m_favourites;
    QStringList m_searches;
};

} // namespace hearth

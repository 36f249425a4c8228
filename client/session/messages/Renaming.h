// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/User.h"

#include <QObject>
#include <QPointer>

namespace hearth {

class DiskHistory;
class RoomHistory;
class RoomListModel;
class ServerEvents;
class SyncState;

/// Who is called otherwise from now on is so in what they said before, too: in every timeline that is held, in the list of rooms, in
/// what is kept, and in what else shows names (also()).
class Renaming : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    Renaming(ServerEvents *events, SyncState *sync, RoomListModel *rooms, DiskHistory *history, QObject *parent = nullptr);

    /// All of these rename in what they show. They must outlive it.
    template <typename... Showing>
    void also(Showing *...showing)
    {
        (connect(this, &Renaming::renamed, showing, &Showing::rename), ...);
    }

Q_SIGNALS:
    void renamed(const hearth::Author &now);

private:
    void rename(const Author &now);

    RoomListModel *const m_rooms;
    DiskHistory *const m_history;
    QList<QPointer<RoomHistory>> m_held;
};

} // namespace hearth

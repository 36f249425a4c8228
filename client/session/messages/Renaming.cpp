// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/messages/Renaming.h"

#include "history/DiskHistory.h"
#include "models/Renamed.h"
#include "models/RoomListModel.h"
#include "models/timeline/TimelineModel.h"
#include "session/ServerEvents.h"
#include "sync/RoomHistory.h"
#include "sync/SyncState.h"

namespace hearth {

Renaming::Renaming(ServerEvents *events, SyncState *sync, RoomListModel *rooms, DiskHistory *history, QObject *parent)
    : QObject(parent)
    , m_rooms(rooms)
    , m_history(history)
{
    connect(sync, &SyncState::historyMade, this, [this](RoomHistory *made) {
        m_held.removeIf([](const QPointer<RoomHistory> &one) { return one.isNull(); });
        m_held.append(made);
    });
    connect(events, &ServerEvents::userUpdated, this, [this](const User &user) { rename(user.author()); });
}

void Renaming::rename(const Author &now)
{
    m_rooms->rename(now);
    m_history->keepPeople({now});
    for (const QPointer<RoomHistory> &one : std::as_const(m_held)) {
        if (!one)
            continue;
        TimelineModel *timeline = one->timeline();
        QList<Message> renamed;
        for (int row = 0; row < timeline->rows().confirmed(); ++row)
            if (Message message = timeline->rows().at(row).message; hearth::rename(message, now))
                renamed.append(message);
        timeline->merge(renamed);
    }
    Q_EMIT renamed(now);
}

} // namespace hearth

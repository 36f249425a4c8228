// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/writing/KeptEdits.h"

#include "DiskHistory.h"
#include "models/RoomListModel.h"

namespace hearth {

KeptEdits::KeptEdits(DiskHistory *history, const RoomListModel *rooms, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_rooms(rooms)
{
    connect(m_history, &DiskHistory::emptied, this, &KeptEdits::keepAll);
}

void KeptEdits::keep(RoomId id, MessageId message, const QString &before, const QString &words)
{
    const Room *room = m_rooms->room(id);
    m_history->keepEdit(id, *m_edits.insert(id, {room ? room->createdAt : QDateTime(), message, before, words}));
}

void KeptEdits::forget(RoomId room)
{
    if (m_edits.remove(room))
        m_history->forgetEdit(room);
}

bool KeptEdits::isForIt(RoomId id) const
{
    const Room *room = m_rooms->room(id);
    const QDateTime createdAt = m_edits.value(id).roomCreatedAt;
    return !room || !createdAt.isValid() || room->createdAt == createdAt;
}

/// The file was begun anew.
void KeptEdits::keepAll()
{
    for (auto edit = m_edits.cbegin(); edit != m_edits.cend(); ++edit)
        m_history->keepEdit(edit.key(), *edit);
}

} // namespace hearth

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Kept.h"

#include <QObject>

namespace hearth {

class DiskHistory;
class RoomListModel;

/// Edits that the server has not answered for, on this machine: each for its room, and for no other that has its id, of a server
/// that was put back to an older state.
class KeptEdits : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    KeptEdits(DiskHistory *history, const RoomListModel *rooms, QObject *parent = nullptr);

    void keep(RoomId room, MessageId message, const QString &before, const QString &words);
    void forget(RoomId room);
    /// What the history kept; what was kept since stays.
    void restore(RoomId room, const KeptEdit &edit) { m_edits.insert(room, edit); }
    /// Whether the room, as far as it is known, is the one that its edit is for.
    bool isForIt(RoomId room) const;

private:
    void keepAll();

    DiskHistory *const m_history;
    const RoomListModel *const m_rooms;
    QHash<RoomId, KeptEdit> m_edits;
};

} // namespace hearth

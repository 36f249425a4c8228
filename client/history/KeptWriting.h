// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Kept.h"

namespace hearth {

class HistoryDatabase;

/// What was done on this machine and is not on the server yet, in the file: messages to be sent, drafts, edits, what was read.
/// On the thread of its database; what fails is the database's to say.
class KeptWriting
{
public:
    explicit KeptWriting(HistoryDatabase &database);

    /// Adds a message, or changes the one with its client_id, which keeps its place.
    void keepUnsent(const QString &clientId, const QJsonObject &message);
    void forgetUnsent(const QString &clientId);
    QList<QJsonObject> unsent(); ///< in the order in which they were added

    /// An empty one is forgotten.
    void keepDraft(RoomId room, const KeptDraft &draft);
    QHash<RoomId, KeptDraft> drafts();

    /// In the place of the one before; one at a time in each room.
    void keepEdit(RoomId room, const KeptEdit &edit);
    void forgetEdit(RoomId room);
    QHash<RoomId, KeptEdit> edits();

    void keepRead(RoomId room, const KeptRead &read);
    void forgetRead(RoomId room);
    QHash<RoomId, KeptRead> reads();
    void forgetReads();

private:
    HistoryDatabase &m_database;
};

} // namespace hearth

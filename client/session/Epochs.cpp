// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Epochs.h"

#include "session/Conversation.h"
#include "session/reading/Reading.h"
#include "session/rooms/Rooms.h"
#include "session/writing/Sending.h"
#include "sync/HistoryKeeper.h"
#include "sync/SyncState.h"

namespace hearth {

Epochs::Epochs(Rooms *rooms, SyncState *sync, HistoryKeeper *keeper, Sending *sending, Reading *reading, Conversation *conversation)
    : m_rooms(rooms)
    , m_sync(sync)
    , m_keeper(keeper)
    , m_sending(sending)
    , m_reading(reading)
    , m_conversation(conversation)
{
}

void Epochs::restore(const KeptState &kept)
{
    m_reading->state()->restore(kept.reads);
    m_sending->restoreDrafts(kept.drafts);
    m_sending->restoreEdits(kept.edits);
    if (!m_epoch) // else the server was there before
        show(kept);
    m_sending->restoreOutbox(kept.outbox);
    m_isRestored = true;
}

/// The rooms as they were when the program was closed, and the messages of the one that was open.
void Epochs::show(const KeptState &kept)
{
    if (!m_rooms->restore(kept.rooms))
        return;
    m_epoch = kept.epoch;
    m_keeper->begin(kept);
    for (const KeptRoom &room : kept.rooms)
        m_sync->changes()->takeUpTo(room.room.id, room.numbers.seq > 0 ? room.numbers.change : room.room.lastChange);
    m_sending->setRoomsKnown(true);
    m_keeper->roomsKnown();
    m_conversation->restore(kept.page.messages);
}

void Epochs::meet(const QString &epoch)
{
    if (!m_epoch && !m_isRestored)
        m_keeper->distrust();
    if (m_epoch && *m_epoch != epoch)
        startOver();
    m_epoch = epoch;
}

/// What is known here goes by numbers that the server gives out again, to something else.
void Epochs::startOver()
{
    m_conversation->startOver();
    m_reading->state()->forgetAll();
    m_keeper->startOver();
    m_sync->forgetAll();
    m_rooms->forgetAll();
    m_sending->startOver();
}

} // namespace hearth

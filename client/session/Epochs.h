// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Kept.h"

namespace hearth {

class Conversation;
class HistoryKeeper;
class Reading;
class Rooms;
class Sending;
class SyncState;

/// Of which epoch of the server all is that is known here: what was kept is shown as what it is of, and where the server was
/// put back to an older state everything is fetched as after the start of the program. What was written and is not sent yet
/// stays, and is sent.
class Epochs
{
public:
    /// All of them must outlive it.
    Epochs(Rooms *rooms, SyncState *sync, HistoryKeeper *keeper, Sending *sending, Reading *reading, Conversation *conversation);

    /// What was kept on this machine is here. Where the server was there before it, only what was written goes on.
    void restore(const KeptState &kept);
    bool isRestored() const { return m_isRestored; }
    /// The server is of this one, and is asked next.
    void meet(const QString &epoch);

private:
    void show(const KeptState &kept);
    void startOver();

    Rooms *const m_rooms;
    SyncState *const m_sync;
    HistoryKeeper *const m_keeper;
    Sending *const m_sending;
    Reading *const m_reading;
    Conversation *const m_conversation;
    std::optional<QString> m_epoch; ///< none before the first connection
    bool m_isRestored = false;
};

} // namespace hearth

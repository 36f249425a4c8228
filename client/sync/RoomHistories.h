// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/RoomHistory.h"

#include <map>
#include <memory>

namespace hearth {

/// The histories of a session's rooms. The one that is looked at may take what a TimelineShare has; all others together
/// mostMemory, however many they are.
class RoomHistories
{
public:
    /// In bytes.
    static constexpr qsizetype mostMemory = 128 * 1024 * 1024;

    RoomHistory *find(RoomId room) const; ///< null when there is none
    bool isHeld(RoomId room) const;
    qsizetype held() const; ///< how many are
    RoomHistory *add(std::unique_ptr<RoomHistory> history);
    void forget(RoomId room);
    void forgetAll();
    void setOnline(bool online);
    /// The one that is looked at; none where there is no history of it.
    void setCurrent(RoomId room);
    void leaveAllBut(RoomId room);

private:
    void share();

    std::map<RoomId, std::unique_ptr<RoomHistory>> m_histories;
    RoomId m_current;
};

} // namespace hearth

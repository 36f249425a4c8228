// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Ids.h"

#include <QObject>

namespace hearth {

class Clock;

/// Decides when messages of the current room count as read: when they have been on the screen, of an active window,
/// for one second.
class ReadMarker : public QObject
{
    Q_OBJECT
public:
    explicit ReadMarker(Clock *clock, QObject *parent = nullptr);

    /// Another room is current; up to `lastRead` it is read already.
    void setRoom(RoomId room, Seq lastRead);
    /// Whether the room can be seen, in an active window.
    void setVisible(bool visible);
    bool isVisible() const { return m_visible; }
    /// The newest message on the screen.
    void seen(Seq seq);
    /// Until the room changes, nothing more is read by being seen: somebody marked it unread.
    void hold();

Q_SIGNALS:
    void read(hearth::RoomId room, hearth::Seq seq);

private:
    void wait();

    Clock *const m_clock;
    RoomId m_room;
    Seq m_read = 0;
    Seq m_seen = 0;
    bool m_visible = false;
    bool m_held = false;
    quint64 m_timer = 0;
};

} // namespace hearth

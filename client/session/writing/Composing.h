// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Ids.h"

#include <QObject>

#include <chrono>

namespace hearth {

class Clock;

/// Tells that one is typing: at once, then at most every 3 s while it goes on; and that one stopped, when the text is
/// sent or cleared, the room is left, or nothing was typed for 5 s.
class Composing : public QObject
{
    Q_OBJECT
public:
    explicit Composing(Clock *clock, QObject *parent = nullptr);

    void edited(RoomId room);
    void stop();

Q_SIGNALS:
    void tell(hearth::RoomId room, bool typing);

private:
    Clock *const m_clock;
    RoomId m_room; ///< none: not typing
    std::chrono::milliseconds m_toldAt {0};
    quint64 m_idleTimer = 0;
};

} // namespace hearth

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "model/Ids.h"

#include <QObject>

namespace hearth {

class Storage;

/// Deletes the messages of deleted rooms from the database, so few at a time that nobody who writes notices, with a rest
/// after each part. What is not finished when the program ends is taken up again. Lives on the server thread.
class RoomClearing : public QObject
{
    Q_OBJECT
public:
    /// Some 5 ms of the writer's time.
    static constexpr int part = 200;
    static constexpr std::chrono::milliseconds rest {20};

    RoomClearing(Storage &storage, Clock &clock, QObject *parent = nullptr);

    /// Takes up what an earlier run of the program left.
    void resume();
    void clear(RoomId room);

Q_SIGNALS:
    void cleared();

private:
    Storage &m_storage;
    Clock &m_clock;
};

} // namespace hearth

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DomainEvents.h"

#include <QObject>

#include <chrono>

namespace hearth {

class Clock;
class EventBus;
class Storage;

/// Words that were taken away, or replaced, are overwritten in the database at once; its log may have them for long. This
/// has the log emptied soon after, once for all that was taken away meanwhile. Lives on the server thread.
class ErasedWords : public QObject
{
    Q_OBJECT
public:
    /// Emptying the log costs a few milliseconds of the thread that writes: not for each of a thousand messages.
    static constexpr std::chrono::seconds soon {5};

    ErasedWords(const EventBus &bus, Storage &storage, Clock &clock, QObject *parent = nullptr);

    /// Something was taken away that no event tells of.
    void emptyLogSoon();

private:
    void emptyLog();

    Storage &m_storage;
    Clock &m_clock;
    bool m_isDue = false;
};

} // namespace hearth

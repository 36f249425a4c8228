// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/ErasedWords.h"

#include "EventBus.h"
#include "Storage.h"
#include "Store.h"
#include "core/Clock.h"

namespace hearth {

ErasedWords::ErasedWords(const EventBus &bus, Storage &storage, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_clock(clock)
{
    connect(&bus, &EventBus::published, this, [this](const DomainEvent &event) {
        const auto *changed = std::get_if<MessageChanged>(&event);
        if (std::holds_alternative<RoomUpdated>(event))
            emptyLogSoon(); // another topic, perhaps
        if (changed && (changed->message->deleted || changed->message->editedAt.isValid()))
            emptyLogSoon();
    });
}

void ErasedWords::emptyLogSoon()
{
    if (std::exchange(m_isDue, true))
        return;
    m_clock.after(soon, this, [this] { emptyLog(); });
}

void ErasedWords::emptyLog()
{
    m_isDue = false; // what is taken away from now on is not in it for sure
    m_storage.write<void>(
        this, [](Store &store) { return store.emptyLog(); },
        [this](const Result<void> &done) {
            if (!done) // the disk is full, or another program uses the database
                emptyLogSoon();
        },
        Urgency::CanWait);
}

} // namespace hearth

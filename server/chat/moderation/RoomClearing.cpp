// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/RoomClearing.h"

#include "Storage.h"

#include <QLoggingCategory>

namespace hearth {

namespace {
Q_LOGGING_CATEGORY(lcClearing, "hearth.server.clearing", QtInfoMsg)
}

RoomClearing::RoomClearing(Storage &storage, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_clock(clock)
{
}

void RoomClearing::resume()
{
    m_storage.read<QList<RoomId>>(
        this, [](Store &store) { return store.rooms().toClear(); },
        [this](const Result<QList<RoomId>> &rooms) {
            for (const RoomId room : rooms.value_or({}))
                clear(room);
        });
}

void RoomClearing::clear(RoomId room)
{
    m_storage.write<bool>(
        this, [room](Store &store) { return store.rooms().clear(room, part); },
        [this, room](const Result<bool> &done) {
            if (!done) // the next start tries again
                qCWarning(lcClearing, "The messages of a deleted room are still in the database: %ls",
                    qUtf16Printable(done.error().message));
            else if (!*done)
                m_clock.after(rest, this, [this, room] { clear(room); });
            else
                Q_EMIT cleared();
        },
        Urgency::CanWait);
}

} // namespace hearth

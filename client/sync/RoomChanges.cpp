// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/RoomChanges.h"

#include "core/Clock.h"
#include "sync/MessagePages.h"

#include <QLoggingCategory>

#include <algorithm>

namespace hearth {

namespace {

Q_LOGGING_CATEGORY(log, "hearth.client.session")

/// What is kept of the numbers that came too early; more of them are fetched again.
constexpr std::size_t mostAhead = 200;

} // namespace

RoomChanges::RoomChanges(RestClient *rest, Clock *clock, QObject *parent)
    : QObject(parent)
    , m_rest(rest)
    , m_clock(clock)
{
}

RoomChanges::~RoomChanges()
{
    clear();
}

void RoomChanges::setOnline(bool online)
{
    m_online = online;
    for (auto &[room, numbers] : m_rooms) {
        stop(numbers);
        if (online)
            advance(room, numbers);
    }
}

void RoomChanges::takeUpTo(RoomId room, ChangeNumber change)
{
    Numbers &numbers = m_rooms[room];
    setKnown(room, numbers, change);
    advance(room, numbers);
}

void RoomChanges::setKnown(RoomId room, Numbers &numbers, ChangeNumber change)
{
    if (change <= numbers.known)
        return;
    numbers.known = change;
    Q_EMIT knownChanged(room, change);
}

void RoomChanges::hear(RoomId room, ChangeNumber change)
{
    const auto found = m_rooms.find(room);
    if (found == m_rooms.end())
        return takeUpTo(room, change);
    found->second.heard = std::max(found->second.heard, change);
    advance(room, found->second);
}

void RoomChanges::take(const Message &message)
{
    const auto found = m_rooms.find(message.roomId);
    if (found == m_rooms.end())
        return;
    Numbers &numbers = found->second;
    numbers.heard = std::max(numbers.heard, message.change);
    if (message.change > numbers.known && numbers.ahead.size() < mostAhead)
        numbers.ahead.insert(message.change);
    advance(message.roomId, numbers);
}

ChangeNumber RoomChanges::known(RoomId room) const
{
    const auto found = m_rooms.find(room);
    return found == m_rooms.end() ? 0 : found->second.known;
}

void RoomChanges::forget(RoomId room)
{
    const auto found = m_rooms.find(room);
    if (found == m_rooms.end())
        return;
    stop(found->second);
    m_rooms.erase(found);
}

void RoomChanges::clear()
{
    for (auto &[room, numbers] : m_rooms)
        stop(numbers);
    m_rooms.clear();
}

/// Goes on over what is there; what is missing is waited for, and then fetched.
void RoomChanges::advance(RoomId room, Numbers &numbers)
{
    ChangeNumber known = numbers.known;
    while (!numbers.ahead.empty() && *numbers.ahead.begin() <= known + 1) {
        known = std::max(known, *numbers.ahead.begin());
        numbers.ahead.erase(numbers.ahead.begin());
    }
    setKnown(room, numbers, known);
    if (numbers.known >= numbers.heard) {
        numbers.backoff.reset();
        m_clock->cancel(std::exchange(numbers.timer, 0));
    } else if (m_online && !numbers.request && numbers.timer == 0) {
        wait(room, numbers, 2 * numbers.backoff.next()); // not at once: everybody in the room may miss the same
    }
}

void RoomChanges::wait(RoomId room, Numbers &numbers, std::chrono::milliseconds delay)
{
    numbers.timer = m_clock->after(delay, this, [this, room] { fetch(room); });
}

void RoomChanges::fetch(RoomId room)
{
    const auto found = m_rooms.find(room);
    if (found == m_rooms.end() || !m_online)
        return;
    found->second.timer = 0;
    found->second.request = std::make_unique<QObject>();
    MessagePages(room, m_rest)
        .changedAfter(found->second.known, found->second.request.get(),
            [this, room](const Result<QList<Message>> &messages, ChangeNumber known) {
                Numbers &numbers = m_rooms.at(room); // who forgets it gives up the request
                numbers.request.release()->deleteLater();
                if (!messages) {
                    const Error &error = messages.error();
                    qCInfo(log) << "room" << room.value << "changes cannot be loaded:" << errorCodeName(error.code);
                    return wait(room, numbers, std::max(numbers.backoff.next(), error.retryAfter));
                }
                if (known > numbers.known)
                    numbers.backoff.reset();
                else
                    numbers.heard = numbers.known; // a server that has none of what it told of is not asked again and again
                Q_EMIT fetched(room, *messages);
                if (m_rooms.contains(room)) // whoever heard may have forgotten it
                    takeUpTo(room, known);
            });
}

void RoomChanges::stop(Numbers &numbers)
{
    numbers.request.reset();
    m_clock->cancel(std::exchange(numbers.timer, 0));
}

} // namespace hearth

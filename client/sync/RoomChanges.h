// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Message.h"
#include "net/Backoff.h"

#include <QHash>
#include <QObject>

#include <map>
#include <memory>
#include <set>

namespace hearth {

class Clock;
class RestClient;

/// Up to which change each room is known. What is told live with a higher number than the next shows that something is
/// missing; if it has not come within a second or so, it is fetched, by pages, whatever was done to how many messages.
/// Whether a message that changed is held by anybody is not asked: its change is known either way.
class RoomChanges : public QObject
{
    Q_OBJECT
public:
    RoomChanges(RestClient *rest, Clock *clock, QObject *parent = nullptr);
    ~RoomChanges() override;

    /// Offline, what is under way is given up and nothing begins.
    void setOnline(bool online);
    /// All changes of the room up to this one are known; never goes back.
    void takeUpTo(RoomId room, ChangeNumber change);
    /// The room has come to this change, all of which is known if the room is new here.
    void hear(RoomId room, ChangeNumber change);
    /// The change that this message carries was told. Of a room that is not known nothing is kept.
    void take(const Message &message);
    /// 0 for a room that is not known.
    ChangeNumber known(RoomId room) const;
    void forget(RoomId room);
    void clear();

Q_SIGNALS:
    void knownChanged(hearth::RoomId room, hearth::ChangeNumber change);
    /// Messages as they are after the changes that were missed.
    void fetched(hearth::RoomId room, const QList<hearth::Message> &messages);

private:
    struct Numbers
    {
        ChangeNumber known = 0;
        ChangeNumber heard = 0;
        std::set<ChangeNumber> ahead = {}; ///< told, with others missing before them
        std::unique_ptr<QObject> request = {}; ///< its context
        quint64 timer = 0;
        Backoff backoff;
    };

    void setKnown(RoomId room, Numbers &numbers, ChangeNumber change);
    void advance(RoomId room, Numbers &numbers);
    void wait(RoomId room, Numbers &numbers, std::chrono::milliseconds delay);
    void fetch(RoomId room);
    void stop(Numbers &numbers);

    RestClient *const m_rest;
    Clock *const m_clock;
    bool m_online = false;
    std::map<RoomId, Numbers> m_rooms;
};

} // namespace hearth

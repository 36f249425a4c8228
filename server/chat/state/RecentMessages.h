// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DomainEvents.h"
#include "Store.h"
#include "core/Answer.h"
#include "core/Payer.h"
#include "protocol/Rest.h"

#include <QObject>

#include <deque>
#include <functional>
#include <list>
#include <map>
#include <unordered_map>
#include <vector>

namespace hearth {

class EventBus;

/// The latest page of the rooms that people come into, in memory: who joins gets it without a thread that reads being
/// woken, and its JSON is made once for everybody. Lives on the server thread.
///
/// Exact: a page holds every message of its room that was published on the bus, up to now, without a gap and each once
/// (the newest pageSize of them), and each as its newest change left it; it may hold some that are stored but not
/// published yet, never one that is not stored. For this it follows MessagePosted, in the order of commits, MessageChanged,
/// UserChanged and RoomGone, and changes by nothing else.
///
/// A room is read when somebody asks for it first; whoever asks meanwhile waits for the same read. What happens to its
/// messages while it is read is put together with what was read: nothing that is said or changed makes anybody wait
/// longer, but for more than mostChanged messages of one room that were changed during one read, where a reply of the page
/// goes further back: it is read again. Bounded: the rooms that nobody asked for longest go first, and one whose whole page was replaced by new
/// messages without anybody asking goes at once, for keeping it up costs more than reading it again.
class RecentMessages : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype pageSize = rest::defaultPageSize;
    /// As bytes() counts: the pages of some 330 rooms with texts of 50 characters, of 8 where every text is as long as
    /// it may be. As much as 2,600 idle connections take.
    static constexpr qsizetype defaultMostBytes = 16 * 1024 * 1024;

    /// Messages whose changes are held while their room is read: all that somebody wrote of late can be taken away at once.
    static constexpr size_t mostChanged = 1000;

    /// Reads a room's latest page: everything that was published before, or more. Answers later, once.
    using Read = std::function<void(RoomId, std::function<void(const Result<StoredPage> &)>)>;

    RecentMessages(const EventBus &bus, Read read, qsizetype mostBytes = defaultMostBytes);

    /// The latest page of the room, if it is there already; valid until the next call of anything here.
    const rest::MessagePage *find(RoomId room);
    /// The same for one that is not: answers once it was read, and where many wait for it, one after the other from the
    /// event loop: all of their answers at once may be more than the server may hold. Internal.
    void read(RoomId room, Answer<rest::MessagePage> answer);
    /// Answers that wait for a page, of all rooms.
    int waiting() const { return m_waiting; }

    /// Of all rooms, at most: messages are counted with their JSON.
    qsizetype bytes() const { return m_bytes; }

private:
    void follow(const auto &) { } // does not concern it
    void follow(const MessagePosted &event) { add(event.message); }
    void follow(const MessageChanged &event) { replace(event.message); }
    void follow(const RoomGone &event) { forget(event.room); }
    void follow(const UserChanged &event);
    void add(const Shared<Message> &message);
    /// Where the page has the message, or replies to it, it has it as it is now; also the one that is being read.
    void replace(const Shared<Message> &message);
    /// The room is read again if it is asked for, also where a read is on its way.
    void forget(RoomId room);

    struct Room
    {
        RoomId id;
        rest::MessagePage page; ///< its newest messages, at most twice as many as a page has
        qsizetype bytes;
        int unasked = 0; ///< messages since somebody asked
    };
    struct Asked
    {
        RoomId room;
        Answer<rest::MessagePage> answer;
        std::shared_ptr<Payer> payer;
    };
    struct Reading
    {
        rest::MessagePage arrived; ///< what was said meanwhile; bounded as a Room's
        std::map<Seq, Shared<Message>> changed; ///< what was done meanwhile to messages: the newest mostChanged
        std::vector<Asked> waiting;
        bool again = false; ///< what is being read may be wrong
        bool forgotChanges = false; ///< `changed` does not have all, which only replies to them would show
    };
    using Rooms = std::list<Room>;

    void start(RoomId room);
    void finish(RoomId room, const Result<StoredPage> &read);
    void answerNext();
    void answerNextLater();
    void keep(RoomId room, const rest::MessagePage &page);
    void remove(Rooms::iterator room);

    const Read m_read;
    const qsizetype m_mostBytes;
    Rooms m_rooms; ///< asked for last: first
    std::unordered_map<RoomId, Rooms::iterator> m_byRoom;
    std::unordered_map<RoomId, Reading> m_reading;
    std::deque<Asked> m_due; ///< whose page was read
    qsizetype m_bytes = 0;
    int m_waiting = 0;
};

} // namespace hearth

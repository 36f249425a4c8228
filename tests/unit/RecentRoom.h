// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EventBus.h"
#include "state/RecentMessages.h"

namespace hearth {

inline constexpr RoomId lounge {7};
inline constexpr qsizetype pageSize = RecentMessages::pageSize;

inline Message message(Seq seq, RoomId room = lounge, const QString &text = QStringLiteral("hello"))
{
    Message message;
    message.id = MessageId {room.value * 1000 + seq};
    message.roomId = room;
    message.seq = seq;
    message.text = text;
    return message;
}

inline QList<Seq> seqs(const rest::MessagePage &page)
{
    QList<Seq> seqs;
    for (const Message &message : page.messages)
        seqs.append(message.seq);
    return seqs;
}

inline QList<Seq> range(Seq first, Seq last)
{
    QList<Seq> seqs;
    for (Seq seq = first; seq <= last; ++seq)
        seqs.append(seq);
    return seqs;
}

/// A room's messages on their way: stored, then published; and reads of it that take their time.
class RecentRoom
{
public:
    explicit RecentRoom(qsizetype mostBytes = RecentMessages::defaultMostBytes)
        : recent(
              bus,
              [this](RoomId, auto done) {
                  reads.push_back(done);
                  ++readsAsked;
              },
              mostBytes)
    {
    }

    /// What a read that looks now finds.
    StoredPage snapshot(Seq lastStored) const
    {
        StoredPage page;
        for (Seq seq = std::max<Seq>(1, lastStored - pageSize + 1); seq <= lastStored; ++seq)
            page.messages.append(message(seq));
        page.hasMore = lastStored > pageSize;
        return page;
    }
    void tell(Seq first, Seq last)
    {
        for (Seq seq = first; seq <= last; ++seq)
            tell(message(seq));
    }
    void tell(const Message &message) { bus.publish(MessagePosted {message, {}}); }
    void ask(RoomId room = lounge)
    {
        if (const auto *page = recent.find(room))
            answers.push_back(*page);
        else
            recent.read(room, {&context, [this](const Result<rest::MessagePage> &page) { answers.push_back(page); }});
    }
    void answer(const Result<StoredPage> &page)
    {
        const auto done = std::move(reads.front());
        reads.erase(reads.begin());
        done(page);
    }

    QObject context;
    std::vector<std::function<void(const Result<StoredPage> &)>> reads;
    int readsAsked = 0;
    std::vector<Result<rest::MessagePage>> answers;
    InProcessBus bus;
    RecentMessages recent;
};

} // namespace hearth

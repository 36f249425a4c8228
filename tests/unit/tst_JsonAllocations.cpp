// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/Events.h"
#include "protocol/SocketPacket.h"

#include <QtTest>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

thread_local int allocations = 0;

} // namespace

// In place of the C library's, for all of this program.
extern "C" void *__libc_malloc(size_t size);
extern "C" void *__libc_realloc(void *old, size_t size);

extern "C" void *malloc(size_t size)
{
    ++allocations;
    return __libc_malloc(size);
}

extern "C" void *realloc(void *old, size_t size)
{
    ++allocations;
    return __libc_realloc(old, size);
}

namespace hearth {

namespace {

template <typename Work>
int allocationsOf(Work work)
{
    const int before = allocations;
    work();
    return allocations - before;
}

User person(int id)
{
    return {UserId {id}, u"person-%1"_s.arg(id), u"Somebody"_s, Role::Member, PresenceStatus::Online,
        QDateTime::fromMSecsSinceEpoch(1'000'000, Qt::UTC)};
}

Message hello()
{
    return {MessageId {1}, RoomId {2}, 3, person(4).author(), QString(200, u'x'),
        QDateTime::fromMSecsSinceEpoch(1'000'000, Qt::UTC), {}, false, {}, u"c-1"_s};
}

} // namespace

/// How many allocations it takes: counted, not timed.
class tst_JsonAllocations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(allocationsOf([] { QByteArray(100, 'x'); }) > 0); // it counts
        jsonText(QList<Message>(20, hello())); // leaves room for what follows
    }

    void aMessageIsOneAllocation()
    {
        const Message message = hello();
        QCOMPARE(allocationsOf([&] { jsonText(message); }), 1);
    }

    void itsPacketsAreOneMoreEach()
    {
        const JsonText message = jsonText(hello());
        const auto packet = [&](auto append) {
            QByteArray text;
            text.reserve(socketio::packetSize(u"/", message) + events::message.size());
            append(text);
        };
        QCOMPARE(
            allocationsOf([&] { packet([&](QByteArray &text) { socketio::appendEvent(text, u"/", events::message, message); }); }),
            1);
        QCOMPARE(allocationsOf([&] { packet([&](QByteArray &text) { socketio::appendAck(text, u"/", 7, message); }); }), 1);
    }

    void whatIsSharedIsEncodedForEveryoneAtOnce()
    {
        const Shared<Message> message(hello());
        message.json();
        QCOMPARE(allocationsOf([&] { message.json(); }), 0);
        QCOMPARE(allocationsOf([&] { events::okAck(events::MessageStored {message}); }), 1);
    }

    void aRoomsMembersAreOneAllocationHoweverMany()
    {
        events::RoomJoined joined;
        for (int id = 1; id <= 100; ++id)
            joined.members.append(person(id));
        jsonText(joined); // now each of them is encoded
        QCOMPARE(allocationsOf([&] { events::okAck(joined); }), 1);
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_JsonAllocations)
#include "tst_JsonAllocations.moc"

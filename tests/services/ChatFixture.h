// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Await.h"
#include "Chat.h"
#include "FakeClock.h"
#include "HeldReaders.h"
#include "SqliteDatabase.h"
#include "Storage.h"

#include <QTemporaryDir>
#include <QtTest>

namespace hearth {

/// A whole chat over a real database in a temporary folder, with a clock to turn, and everything it published.
class ChatFixture
{
public:
    explicit ChatFixture(const ChatOptions &options = {})
        : m_options(options)
    {
        start();
    }

    /// As a server that was stopped and started again.
    void restart()
    {
        stop();
        start();
    }
    void stop()
    {
        chat.reset();
        storage->close();
        storage.reset();
    }
    void start()
    {
        storage = std::make_unique<Storage>(SqliteDatabase::make());
        if (const auto opened = storage->open(folder.path()); !opened)
            qFatal("%s", qUtf8Printable(opened.error().message));
        chat = std::make_unique<Chat>(*storage, clock, m_options);
        QObject::connect(&chat->bus, &EventBus::published, &m_context, [this](const DomainEvent &event) { events.append(event); });
        if (const auto loaded = await<void>([&](const Answer<void> &answer) { chat->load(answer); }); !loaded)
            qFatal("%s", qUtf8Printable(loaded.error().message));
    }

    UserId addUser(const QString &name, Role role = Role::Member)
    {
        StoredUser stored;
        stored.user.username = name;
        stored.user.displayName = name;
        stored.user.role = role;
        stored.createdAt = clock.now();
        if (role == Role::Guest)
            stored.expiresAt = clock.now().addDays(1);
        const auto user = write<User>([stored](Store &store) { return store.users().create(stored); });
        chat->addUser(*user);
        return user->id;
    }

    RoomId addRoom(UserId owner, const QString &name, RoomKind kind = RoomKind::Public)
    {
        return await<Room>([&](const Answer<Room> &answer) { chat->rooms.create({owner}, {name, {}, kind}, answer); })->id;
    }

    Result<Message> send(const Caller &caller, RoomId room, const QString &text, const QString &clientId = {})
    {
        const auto sent = await<Shared<Message>>(
            [&](const Answer<Shared<Message>> &answer) { chat->messages.send(caller, {room, text, clientId, {}}, answer); });
        return sent ? Result<Message>(**sent) : sent.error();
    }

    Result<events::RoomJoined> join(const Caller &caller, RoomId room)
    {
        return await<events::RoomJoined>([&](const Answer<events::RoomJoined> &answer) { chat->rooms.join(caller, room, answer); });
    }

    Result<void> leave(const Caller &caller, RoomId room)
    {
        return await<void>([&](const Answer<void> &answer) { chat->rooms.leave(caller, room, answer); });
    }

    /// What was published of this kind since the last call of forget().
    template <typename Event>
    QList<Event> heard() const
    {
        QList<Event> matching;
        for (const DomainEvent &event : events)
            if (const auto *wanted = std::get_if<Event>(&event))
                matching.append(*wanted);
        return matching;
    }
    void forget() { events.clear(); }

    /// Runs the event loop until `begin` was answered.
    template <typename T>
    Result<T> await(const std::function<void(const Answer<T> &)> &begin)
    {
        return hearth::await<T>([&](const std::function<void(Result<T>)> &done) { begin(Answer<T>(&m_context, done)); });
    }

    template <typename T>
    Result<T> write(std::function<Result<T>(Store &)> job)
    {
        return await<T>([&](const Answer<T> &answer) { storage->write<T>(&m_context, job, answer); });
    }

    QTemporaryDir folder;
    FakeClock clock;
    std::unique_ptr<Storage> storage;
    std::unique_ptr<Chat> chat;
    QList<DomainEvent> events;

private:
    ChatOptions m_options;
    QObject m_context;
};

} // namespace hearth

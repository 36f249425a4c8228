// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AccountEvents.h"
#include "Authenticator.h"
#include "Await.h"
#include "Chat.h"
#include "EngineServer.h"
#include "FakeClock.h"
#include "Hosting.h"
#include "HttpServer.h"
#include "Namespace.h"
#include "Purse.h"
#include "ServerAbout.h"
#include "SocketProbe.h"
#include "SocketServer.h"
#include "SqliteDatabase.h"
#include "Storage.h"
#include "events/EventGateway.h"
#include "events/Publisher.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

namespace hearth {

/// A chat with its accounts and sockets, put together as Server does it, and with its bus within reach: as one of several
/// server processes, to which events come that happened elsewhere. Ada (who owns the server), Bob and Cem have accounts
/// and are connected; what they heard since then is kept.
class ChatProcess
{
public:
    ChatProcess()
    {
        if (const auto opened = storage.open(folder.path()); !opened)
            qFatal("%s", qUtf8Printable(opened.error().message));
        if (!await<void>([this](const auto &done) { chat.load({&context, done}); }))
            qFatal("not loaded");
        if (!http.listen(QHostAddress::LocalHost, 0))
            qFatal("no port");
        for (const QString &name : {QStringLiteral("ada"), QStringLiteral("bob"), QStringLiteral("cem")})
            enter(name);
        for (const auto &probe : probes)
            probe->countAfterSync({});
        heard.clear();
        QObject::connect(&chat.bus, &EventBus::published, &context, [this](const DomainEvent &event) { events.append(event); });
    }

    UserId person(int index) const { return UserId {probes[size_t(index)]->userId()}; }
    UserId addGuest(const QString &name)
    {
        const rest::GuestRequest request {name, {}};
        return await<NewSession>([&](const auto &done) {
            authenticator.enterAsGuest(request, QStringLiteral("192.0.2.7"), &context, done);
        })->user.id;
    }
    /// Everything that was sent before now has arrived, but at those whose connections have ended.
    void settle()
    {
        for (const auto &probe : probes)
            if (!probe->isOver())
                probe->countAfterSync({});
    }

    template <typename T>
    Result<T> ask(const std::function<void(const Answer<T> &)> &begin)
    {
        return await<T>([&](const std::function<void(Result<T>)> &done) {
            const Payer::Scope scope(payer); // while it is asked, and not while the answer is awaited
            begin(Answer<T>(&context, done));
        });
    }
    Result<rest::MessagePage> history(UserId reader, RoomId room)
    {
        return ask<rest::MessagePage>([&](const auto &answer) { chat.messages.history(reader, room, {}, answer); });
    }

    const std::shared_ptr<Purse> purse = std::make_shared<Purse>();
    const std::shared_ptr<Payer> payer = purse; ///< for what is asked for here
    FakeClock clock;
    QTemporaryDir folder;
    Storage storage {SqliteDatabase::make()};
    Authenticator authenticator {storage, clock, authOptions()};
    Chat chat {storage, clock, ChatOptions {.rateLimits = false}};
    AccountEvents accountEvents {authenticator, chat, clock};
    HttpServer http {httpLimits()};
    EngineServer engine {http, EngineOptions {}};
    SocketServer sockets {engine, SocketOptions {}};
    Namespace &nsp = sockets.nsp(QStringLiteral("/"));
    Publisher publisher {chat.bus, chat.directory, chat.roomBans, nsp, clock};
    ServerAbout about {{}, QStringLiteral("A process")};
    Hosting hosting {authenticator, chat, clock};
    EventGateway gateway {chat, authenticator, hosting, nsp, clock, about};
    std::vector<std::unique_ptr<SocketProbe>> probes;
    QMap<QString, QStringList> heard; ///< of each person: events with their arguments, in order
    QList<DomainEvent> events; ///< what was published, in order
    QObject context; ///< goes first: what it listens for is written into the others

private:
    static AuthOptions authOptions()
    {
        AuthOptions options;
        options.passwordCost = PasswordCost::minimum();
        options.access = AccessPolicy::Open;
        options.ownerKey = QStringLiteral("a secret of the one who runs it");
        return options;
    }
    static HttpLimits httpLimits()
    {
        HttpLimits limits;
        limits.peers.connections.burst = 0;
        return limits;
    }
    void enter(const QString &name)
    {
        const QString invite = probes.empty() ? authOptions().ownerKey : QString();
        const rest::RegisterRequest request {name, QStringLiteral("correct horse"), {}, invite};
        const auto session = await<NewSession>(
            [&](const auto &done) { authenticator.registerAccount(request, QStringLiteral("127.0.0.1"), &context, done); });
        if (!session)
            qFatal("%s", qUtf8Printable(session.error().message));
        const QUrl url(QStringLiteral("http://127.0.0.1:%1").arg(http.port()));
        auto probe = std::make_unique<SocketProbe>(EngineWire::Kind::WebSocket, url);
        QObject::connect(
            probe.get(), &SocketProbe::eventReceived, &context, [this, name](const QString &event, const QJsonValue &argument) {
                heard[name] += event + QChar(u' ')
                    + QString::fromUtf8(QJsonDocument(QJsonArray {argument}).toJson(QJsonDocument::Compact));
            });
        if (!probe->enter({{QStringLiteral("token"), session->token}}))
            qFatal("refused");
        probes.push_back(std::move(probe));
    }
};

/// What a process knows, as everyone in it would be told.
inline QStringList known(const Chat &chat)
{
    QStringList lines;
    const QList<Shared<User>> users = chat.directory.users();
    for (const Shared<User> &user : users) {
        lines += QString::fromUtf8(user.json().utf8());
        for (RoomId room : chat.directory.roomsOf(user->id))
            lines += QStringLiteral("  in %1").arg(room.value);
        if (!chat.permissions.enter(user->id))
            lines += QStringLiteral("  shut out");
        for (const UserId blocked : chat.blocks.of(user->id))
            lines += QStringLiteral("  does not want to hear from %1").arg(blocked.value);
    }
    for (RoomId room : chat.directory.rooms()) {
        for (const Shared<User> &user : users) {
            lines += QString::fromUtf8(jsonText(chat.directory.room(room, user->id)).utf8());
            if (!chat.permissions.readRoom(user->id, room))
                lines += QStringLiteral("  not to be read by %1").arg(user->id.value);
        }
        const QList<Shared<User>> members = chat.directory.members(room);
        for (const Shared<User> &member : members)
            lines += QStringLiteral("  has ") + QString::fromUtf8(member.json().utf8());
    }
    return lines;
}

} // namespace hearth

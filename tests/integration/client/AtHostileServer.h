// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/Rest.h"
#include "session/ChatSession.h"

#include "FakeClock.h"
#include "ScriptedServer.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

namespace hearth {

inline Room general(Seq lastSeq)
{
    static const QDateTime made = QDateTime::currentDateTimeUtc();
    return {RoomId {7}, QStringLiteral("General"), {}, RoomKind::Public, UserId {1}, made, lastSeq, 2, Membership {}};
}

inline Message message(Seq seq, RoomId room = RoomId {7})
{
    Message message;
    message.id = MessageId {1000 + seq};
    message.roomId = room;
    message.seq = seq;
    message.author = {UserId {2}, QStringLiteral("ben"), QStringLiteral("Ben")};
    message.text = QString::number(seq);
    message.createdAt = QDateTime::currentDateTimeUtc();
    return message;
}

/// A session in room 7 of a server that errs, lies, repeats itself or tries to break in, as the test that derives from
/// this says. Whatever it says, the program stays whole.
class AtHostileServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<FakeClock>();
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<ScriptedServer>();
        m_server->onRequest = [this](const QString &path, const QUrlQuery &query) { return answer(path, query); };
        QVERIFY(m_server->listen());
        m_lastSeq = 10;
        m_pages.clear();
        onRooms = {};
        onBans = {};
        onPage = [this](const QUrlQuery &) { return page(1, 10, false); };
    }

    void cleanup() { m_session.reset(); }

protected:
    ScriptedServer::Reply page(Seq first, Seq last, bool hasMore) const
    {
        QList<Shared<Message>> messages;
        for (Seq seq = first; seq <= last; ++seq)
            messages.append(message(seq));
        return {200, jsonText(rest::MessagePage {messages, hasMore}).utf8()};
    }
    ScriptedServer::Reply answer(const QString &path, const QUrlQuery &query)
    {
        if (path == rest::roomsPath && onRooms)
            return onRooms(query);
        if (path == rest::pathFor(rest::bansPath, 7) && onBans)
            return onBans(query);
        if (path == rest::roomsPath)
            return {200, jsonText(rest::RoomList {{general(m_lastSeq)}}).utf8()};
        if (path == rest::pathFor(rest::membersPath, 7))
            return {200, R"({"members":[]})"};
        if (path == rest::pathFor(rest::messagesPath, 7)) {
            m_pages.append(query);
            return onPage(query);
        }
        return {404, "{}"};
    }
    bool isInTheRoom()
    {
        const Account account {m_server->url(), QStringLiteral("Scripted"), QStringLiteral("token"), ScriptedServer::user()};
        m_session = std::make_unique<ChatSession>(account, m_folder->path(), m_clock.get());
        m_session->start();
        return QTest::qWaitFor([this] {
            return m_session->conversation()->timeline() && !m_session->conversation()->timeline()->paging()->loadingNewer()
                && !m_pages.isEmpty();
        });
    }
    /// A frame that comes back shows that all before it was dealt with.
    bool isAnswering()
    {
        const QString pong = QStringLiteral("3");
        const qsizetype before = m_server->heard.count(pong);
        m_server->say(QStringLiteral("2"));
        return QTest::qWaitFor([&] { return m_server->heard.count(pong) > before || !m_session->connection()->isOnline(); });
    }

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ChatSession> m_session;
    Seq m_lastSeq = 0;
    QList<QUrlQuery> m_pages;
    std::function<ScriptedServer::Reply(const QUrlQuery &)> onPage;
    std::function<ScriptedServer::Reply(const QUrlQuery &)> onRooms; ///< until set: the one room
    std::function<ScriptedServer::Reply(const QUrlQuery &)> onBans; ///< of the one room; until set: 404
};

} // namespace hearth

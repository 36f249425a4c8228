// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FakeClock.h"
#include "ScriptedServer.h"
#include "protocol/Rest.h"
#include "session/ChatSession.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

namespace hearth {

using namespace Qt::StringLiterals;

/// A test of a room with more messages than the client keeps, on a server that has them all: each begins with its first
/// 60, on the screen.
class InALongRoom : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_last = firstStored;
        m_read = firstStored;
        m_texts.clear();
        m_own.clear();
        m_lastChange = 0;
        m_asked.clear();
        m_syncs.clear();
        m_people = QList<Shared<User>> {ScriptedServer::user()};
        m_fails = false;
        m_before = nullptr;
        m_meanwhile = nullptr;
        m_withRooms = nullptr;
        m_topic.clear();
        m_isMember = true;
        m_clock = std::make_unique<FakeClock>();
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<ScriptedServer>();
        m_server->onRequest = [this](const QString &path, const QUrlQuery &query) { return answer(path, query); };
        m_server->onSync = [this](const QJsonObject &asked) { return missed(asked); };
        QVERIFY(m_server->listen());
        m_session = std::make_unique<ChatSession>(
            Account {m_server->url(), u"Scripted"_s, u"token"_s, ScriptedServer::user()}, m_folder->path(), m_clock.get());
        m_session->start();
        QTRY_VERIFY(
            m_session->conversation()->timeline() && m_session->conversation()->timeline()->count() == rest::defaultPageSize);
        m_session->conversation()->timeline()->paging()->loadOlder();
        QTRY_COMPARE(m_session->conversation()->timeline()->count(), int(firstStored));
        m_session->reading()->setVisible(true, true);
        QCOMPARE(m_session->rooms()->unreadTotal(), 0);
    }
    void cleanup() { m_session.reset(); }

protected:
    static constexpr Seq firstStored = 60; ///< messages in the room when it is entered

    Message stored(Seq seq) const
    {
        Message message;
        message.id = MessageId {1000 + seq};
        message.roomId = RoomId {7};
        message.seq = seq;
        message.author = {UserId {2}, u"ben"_s, u"Ben"_s};
        message.text = m_texts.value(seq, QString::number(seq));
        if (message.text.contains(u"@ada"_s))
            message.mentions = {ScriptedServer::user().id};
        message.createdAt = QDateTime(QDate(2026, 1, 1), QTime(9, 0), Qt::UTC).addSecs(seq);
        return m_own.value(seq, message);
    }
    ScriptedServer::Reply page(const QUrlQuery &query) const
    {
        const Seq after = query.queryItemValue(u"after"_s).toLongLong();
        const Seq before = query.hasQueryItem(u"before"_s) ? query.queryItemValue(u"before"_s).toLongLong() : m_last + 1;
        const Seq limit = query.queryItemValue(u"limit"_s).toLongLong();
        const bool up = !query.hasQueryItem(u"after"_s);
        const Seq first = up ? std::max<Seq>(1, before - limit) : after + 1;
        const Seq last = up ? before - 1 : std::min(m_last, after + limit);
        QList<Shared<Message>> messages;
        for (Seq seq = first; seq <= last; ++seq)
            messages.append(stored(seq));
        return {200, jsonText(rest::MessagePage {messages, up ? first > 1 : last < m_last}).utf8()};
    }
    Room general() const
    {
        Room room {RoomId {7}, u"General"_s, m_topic, RoomKind::Public, UserId {1}, m_roomCreatedAt, m_last, 2, {}};
        if (m_isMember)
            room.membership = Membership {RoomRole::Member, m_read, m_last - m_read};
        room.lastChange = m_lastChange;
        return room;
    }
    QList<Shared<Message>> changedAfter(ChangeNumber change, Seq upTo) const
    {
        QMap<ChangeNumber, Shared<Message>> changed;
        for (const Message &message : m_own)
            if (message.change > change && message.seq <= upTo)
                changed.insert(message.change, message);
        return changed.values();
    }
    ScriptedServer::Reply changes(const QUrlQuery &query) const
    {
        const ChangeNumber after = query.queryItemValue(u"changed_after"_s).toLongLong();
        return {200, jsonText(rest::ChangedMessages {changedAfter(after, m_last), false, m_lastChange}).utf8()};
    }
    /// As a real server has it, for one room.
    QJsonObject missed(const QJsonObject &asked)
    {
        m_syncs.append(asked);
        const QJsonArray have = asked.value("rooms"_L1).toObject().value("7"_L1).toArray();
        events::RoomSynced synced {general(), {}, {}, {have.at(0).toInteger(), have.at(1).toInteger()}, false};
        for (Seq seq = synced.have.seq + 1; seq <= m_last && synced.messages.size() < events::RoomSynced::mostMessages; ++seq)
            synced.messages.append(stored(seq));
        synced.changed = changedAfter(synced.have.change, synced.have.seq);
        synced.have = {synced.messages.isEmpty() ? synced.have.seq : synced.messages.last()->seq, m_lastChange};
        synced.hasMore = synced.have.seq < m_last;
        const bool same = synced.messages.isEmpty() && synced.changed.isEmpty() && synced.room.membership->unread == 0;
        events::RoomsSynced answer {same ? QList<events::RoomSynced>() : QList {synced}, {}, true};
        if (asked.value("members"_L1).toInteger() == 7)
            answer.members = m_people;
        QJsonObject ack = toJson(answer);
        ack.insert(u"ok"_s, true);
        return ack;
    }
    ScriptedServer::Reply around(const QUrlQuery &query) const
    {
        const Seq half = query.queryItemValue(u"limit"_s).toLongLong() / 2;
        const Seq middle = query.queryItemValue(u"around"_s).toLongLong();
        rest::MessagesAround page;
        for (Seq seq = std::max<Seq>(1, middle - half); seq <= std::min(m_last, middle + half); ++seq)
            page.messages.append(stored(seq));
        page.hasMoreBefore = middle - half > 1;
        page.hasMoreAfter = middle + half < m_last;
        return {200, jsonText(page).utf8()};
    }
    ScriptedServer::Reply answer(const QString &path, const QUrlQuery &query)
    {
        m_asked.append(path);
        if (path == rest::roomsPath) {
            const ScriptedServer::Reply reply {200, jsonText(rest::RoomList {{general()}}).utf8()};
            if (const auto withRooms = std::exchange(m_withRooms, nullptr))
                withRooms(); // after the list was made, before it is there
            return reply;
        }
        if (path == rest::pathFor(rest::membersPath, 7))
            return {200, R"({"members":[]})"};
        if (path != rest::pathFor(rest::messagesPath, 7))
            return {404, "{}"};
        ++m_requests;
        if (const auto before = std::exchange(m_before, nullptr))
            before(); // before the page is read
        if (m_fails)
            return {500, R"({"error":{"code":"internal","message":"Not now."}})"};
        const ScriptedServer::Reply reply = query.hasQueryItem(u"changed_after"_s) ? changes(query)
            : query.hasQueryItem(u"around"_s)                                      ? around(query)
                                                                                   : page(query);
        if (const auto meanwhile = std::exchange(m_meanwhile, nullptr))
            meanwhile(); // after the page was read, before it is there
        return reply;
    }
    void say(const QString &text = {})
    {
        ++m_last;
        if (!text.isNull())
            m_texts.insert(m_last, text);
        m_server->emitEvent(events::message, toJson(stored(m_last)));
    }
    /// So many messages, told and dealt with.
    bool flood(int count)
    {
        for (int i = 0; i < count; ++i)
            say();
        const qsizetype before = m_server->heard.count(u"3"_s);
        m_server->say(u"2"_s);
        const bool heard = QTest::qWaitFor([&] { return m_server->heard.count(u"3"_s) > before; }, 30000);
        m_clock->advance(Arrivals::frame);
        return heard;
    }
    /// Reading the room's first messages; 2,500 that came meanwhile are on the server alone.
    bool isFarUp()
    {
        TimelineModel *timeline = m_session->conversation()->timeline();
        timeline->setFollowing(false);
        timeline->setReadingAt(20);
        m_last += 2500;
        m_session->connection()->reopen();
        const bool isAway = QTest::qWaitFor(
            [&] { return timeline->paging()->canLoadNewer() && m_session->rooms()->unreadTotal() == 2500; });
        m_clock->advance(Arrivals::frame);
        return isAway;
    }
    bool hasLoadedUpTo(Seq seq)
    {
        TimelineModel *timeline = m_session->conversation()->timeline();
        while (timeline->newestSeq() < seq && timeline->paging()->canLoadNewer()) {
            timeline->setReadingAt(timeline->newestSeq());
            timeline->paging()->loadNewer();
            if (!QTest::qWaitFor([&] { return !timeline->paging()->loadingNewer(); }))
                return false;
        }
        return timeline->newestSeq() >= seq;
    }
    bool isWhole() const
    {
        const TimelineModel *timeline = m_session->conversation()->timeline();
        return timeline->rows().contiguousFrom(timeline->rows().oldestSeq() - 1) == timeline->newestSeq()
            && timeline->rows().confirmed() <= RoomHistory::mostMessages;
    }

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ChatSession> m_session;
    Seq m_last = firstStored;
    Seq m_read = firstStored;
    QDateTime m_roomCreatedAt {QDate(2026, 1, 1), QTime(9, 0), Qt::UTC};
    QHash<Seq, QString> m_texts;
    QHash<Seq, Message> m_own; ///< those that are other than stored() makes them
    ChangeNumber m_lastChange = 0;
    QStringList m_asked; ///< paths, over REST
    QList<QJsonObject> m_syncs;
    std::optional<QList<Shared<User>>> m_people; ///< of the room, as sync tells them; nothing: as a server of before
    int m_requests = 0; ///< for pages
    bool m_fails = false; ///< to give them
    std::function<void()> m_before;
    std::function<void()> m_meanwhile;
    std::function<void()> m_withRooms;
    QString m_topic;
    bool m_isMember = true;
};

} // namespace hearth

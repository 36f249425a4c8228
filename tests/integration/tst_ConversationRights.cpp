// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChatProcess.h"
#include "FileStore.h"
#include "RestProbe.h"
#include "rest/RestApi.h"

using namespace Qt::StringLiterals;

namespace hearth {

/// Who may do what to a message of which room, by either way in.
class tst_ConversationRights : public QObject
{
    Q_OBJECT

    /// A room of Owen's with Bob, who writes, Lea, who wrote and left, and Dan. Ada runs the server; Cem is a stranger. The
    /// same once more with Ada in it.
    class House
    {
    public:
        explicit House(RoomKind kind)
        {
            api.serve(p.http);
            for (int i = 0; const QString &name : {u"ada"_s, u"bob"_s, u"cem"_s})
                take(name, p.probes[size_t(i++)]->session());
            for (const QString &name : {u"owen"_s, u"dan"_s, u"lea"_s}) {
                const QString token = rest.registered(name);
                auto probe = std::make_unique<SocketProbe>(EngineWire::Kind::WebSocket, url());
                QVERIFY(probe->enter({{u"token"_s, token}}));
                take(name, probe->session());
                p.probes.push_back(std::move(probe));
            }
            room = create(kind, {u"bob"_s, u"dan"_s, u"lea"_s});
            roomOfAda = create(kind, {u"bob"_s, u"dan"_s, u"lea"_s, u"ada"_s});
            for (const RoomId one : {room, roomOfAda})
                lasting << say(u"lea"_s, one);
            for (const RoomId one : {room, roomOfAda})
                QVERIFY(p.ask<void>([&](const auto &answer) { p.chat.rooms.leave({id(u"lea"_s)}, one, answer); }));
        }

        UserId id(const QString &name) const { return UserId {sessions[name].value("user"_L1)["id"_L1].toInteger()}; }
        QString token(const QString &name) const { return sessions[name].value("token"_L1).toString(); }
        SocketProbe &probe(const QString &name)
        {
            const auto found = std::ranges::find_if(
                p.probes, [&](const auto &probe) { return UserId {probe->userId()} == id(name); });
            return **found;
        }
        MessageId say(const QString &name, RoomId where)
        {
            const auto said = p.ask<Shared<Message>>(
                [&](const auto &answer) { p.chat.messages.send({id(name)}, {where, u"hello"_s, {}, {}}, answer); });
            return said ? (*said)->id : MessageId {};
        }
        /// What came of it, over REST and over Socket.IO: "ok", or why not.
        QString overRest(const QString &who, const QString &what, RoomId where, MessageId message)
        {
            const QString path = rest::pathFor(rest::messagePath, where, message);
            p.clock.advance(Reactions::pace); // so that no reaction waits for another
            const auto answer = what == u"edit"_s ? rest.send("PATCH", path, R"({"text": "changed"})", token(who))
                : what == u"pin"_s                ? rest.send("PUT", path + u"/pin"_s, {}, token(who))
                : what == u"react"_s ? rest.send("POST", path + u"/reactions"_s, R"({"emoji": "👍", "on": true})", token(who))
                                     : rest.send("DELETE", path, {}, token(who));
            return answer.status == 200 ? u"ok"_s : answer.errorCode();
        }
        QString overSocket(const QString &who, const QString &what, MessageId message)
        {
            QJsonObject argument {{u"message"_s, message.value}};
            if (what == u"edit"_s)
                argument.insert(u"text"_s, u"changed"_s);
            if (what == u"react"_s) {
                argument.insert(u"emoji"_s, u"🔥"_s);
                argument.insert(u"on"_s, true);
            }
            if (what == u"pin"_s)
                argument.insert(u"pinned"_s, true);
            p.clock.advance(Reactions::pace);
            const QJsonObject ack = probe(who).call(what == u"react"_s ? what : what + u"_message"_s, argument);
            return ack.value("ok"_L1).toBool() ? u"ok"_s : ack.value("error"_L1)["code"_L1].toString();
        }

        /// The same of a room as a whole: what it takes to say something in it, and to keep where one has read.
        QString inRoomOverRest(const QString &who, const QString &what, RoomId where)
        {
            const auto in = [where](QLatin1StringView pattern) { return rest::pathFor(pattern, where.value); };
            const auto answer = what == u"look"_s ? rest.get(in(rest::messagesPath), token(who))
                : what == u"pins"_s               ? rest.get(in(rest::pinsPath), token(who))
                : what == u"members"_s            ? rest.get(in(rest::membersPath), token(who))
                : what == u"say"_s                ? rest.send("POST", in(rest::messagesPath), R"({"text": "hello"})", token(who))
                : what == u"markRead"_s           ? rest.send("POST", in(rest::readPath), R"({"seq": 1})", token(who))
                : what == u"markUnread"_s         ? rest.send("POST", in(rest::unreadPath), R"({"seq": 1})", token(who))
                                                  : rest.send("PUT", in(rest::notifyPath), R"({"level": "all"})", token(who));
            return answer.status / 100 == 2 ? u"ok"_s : answer.errorCode();
        }
        QString inRoomOverSocket(const QString &who, const QString &what, RoomId where)
        {
            QJsonObject argument {{u"room"_s, where.value}};
            if (what == u"say"_s)
                argument.insert(u"text"_s, u"hello"_s);
            else if (what == u"notify"_s)
                argument.insert(u"level"_s, u"all"_s);
            else
                argument.insert(u"seq"_s, 1);
            const QString event = what == u"say"_s ? u"send_message"_s
                : what == u"notify"_s              ? u"set_notify"_s
                : what == u"markRead"_s            ? u"mark_read"_s
                                                   : u"mark_unread"_s;
            const QJsonObject ack = probe(who).call(event, argument);
            return ack.value("ok"_L1).toBool() ? u"ok"_s : ack.value("error"_L1)["code"_L1].toString();
        }
        RoomId directRoom(const QString &one, const QString &other)
        {
            return p.ask<DirectRoom>([&](const auto &answer) { p.chat.rooms.talkTo({id(one)}, {id(other)}, answer); })->room.id;
        }

        /// The same of the room itself.
        QString overRest(const QString &who, const QByteArray &body, RoomId where)
        {
            const auto answer = rest.send("PATCH", rest::pathFor(rest::roomPath, where.value), body, token(who));
            return answer.status == 200 ? u"ok"_s : answer.errorCode();
        }
        QString overSocket(const QString &who, const QByteArray &body, RoomId where)
        {
            QJsonObject argument = QJsonDocument::fromJson(body).object();
            argument.insert(u"room"_s, where.value);
            const QJsonObject ack = probe(who).call(u"update_room"_s, argument);
            return ack.value("ok"_L1).toBool() ? u"ok"_s : ack.value("error"_L1)["code"_L1].toString();
        }

        ChatProcess p;
        FileStore files;
        RestApi api {p.chat, p.authenticator, p.hosting, files, p.about};
        RestProbe rest {url()};
        QHash<QString, QJsonObject> sessions;
        RoomId room;
        RoomId roomOfAda;
        QList<MessageId> lasting; ///< Lea's, of either

    private:
        QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(p.http.port())); }
        void take(const QString &name, const QJsonObject &session) { sessions.insert(name, session); }
        RoomId create(RoomKind kind, const QStringList &people)
        {
            const QString name = u"Room %1"_s.arg(people.size());
            const RoomId created = p.ask<Room>([&](const auto &answer) {
                                        p.chat.rooms.create({id(u"owen"_s)}, {name, {}, kind}, answer);
                                    })->id;
            // As whoever is let into a private room will be.
            for (const QString &person : people) {
                const UserId user = id(person);
                const auto joined = p.ask<StoredMembership>([&](const auto &answer) {
                    p.storage.write<StoredMembership>(
                        &p.context,
                        [=](Store &store) {
                            return store.rooms().join(created, user, RoomRole::Member, QDateTime::currentDateTimeUtc());
                        },
                        answer);
                });
                if (joined)
                    p.chat.bus.publish(MemberJoined {created, p.chat.directory.user(user)});
            }
            return created;
        }
    };

private Q_SLOTS:
    void whoMayChangeARoom_data() { whoMayChangeAMessage_data(); }

    void whoMayChangeARoom()
    {
        QFETCH(RoomKind, kind);
        House house(kind);
        const bool isOpen = kind == RoomKind::Public;
        const QString outside = isOpen ? u"forbidden"_s : u"room_not_found"_s;
        const struct
        {
            QString who;
            RoomId room;
            QString may;
        } rows[] {
            {u"bob"_s, house.room, u"forbidden"_s},
            {u"dan"_s, house.roomOfAda, u"forbidden"_s},
            {u"owen"_s, house.room, u"ok"_s},
            {u"owen"_s, house.roomOfAda, u"ok"_s},
            {u"ada"_s, house.roomOfAda, u"ok"_s},
            {u"ada"_s, house.room, isOpen ? u"ok"_s : u"room_not_found"_s},
            {u"cem"_s, house.room, outside},
            {u"lea"_s, house.room, outside},
            {u"lea"_s, house.roomOfAda, outside},
            {u"owen"_s, RoomId {999}, u"room_not_found"_s},
        };
        int changes = 0;
        for (const auto &row : rows) {
            for (const QByteArray key : {"name", "topic", "archived"}) {
                const auto body = [&] {
                    ++changes;
                    const QByteArray text = "\"Name " + QByteArray::number(changes) + '"';
                    const QByteArray flag = changes % 2 ? "true" : "false";
                    return "{\"" + key + "\": " + (key == "archived" ? flag : text) + '}';
                };
                const QString by = row.who + u' ' + QString::fromLatin1(key) + u": "_s;
                QCOMPARE(by + house.overRest(row.who, body(), row.room), by + row.may);
                QCOMPARE(by + house.overSocket(row.who, body(), row.room), by + row.may);
            }
        }
        QCOMPARE(house.overRest(u"owen"_s, R"({"name": ""})", house.room), u"invalid_field"_s);
        QCOMPARE(house.overSocket(u"owen"_s, R"({"archived": 1})", house.room), u"invalid_field"_s);
        // Told to those who may see it, each as it is to them.
        house.p.settle();
        QCOMPARE(house.probe(u"dan"_s).next(u"room_updated"_s)["role"_L1].toString(), u"member"_s);
        QCOMPARE(house.probe(u"cem"_s).countAfterSync(u"room_updated"_s) > 0, isOpen);
        if (isOpen)
            QVERIFY(!house.probe(u"cem"_s).next(u"room_updated"_s).toObject().contains("role"_L1));
    }

    void nobodyChangesADirectRoom()
    {
        House house(RoomKind::Public);
        const RoomId direct = house.directRoom(u"ada"_s, u"bob"_s);
        for (const QString &who : {u"ada"_s, u"bob"_s})
            QCOMPARE(house.overRest(who, R"({"name": "Us", "archived": true})", direct), u"forbidden"_s);
        QCOMPARE(house.overSocket(u"cem"_s, R"({"name": "Us"})", direct), u"room_not_found"_s);
    }

    void whoMayLookAndSay_data()
    {
        whoMayChangeAMessage_data();
        QTest::newRow("direct") << RoomKind::Direct;
    }

    void whoMayLookAndSay()
    {
        QFETCH(RoomKind, kind);
        const bool isDirect = kind == RoomKind::Direct;
        House house(isDirect ? RoomKind::Public : kind);
        const RoomId room = isDirect ? house.directRoom(u"bob"_s, u"dan"_s) : house.room;
        if (isDirect)
            QVERIFY(house.say(u"bob"_s, room).isValid());
        house.p.settle();
        for (const QString &who : {u"cem"_s, u"lea"_s})
            house.probe(who).forget();
        const QString looks = kind == RoomKind::Public ? u"ok"_s : u"room_not_found"_s;
        const QString takesPart = kind == RoomKind::Public ? u"not_a_member"_s : u"room_not_found"_s;
        const struct
        {
            QString who;
            RoomId room;
            QString looks;
            QString takesPart;
        } rows[] {
            {u"bob"_s, room, u"ok"_s, u"ok"_s},
            {u"dan"_s, room, u"ok"_s, u"ok"_s},
            {u"owen"_s, room, isDirect ? looks : u"ok"_s, isDirect ? takesPart : u"ok"_s}, // who made the others
            {u"ada"_s, room, looks, takesPart}, // also who runs the server
            {u"ada"_s, house.roomOfAda, u"ok"_s, u"ok"_s},
            {u"cem"_s, room, looks, takesPart},
            {u"lea"_s, room, looks, takesPart},
            {u"bob"_s, RoomId {999}, u"room_not_found"_s, u"room_not_found"_s},
        };
        for (const auto &row : rows) {
            const auto by = [&row](const QString &what) { return u"%1 %2 in %3: "_s.arg(row.who, what).arg(row.room.value); };
            for (const QString &what : {u"look"_s, u"pins"_s, u"members"_s})
                QCOMPARE(by(what) + house.inRoomOverRest(row.who, what, row.room), by(what) + row.looks);
            for (const QString &what : {u"say"_s, u"markRead"_s, u"markUnread"_s, u"notify"_s}) {
                QCOMPARE(by(what) + house.inRoomOverRest(row.who, what, row.room), by(what) + row.takesPart);
                QCOMPARE(by(what) + house.inRoomOverSocket(row.who, what, row.room), by(what) + row.takesPart);
            }
        }
        house.p.settle();
        for (const QString &who : {u"cem"_s, u"lea"_s})
            QCOMPARE(house.probe(who).countAfterSync(u"message"_s), 0);
    }

    void whoMayChangeAMessage_data()
    {
        QTest::addColumn<RoomKind>("kind");
        QTest::newRow("public") << RoomKind::Public;
        QTest::newRow("private") << RoomKind::Private;
    }

    void whoMayChangeAMessage()
    {
        QFETCH(RoomKind, kind);
        House house(kind);
        const bool isOpen = kind == RoomKind::Public;
        const QString outside = isOpen ? u"not_a_member"_s : u"message_not_found"_s;
        const QString noModerator = isOpen ? u"forbidden"_s : u"message_not_found"_s;
        const struct
        {
            QString who;
            RoomId room;
            MessageId message; ///< none: a new one of Bob's
            QString edits;
            QString deletes;
            QString reacts;
            QString pins;
        } rows[] {
            {u"bob"_s, house.room, {}, u"ok"_s, u"ok"_s, u"ok"_s, u"forbidden"_s},
            {u"dan"_s, house.room, {}, u"forbidden"_s, u"forbidden"_s, u"ok"_s, u"forbidden"_s},
            {u"owen"_s, house.room, {}, u"forbidden"_s, u"ok"_s, u"ok"_s, u"ok"_s},
            {u"ada"_s, house.roomOfAda, {}, u"forbidden"_s, u"ok"_s, u"ok"_s, u"ok"_s},
            {u"ada"_s, house.room, {}, outside, isOpen ? u"ok"_s : u"message_not_found"_s, outside,
                isOpen ? u"ok"_s : u"message_not_found"_s},
            {u"cem"_s, house.room, {}, outside, noModerator, outside, noModerator},
            {u"lea"_s, house.room, {}, outside, noModerator, outside, noModerator},
            {u"lea"_s, house.room, house.lasting[0], outside, isOpen ? u"ok"_s : u"message_not_found"_s, outside, noModerator},
            {u"lea"_s, house.roomOfAda, house.lasting[1], outside, isOpen ? u"ok"_s : u"message_not_found"_s, outside, noModerator},
        };
        for (const auto &row : rows) {
            const auto message = [&] { return row.message.isValid() ? row.message : house.say(u"bob"_s, row.room); };
            for (const auto &[what, wanted] :
                {std::pair(u"react"_s, row.reacts), {u"pin"_s, row.pins}, {u"edit"_s, row.edits}, {u"delete"_s, row.deletes}}) {
                const QString by = row.who + u' ' + what + u": "_s;
                QCOMPARE(by + house.overRest(row.who, what, row.room, message()), by + wanted);
                QCOMPARE(by + house.overSocket(row.who, what, message()), by + wanted);
            }
        }
        // Nobody whom it does not concern is told.
        house.p.settle();
        for (const QString &who : {u"cem"_s, u"lea"_s})
            QCOMPARE(house.probe(who).countAfterSync(u"message_updated"_s), 0);
        QVERIFY(house.probe(u"dan"_s).countAfterSync(u"message_updated"_s) > 0);
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_ConversationRights)
#include "tst_ConversationRights.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "RightsHouse.h"
#include "protocol/RestInvites.h"

namespace hearth {

/// Nothing of a private room, or of an invitation to it, is told to who may not know: by no route, by no event, and no answer differs from
/// the one about what does not exist.
class tst_Leaks : public QObject
{
    Q_OBJECT

    static constexpr qint64 nowhere = 900'000'000; ///< no id of anything

    /// Words that only who is in the room may read.
    static QStringList secrets() { return {u"Hideout"_s, u"hush-hush"_s, u"the plan"_s, u"plan.txt"_s, u"for the plotters"_s}; }

    /// A private room of Owen's with everything in it that a room can have. Mia, a member, and Gus, a guest, are strangers to it.
    struct Secret
    {
        explicit Secret(RightsHouse &house)
            : house(house)
        {
            room = house.p
                       .ask<Room>([&](const auto &answer) {
                           house.p.chat.rooms.create({house.owen.id}, {u"Hideout"_s, u"hush-hush"_s, RoomKind::Private}, answer);
                       })
                       ->id;
            house.enter(room, house.lea.id, RoomRole::Member);
            message = owens("POST", rest::pathFor(rest::messagesPath, room.value), R"({"text": "the plan"})")
                          .value("id"_L1)
                          .toInteger();
            attachment = owens("POST", rest::pathFor(rest::roomAttachmentsPath, room.value) + u"?name=plan.txt"_s, "words")
                             .value("id"_L1)
                             .toInteger();
            owens("POST", rest::pathFor(rest::messagesPath, room.value),
                "{\"text\": \"\", \"attachments\": [" + QByteArray::number(attachment) + "]}");
            invite = owens(
                "POST", rest::invitesPath, "{\"room\": " + QByteArray::number(room.value) + ", \"note\": \"for the plotters\"}")
                         .value("id"_L1)
                         .toInteger();
            const Message rude = house.insert(room, house.lea.id);
            reported = rude.id.value;
            owens("POST", rest::pathFor(rest::reportPath, room, rude.id), R"({"reason": "hush-hush"})");
        }
        QJsonObject owens(const QByteArray &method, const QString &path, const QByteArray &body = {})
        {
            house.p.clock.advance(Reactions::pace);
            const auto answer = house.rest.send(method, path, body, house.owen.token);
            if (answer.status / 100 != 2)
                qFatal("%s %s: %d %s", method.data(), qUtf8Printable(path), answer.status, qUtf8Printable(answer.errorCode()));
            return answer.json;
        }

        RightsHouse &house;
        RoomId room;
        qint64 message = 0;
        qint64 attachment = 0;
        qint64 invite = 0;
        qint64 reported = 0; ///< a message of Lea's
    };

    /// What stands for `<id>` in a pattern is this of the secret room; nothing where it is somebody's own, or no secret.
    static std::optional<qint64> secretId(const Secret &secret, const QString &pattern)
    {
        if (pattern.startsWith("/api/rooms/"_L1) || pattern.startsWith("/api/messages/"_L1))
            return secret.room.value;
        if (pattern.startsWith("/api/attachments/"_L1))
            return secret.attachment;
        if (pattern == rest::invitePath)
            return secret.invite;
        if (pattern == rest::reportedPath)
            return secret.reported;
        static const QStringList noSecrets {u"/api/users/<id>/password-reset"_s, rest::userPath, rest::writtenPath,
            rest::picturePath, rest::userSessionsPath, // everybody sees who is on the server
            rest::uploadPath, // known to who began it; tst_Attachments
            rest::blockPath, // likewise
            rest::sessionPath, // one's own; tst_Accounts
            rest::addressBanPath, rest::answerKnockPath}; // only hosts do anything there
        if (!noSecrets.contains(pattern))
            qFatal("There is a new path with an id: say here whether what it is of can be a secret: %s", qPrintable(pattern));
        return {};
    }
    static QByteArray bodyFor(const QByteArray &method, const QString &pattern)
    {
        if (pattern == rest::roomPath && method == "PATCH")
            return R"({"topic": "other"})";
        if (pattern == rest::messagesPath || pattern == rest::messagePath)
            return method == "POST" || method == "PATCH" ? R"({"text": "hello"})" : "";
        if (pattern == rest::reactionsPath)
            return R"({"emoji": "👍", "on": true})";
        if (pattern == rest::readPath || pattern == rest::unreadPath)
            return R"({"seq": 1})";
        if (pattern == rest::reportPath)
            return "{}";
        if (pattern == rest::notifyPath)
            return R"({"level": "all"})";
        return method == "POST" || (pattern == rest::thumbnailPath && method == "PUT") ? "bytes" : "";
    }
    static QString filled(QString pattern, qint64 id, qint64 user, qint64 message)
    {
        return pattern.replace("<id>"_L1, QString::number(id))
            .replace("<user>"_L1, QString::number(user))
            .replace("<message>"_L1, QString::number(message));
    }
    /// All that can be told from an answer, without the ids that were asked for.
    static QString told(const RestAnswer &answer, const QList<qint64> &ids)
    {
        QString text = QString::number(answer.status) + u' '
            + QString::fromUtf8(QJsonDocument(answer.json).toJson(QJsonDocument::Compact));
        for (const qint64 id : ids)
            text.replace(QRegularExpression(u"\\b%1\\b"_s.arg(id)), u"N"_s);
        QStringList names;
        for (auto header = answer.headers.begin(); header != answer.headers.end(); ++header)
            if (header.key() != "date" && header.key() != "content-length") // which follows from how many digits an id has
                names += QString::fromLatin1(header.key() + ": " + header.value());
        names.sort();
        return text + u' ' + names.join(u", "_s);
    }

private Q_SLOTS:
    /// Every route of the table that has an id in its path, asked with the secret's and with one of nothing.
    void whatIsSecretAnswersAsIfItDidNotExist()
    {
        RightsHouse house;
        const Secret secret(house);
        int compared = 0;
        for (const RightsHouse::Person *who : {&house.people[1], &house.people[2]})
            for (const Route &route : house.api.routes()) {
                const QString pattern = route.pattern;
                if (!pattern.contains("<id>"_L1))
                    continue;
                const auto id = secretId(secret, pattern);
                if (!id)
                    continue;
                const QByteArray body = bodyFor(route.method, pattern);
                const qint64 lea = house.lea.id.value;
                const auto ask = [&](qint64 which, qint64 message) {
                    house.p.clock.advance(Reactions::pace);
                    return told(house.rest.send(route.method, filled(pattern, which, lea, message), body, who->token),
                        {which, message, lea});
                };
                const QString of = QString::fromLatin1(route.method) + u' ' + pattern + u": "_s;
                const QString there = ask(*id, secret.message);
                QVERIFY2(!there.startsWith(u"2"_s), qPrintable(of + there));
                QCOMPARE(of + there, of + ask(nowhere, nowhere + 1));
                ++compared;
            }
        QVERIFY(compared > 50);
        // And nothing of it has happened.
        QCOMPARE(house.p.chat.directory.memberCount(secret.room), 2);
    }

    /// Every route without an id, and every list that can be asked about one room or person.
    void noListAndNoCountHasIt()
    {
        RightsHouse house;
        const auto everything = [&](const RightsHouse::Person &who) {
            QStringList paths;
            for (const Route &route : house.api.routes())
                if (route.method == "GET" && !QString(route.pattern).contains(u'<'))
                    paths += route.pattern;
            paths += {u"/api/search?q=plan"_s, u"/api/search?q=hush"_s, u"/api/users/%1"_s.arg(house.owen.id.value)};
            QMap<QString, QString> answers;
            for (const QString &path : paths)
                answers[path] = told(house.rest.get(path, who.token), {});
            return answers;
        };
        QList<QMap<QString, QString>> before;
        for (const int who : {1, 2})
            before += everything(house.people[size_t(who)]);
        const Secret secret(house);
        // Who is where changes when people were last seen, and nothing else may.
        static const QRegularExpression seen(u"\"(last_seen|status)\":(\"[^\"]*\"|null)"_s);
        for (const int who : {1, 2}) {
            const auto after = everything(house.people[size_t(who)]);
            QVERIFY(after.size() > 10);
            for (auto answer = after.begin(); answer != after.end(); ++answer) {
                QString now = answer.value();
                QString then = before[who - 1].value(answer.key());
                QCOMPARE(answer.key() + now.remove(seen), answer.key() + then.remove(seen));
                for (const QString &word : secrets())
                    QVERIFY2(!now.contains(word), qPrintable(answer.key() + u": "_s + now));
            }
        }
        QVERIFY(told(house.rest.get(u"/api/search?q=plan"_s, house.owen.token), {}).contains(u"the plan"_s)); // it can be found
        for (const QString &path : {u"/api/search?q=plan&room=%1"_s, u"/api/invites?room=%1"_s, u"/api/search?q=x&room=%1"_s})
            QCOMPARE(told(house.rest.get(path.arg(secret.room.value), house.people[1].token), {secret.room.value}),
                told(house.rest.get(path.arg(nowhere), house.people[1].token), {nowhere}));
    }

    /// The same of what clients send over a socket.
    void noAckTellsOfIt()
    {
        RightsHouse house;
        const Secret secret(house);
        const std::pair<QString, QJsonObject> calls[] {
            {u"join_room"_s, {{u"room"_s, 0}}},
            {u"leave_room"_s, {{u"room"_s, 0}}},
            {u"send_message"_s, {{u"room"_s, 0}, {u"text"_s, u"hello"_s}}},
            {u"typing"_s, {{u"room"_s, 0}, {u"typing"_s, true}}},
            {u"mark_read"_s, {{u"room"_s, 0}, {u"seq"_s, 1}}},
            {u"mark_unread"_s, {{u"room"_s, 0}, {u"seq"_s, 1}}},
            {u"set_notify"_s, {{u"room"_s, 0}, {u"level"_s, u"all"_s}}},
            {u"update_room"_s, {{u"room"_s, 0}, {u"topic"_s, u"other"_s}}},
            {u"edit_message"_s, {{u"message"_s, 0}, {u"text"_s, u"hello"_s}}},
            {u"delete_message"_s, {{u"message"_s, 0}}},
            {u"react"_s, {{u"message"_s, 0}, {u"emoji"_s, u"👍"_s}, {u"on"_s, true}}},
            {u"pin_message"_s, {{u"message"_s, 0}, {u"pinned"_s, true}}},
            {u"report_message"_s, {{u"message"_s, 0}}},
            {u"dismiss_report"_s, {{u"message"_s, 0}}},
        };
        for (const int who : {1, 2})
            for (const auto &[event, template_] : calls) {
                const auto ask = [&](qint64 room, qint64 message) {
                    QJsonObject argument = template_;
                    if (argument.contains("room"_L1))
                        argument["room"_L1] = room;
                    else
                        argument["message"_L1] = message;
                    house.p.clock.advance(Reactions::pace);
                    QString text = QString::fromUtf8(
                        QJsonDocument(house.people[size_t(who)].probe->call(event, argument)).toJson(QJsonDocument::Compact));
                    return text.replace(QRegularExpression(u"\\b(%1|%2)\\b"_s.arg(room).arg(message)), u"N"_s);
                };
                const QString there = ask(secret.room.value, secret.message);
                QVERIFY2(there.contains(u"\"ok\":false"_s), qPrintable(event + there));
                QCOMPARE(event + there, event + ask(nowhere, nowhere + 1));
            }
        // A room that one asks to be brought up to date about.
        const auto sync = [&](qint64 room) {
            const QJsonObject ack = house.people[1].probe->call(
                u"sync"_s, QJsonObject {{u"rooms"_s, QJsonObject {{QString::number(room), QJsonArray {0, 0}}}}});
            return QString::fromUtf8(QJsonDocument(ack).toJson(QJsonDocument::Compact)).replace(QString::number(room), u"N"_s);
        };
        QCOMPARE(sync(secret.room.value), sync(nowhere));
    }

    /// Strangers, a host among them, hear nothing of all that is done there, nor of who is invited.
    void noEventTellsOfIt()
    {
        RightsHouse house;
        QMap<int, QStringList> heard;
        for (const int who : {0, 1, 2, 3})
            QObject::connect(house.people[size_t(who)].probe.get(), &SocketProbe::eventReceived, &house.p.context,
                [&heard, who](const QString &event, const QJsonValue &argument) {
                    heard[who] += event + u' '
                        + QString::fromUtf8(QJsonDocument(QJsonArray {argument}).toJson(QJsonDocument::Compact));
                });
        const auto settle = [&] {
            for (const RightsHouse::Person &person : house.people)
                person.probe->countAfterSync({});
        };
        settle();
        heard.clear();
        Secret secret(house);
        const QString room = rest::pathFor(rest::roomPath, secret.room.value);
        const QString message = rest::pathFor(rest::messagePath, secret.room, MessageId {secret.message});
        secret.owens("PUT", room + u"/members/%1"_s.arg(house.bob.id.value));
        secret.owens("PUT", room + u"/members/%1"_s.arg(house.bob.id.value), R"({"role": "moderator"})");
        secret.owens("PATCH", message, R"({"text": "the plan is off"})");
        secret.owens("POST", message + u"/reactions"_s, R"({"emoji": "👍", "on": true})");
        secret.owens("PUT", message + u"/pin"_s);
        secret.owens("PATCH", room, R"({"topic": "hush-hush again", "archived": true})");
        secret.owens("PATCH", room, R"({"archived": false, "who_may_post": "moderators"})");
        SocketProbe owen(EngineWire::Kind::WebSocket, house.url());
        QVERIFY(owen.enter({{u"token"_s, house.owen.token}}));
        QVERIFY(owen.call(u"typing"_s, QJsonObject {{u"room"_s, secret.room.value}, {u"typing"_s, true}}).value("ok"_L1).toBool());
        secret.owens("DELETE", rest::pathFor(rest::reportedPath, secret.reported));
        secret.owens("DELETE", message);
        secret.owens("PUT", room + u"/bans/%1"_s.arg(house.bob.id.value), R"({"reason": "hush-hush"})");
        secret.owens("DELETE", room + u"/bans/%1"_s.arg(house.bob.id.value));
        secret.owens("DELETE", room + u"/members/%1"_s.arg(house.lea.id.value));
        secret.owens("DELETE", rest::pathFor(rest::invitePath, secret.invite));
        secret.owens("DELETE", room);
        settle();
        for (const int who : {0, 1, 2, 3})
            QCOMPARE(heard[who].join(u'\n'), QString());
    }

    /// A code that was never given, one that was revoked and one of a room that is gone are the same to who has none.
    void noInvitationTellsWhetherItWas()
    {
        RightsHouse house;
        Secret secret(house);
        const auto made = secret.owens("POST", rest::invitesPath, "{\"room\": " + QByteArray::number(secret.room.value) + '}');
        const QString code = made.value("code"_L1).toString();
        secret.owens("DELETE", rest::pathFor(rest::invitePath, made.value("id"_L1).toInteger()));
        const QString never(code.size(), u'A');
        const auto preview = [&](const QString &which) {
            return told(house.rest.get(rest::invitePreviewPath + u"?code="_s + which), {});
        };
        QCOMPARE(preview(code), preview(never));
        const auto accept = [&](const QString &which) {
            return told(house.rest.post(rest::acceptInvitePath, {{u"code"_s, which}}, house.people[1].token), {});
        };
        QCOMPARE(accept(code), accept(never));
        const auto enter = [&](const QString &which) {
            return told(house.rest.post(rest::guestPath, {{u"display_name"_s, u"Nobody"_s}, {u"invite"_s, which}}), {});
        };
        QCOMPARE(enter(code), enter(never));
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_Leaks)
#include "tst_Leaks.moc"

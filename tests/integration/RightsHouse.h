// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChatProcess.h"
#include "FileStore.h"
#include "RestProbe.h"
#include "protocol/RestAccounts.h"
#include "protocol/hosting/RestStatus.h"
#include "protocol/hosting/Stopping.h"
#include "protocol/trust/Blocks.h"
#include "protocol/trust/Reports.h"
#include "protocol/trust/RestAudit.h"
#include "rest/RestApi.h"
#include "rights/RoomRights.h"
#include "rights/ServerRights.h"

namespace hearth {

using namespace Qt::StringLiterals;

/// The server's owner, an admin, a member and a guest, each connected; and others whom things are done to. Owen owns every room, Lea
/// wrote in it, Bob is in it.
class RightsHouse
{
public:
    struct Person
    {
        UserId id;
        QString token;
        Role role = Role::Member;
        std::unique_ptr<SocketProbe> probe = {};
    };

    RightsHouse()
    {
        if (const auto opened = files.open(p.folder.path(), {}); !opened)
            qFatal("%s", qUtf8Printable(opened.error().message));
        api.serve(p.http);
        owner = Person {p.person(0), p.probes[0]->session().value("token"_L1).toString(), Role::Owner};
        for (const auto &[name, role] : {std::pair(u"adam"_s, Role::Admin), {u"mia"_s, Role::Member}})
            people.push_back(account(name, role));
        const auto entered = p.ask<NewSession>(
            [&](const auto &answer) { p.authenticator.enterAsGuest({u"Gus"_s, {}}, u"192.0.2.9"_s, &p.context, answer); });
        people.push_back({entered->user.id, entered->token, Role::Guest});
        people.push_back(std::move(owner));
        for (Person &person : people) {
            person.probe = std::make_unique<SocketProbe>(EngineWire::Kind::WebSocket, url());
            QVERIFY(person.probe->enter({{u"token"_s, person.token}}));
        }
        owen = account(u"owen"_s, Role::Member);
        lea = account(u"lea"_s, Role::Member);
        bob = account(u"bobby"_s, Role::Member);
        cem = account(u"cemal"_s, Role::Member);
    }

    Person account(const QString &name, Role role)
    {
        const auto made = p.ask<NewSession>(
            [&](const auto &answer) { p.authenticator.addAccount({name, u"correct horse"_s, {}, {}}, role, &p.context, answer); });
        const auto in = p.ask<NewSession>(
            [&](const auto &answer) { p.authenticator.login({name, u"correct horse"_s}, u"127.0.0.1"_s, &p.context, answer); });
        return {made->user.id, in->token, role};
    }

    RoomId room(RoomKind kind, const Person &who, std::optional<RoomRole> role)
    {
        if (kind == RoomKind::Direct)
            return p.ask<DirectRoom>([&](const auto &answer) { p.chat.rooms.talkTo({owen.id}, {role ? who.id : bob.id}, answer); })
                ->room.id;
        const QString name = u"Room %1"_s.arg(++rooms);
        const RoomId made = p.ask<Room>([&](const auto &answer) { p.chat.rooms.create({owen.id}, {name, {}, kind}, answer); })->id;
        enter(made, lea.id, RoomRole::Member);
        enter(made, bob.id, RoomRole::Member);
        if (role)
            enter(made, who.id, *role);
        return made;
    }
    void enter(RoomId room, UserId user, RoomRole role)
    {
        const auto joined = write<StoredMembership>(
            [=](Store &store) { return store.rooms().join(room, user, role, QDateTime::currentDateTimeUtc()); });
        p.chat.bus.publish(MemberJoined {room, p.chat.directory.user(user), {}, role, joined->lastReadSeq});
    }
    Message insert(RoomId room, UserId author)
    {
        const Author by = p.chat.directory.user(author)->author();
        const auto stored = write<AppendedMessage>(
            [=](Store &store) { return store.messages().append({room, by, u"hello"_s, {}, {}, QDateTime::currentDateTimeUtc()}); });
        p.chat.bus.publish(MessagePosted {stored->message, {}});
        return stored->message;
    }
    /// A message of Lea's that Owen has reported, however many he has.
    Message reported(RoomId room)
    {
        Report report;
        report.message = insert(room, lea.id);
        const NewReport made {report.message.id, room, owen.id, u"rude"_s, p.clock.now()};
        (void)write<AddedReport>([made](Store &store) { return store.reports().add(made, 1'000'000); });
        p.chat.bus.publish(MessageReported {report, {}});
        return report.message;
    }
    template <typename T>
    Result<T> write(const std::function<Result<T>(Store &)> &job)
    {
        return p.ask<T>([&](const auto &answer) { p.storage.write<T>(&p.context, job, answer); });
    }

    /// "ok", or why not; nothing where there is no such way in.
    std::optional<QString> overRest(const Person &who, RoomAction action, RoomId room)
    {
        const auto in = [room](QLatin1StringView pattern) { return rest::pathFor(pattern, room.value); };
        const auto with = [room](QLatin1StringView pattern, UserId user) { return rest::pathFor(pattern, room.value, user); };
        const auto to = [&](QLatin1StringView pattern, UserId author) {
            return rest::pathFor(pattern, room, insert(room, author).id);
        };
        const auto ask = [&](const QByteArray &method, const QString &path, const QByteArray &body = {}) {
            p.clock.advance(Reactions::pace);
            return said(rest.send(method, path, body, who.token));
        };
        switch (action) {
        case RoomAction::Read: return ask("GET", in(rest::messagesPath));
        case RoomAction::Join: return {};
        case RoomAction::TakePart: return ask("POST", in(rest::readPath), R"({"seq": 1})");
        case RoomAction::Leave: return ask("DELETE", with(rest::memberPath, who.id));
        case RoomAction::Post: return ask("POST", in(rest::messagesPath), R"({"text": "hello"})");
        case RoomAction::React: return ask("POST", to(rest::reactionsPath, lea.id), R"({"emoji": "👍", "on": true})");
        case RoomAction::NameEveryone: {
            const auto answer = rest.send("POST", in(rest::messagesPath), R"({"text": "@room look"})", who.token);
            return answer.status == 201 && !answer.json.value("mentions_room"_L1).toBool() ? u"forbidden"_s : said(answer);
        }
        case RoomAction::DeleteOwn: return ask("DELETE", to(rest::messagePath, who.id));
        case RoomAction::DeleteOthers: return ask("DELETE", to(rest::messagePath, lea.id));
        case RoomAction::Pin: return ask("PUT", to(rest::pinPath, lea.id));
        case RoomAction::Change: return ask("PATCH", in(rest::roomPath), "{\"topic\": \"" + QByteArray::number(++changes) + "\"}");
        case RoomAction::AddMember: return ask("PUT", with(rest::memberPath, cem.id));
        case RoomAction::RemoveMember: return ask("DELETE", with(rest::memberPath, bob.id));
        case RoomAction::Ban: return ask("PUT", with(rest::banPath, bob.id));
        case RoomAction::GiveRole: return ask("PUT", with(rest::memberPath, bob.id), R"({"role": "moderator"})");
        case RoomAction::Invite: return ask("POST", rest::invitesPath, "{\"room\": " + QByteArray::number(room.value) + '}');
        case RoomAction::SeeInvites: return ask("GET", u"/api/invites?room=%1"_s.arg(room.value));
        case RoomAction::Report: return ask("POST", to(rest::reportPath, lea.id), R"({"reason": "rude"})");
        case RoomAction::DecideReports: return ask("DELETE", rest::pathFor(rest::reportedPath, reported(room).id.value));
        case RoomAction::Delete: return ask("DELETE", in(rest::roomPath));
        }
        Q_UNREACHABLE();
    }
    std::optional<QString> overSocket(const Person &who, RoomAction action, RoomId room)
    {
        QJsonObject argument {{u"room"_s, room.value}};
        const auto ask = [&](const QString &event) {
            p.clock.advance(Reactions::pace);
            return said(who.probe->call(event, argument));
        };
        const auto of = [&](const QString &event, UserId author, const QJsonObject &more = {}) {
            argument = more;
            argument.insert(u"message"_s, insert(room, author).id.value);
            return ask(event);
        };
        switch (action) {
        case RoomAction::Join: return ask(u"join_room"_s);
        case RoomAction::TakePart: argument.insert(u"seq"_s, 1); return ask(u"mark_read"_s);
        case RoomAction::Leave: return ask(u"leave_room"_s);
        case RoomAction::Post: argument.insert(u"text"_s, u"hello"_s); return ask(u"send_message"_s);
        case RoomAction::React: return of(u"react"_s, lea.id, {{u"emoji"_s, u"👍"_s}, {u"on"_s, true}});
        case RoomAction::DeleteOwn: return of(u"delete_message"_s, who.id);
        case RoomAction::DeleteOthers: return of(u"delete_message"_s, lea.id);
        case RoomAction::Pin: return of(u"pin_message"_s, lea.id, {{u"pinned"_s, true}});
        case RoomAction::Report: return of(u"report_message"_s, lea.id);
        case RoomAction::DecideReports: argument = {{u"message"_s, reported(room).id.value}}; return ask(u"dismiss_report"_s);
        case RoomAction::Change: argument.insert(u"topic"_s, QString::number(++changes)); return ask(u"update_room"_s);
        default: return {};
        }
    }
    std::optional<QString> overRest(const Person &who, ServerAction action)
    {
        const auto ask = [&](const QByteArray &method, const QString &path, const QByteArray &body = {}) {
            return said(rest.send(method, path, body, who.token));
        };
        const auto create = [&](const QByteArray &kind) {
            return ask(
                "POST", rest::roomsPath, "{\"name\": \"Made " + QByteArray::number(++rooms) + "\", \"kind\": \"" + kind + "\"}");
        };
        const auto victim = [&] { return account(u"victim%1"_s.arg(++changes), Role::Member).id.value; };
        switch (action) {
        case ServerAction::SeePeople: return ask("GET", rest::usersPath);
        case ServerAction::Rename:
            return ask("PATCH", rest::mePath, "{\"display_name\": \"Somebody " + QByteArray::number(++changes) + "\"}");
        case ServerAction::ChoosePicture: return ask("PUT", rest::ownPicturePath, smallestPicture());
        case ServerAction::TalkDirectly:
            return ask("POST", rest::directPath, "{\"users\": [" + QByteArray::number(bob.id.value) + "]}");
        case ServerAction::Block: return ask("PUT", rest::pathFor(rest::blockPath, lea.id.value));
        case ServerAction::CreatePrivateRoom: return create("private");
        case ServerAction::CreatePublicRoom: return create("public");
        case ServerAction::Invite: return ask("POST", rest::invitesPath, "{}");
        case ServerAction::Host: return ask("GET", rest::serverPath);
        case ServerAction::ShutOut: return ask("PATCH", rest::pathFor(rest::userPath, victim()), R"({"disabled": true})");
        case ServerAction::GiveServerRole: return ask("PATCH", rest::pathFor(rest::userPath, victim()), R"({"role": "admin"})");
        case ServerAction::EraseEverywhere: {
            const qint64 author = victim();
            insert(room(RoomKind::Public, who, {}), UserId {author});
            return ask("DELETE", rest::pathFor(rest::writtenPath, author));
        }
        case ServerAction::EndSessions: return ask("DELETE", rest::pathFor(rest::userSessionsPath, victim()));
        case ServerAction::RemovePicture: {
            const qint64 shown = victim();
            const auto set = write<PictureSet>(
                [=](Store &store) { return store.pictures().set({shown}, {"hash", 4, u"image/png"_s}); });
            return set ? ask("DELETE", rest::pathFor(rest::picturePath, shown)) : set.error().message;
        }
        case ServerAction::SeeRooms: return ask("GET", rest::allRoomsPath);
        case ServerAction::SeeAudit: return ask("GET", rest::auditPath);
        case ServerAction::Stop: return ask("POST", rest::stopPath);
        }
        Q_UNREACHABLE();
    }
    /// A PNG of one pixel, as far as its headers say.
    static QByteArray smallestPicture()
    {
        return QByteArray::fromHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000049454e44ae426082");
    }
    static QString said(const RestAnswer &answer) { return answer.status / 100 == 2 ? u"ok"_s : answer.errorCode(); }
    static QString said(const QJsonObject &ack)
    {
        return ack.value("ok"_L1).toBool() ? u"ok"_s : ack.value("error"_L1)["code"_L1].toString();
    }
    QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(p.http.port())); }

    ChatProcess p;
    FileStore files;
    RestApi api {p.chat, p.authenticator, p.hosting, files, p.about};
    RestProbe rest {url()};
    std::vector<Person> people;
    Person owner, owen, lea, bob, cem;
    int rooms = 0;
    int changes = 0;
};

} // namespace hearth

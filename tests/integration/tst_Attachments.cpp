// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServerFixture.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

namespace {

/// Somebody with a room, and files.
class Files : public ServerFixture
{
public:
    Files()
        : ada(rest->registered(u"ada"_s))
        , room(createRoom(ada, u"Files"_s))
    {
    }

    RestAnswer upload(const QString &token, const QByteArray &bytes, qint64 into = 0)
    {
        return rest->send("POST", u"/api/rooms/%1/attachments?name=a.txt"_s.arg(into > 0 ? into : room), bytes, token);
    }
    qint64 uploaded(const QByteArray &bytes) { return upload(ada, bytes).json.value("id"_L1).toInteger(); }
    RestAnswer send(qint64 attachment)
    {
        return rest->post(u"/api/messages/%1"_s.arg(room), {{u"text"_s, u""_s}, {u"attachments"_s, QJsonArray {attachment}}}, ada);
    }
    int read(const QString &token, qint64 attachment, const QString &more = {})
    {
        return rest->get(u"/api/attachments/%1%2"_s.arg(attachment).arg(more), token).status;
    }
    int kept() const
    {
        int count = 0;
        QDirIterator all(folder.filePath(u"files"_s), QDir::Files, QDirIterator::Subdirectories);
        for (; all.hasNext(); all.next())
            ++count;
        return count;
    }

    const QString ada;
    const qint64 room;
};

} // namespace

class tst_Attachments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatNobodySendsIsGoneWithinAnHour()
    {
        Files f;
        const qint64 waiting = f.uploaded("never sent");
        const qint64 sent = f.uploaded("sent");
        QCOMPARE(f.send(sent).status, 201);
        f.clock.advance(59min);
        QCOMPARE(f.read(f.ada, waiting), 200);
        f.clock.advance(6min);
        QTRY_COMPARE(f.read(f.ada, waiting), 404);
        QTRY_COMPARE(f.kept(), 1);
        QCOMPARE(f.read(f.ada, sent), 200);
        QCOMPARE(f.send(waiting).errorCode(), u"attachment_not_found"_s);
    }

    void aReplyNamesTheFileOfAMessageWithoutWords()
    {
        Files f;
        const qint64 original = f.send(f.uploaded("words")).json.value("id"_L1).toInteger();
        const QString path = u"/api/messages/%1"_s.arg(f.room);
        const auto reply = f.rest->post(path, {{u"text"_s, u"nice"_s}, {u"reply_to"_s, original}}, f.ada);
        QCOMPARE(reply.json["reply"_L1]["file"_L1].toString(), u"a.txt"_s);
        const auto read = [&] { return f.rest->get(path, f.ada).json["messages"_L1].toArray().last()["reply"_L1].toObject(); };
        QCOMPARE(read()["file"_L1].toString(), u"a.txt"_s);
        QCOMPARE(read()["text"_L1].toString(), u""_s);
        const QString first = u"%1/%2"_s.arg(path).arg(original);
        QCOMPARE(f.rest->send("PATCH", first, R"({"text":"the plan"})", f.ada).status, 200);
        QVERIFY(!read().contains("file"_L1));
        QCOMPARE(f.rest->send("DELETE", first, {}, f.ada).status, 200);
        QVERIFY(!read().contains("file"_L1));
        QVERIFY(read()["deleted"_L1].toBool());
    }

    void ticketsAreGoodForTenMinutes()
    {
        Files f;
        const qint64 id = f.uploaded("words");
        const QString ticket = f.rest->post(u"/api/attachments/%1/ticket"_s.arg(id), {}, f.ada).json.value("ticket"_L1).toString();
        const QString query = u"?ticket="_s + ticket;
        QCOMPARE(f.read({}, id, query), 200);
        f.clock.advance(10min - 1ms);
        QCOMPARE(f.read({}, id, query), 200);
        f.clock.advance(1ms);
        QCOMPARE(f.read({}, id, query), 401);
    }

    void aTicketIsOfNoUseToWhoMayNotReadAnyMore()
    {
        Files f;
        const QString ben = f.rest->registered(u"ben"_s);
        const qint64 id = f.uploaded("words");
        f.send(id);
        const QString ticket = f.rest->post(u"/api/attachments/%1/ticket"_s.arg(id), {}, ben).json.value("ticket"_L1).toString();
        QCOMPARE(f.read({}, id, u"?ticket="_s + ticket), 200);
        const qint64 benId = f.rest->get(u"/api/me"_s, ben).json.value("id"_L1).toInteger();
        QCOMPARE(f.rest->send("PUT", u"/api/rooms/%1/bans/%2"_s.arg(f.room).arg(benId), {}, f.ada).status, 204);
        QCOMPARE(f.read({}, id, u"?ticket="_s + ticket), 404);
        QCOMPARE(f.read(ben, id), 404);
    }

    void whatSomebodyWroteIsErasedWithItsFiles()
    {
        Files f;
        const qint64 id = f.uploaded("words");
        f.send(id);
        const qint64 adaId = f.rest->get(u"/api/me"_s, f.ada).json.value("id"_L1).toInteger();
        const auto erased = f.rest->send("DELETE", u"/api/users/%1/messages?within=3600"_s.arg(adaId), {}, f.ada);
        QCOMPARE(erased.json.value("removed"_L1).toInteger(), 1);
        QCOMPARE(f.read(f.ada, id), 404);
        QTRY_COMPARE(f.kept(), 0);
    }

    void whoIsShutOutLeavesNothingUnsent()
    {
        Files f;
        const QString guest = f.rest->post(u"/api/guest"_s, {{u"display_name"_s, u"Gus"_s}}).json.value("token"_L1).toString();
        const qint64 own = f.createRoom(guest, u"Gus's"_s, u"private"_s);
        QCOMPARE(f.upload(guest, "never sent", own).status, 201);
        QCOMPARE(f.kept(), 1);
        QCOMPARE(f.rest->post(u"/api/logout"_s, {}, guest).status, 204);
        QTRY_COMPARE(f.kept(), 0);
    }

    void theRoomIsToldOfFilesWithTheMessage()
    {
        Files f;
        const QString ben = f.rest->registered(u"ben"_s);
        SocketProbe bens(EngineWire::Kind::WebSocket, f.server->url());
        QVERIFY(bens.enter({{u"token"_s, ben}}));
        bens.call(u"join_room"_s, QJsonObject {{u"room"_s, f.room}});
        const QJsonObject sent = f.send(f.uploaded("words")).json;
        QCOMPARE(bens.next(u"message"_s).toObject(), sent);
        QCOMPARE(sent.value("attachments"_L1).toArray().size(), 1);

        SocketProbe adas(EngineWire::Kind::WebSocket, f.server->url());
        QVERIFY(adas.enter({{u"token"_s, f.ada}}));
        const QJsonArray files {f.uploaded("more"), f.uploaded("and more")};
        const QJsonObject command {{u"room"_s, f.room}, {u"text"_s, u""_s}, {u"client_id"_s, u"once"_s}, {u"attachments"_s, files}};
        const QJsonObject stored = adas.call(u"send_message"_s, command).value("message"_L1).toObject();
        QCOMPARE(stored.value("attachments"_L1).toArray().size(), 2);
        QCOMPARE(bens.next(u"message"_s).toObject(), stored);
        QCOMPARE(adas.call(u"send_message"_s, command).value("message"_L1).toObject(), stored); // sent again
    }

    /// Files stop a gigabyte before messages do, and below the reserve of everything nothing more comes of those that had begun.
    void theDiskIsLeftItsReserve()
    {
        constexpr qint64 reserve = 1024LL * 1024 * 1024; // of everything, and as much again of files
        Files f;
        qint64 free = 2 * reserve + 1000;
        f.stop();
        f.config.diskSpace = [&free](const QString &) { return free; };
        f.start();
        const auto says = [&f] { return f.rest->post(u"/api/messages/%1"_s.arg(f.room), {{u"text"_s, u"words go on"_s}}, f.ada); };
        QCOMPARE(f.upload(f.ada, QByteArray(1000, 'x')).status, 201);
        QCOMPARE(f.upload(f.ada, QByteArray(1001, 'x')).errorCode(), u"storage_full"_s);
        const auto begun = f.rest->send(
            "POST", u"/api/rooms/%1/attachments?name=a.txt"_s.arg(f.room), {}, f.ada, {{"Upload-Length", "1000"}});
        QCOMPARE(begun.status, 201);
        const QString parts = QString::fromLatin1(begun.headers.value("location"));
        const auto goOn = [&](const QByteArray &from) {
            return f.rest->send("PATCH", parts, QByteArray(500, 'x'), f.ada, {{"Upload-Offset", from}});
        };
        QCOMPARE(goOn("0").status, 204);

        free = 2 * reserve - 1;
        f.clock.advance(DiskReserve::lookEvery);
        const auto refused = f.upload(f.ada, "words");
        QCOMPARE(refused.status, 507);
        QCOMPARE(refused.errorCode(), u"storage_full"_s);
        QCOMPARE(says().status, 201);

        free = reserve - 1;
        f.clock.advance(DiskReserve::lookEvery);
        QCOMPARE(says().errorCode(), u"storage_full"_s);
        QCOMPARE(f.upload(f.ada, "words").errorCode(), u"storage_full"_s);
        QCOMPARE(goOn("500").errorCode(), u"storage_full"_s);
        free = 3 * reserve;
        f.clock.advance(DiskReserve::lookEvery);
        QCOMPARE(says().status, 201);
        QCOMPARE(goOn("500").status, 204);
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_Attachments)
#include "tst_Attachments.moc"

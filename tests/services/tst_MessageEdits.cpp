// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChatFixture.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

/// What was said gets other words, or loses them.
class tst_MessageEdits : public QObject
{
    Q_OBJECT

    static Result<Shared<Message>> edit(ChatFixture &f, const Caller &caller, const MessageAddress &message, const QString &text)
    {
        return f.await<Shared<Message>>([&](const Answer<Shared<Message>> &answer) {
            f.chat->alterations.alter(caller, events::EditMessage {message.id, text}, answer, message.room);
        });
    }
    static Result<Shared<Message>> remove(ChatFixture &f, const Caller &caller, const MessageAddress &message)
    {
        return f.await<Shared<Message>>([&](const Answer<Shared<Message>> &answer) {
            f.chat->alterations.alter(caller, events::DeleteMessage {message.id}, answer, message.room);
        });
    }
    static rest::MessagePage latest(ChatFixture &f, UserId user, RoomId room)
    {
        return f
            .await<rest::MessagePage>(
                [&](const Answer<rest::MessagePage> &answer) { f.chat->messages.history(user, room, {}, answer); })
            .value();
    }
    /// Which files of the data folder have these words.
    static QStringList filesWith(const ChatFixture &f, const QByteArray &words)
    {
        QStringList found;
        for (QDirIterator files(f.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); files.hasNext();) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(words))
                found << files.fileName();
        }
        return found;
    }

private Q_SLOTS:
    /// Without waiting for the answer to the first; the two are looked for by two threads.
    void whatIsAskedForLastIsDoneLast()
    {
        constexpr int messages = 50;
        ChatFixture f({.rateLimits = false});
        const UserId ada = f.addUser(u"ada"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        QList<MessageId> said;
        for (int i = 0; i < messages; ++i)
            said << f.send({ada}, room, u"helo"_s)->id;
        int answered = 0;
        const Answer<Shared<Message>> counted {this, [&](const Result<Shared<Message>> &done) {
                                                   QVERIFY(done);
                                                   ++answered;
                                               }};
        for (const MessageId id : std::as_const(said)) {
            for (const QString &text : {u"hallo"_s, u"hello"_s})
                f.chat->alterations.alter({ada}, events::EditMessage {id, text}, counted);
            for (const bool on : {true, false})
                f.chat->reactions.react({ada}, {id}, u"👍"_s, on, counted);
            for (const bool pinned : {true, false})
                f.chat->alterations.alter({ada}, events::PinMessage {id, pinned}, counted);
        }
        QTRY_COMPARE(answered, 5 * messages);
        f.clock.advance(1s); // the second reaction waits for the pace
        QTRY_COMPARE(answered, 6 * messages);
        const auto now = f.write<QList<Message>>([&](Store &store) -> Result<QList<Message>> {
            QList<Message> all;
            for (const MessageId id : std::as_const(said))
                all << store.messages().byId(id).value().value();
            return all;
        });
        for (const Message &message : *now) {
            QCOMPARE(message.text, u"hello"_s);
            QVERIFY(message.reactions.isEmpty());
            QVERIFY(!message.pinned);
        }
    }

    void whoWroteItEditsIt()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        QVERIFY(f.join({ada}, room)); // its page is in memory from here on
        const Message said = *f.send({ada}, room, u"helo"_s, u"c1"_s);
        f.clock.advance(5s);
        const auto edited = edit(f, {ada, u"phone"_s}, {said.id}, u"  \nhello "_s);
        QVERIFY(edited);
        Message wanted = said;
        wanted.text = u"hello"_s; // by the rules of a new one
        wanted.editedAt = f.clock.now();
        wanted.change = 1;
        QCOMPARE(**edited, wanted);
        QCOMPARE(f.heard<MessageChanged>().size(), 1);
        const MessageChanged told = f.heard<MessageChanged>().first();
        QCOMPARE(told.message, *edited);
        QCOMPARE(told.by, ada);
        QCOMPARE(told.connection, u"phone"_s);
        QCOMPARE(*latest(f, ada, room).messages.last(), wanted);
        QCOMPARE(f.chat->rooms.room(ada, room)->lastChange, 1);
        QCOMPARE(f.chat->rooms.room(ada, room)->lastSeq, 1);
        f.restart();
        QCOMPARE(*latest(f, ada, room).messages.last(), wanted);
        QCOMPARE(f.send({ada}, room, u"helo"_s, u"c1"_s)->text, u"hello"_s); // sent again: what is stored now
    }

    void theSameWordsTellNobody()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        const Message said = *f.send({ada}, room, u"hello"_s);
        QCOMPARE(**edit(f, {ada}, {said.id}, u"hello"_s), said);
        QVERIFY(remove(f, {ada}, {said.id}));
        QVERIFY((*remove(f, {ada}, {said.id}))->deleted); // asked again: it was done
        QCOMPARE(f.heard<MessageChanged>().size(), 1);
    }

    void aDeletedMessageKeepsItsPlaceAndNothingElse()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        QVERIFY(f.join({ada}, room));
        const Message said = *f.send({ada}, room, u"hello"_s);
        QVERIFY(edit(f, {ada}, {said.id}, u"goodbye"_s));
        const auto gone = remove(f, {ada}, {said.id});
        QVERIFY((*gone)->deleted && (*gone)->text.isEmpty() && !(*gone)->editedAt.isValid());
        QCOMPARE((*gone)->seq, said.seq);
        QCOMPARE((*gone)->change, 2);
        QCOMPARE(*latest(f, ada, room).messages.last(), **gone);
        QCOMPARE(edit(f, {ada}, {said.id}, u"back"_s).error().code, ErrorCode::MessageNotFound);
    }

    void whatOneMayNotReadIsAsIfItWereNotThere()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const UserId bob = f.addUser(u"bob"_s);
        const RoomId secret = f.addRoom(ada, u"Attic"_s, RoomKind::Private);
        const RoomId open = f.addRoom(ada, u"Lounge"_s);
        const MessageId hidden = f.send({ada}, secret, u"hush"_s)->id;
        const MessageId here = f.send({ada}, open, u"hello"_s)->id;
        const auto toldOf = [&](const auto &result, MessageId id) {
            return result ? QString()
                          : errorCodeName(result.error().code) + u": "_s
                    + QString(result.error().message).replace(QString::number(id.value), u"999"_s);
        };
        const MessageId missing {999};
        for (const MessageId id : {hidden, missing}) {
            QCOMPARE(toldOf(edit(f, {bob}, {id}, u"x"_s), id), u"message_not_found: There is no message 999."_s);
            QCOMPARE(toldOf(remove(f, {bob}, {id}), id), u"message_not_found: There is no message 999."_s);
        }
        // Of another room than the one that was named.
        QCOMPARE(edit(f, {ada}, {here, secret}, u"x"_s).error().code, ErrorCode::MessageNotFound);
        QCOMPARE(remove(f, {ada}, {here, secret}).error().code, ErrorCode::MessageNotFound);
        QVERIFY(edit(f, {ada}, {here, open}, u"x"_s));
        QVERIFY(f.await<void>([&](const Answer<void> &answer) { f.chat->moderation.deleteRoom({ada}, open, answer); }));
        QCOMPARE(edit(f, {ada}, {here}, u"y"_s).error().code, ErrorCode::MessageNotFound);
    }

    void aRaceOfEditsEndsTheSameEverywhere()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        QVERIFY(f.join({ada}, room));
        const MessageId id = f.send({ada}, room, u"?"_s)->id;
        QList<Message> answered;
        for (int i = 0; i < 20; ++i)
            f.chat->alterations.alter({ada, QString::number(i)}, events::EditMessage {id, u"version %1"_s.arg(i)},
                {this, [&](const Result<Shared<Message>> &edited) { answered << **edited; }});
        QTRY_COMPARE(answered.size(), 20);
        QList<Message> told;
        for (const MessageChanged &event : f.heard<MessageChanged>())
            told << *event.message;
        QCOMPARE(told, answered); // in the order of their changes, each with its own words
        for (int i = 0; i < 20; ++i)
            QCOMPARE(told[i].change, i + 1);
        QCOMPARE(*latest(f, ada, room).messages.last(), told.last());
        f.restart();
        QCOMPARE(*latest(f, ada, room).messages.last(), told.last());
    }

    void anEditOfWhatIsBeingDeletedIsRefused()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        const MessageId id = f.send({ada}, room, u"?"_s)->id;
        std::optional<Result<Shared<Message>>> edited;
        std::optional<Result<Shared<Message>>> gone;
        f.chat->alterations.alter(
            {ada}, events::DeleteMessage {id}, {this, [&](const Result<Shared<Message>> &message) { gone = message; }});
        f.chat->alterations.alter(
            {ada}, events::EditMessage {id, u"!"_s}, {this, [&](const Result<Shared<Message>> &message) { edited = message; }});
        QTRY_VERIFY(edited && gone);
        QVERIFY((**gone)->deleted);
        QVERIFY(!*edited || (**edited)->change < (**gone)->change);
        QVERIFY(latest(f, ada, room).messages.last()->text.isEmpty());
    }

    void editsHaveARateOfTheirOwn()
    {
        ChatOptions options;
        options.edits = {2, 500ms};
        options.messages = {3, 500ms};
        ChatFixture f(options);
        const UserId ada = f.addUser(u"ada"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        const MessageId id = f.send({ada}, room, u"0"_s)->id;
        QVERIFY(edit(f, {ada}, {id}, u"1"_s) && edit(f, {ada}, {id}, u"2"_s));
        QCOMPARE(edit(f, {ada}, {id}, u"3"_s).error().code, ErrorCode::RateLimited);
        QCOMPARE(remove(f, {ada}, {id}).error().retryAfter, 500ms);
        QVERIFY(f.send({ada}, room, u"x"_s) && f.send({ada}, room, u"x"_s)); // nothing was taken from these
        f.clock.advance(500ms);
        QVERIFY(remove(f, {ada}, {id}));
    }

    void editsCountForTheRoomAndTheDay()
    {
        ChatOptions options;
        options.messagesOfRoom = {3, 500ms};
        ChatFixture f(options);
        const UserId ada = f.addUser(u"ada"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        const MessageId id = f.send({ada}, room, u"0"_s)->id;
        QCOMPARE(edit(f, {ada}, {id}, QString(8000, u'ä')).error().code, ErrorCode::RateLimited); // it counts as four
        QVERIFY(edit(f, {ada}, {id}, u"1"_s));
    }

    void onAFullDiskOneDeletesAndDoesNotEdit()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        const MessageId id = f.send({ada}, room, u"0"_s)->id;
        f.storage->setFull(true);
        QCOMPARE(edit(f, {ada}, {id}, u"1"_s).error().code, ErrorCode::StorageFull);
        QVERIFY(remove(f, {ada}, {id}));
    }

    void deletedWordsAreInNoFile()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        const QByteArray deleted = "a secret that was deleted";
        const QByteArray replaced = "a secret that was replaced";
        const QByteArray kept = "what anybody may know";
        const QString longOne = QString::fromLatin1(deleted) + QString(7'000, u'x'); // on pages of its own
        const MessageId first = f.send({ada}, room, QString::fromLatin1(deleted))->id;
        const MessageId second = f.send({ada}, room, QString::fromLatin1(replaced))->id;
        const MessageId third = f.send({ada}, room, longOne)->id;
        QVERIFY(f.send({ada}, room, QString::fromLatin1(kept)));
        QVERIFY(!filesWith(f, deleted).isEmpty() && !filesWith(f, kept).isEmpty());
        QVERIFY(remove(f, {ada}, {first}) && remove(f, {ada}, {third}));
        QVERIFY(edit(f, {ada}, {second}, u"nothing to see"_s));
        f.clock.advance(ErasedWords::soon);
        QTRY_COMPARE(filesWith(f, deleted), QStringList());
        QCOMPARE(filesWith(f, replaced), QStringList());
        QVERIFY(!filesWith(f, kept).isEmpty());
    }

    /// Killed before the log was emptied: the next start does it.
    void deletedWordsAreInNoFileAfterACrash()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        const QByteArray words = "a secret that was deleted";
        QVERIFY(remove(f, {ada}, {f.send({ada}, room, QString::fromLatin1(words))->id}));
        QVERIFY(!filesWith(f, words).isEmpty());
        ChatFixture crashed;
        const QDir from(f.folder.path());
        crashed.stop();
        for (const QString &name : from.entryList({u"hearth.db*"_s}, QDir::Files)) {
            QFile::remove(crashed.folder.filePath(name));
            QVERIFY(QFile::copy(from.filePath(name), crashed.folder.filePath(name)));
        }
        QVERIFY(!filesWith(crashed, words).isEmpty());
        crashed.start();
        crashed.clock.advance(ErasedWords::soon);
        QTRY_COMPARE(filesWith(crashed, words), QStringList());
        QVERIFY(latest(crashed, ada, room).messages.last()->deleted);
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_MessageEdits)
#include "tst_MessageEdits.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "Migrations.h"
#include "SqlConnection.h"
#include "SqlStatement.h"
#include "SqlStore.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace hearth;

namespace {

const QDateTime noon = QDateTime::fromMSecsSinceEpoch(1'767'268'800'123, Qt::UTC);
const QDateTime later = noon.addSecs(60);

} // namespace

/// What each store function does, against a fresh file and against one that came through every migration.
class TestStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<int>("startVersion");
        QTest::addColumn<bool>("qtsWay");
        QTest::newRow("fresh") << 0 << false;
        QTest::newRow("fresh, Qt's way") << 0 << true;
        for (const Migration &migration : Migrations::all())
            QTest::addRow("from version %d", migration.version) << migration.version << false;
    }

    void init()
    {
        QFETCH_GLOBAL(int, startVersion);
        m_folder = std::make_unique<QTemporaryDir>();
        if (startVersion > 0) {
            openConnection();
            QVERIFY(Migrations::apply(*m_connection, Migrations::all().mid(0, startVersion)));
        }
        openConnection();
        QVERIFY(Migrations::apply(*m_connection));
        m_store = std::make_unique<SqlStore>(*m_connection);
        m_ada = addUser(u"ada"_s);
        m_room = addRoom(u"lounge"_s);
    }

    /// What is cheap because it is little: more statements than these would be noticed by nobody but the processor.
    void whatIsDoneMostTakesFewStatements_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("statements");
        QTest::newRow("append") << u"append"_s << 1;
        QTest::newRow("append with a client_id") << u"append with a client_id"_s << 2;
        QTest::newRow("page") << u"page"_s << 3; // what is settled, what came since, and those messages
        QTest::newRow("page again") << u"page again"_s << 2;
        QTest::newRow("join") << u"join"_s << 1;
        QTest::newRow("touch") << u"touch"_s << 1;
        QTest::newRow("find token") << u"find token"_s << 1;
    }
    void whatIsDoneMostTakesFewStatements()
    {
        QFETCH(QString, what);
        QFETCH(int, statements);
        const User bob = addUser(u"bob"_s);
        QVERIFY(messages().append(message(u"first"_s)));
        NewMessage withId = message(u"text"_s);
        withId.clientId = u"c-1"_s;
        const QHash<QString, std::function<bool()>> work {
            {u"append"_s, [&] { return messages().append(message(u"text"_s)).has_value(); }},
            {u"append with a client_id"_s, [&] { return messages().append(withId).has_value(); }},
            {u"page"_s, [&] { return messages().page(m_room.id, {}).has_value(); }},
            {u"page again"_s, [&] { return messages().page(m_room.id, {}).has_value(); }},
            {u"join"_s, [&] { return rooms().join(m_room.id, bob.id, Role::Member, noon).has_value(); }},
            {u"touch"_s, [&] { return users().touch(bob.id, noon, {}).has_value(); }},
            {u"find token"_s, [&] { return tokens().find("hash").has_value(); }},
        };
        if (what == u"page again"_s)
            QVERIFY(messages().page(m_room.id, {}));
        const SqlTally before = m_connection->tally();
        QVERIFY(work.value(what)());
        QCOMPARE(m_connection->tally().run - before.run, statements);
        QCOMPARE(m_connection->tally().failed, before.failed);
    }

    /// One for each row, emptied and thrown away again, is as much work as storing the row.
    void whatIsWrittenMostMakesNoTablesForItself()
    {
        const User bob = addUser(u"bob"_s);
        const QStringList before = m_connection->statements();
        NewMessage withId = message(u"text"_s);
        withId.clientId = u"c-1"_s;
        QVERIFY(messages().append(withId));
        QVERIFY(rooms().join(m_room.id, bob.id, Role::Member, noon) && rooms().markRead(m_room.id, bob.id, 1));
        QVERIFY(users().touch(bob.id, noon, {}) && tokens().find("hash"));
        QStringList statements = m_connection->statements();
        statements.removeIf([&](const QString &sql) { return before.contains(sql); });
        QVERIFY(!statements.filter(u"INSERT INTO messages"_s).isEmpty());
        statements += before.filter(u"INSERT INTO memberships"_s);
        for (const QString &sql : std::as_const(statements)) {
            auto explain = m_connection->statement(u"EXPLAIN "_s + sql);
            for (qsizetype i = 0; i < sql.count(u'?'); ++i)
                explain.bindNull();
            const QStringList steps = explain.rows([](const SqlRow &row) { return row.text(1); }).value();
            QVERIFY(steps.contains(u"Init"_s));
            QVERIFY2(!steps.contains(u"OpenEphemeral"_s), qPrintable(sql));
        }
    }

    /// However many messages there are, nothing walks through all of them.
    void noStatementScansTheMessages()
    {
        NewMessage first = message(u"first"_s);
        first.clientId = u"c-1"_s;
        for (int i = 0; i < 2; ++i)
            QVERIFY(messages().append(first));
        NewMessage reply = message(u"reply"_s);
        reply.replyTo = MessageId {1};
        QVERIFY(m_connection->execute(u"BEGIN"_s));
        for (int i = 0; i < SqlMessageTail::most; ++i)
            QVERIFY(messages().append(reply)); // so many that they are settled
        QVERIFY(m_connection->execute(u"COMMIT"_s));
        QVERIFY(messages().page(m_room.id, {}));
        QVERIFY(messages().page(m_room.id, {{}, 1, 50}));
        QVERIFY(rooms().all() && rooms().memberships());
        QVERIFY(rooms().join(m_room.id, m_ada.id, Role::Member, noon) && rooms().markRead(m_room.id, m_ada.id, 1));
        QVERIFY(users().all() && users().expireGuests(noon) && tokens().find("hash"));
        const QStringList statements = m_connection->statements();
        QVERIFY(statements.size() > 15);
        for (const QString &sql : statements) {
            auto explain = m_connection->statement(u"EXPLAIN QUERY PLAN "_s + sql);
            for (qsizetype i = 0; i < sql.count(u'?'); ++i)
                explain.bindNull();
            const QStringList plan = explain.rows([](const SqlRow &row) { return row.text(3); }).value();
            static const QRegularExpression scan(u"^SCAN (messages|message_places|m|p)\\b"_s); // by either name
            QVERIFY2(plan.filter(scan).isEmpty(), qPrintable(sql));
        }
    }

    void cleanup()
    {
        m_store.reset();
        m_connection.reset();
        m_folder.reset();
    }

    // Statements

    void valuesComeBackAsTheyWereBound()
    {
        QVERIFY(m_connection->execute(u"CREATE TABLE things (n INTEGER, t TEXT, b BLOB)"_s));
        const QString text = u"a\0b ✨"_s;
        const auto insert = [&] { return m_connection->statement(u"INSERT INTO things VALUES (?, ?, ?)"_s); };
        QCOMPARE(insert().bind(std::numeric_limits<qint64>::min()).bind(text).bind(QByteArray("\0\xff", 2)).insert().value(), 1);
        QCOMPARE(insert().bindNull().bind(QString()).bindNull().execute().value(), 1);
        struct Thing
        {
            qint64 number;
            bool isNull;
            QString text;
            QString hex;
        };
        const auto things = m_connection->statement(u"SELECT n, n IS NULL, t, hex(b), typeof(t) FROM things"_s)
            .rows([](const SqlRow &row) { return Thing {row.integer(0), row.isNull(0), row.text(2), row.text(3)}; }).value();
        QCOMPARE(things.size(), 2);
        QCOMPARE(things[0].number, std::numeric_limits<qint64>::min());
        QCOMPARE(things[0].text, text);
        QCOMPARE(things[0].hex, u"00FF"_s);
        QVERIFY(!things[0].isNull && things[1].isNull);
        QVERIFY(things[1].text.isEmpty());
        QCOMPARE(m_connection->statement(u"SELECT count(*) FROM things WHERE t = ''"_s)
                     .row([](const SqlRow &row) { return row.integer(0); }).value(), 1);
    }

    void aStatementThatFailedWorksAgain()
    {
        QVERIFY(m_connection->execute(u"CREATE TABLE things (n INTEGER UNIQUE NOT NULL)"_s));
        const auto insert = [&](qint64 n) { return m_connection->statement(u"INSERT INTO things VALUES (?)"_s).bind(n).insert(); };
        QCOMPARE(insert(7).value(), 1);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"UNIQUE"_s));
        QCOMPARE(insert(7).error().code, ErrorCode::Internal);
        QCOMPARE(insert(8).value(), 2);
        const auto unlessThere = m_connection->statement(u"INSERT INTO things VALUES (?) ON CONFLICT DO NOTHING"_s).bind(qint64(8)).insert();
        QCOMPARE(unlessThere.value(), 0);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"NONSENSE"_s));
        QVERIFY(!m_connection->statement(u"NONSENSE"_s).bind(qint64(1)).execute());
        QCOMPARE(m_connection->tally().failed, 2);
    }

#ifdef HEARTH_HAS_SQLITE
    void theDriversLibraryIsReachedDirectly()
    {
        QFETCH_GLOBAL(bool, qtsWay);
        QCOMPARE(m_connection->path(), qtsWay ? SqlPath::Qt : SqlPath::Direct);
    }
#endif

    // Users

    void aUserComesBackAsItWasStored()
    {
        StoredUser stored = newUser(u"Grace.Hopper"_s);
        stored.user.displayName = u"Grace ✨"_s;
        stored.user.role = Role::Admin;
        stored.user.lastSeen = later;
        stored.passwordHash = u"$argon2id$..."_s;
        const auto created = users().create(stored);
        QVERIFY(created);
        QVERIFY(created->id.isValid());
        for (const auto &found : {users().byId(created->id), users().byUsername(u"GRACE.hopper"_s)}) {
            QVERIFY(found && *found);
            QCOMPARE((*found)->user, *created);
            QCOMPARE((*found)->user.lastSeen, later);
            QCOMPARE((*found)->user.role, Role::Admin);
            QCOMPARE((*found)->passwordHash, stored.passwordHash);
            QCOMPARE((*found)->createdAt, noon);
            QVERIFY(!(*found)->expiresAt.isValid());
        }
    }

    void aUsernameIsTakenInEveryCaseAndForm()
    {
        QVERIFY(users().create(newUser(u"Straße"_s)));
        for (const QString &same : {u"straße"_s, u"STRASSE"_s, u"ＳＴＲＡＳＳＥ"_s}) {
            const auto refused = users().create(newUser(same));
            QVERIFY2(!refused, qPrintable(same));
            QCOMPARE(refused.error().code, ErrorCode::UsernameTaken);
            QCOMPARE(refused.error().field, u"username"_s);
        }
    }

    void whoIsNotThereIsNotFound()
    {
        QCOMPARE(users().byUsername(u"nobody"_s).value(), std::nullopt);
        QCOMPARE(users().byId(UserId {999}).value(), std::nullopt);
        QCOMPARE(users().setRole(UserId {999}, Role::Admin).error().code, ErrorCode::UserNotFound);
        QCOMPARE(users().setPasswordHash(UserId {999}, u"x"_s).error().code, ErrorCode::UserNotFound);
        QCOMPARE(users().touch(UserId {999}, noon, {}).error().code, ErrorCode::UserNotFound);
    }

    void allUsersComeInTheOrderTheyCame()
    {
        addUser(u"zoe"_s);
        addUser(u"bob"_s);
        QStringList names;
        const QList<StoredUser> all = users().all().value();
        for (const StoredUser &user : all)
            names << user.user.username;
        QCOMPARE(names, (QStringList {u"ada"_s, u"zoe"_s, u"bob"_s}));
    }

    void changesOfAUserAreStored()
    {
        QVERIFY(users().setRole(m_ada.id, Role::Owner));
        QVERIFY(users().setPasswordHash(m_ada.id, u"other"_s));
        QVERIFY(users().touch(m_ada.id, later, {}));
        const auto found = users().byId(m_ada.id);
        QCOMPARE((*found)->user.role, Role::Owner);
        QCOMPARE((*found)->passwordHash, u"other"_s);
        QCOMPARE((*found)->user.lastSeen, later);
    }

    void guestsAreNoAccounts()
    {
        QVERIFY(users().hasAccounts().value());
        QVERIFY(m_connection->execute(u"UPDATE users SET role = 'guest'"_s));
        QVERIFY(!users().hasAccounts().value());
    }

    void guestsPastTheirTimeGoAndWhatTheySaidStays()
    {
        StoredUser guest = newUser(u"guest-1"_s);
        guest.user.role = Role::Guest;
        guest.expiresAt = later;
        const User gone = users().create(guest).value();
        guest.user.username = u"guest-2"_s;
        guest.expiresAt = later.addMSecs(1);
        const User stays = users().create(guest).value();
        QVERIFY(rooms().join(m_room.id, gone.id, Role::Guest, noon));
        QVERIFY(tokens().create(gone.id, "gone", noon));
        QVERIFY(tokens().create(stays.id, "stays", noon));
        QVERIFY(messages().append(message(u"I was here"_s, gone.author())));

        QCOMPARE(users().expireGuests(noon).value(), QList<UserId>());
        QCOMPARE(users().expireGuests(later).value(), QList<UserId> {gone.id});
        QCOMPARE(users().expireGuests(later).value(), QList<UserId>());

        QCOMPARE(users().byId(gone.id).value(), std::nullopt);
        QCOMPARE(users().byUsername(u"guest-1"_s).value(), std::nullopt);
        QCOMPARE(users().all().value().size(), 2);
        QCOMPARE(users().touch(gone.id, later, later).error().code, ErrorCode::UserNotFound);
        QCOMPARE(tokens().find("gone").value(), std::nullopt);
        QCOMPARE(tokens().find("stays").value(), std::optional(stays.id));
        QCOMPARE(rooms().memberships().value().size(), 1);
        const StoredPage page = messages().page(m_room.id, {}).value();
        QCOMPARE(page.messages.last().author, gone.author());
    }

    void touchingAGuestProlongsItsLife()
    {
        StoredUser guest = newUser(u"guest-1"_s);
        guest.user.role = Role::Guest;
        guest.expiresAt = noon;
        const User user = users().create(guest).value();
        QVERIFY(users().touch(user.id, noon, later));
        QCOMPARE(users().byId(user.id).value()->expiresAt, later);
        QCOMPARE(users().expireGuests(noon).value(), QList<UserId>());
    }

    // Tokens

    void aTokenIsFoundUntilItIsRemoved()
    {
        const QByteArray hash("\x00\x01\xff hash", 8);
        QVERIFY(tokens().create(m_ada.id, hash, noon));
        QCOMPARE(tokens().find(hash).value(), std::optional(m_ada.id));
        QCOMPARE(tokens().find("other").value(), std::nullopt);
        QVERIFY(tokens().remove(hash).value());
        QVERIFY(!tokens().remove(hash).value());
        QCOMPARE(tokens().find(hash).value(), std::nullopt);
    }

    void aTokenOfNobodyIsRefused()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"FOREIGN KEY"_s));
        QCOMPARE(tokens().create(UserId {999}, "hash", noon).error().code, ErrorCode::Internal);
    }

    // Rooms

    void aRoomComesBackAsItWasStoredWithItsCreatorAsOwner()
    {
        Room room;
        room.name = u"Küche"_s;
        room.topic = u"What is for lunch?"_s;
        room.kind = RoomKind::Private;
        room.createdBy = m_ada.id;
        room.createdAt = noon;
        Room created = rooms().create(room).value();
        QCOMPARE(created.memberCount, 1);
        QCOMPARE(created.membership, (Membership {Role::Owner, 0, 0}));
        Room stored = rooms().all().value().last();
        created.memberCount = 0;
        created.membership.reset();
        QCOMPARE(stored, created);
        const StoredMembership membership = rooms().memberships().value().last();
        QCOMPARE(membership.room, created.id);
        QCOMPARE(membership.user, m_ada.id);
        QCOMPARE(membership.role, Role::Owner);
        QCOMPARE(membership.joinedAt, noon);
    }

    void namesAreUniqueAmongPublicRoomsOnly()
    {
        const auto again = rooms().create(newRoom(u"LOUNGE"_s, RoomKind::Public));
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::RoomExists);
        QCOMPARE(again.error().field, u"name"_s);
        QVERIFY(rooms().create(newRoom(u"lounge"_s, RoomKind::Private)));
        QVERIFY(rooms().create(newRoom(u"lounge"_s, RoomKind::Private)));
    }

    void joiningTwiceChangesNothing()
    {
        const User bob = addUser(u"bob"_s);
        QVERIFY(messages().append(message(u"one"_s)));
        const StoredMembership joined = rooms().join(m_room.id, bob.id, Role::Member, noon).value();
        QCOMPARE(joined.lastReadSeq, 1);
        QCOMPARE(joined.role, Role::Member);
        QVERIFY(messages().append(message(u"two"_s)));
        const StoredMembership again = rooms().join(m_room.id, bob.id, Role::Admin, later).value();
        QCOMPARE(again.lastReadSeq, 1);
        QCOMPARE(again.role, Role::Member);
        QCOMPARE(again.joinedAt, noon);
        QCOMPARE(rooms().memberships().value().size(), 2);
    }

    void aRoomThatIsNotThereCannotBeJoined()
    {
        QCOMPARE(rooms().join(RoomId {999}, m_ada.id, Role::Member, noon).error().code, ErrorCode::RoomNotFound);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"FOREIGN KEY"_s));
        QCOMPARE(rooms().join(m_room.id, UserId {999}, Role::Member, noon).error().code, ErrorCode::Internal);
    }

    void leavingEndsTheMembershipOnce()
    {
        QVERIFY(rooms().leave(m_room.id, m_ada.id).value());
        QVERIFY(!rooms().leave(m_room.id, m_ada.id).value());
        QVERIFY(rooms().memberships().value().isEmpty());
    }

    void readingNeverGoesBackNorPastTheEnd()
    {
        const User bob = addUser(u"bob"_s);
        QVERIFY(rooms().join(m_room.id, bob.id, Role::Member, noon));
        for (int i = 0; i < 5; ++i)
            QVERIFY(messages().append(message(u"text"_s)));
        QCOMPARE(rooms().markRead(m_room.id, bob.id, 3).value(), 3);
        QCOMPARE(rooms().markRead(m_room.id, bob.id, 2).value(), 3);
        QCOMPARE(rooms().markRead(m_room.id, bob.id, -1).value(), 3);
        QCOMPARE(rooms().markRead(m_room.id, bob.id, 99).value(), 5);
        QCOMPARE(rooms().memberships().value().last().lastReadSeq, 5);
        QCOMPARE(rooms().markRead(m_room.id, UserId {999}, 1).error().code, ErrorCode::NotAMember);
    }

    // Messages

    void aMessageComesBackAsItWasStored()
    {
        const Message first = messages().append(message(u"first"_s)).value().message;
        NewMessage reply = message(u"a\nreply 🎉"_s);
        reply.clientId = u"c-1"_s;
        reply.replyTo = first.id;
        const AppendedMessage appended = messages().append(reply).value();
        QVERIFY(appended.isNew);
        QCOMPARE(appended.message.seq, 2);
        QVERIFY(appended.message.id > first.id);
        QCOMPARE(appended.message.createdAt, noon);
        QCOMPARE(messages().page(m_room.id, {}).value().messages, (QList<Message> {first, appended.message}));
        QCOMPARE(rooms().all().value().first().lastSeq, 2);
    }

    void theAuthorHasReadWhatTheyWrote()
    {
        QVERIFY(messages().append(message(u"one"_s)));
        QVERIFY(messages().append(message(u"two"_s)));
        QCOMPARE(rooms().memberships().value().first().lastReadSeq, 2);
    }

    void sendingTwiceWithTheSameClientIdStoresOnce()
    {
        NewMessage once = message(u"once"_s);
        once.clientId = u"retry"_s;
        const AppendedMessage stored = messages().append(once).value();
        once.text = u"other text"_s;
        once.room = addRoom(u"another"_s).id;
        const AppendedMessage again = messages().append(once).value();
        QVERIFY(!again.isNew);
        QCOMPARE(again.message, stored.message);
        QCOMPARE(messages().page(m_room.id, {}).value().messages.size(), 1);
        // Another author's is another message.
        NewMessage others = message(u"mine"_s, addUser(u"bob"_s).author());
        others.clientId = u"retry"_s;
        QVERIFY(messages().append(others).value().isNew);
        QCOMPARE(rooms().all().value().first().lastSeq, 2);
    }

    // What follows from messages is written for many at once (SqlMessageTail): nobody must be able to tell.

    void manyMessagesLaterEverythingIsStillKnown()
    {
        const RoomId other = addRoom(u"another"_s).id;
        const User bob = addUser(u"bob"_s);
        QVERIFY(rooms().join(other, bob.id, Role::Member, noon));
        QVERIFY(m_connection->execute(u"BEGIN"_s));
        const int count = SqlMessageTail::most * 2 + 10;
        for (int i = 1; i <= count; ++i) {
            NewMessage one = message(u"text"_s);
            one.clientId = u"c-%1"_s.arg(i);
            QVERIFY(messages().append(one));
            if (i == 5)
                QVERIFY(messages().append(message(u"once"_s, bob.author(), other)));
        }
        QVERIFY(m_connection->execute(u"COMMIT"_s));
        const auto settled = m_connection->statement(u"SELECT message_id FROM settled"_s)
            .row([](const SqlRow &row) { return row.integer(0); });
        QCOMPARE(settled.value(), std::optional<qint64>(SqlMessageTail::most * 2));
        for (const bool afterRestart : {false, true}) {
            if (afterRestart)
                reopen();
            for (const int i : {1, 5, SqlMessageTail::most, count}) {
                NewMessage again = message(u"again"_s);
                again.clientId = u"c-%1"_s.arg(i);
                const auto known = messages().append(again);
                QVERIFY(known && !known->isNew);
                QCOMPARE(known->message.seq, i);
                QCOMPARE(known->message.clientId, again.clientId);
            }
            const QList<Room> all = rooms().all().value();
            QCOMPARE(all.at(0).lastSeq, count);
            QCOMPARE(all.at(1).lastSeq, 1);
            QCOMPARE(lastRead(m_room.id, m_ada.id), count);
            QCOMPARE(lastRead(other, bob.id), 1);
            QCOMPARE(lastRead(other, m_ada.id), 0);
            QCOMPARE(rooms().markRead(m_room.id, m_ada.id, 1).value(), count);
        }
        QCOMPARE(messages().append(message(u"next"_s)).value().message.seq, count + 1);
    }

    void anotherConnectionSeesWhatFollowsAtOnce()
    {
        QVERIFY(messages().append(message(u"one"_s)));
        QVERIFY(messages().append(message(u"two"_s)));
        SqlConnection connection(SqlDialect::sqlite());
        QVERIFY(connection.open(m_folder->filePath(u"hearth.db"_s), SqlAccess::ReadOnly));
        SqlStore reader(connection);
        QCOMPARE(reader.rooms().all().value().first().lastSeq, 2);
        QCOMPARE(reader.rooms().memberships().value().first().lastReadSeq, 2);
    }

    void whoLeavesAndJoinsAgainHasReadToTheEnd()
    {
        QVERIFY(messages().append(message(u"one"_s)));
        QVERIFY(rooms().leave(m_room.id, m_ada.id).value());
        QVERIFY(messages().append(message(u"two"_s, addUser(u"bob"_s).author())));
        QCOMPARE(rooms().join(m_room.id, m_ada.id, Role::Member, later).value().lastReadSeq, 2);
        QCOMPARE(lastRead(m_room.id, m_ada.id), 2);
    }

    void manyMessagesMayHaveNoClientId()
    {
        QVERIFY(messages().append(message(u"one"_s)));
        QVERIFY(messages().append(message(u"two"_s)).value().isNew);
    }

    void aReplyIsToALiveMessageOfTheSameRoom()
    {
        const Message elsewhere = messages().append(message(u"there"_s, {}, addRoom(u"another"_s).id)).value().message;
        const Message deleted = messages().append(message(u"gone"_s)).value().message;
        QVERIFY(m_connection->execute(u"UPDATE messages SET deleted = 1 WHERE id = %1"_s.arg(deleted.id.value)));
        for (const MessageId id : {elsewhere.id, deleted.id, MessageId {999}}) {
            NewMessage reply = message(u"reply"_s);
            reply.replyTo = id;
            const auto refused = messages().append(reply);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::MessageNotFound);
            QCOMPARE(refused.error().field, u"reply_to"_s);
        }
        QCOMPARE(messages().append(message(u"next"_s)).value().message.seq, 2); // what was refused took no seq
    }

    void aRoomThatIsNotThereTakesNoMessage()
    {
        QCOMPARE(messages().append(message(u"hello"_s, {}, RoomId {999})).error().code, ErrorCode::RoomNotFound);
    }

    void anAuthorWhoIsNotThereWritesNothing()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"FOREIGN KEY"_s));
        const Author nobody {UserId {999}, u"nobody"_s, u"Nobody"_s};
        QCOMPARE(messages().append(message(u"hello"_s, nobody)).error().code, ErrorCode::Internal);
    }

    void pagesGoBothWaysWithoutGaps_data()
    {
        QTest::addColumn<PageQuery>("query");
        QTest::addColumn<QList<Seq>>("seqs");
        QTest::addColumn<bool>("hasMore");
        QTest::newRow("latest") << PageQuery {{}, {}, 3} << QList<Seq> {8, 9, 10} << true;
        QTest::newRow("all") << PageQuery {{}, {}, 10} << QList<Seq> {1, 2, 3, 4, 5, 6, 7, 8, 9, 10} << false;
        QTest::newRow("before") << PageQuery {8, {}, 3} << QList<Seq> {5, 6, 7} << true;
        QTest::newRow("before, to the start") << PageQuery {4, {}, 3} << QList<Seq> {1, 2, 3} << false;
        QTest::newRow("before the first") << PageQuery {1, {}, 3} << QList<Seq> {} << false;
        QTest::newRow("after") << PageQuery {{}, 3, 3} << QList<Seq> {4, 5, 6} << true;
        QTest::newRow("after, to the end") << PageQuery {{}, 7, 3} << QList<Seq> {8, 9, 10} << false;
        QTest::newRow("after nothing") << PageQuery {{}, 0, 2} << QList<Seq> {1, 2} << true;
        QTest::newRow("after the last") << PageQuery {{}, 10, 3} << QList<Seq> {} << false;
    }
    void pagesGoBothWaysWithoutGaps()
    {
        QFETCH(PageQuery, query);
        QFETCH(QList<Seq>, seqs);
        QFETCH(bool, hasMore);
        const RoomId other = addRoom(u"another"_s).id;
        for (int i = 0; i < 10; ++i) {
            QVERIFY(messages().append(message(u"text"_s)));
            QVERIFY(messages().append(message(u"noise"_s, {}, other)));
        }
        const StoredPage page = messages().page(m_room.id, query).value();
        QList<Seq> found;
        for (const Message &message : page.messages) {
            QCOMPARE(message.roomId, m_room.id);
            found << message.seq;
        }
        QCOMPARE(found, seqs);
        QCOMPARE(page.hasMore, hasMore);
    }

    void aPageOfARoomThatIsNotThereIsEmpty()
    {
        const StoredPage page = messages().page(RoomId {999}, {}).value();
        QVERIFY(page.messages.isEmpty());
        QVERIFY(!page.hasMore);
    }

    void idsAreNeverUsedAgain()
    {
        const MessageId last = messages().append(message(u"text"_s)).value().message.id;
        QVERIFY(m_connection->execute(u"DELETE FROM messages"_s));
        QVERIFY(messages().append(message(u"text"_s)).value().message.id > last);
        for (int i = 0; i < SqlMessageTail::most; ++i)
            QVERIFY(messages().append(message(u"text"_s)));
        QVERIFY(m_connection->execute(u"DELETE FROM messages"_s));
        reopen();
        QVERIFY(messages().append(message(u"text"_s)).value().message.id.value > SqlMessageTail::most);
    }

    void aFullDiskSaysSo()
    {
        QVERIFY(m_connection->execute(u"PRAGMA max_page_count = 1"_s)); // SQLite raises it to the present size
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"disk is full"_s));
        Result<void> result;
        for (int i = 0; i < 1000 && result; ++i)
            if (const auto appended = messages().append(message(QString(4000, u'x'))); !appended)
                result = appended.error();
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Internal);
        QVERIFY(!result.error().message.contains(u"disk"_s)); // which is for the log, not for clients
    }

private:
    UserStore &users() { return m_store->users(); }
    TokenStore &tokens() { return m_store->tokens(); }
    RoomStore &rooms() { return m_store->rooms(); }
    MessageStore &messages() { return m_store->messages(); }

    Seq lastRead(RoomId room, UserId user)
    {
        const QList<StoredMembership> all = rooms().memberships().value();
        for (const StoredMembership &membership : all)
            if (membership.room == room && membership.user == user)
                return membership.lastReadSeq;
        return -1;
    }
    /// As after a restart.
    void reopen()
    {
        m_store.reset();
        openConnection();
        m_store = std::make_unique<SqlStore>(*m_connection);
    }
    void openConnection()
    {
        m_connection.reset();
        QFETCH_GLOBAL(bool, qtsWay);
        m_connection = std::make_unique<SqlConnection>(SqlDialect::sqlite(), qtsWay ? SqlPath::Qt : SqlPath::Direct);
        QVERIFY(m_connection->open(m_folder->filePath(u"hearth.db"_s), SqlAccess::ReadWrite));
        QVERIFY(m_connection->applySettings());
        QVERIFY(m_connection->execute(u"PRAGMA synchronous = OFF"_s)); // what is on the disk when is not asked here
        m_connection->logReasons();
    }
    static StoredUser newUser(const QString &name)
    {
        StoredUser stored;
        stored.user.username = name;
        stored.user.displayName = name;
        stored.createdAt = noon;
        return stored;
    }
    User addUser(const QString &name) { return users().create(newUser(name)).value(); }
    Room newRoom(const QString &name, RoomKind kind)
    {
        Room room;
        room.name = name;
        room.kind = kind;
        room.createdBy = m_ada.id;
        room.createdAt = noon;
        return room;
    }
    Room addRoom(const QString &name) { return rooms().create(newRoom(name, RoomKind::Public)).value(); }
    NewMessage message(const QString &text, std::optional<Author> author = {}, std::optional<RoomId> room = {})
    {
        return {room.value_or(m_room.id), author.value_or(m_ada.author()), text, {}, {}, noon};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqlConnection> m_connection;
    std::unique_ptr<SqlStore> m_store;
    User m_ada;
    Room m_room;
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_Store.moc"

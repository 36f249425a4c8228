// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverStore.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace hearth;

/// Rooms that are deleted, people who are kept out, words that are taken away.
class tst_StoreThrowingOut : public OverStore
{
    Q_OBJECT

private Q_SLOTS:
    void aDeletedRoomIsNotThereForAnything()
    {
        const User bob = addUser(u"bob"_s);
        QVERIFY(rooms().join(m_room.id, bob.id, RoomRole::Member, noon));
        QVERIFY(messages().append(message(u"first"_s)));
        QVERIFY(rooms().remove(m_room.id, noon));
        QVERIFY(rooms().all()->isEmpty());
        QVERIFY(rooms().memberships()->isEmpty());
        QCOMPARE(messages().append(message(u"second"_s)).error().code, ErrorCode::RoomNotFound);
        QCOMPARE(rooms().join(m_room.id, bob.id, RoomRole::Member, noon).error().code, ErrorCode::RoomNotFound);
        QCOMPARE(rooms().remove(m_room.id, noon).error().code, ErrorCode::RoomNotFound);
        reopen();
        QVERIFY(rooms().all()->isEmpty());
        QCOMPARE(messages().append(message(u"third"_s)).error().code, ErrorCode::RoomNotFound);
        const Room again = addRoom(u"lounge"_s); // the name is free
        QVERIFY(again.id.value > m_room.id.value);
    }

    void aDeletedRoomIsClearedInSteps()
    {
        const Room other = addRoom(u"attic"_s);
        for (int i = 0; i < 25; ++i) {
            NewMessage next = message(QString::number(i));
            next.clientId = u"c-%1"_s.arg(i);
            if (i > 0)
                next.replyTo = messages().page(m_room.id, {}).value().messages.last().id;
            QVERIFY(messages().append(next));
            QVERIFY(messages().append(message(QString::number(i), {}, other.id)));
        }
        QVERIFY(rooms().toClear()->isEmpty());
        QVERIFY(rooms().remove(m_room.id, noon));
        QCOMPARE(*rooms().toClear(), QList {m_room.id});
        QCOMPARE(*rooms().clear(m_room.id, 10), false);
        reopen(); // the program ended meanwhile
        QCOMPARE(*rooms().toClear(), QList {m_room.id});
        QCOMPARE(*rooms().clear(m_room.id, 10), false);
        QCOMPARE(*rooms().clear(m_room.id, 10), true);
        QVERIFY(rooms().toClear()->isEmpty());
        for (const QString &table : {u"messages"_s, u"message_places"_s})
            QCOMPARE(number(u"SELECT count(*) FROM %1 WHERE room_id = %2"_s.arg(table).arg(m_room.id.value)), 0);
        QCOMPARE(number(u"SELECT count(*) FROM client_ids"_s), 0);
        QCOMPARE(messages().page(other.id, {}).value().messages.size(), 25);
        QCOMPARE(messages().append(message(u"next"_s, {}, other.id)).value().message.seq, 26);
    }

    void anIdIsNotGivenAgainWhenTheNewestMessagesWereDeleted()
    {
        const Room other = addRoom(u"attic"_s);
        const MessageId last = messages().append(message(u"last"_s)).value().message.id;
        QVERIFY(rooms().remove(m_room.id, noon) && rooms().clear(m_room.id, 10));
        reopen();
        QVERIFY(messages().append(message(u"next"_s, {}, other.id)).value().message.id.value > last.value);
    }

    void aRetryOfWhatADeletedRoomTookWithItIsNew()
    {
        const Room other = addRoom(u"attic"_s);
        NewMessage said = message(u"said"_s);
        said.clientId = u"c-1"_s;
        QVERIFY(messages().append(said));
        QVERIFY(rooms().remove(m_room.id, noon));
        QCOMPARE(messages().append(said).error().code, ErrorCode::RoomNotFound);
        said.room = other.id;
        QVERIFY(messages().append(said).value().isNew);
        QVERIFY(rooms().clear(m_room.id, 10));
        QVERIFY(!messages().append(said).value().isNew);
    }

    void whoIsBannedDoesNotJoin()
    {
        const User bob = addUser(u"bob"_s);
        QVERIFY(bans().ban({m_room.id, bob.id, u"spam"_s, noon, m_ada.id}));
        QCOMPARE(rooms().join(m_room.id, bob.id, RoomRole::Member, noon).error().code, ErrorCode::Banned);
        QVERIFY(rooms().join(addRoom(u"attic"_s).id, bob.id, RoomRole::Member, noon));
        QVERIFY(rooms().join(m_room.id, m_ada.id, RoomRole::Member, noon)); // a member already
        QCOMPARE(*bans().of(m_room.id, {}, 10), (QList {Ban {bob.author(), u"spam"_s, noon, m_ada.author(), {}}}));
        QCOMPARE(*bans().unban(m_room.id, bob.id), true);
        QCOMPARE(*bans().unban(m_room.id, bob.id), false);
        QVERIFY(rooms().join(m_room.id, bob.id, RoomRole::Member, noon));
    }

    void aGuestsBanIsItsAddressesUntilThen()
    {
        const User bad = addGuest(u"guest-bad"_s, u"192.0.2.1"_s);
        QVERIFY(bans().ban({m_room.id, bad.id, {}, noon, m_ada.id, u"192.0.2.1"_s, later}));
        const User again = addGuest(u"guest-again"_s, u"192.0.2.1"_s);
        const User good = addGuest(u"guest-good"_s, u"192.0.2.2"_s);
        const User bob = addUser(u"bob"_s);
        QCOMPARE(rooms().join(m_room.id, again.id, RoomRole::Member, noon).error().code, ErrorCode::Banned);
        QVERIFY(rooms().join(m_room.id, good.id, RoomRole::Member, noon));
        QVERIFY(rooms().join(m_room.id, bob.id, RoomRole::Member, noon));
        QVERIFY(rooms().join(m_room.id, again.id, RoomRole::Member, later));
        QCOMPARE(rooms().join(m_room.id, bad.id, RoomRole::Member, later).error().code, ErrorCode::Banned);
    }

    void anAddressIsBannedUntilThen()
    {
        QCOMPARE(*bans().isAddressBanned(u"192.0.2.1"_s, noon), false);
        const User bad = addGuest(u"guest-bad"_s, u"192.0.2.1"_s);
        QVERIFY(bans().banAddress({u"192.0.2.1"_s, bad.id, later, noon, m_ada.id}));
        reopen();
        QCOMPARE(*bans().isAddressBanned(u"192.0.2.1"_s, noon), true);
        QCOMPARE(*bans().isAddressBanned(u"192.0.2.1"_s, later), false);
        QCOMPARE(*bans().isAddressBanned(u"192.0.2.2"_s, noon), false);
        QVERIFY(bans().addresses(later, 0, 10)->isEmpty());
        const QList<AddressBan> all = bans().addresses(noon, 0, 10).value();
        QCOMPARE(all, (QList {AddressBan {all.first().id, u"192.0.2.1"_s, bad.author(), noon, m_ada.author(), later}}));
        QCOMPARE(*bans().unbanAddress(all.first().id), true);
        QCOMPARE(*bans().unbanAddress(all.first().id), false);
        QCOMPARE(*bans().isAddressBanned(u"192.0.2.1"_s, noon), false);
    }

    void guestsEndAllOrByTheirAddress()
    {
        const User one = addGuest(u"guest-one"_s, u"192.0.2.1"_s);
        const User two = addGuest(u"guest-two"_s, u"192.0.2.2"_s);
        const User three = addGuest(u"guest-three"_s, u"192.0.2.1"_s);
        QVERIFY(rooms().join(m_room.id, one.id, RoomRole::Member, noon));
        QVERIFY(tokens().create(one.id, "one", noon) && tokens().create(two.id, "two", noon));
        QCOMPARE(*users().endGuestsFrom(u"192.0.2.1"_s, noon), (QList {one.id, three.id}));
        QVERIFY(!users().byId(one.id)->has_value() && users().byId(two.id)->has_value());
        QVERIFY(!tokens().find("one")->has_value() && tokens().find("two")->has_value());
        QCOMPARE(rooms().memberships()->size(), 1);
        QCOMPARE(*users().endGuests(noon), QList {two.id});
        QCOMPARE(users().all()->size(), 1);
    }

    void whereAGuestCameFromIsKeptForADay()
    {
        const User gone = addGuest(u"guest-gone"_s, u"192.0.2.1"_s);
        const User here = addGuest(u"guest-here"_s, u"192.0.2.2"_s);
        QCOMPARE(*users().endGuestsFrom(u"192.0.2.1"_s, noon), QList {gone.id});
        const QDateTime last = noon.addDays(1).addMSecs(-1);
        reopen();
        QCOMPARE((*users().byIdOrGone(gone.id, last))->address, u"192.0.2.1"_s);
        QVERIFY(!users().byIdOrGone(gone.id, noon.addDays(1))->has_value());
        QCOMPARE((*users().byIdOrGone(here.id, noon.addDays(1)))->address, u"192.0.2.2"_s);
        QVERIFY(!users().byIdOrGone(UserId {999}, noon)->has_value());
        const auto kept = [this] { return number(u"SELECT count(*) FROM users WHERE address IS NOT NULL"_s); };
        QVERIFY(users().expireGuests(last));
        QCOMPARE(kept(), 2);
        QCOMPARE(*users().expireGuests(noon.addDays(1)), QList {here.id});
        QCOMPARE(kept(), 1);
        QVERIFY(users().expireGuests(noon.addDays(2)));
        QCOMPARE(kept(), 0);
    }

    void aDisabledAccountSaysSo()
    {
        QVERIFY(tokens().create(m_ada.id, "hash", noon));
        QVERIFY(users().setDisabled(m_ada.id, noon) && tokens().removeAllOf(m_ada.id));
        QVERIFY(!tokens().find("hash")->has_value());
        reopen();
        QCOMPARE((*users().byId(m_ada.id))->user.disabled, true);
        QVERIFY(users().setDisabled(m_ada.id, {}));
        QCOMPARE((*users().byUsername(u"ada"_s))->user.disabled, false);
        QCOMPARE(users().setDisabled(UserId {999}, noon).error().code, ErrorCode::UserNotFound);
    }

    void whatSomebodyWroteIsFoundAPartAtATime()
    {
        const User bob = addUser(u"bob"_s);
        const Room attic = addRoom(u"attic"_s);
        QList<MessageId> bobs;
        for (int i = 0; i < 10; ++i) {
            NewMessage next = message(QString::number(i), i % 2 ? bob.author() : m_ada.author(), i < 5 ? m_room.id : attic.id);
            next.createdAt = i < 2 ? noon.addSecs(-1) : noon;
            const MessageId id = messages().append(next).value().message.id;
            if (i % 2 && i >= 2)
                bobs.prepend(id);
        }
        QList<MessageId> found;
        MessageId next;
        int looks = 0;
        do {
            const WrittenMessages part = messages().writtenBy(bob.id, {}, next, noon, 3).value();
            found += part.messages;
            next = part.next;
            ++looks;
        } while (next.isValid());
        QCOMPARE(found, bobs);
        QCOMPARE(looks, 4);
        QCOMPARE(messages().writtenBy(bob.id, attic.id, {}, noon, 100).value().messages, bobs.first(3));
    }

    void erasedMessagesKeepTheirPlacesAndLoseTheirWords()
    {
        NewMessage said = message(u"the quick brown fox"_s);
        said.clientId = u"c-1"_s;
        const Message first = messages().append(said).value().message;
        QVERIFY(messages().append(message(u"kept"_s)));
        const QList<Message> erased = messages().erase({first.id}).value();
        QCOMPARE(erased.size(), 1);
        QCOMPARE(erased.first().text, QString());
        QVERIFY(erased.first().deleted);
        QVERIFY(messages().erase({first.id})->isEmpty());
        const QList<Message> page = messages().page(m_room.id, {}).value().messages;
        QCOMPARE(page.size(), 2);
        QCOMPARE(page.first(), erased.first());
        QCOMPARE(page.last().text, u"kept"_s);
        QVERIFY(messages().writtenBy(m_ada.id, {}, {}, noon, 100)->messages.size() == 1);
        QVERIFY(!messages().append(said).value().isNew); // a retry changes nothing
    }

    void wordsThatWereTakenAwayAreNotInTheFile()
    {
        const QString longText = u"the quick brown fox "_s.repeated(300); // with pages of its own
        QList<MessageId> said;
        for (int i = 0; i < 50; ++i)
            said << messages().append(message(i % 10 ? u"jumps over the lazy dog"_s : longText)).value().message.id;
        QVERIFY(m_connection->statement(u"PRAGMA wal_checkpoint(TRUNCATE)"_s).execute());
        QVERIFY(bytesOfFile().contains("quick brown") && bytesOfFile().contains("lazy dog"));
        QVERIFY(messages().erase(said));
        QVERIFY(m_connection->statement(u"PRAGMA wal_checkpoint(TRUNCATE)"_s).execute());
        QVERIFY(!bytesOfFile().contains("quick brown") && !bytesOfFile().contains("lazy dog"));
    }

private:
    BanStore &bans() { return m_store->bans(); }
    User addGuest(const QString &name, const QString &address)
    {
        StoredUser guest = newUser(name);
        guest.user.role = Role::Guest;
        guest.expiresAt = noon.addDays(1);
        guest.address = address;
        return users().create(guest).value();
    }
    qint64 number(const QString &sql)
    {
        return m_connection->statement(sql).row([](const SqliteRow &row) { return row.integer(0); }).value().value();
    }
    QByteArray bytesOfFile() const
    {
        QFile file(m_folder->filePath(u"hearth.db"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

QTEST_GUILESS_MAIN(tst_StoreThrowingOut)
#include "tst_StoreThrowingOut.moc"

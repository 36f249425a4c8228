// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverStore.h"

using namespace Qt::StringLiterals;
using namespace hearth;

/// What lets people in, and who came by it.
class tst_StoreInvites : public OverStore
{
    Q_OBJECT

private Q_SLOTS:
    void anInviteIsUsedAsOftenAsItMayBe()
    {
        const qint64 id = add({.hash = "twice", .maxUses = 2});
        const User bob = addUser(u"bob"_s);
        const User eve = addUser(u"eve"_s);
        QCOMPARE((*invites().use("twice", bob.id, later))->uses, 1);
        QCOMPARE((*invites().use("twice", bob.id, later))->uses, 1); // they have come already
        QVERIFY(*invites().find("twice", later));
        QCOMPARE((*invites().use("twice", m_ada.id, later))->uses, 2);
        QVERIFY(!*invites().use("twice", eve.id, later));
        QVERIFY(!*invites().use("twice", bob.id, later));
        QVERIFY(!*invites().find("twice", later));
        QCOMPARE((*invites().byId(id))->uses, 2);
        reopen();
        QCOMPARE((*invites().byId(id))->uses, 2);
    }

    void anInviteOfAnyNumberIsNeverUsedUp()
    {
        add({.hash = "any"});
        for (int i = 0; i < 30; ++i)
            QCOMPARE((*invites().use("any", addUser(u"u%1"_s.arg(i)).id, noon.addSecs(i)))->uses, i + 1);
        const auto listed = *invites().list({}, {}, 0, 10);
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed[0].invite.uses, 30);
        QCOMPARE(listed[0].came.size(), InviteStore::mostListedUses);
        QCOMPARE(listed[0].came[0].user.username, u"u29"_s);
        QCOMPARE(listed[0].came[0].at, noon.addSecs(29));
    }

    void anInviteEnds()
    {
        add({.hash = "short", .expiresAt = later});
        QVERIFY(*invites().find("short", later.addMSecs(-1)));
        QVERIFY(!*invites().find("short", later));
        QVERIFY(!*invites().use("short", m_ada.id, later));
        QVERIFY(!*invites().find("another", noon));
    }

    void whatIsRevokedIsNotGoodButWhoCameStays()
    {
        const qint64 id = add({.hash = "revoked"});
        const User guest = addGuest(u"guest-1"_s);
        QVERIFY(*invites().use("revoked", guest.id, noon));
        QVERIFY(*invites().remove(id));
        QVERIFY(!*invites().remove(id));
        QVERIFY(!*invites().find("revoked", noon));
        QVERIFY(invites().list({}, {}, 0, 10)->isEmpty());
        QVERIFY(users().uninvitedGuests()->isEmpty());
        QVERIFY(add({.hash = "next"}) > id); // an id is never given again
    }

    void guestsWhomNobodyInvitedAreTold()
    {
        add({.hash = "in"});
        const User invited = addGuest(u"guest-1"_s);
        const User other = addGuest(u"guest-2"_s);
        QVERIFY(*invites().use("in", invited.id, noon));
        QCOMPARE(*users().uninvitedGuests(), QList {other.id});
        QCOMPARE(*users().endUninvitedGuests(noon), QList {other.id});
        QVERIFY(users().uninvitedGuests()->isEmpty());
        QCOMPARE(*users().endGuests(noon), QList {invited.id});
    }

    void invitesAreListedByTheirMakerOrTheirRoom()
    {
        const User bob = addUser(u"bob"_s);
        const qint64 first = add({.hash = "1", .room = m_room.id, .by = bob.id, .note = u"for the choir"_s});
        const qint64 second = add({.hash = "2", .by = bob.id});
        const qint64 third = add({.hash = "3"});
        const auto ids = [](const Result<QList<ListedInvite>> &listed) {
            QList<qint64> found;
            for (const ListedInvite &one : listed.value())
                found.append(one.invite.id);
            return found;
        };
        QCOMPARE(ids(invites().list({}, {}, 0, 10)), (QList {third, second, first}));
        QCOMPARE(ids(invites().list({}, {}, 0, 2)), (QList {third, second}));
        QCOMPARE(ids(invites().list({}, {}, second, 2)), QList {first});
        QCOMPARE(ids(invites().list(bob.id, {}, 0, 10)), (QList {second, first}));
        QCOMPARE(ids(invites().list({}, m_room.id, 0, 10)), QList {first});
        QCOMPARE(*invites().countOf(bob.id), 2);
        QCOMPARE(*invites().count(), 3);
        const StoredInvite stored = **invites().byId(first);
        QCOMPARE(stored.room, m_room.id);
        QCOMPARE(stored.by, bob.id);
        QCOMPARE(stored.at, noon);
        QCOMPARE(stored.note, u"for the choir"_s);
        QVERIFY(!stored.expiresAt.isValid());
        QVERIFY(!*invites().byId(99));
    }

    void anInviteGoesWithItsRoom()
    {
        add({.hash = "room", .room = m_room.id});
        add({.hash = "server"});
        QVERIFY(rooms().remove(m_room.id, noon));
        QVERIFY(!*invites().find("room", noon));
        QVERIFY(*invites().find("server", noon));
    }

    void whatHasNotBeenGoodForLongIsForgotten()
    {
        add({.hash = "over", .expiresAt = later});
        add({.hash = "used", .maxUses = 1});
        add({.hash = "good"});
        QVERIFY(*invites().use("used", m_ada.id, later));
        const QDateTime muchLater = later.addDuration(InviteStore::keptAfterwards);
        add({.hash = "next", .at = muchLater.addMSecs(-1)});
        QCOMPARE(*invites().count(), 4);
        add({.hash = "last", .at = muchLater});
        QCOMPARE(*invites().count(), 3);
        QVERIFY(*invites().find("good", muchLater));
    }

private:
    InviteStore &invites() { return m_store->invites(); }
    User addGuest(const QString &name)
    {
        StoredUser guest;
        guest.user.username = name;
        guest.user.displayName = name;
        guest.user.role = Role::Guest;
        guest.createdAt = noon;
        guest.expiresAt = later;
        return users().create(guest).value();
    }
    /// By Ada, at noon, unless it says otherwise.
    qint64 add(StoredInvite invite)
    {
        if (!invite.by.isValid())
            invite.by = m_ada.id;
        if (!invite.at.isValid())
            invite.at = noon;
        return invites().add(invite).value();
    }
};

QTEST_GUILESS_MAIN(tst_StoreInvites)
#include "tst_StoreInvites.moc"

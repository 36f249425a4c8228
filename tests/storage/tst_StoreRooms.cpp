// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverStore.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace hearth;

/// Rooms, and who is in them.
class tst_StoreRooms : public OverStore
{
    Q_OBJECT

private Q_SLOTS:
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
        QCOMPARE(created.membership, (Membership {RoomRole::Owner, 0, 0}));
        Room stored = rooms().all().value().last();
        created.memberCount = 0;
        created.membership.reset();
        QCOMPARE(stored, created);
        const StoredMembership membership = rooms().memberships().value().last();
        QCOMPARE(membership.room, created.id);
        QCOMPARE(membership.user, m_ada.id);
        QCOMPARE(membership.role, RoomRole::Owner);
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
        const StoredMembership joined = rooms().join(m_room.id, bob.id, RoomRole::Member, noon).value();
        QCOMPARE(joined.lastReadSeq, 1);
        QCOMPARE(joined.role, RoomRole::Member);
        QVERIFY(messages().append(message(u"two"_s)));
        const StoredMembership again = rooms().join(m_room.id, bob.id, RoomRole::Moderator, later).value();
        QCOMPARE(again.lastReadSeq, 1);
        QCOMPARE(again.role, RoomRole::Member);
        QCOMPARE(again.joinedAt, noon);
        QCOMPARE(rooms().memberships().value().size(), 2);
    }

    void aRoomThatIsNotThereCannotBeJoined()
    {
        QCOMPARE(rooms().join(RoomId {999}, m_ada.id, RoomRole::Member, noon).error().code, ErrorCode::RoomNotFound);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"FOREIGN KEY"_s));
        QCOMPARE(rooms().join(m_room.id, UserId {999}, RoomRole::Member, noon).error().code, ErrorCode::Internal);
    }

    void leavingEndsTheMembershipOnce()
    {
        QVERIFY(rooms().leave(m_room.id, m_ada.id).value());
        QVERIFY(!rooms().leave(m_room.id, m_ada.id).value());
        QVERIFY(rooms().memberships().value().isEmpty());
    }

    void theOnlyOwnerNeitherLeavesNorGivesThatUpWhileOthersAreThere()
    {
        const User bob = addUser(u"bob"_s);
        QVERIFY(rooms().join(m_room.id, bob.id, RoomRole::Member, noon));
        QCOMPARE(rooms().leave(m_room.id, m_ada.id).error().code, ErrorCode::LastOwner);
        QCOMPARE(rooms().setRole(m_room.id, m_ada.id, RoomRole::Moderator).error().code, ErrorCode::LastOwner);
        QCOMPARE(rooms().setRole(m_room.id, UserId {999}, RoomRole::Owner).error().code, ErrorCode::NotAMember);
        QCOMPARE(rooms().setRole(m_room.id, bob.id, RoomRole::Owner).value(), RoomRole::Member);
        QCOMPARE(rooms().setRole(m_room.id, m_ada.id, RoomRole::Moderator).value(), RoomRole::Owner);
        QCOMPARE(rooms().memberships()->first().role, RoomRole::Moderator);
        QVERIFY(rooms().leave(m_room.id, m_ada.id).value());
        QVERIFY(rooms().removeMember(m_room.id, bob.id).value()); // whoever they are
    }

    void readingNeverGoesBackNorPastTheEnd()
    {
        const User bob = addUser(u"bob"_s);
        QVERIFY(rooms().join(m_room.id, bob.id, RoomRole::Member, noon));
        for (int i = 0; i < 5; ++i)
            QVERIFY(messages().append(message(u"text"_s)));
        QCOMPARE(rooms().markRead(m_room.id, bob.id, 3).value(), 3);
        QCOMPARE(rooms().markRead(m_room.id, bob.id, 2).value(), 3);
        QCOMPARE(rooms().markRead(m_room.id, bob.id, -1).value(), 3);
        QCOMPARE(rooms().markRead(m_room.id, bob.id, 99).value(), 5);
        QCOMPARE(rooms().memberships().value().last().lastReadSeq, 5);
        QCOMPARE(rooms().markRead(m_room.id, UserId {999}, 1).error().code, ErrorCode::NotAMember);
    }

    void whoLeavesAndJoinsAgainHasReadToTheEnd()
    {
        QVERIFY(messages().append(message(u"one"_s)));
        QVERIFY(rooms().leave(m_room.id, m_ada.id).value());
        QVERIFY(messages().append(message(u"two"_s, addUser(u"bob"_s).author())));
        QCOMPARE(rooms().join(m_room.id, m_ada.id, RoomRole::Member, later).value().lastReadSeq, 2);
        QCOMPARE(lastRead(m_room.id, m_ada.id), 2);
    }
};

QTEST_GUILESS_MAIN(tst_StoreRooms)
#include "tst_StoreRooms.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverStore.h"
#include "audit/Recorded.h"

using namespace Qt::StringLiterals;
using namespace hearth;

/// Who did what to whom.
class tst_StoreAudit : public OverStore
{
    Q_OBJECT

    AuditStore &audit() { return m_store->audit(); }
    static Result<bool> nothing(Store &) { return false; }

private Q_SLOTS:
    void whatWasDoneIsListedNewestFirst()
    {
        const User bob = addUser(u"bob"_s);
        QVERIFY(audit().add({AuditAction::MemberBanned, m_ada.id, noon, bob.id, m_room.id}));
        QVERIFY(audit().add({AuditAction::AccessChanged, m_ada.id, later, {}, {}, u"invite"_s}));
        const auto page = audit().page(0, 10);
        QVERIFY(page);
        QCOMPARE(page->size(), 2);
        QCOMPARE(page->first().action, u"access_changed"_s);
        QCOMPARE(page->first().detail, u"invite"_s);
        QVERIFY(!page->first().user && !page->first().room);
        const AuditEntry &ban = page->last();
        QCOMPARE(ban.at, noon);
        QCOMPARE(ban.actor, m_ada.author());
        QVERIFY(ban.user == bob.author());
        QVERIFY(ban.room == (AuditedRoom {m_room.id, m_room.name}));
        QCOMPARE(*audit().page(page->first().id, 10), QList {ban});
        QCOMPARE(*audit().page(0, 1), QList {page->first()});
    }

    void itOutlivesTheRoomAndTellsNothingOfIt()
    {
        QVERIFY(audit().add({AuditAction::RoomDeleted, m_ada.id, noon, {}, m_room.id, m_room.name}));
        QVERIFY(rooms().remove(m_room.id, noon));
        QVERIFY(*rooms().clear(m_room.id, 100));
        reopen();
        QVERIFY(audit().page(0, 10)->first().room == (AuditedRoom {m_room.id, {}}));
    }

    void whatIsOldGoes()
    {
        for (int i = 0; i < 5; ++i)
            QVERIFY(audit().add({AuditAction::Invited, m_ada.id, noon.addSecs(i)}));
        QCOMPARE(*audit().expire(noon.addSecs(3), 2), false);
        QCOMPARE(*audit().expire(noon.addSecs(3), 2), true);
        QCOMPARE(audit().page(0, 10)->size(), 2);
        QCOMPARE(*audit().expire(noon.addSecs(3), 2), true);
    }

    void nobodyPushesOutWhatOthersDid()
    {
        const User bob = addUser(u"bob"_s);
        QVERIFY(audit().add({AuditAction::MemberBanned, m_ada.id, noon}, 3));
        for (int i = 0; i < 10; ++i)
            QVERIFY(audit().add({AuditAction::RoomChanged, bob.id, noon, {}, m_room.id, QString::number(i)}, 3));
        const auto page = audit().page(0, 100);
        QCOMPARE(page->size(), 4);
        QCOMPARE(page->first().detail, u"9"_s);
        QCOMPARE(page->last().actor, m_ada.author());
    }

    void onlyWhatWasDoneIsRecorded()
    {
        const User bob = addUser(u"bob"_s);
        const auto done = [](Store &) -> Result<void> { return {}; };
        const auto failed = [](Store &) -> Result<void> { return Error {ErrorCode::Forbidden, u"no"_s}; };
        QVERIFY(!recorded({AuditAction::Invited, m_ada.id, noon}, failed)(*m_store));
        QVERIFY(recorded({AuditAction::Invited, m_ada.id, noon}, nothing)(*m_store));
        QVERIFY(recorded({AuditAction::ShutOut, bob.id, noon, bob.id}, done)(*m_store)); // to oneself
        QVERIFY(audit().page(0, 10)->isEmpty());
        QVERIFY(recorded({AuditAction::ShutOut, m_ada.id, noon, bob.id}, done)(*m_store));
        QCOMPARE(audit().page(0, 10)->size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_StoreAudit)
#include "tst_StoreAudit.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Clock.h"
#include "net/RestClient.h"
#include "session/ServerEvents.h"
#include "session/hosting/AuditInWords.h"
#include "session/hosting/Oversight.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace hearth;

/// What hosts read of the audit and are offered to do to people.
class tst_AuditInWords : public QObject
{
    Q_OBJECT

    static AuditEntry entry(const QString &action)
    {
        AuditEntry entry;
        entry.id = 1;
        entry.at = QDateTime::fromMSecsSinceEpoch(1'767'268'800'123, Qt::UTC);
        entry.actor = {UserId {1}, u"ada"_s, u"Ada"_s};
        entry.action = action;
        return entry;
    }

private Q_SLOTS:
    void eachActionIsSaidInWords()
    {
        QSet<QString> sentences;
        for (const AuditAction action : allAuditActions()) {
            AuditEntry one = entry(auditActionName(action));
            one.user = Author {UserId {2}, u"ben"_s, u"Ben"_s};
            one.room = AuditedRoom {RoomId {3}, u"Attic"_s};
            one.detail = u"admin"_s;
            const QString says = auditInWords(one);
            QVERIFY2(says.contains(u"Ada"_s), qPrintable(says));
            QVERIFY2(!says.contains(u'_') && !says.contains(u'%'), qPrintable(says));
            sentences.insert(says);
        }
        QCOMPARE(sentences.size(), qsizetype(allAuditActions().size()));
    }

    void whatIsNotKnownIsNamed()
    {
        const QString says = auditInWords(entry(u"door_painted"_s));
        QVERIFY2(says.contains(u"Ada"_s) && says.contains(u"door_painted"_s), qPrintable(says));
    }

    void aRoomThatIsGoneIsCalledThat()
    {
        AuditEntry one = entry(auditActionName(AuditAction::Invited));
        one.room = AuditedRoom {RoomId {3}, {}};
        QVERIFY(auditInWords(one).contains(u"a deleted room"_s));
    }

    void aLineOfTheTableIsTextToASpreadsheet()
    {
        AuditEntry one = entry(u"room_deleted"_s);
        one.room = AuditedRoom {RoomId {3}, u"=1+1"_s};
        one.detail = u"The \"old\", room"_s;
        QCOMPARE(AuditTrail::csvLine(one),
            "\"2026-01-01T12:00:00.123Z\",\"ada\",\"room_deleted\",\"\",\"'=1+1\",\"3\",\"The \"\"old\"\", room\"\r\n");
        QCOMPARE(AuditTrail::csvHead().count(','), AuditTrail::csvLine(entry(u"invited"_s)).count(','));
    }

    void onlyWhatLeadsAnywhereIsOffered()
    {
        ServerEvents events;
        RestClient rest(QUrl(u"http://127.0.0.1:1"_s));
        SystemClock clock;
        rest.setOpen(false);
        Oversight oversight(&events, &rest, &clock);
        const auto offers = [&](Role own, const QString &role, bool disabled = false, qint64 user = 2) {
            User self;
            self.id = UserId {1};
            self.role = own;
            oversight.setSelf(self);
            return oversight.offers(user, role, disabled).join(u' ');
        };
        QCOMPARE(offers(Role::Member, u"guest"_s), QString());
        QCOMPARE(offers(Role::Admin, u"member"_s), u"makeAdmin signOut eraseDay shutOut"_s);
        QCOMPARE(offers(Role::Admin, u"member"_s, true), u"makeAdmin eraseDay letIn"_s);
        QCOMPARE(offers(Role::Admin, u"guest"_s), u"eraseDay shutOut"_s);
        QCOMPARE(offers(Role::Admin, u"admin"_s), QString());
        QCOMPARE(offers(Role::Admin, u"owner"_s), QString());
        QCOMPARE(offers(Role::Admin, u"admin"_s, false, 1), u"makeMember"_s); // oneself
        QCOMPARE(offers(Role::Owner, u"admin"_s), u"makeOwner makeMember signOut eraseDay shutOut"_s);
        QCOMPARE(offers(Role::Owner, u"owner"_s), QString());
    }
};

QTEST_GUILESS_MAIN(tst_AuditInWords)
#include "tst_AuditInWords.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "AdaAndBen.h"

using namespace hearth;
using namespace Qt::StringLiterals;

/// Invitations as the desktop makes, lists and accepts them; a real server, Ada its owner.
class tst_Inviting : public AdaAndBen
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsMadeIsListedUntilItIsRevoked();
    void whoIsInAcceptsAnInvitationToARoom();
    void whatIsNotGoodIsRefused();
    void whoMayInviteIsKnown();
    void whoSignsInByALinkIsInItsRoom();

private:
    /// The code; empty where it failed.
    QString invite(Persona &who, qint64 room)
    {
        QSignalSpy made(who.chat->moderating()->inviting(), &Inviting::made);
        who.chat->moderating()->inviting()->invite(room, 1, 3600, u" a note "_s);
        return made.wait(Persona::patience) ? made.first().first().toString() : QString();
    }
    qint64 privateRoom(Persona &who)
    {
        QSignalSpy created(who.chat->rooms(), &Rooms::created);
        who.chat->rooms()->create(u"Cellar"_s, {}, u"private"_s);
        return created.wait(Persona::patience) ? created.first().first().toLongLong() : 0;
    }
};

void tst_Inviting::whatIsMadeIsListedUntilItIsRevoked()
{
    Inviting &inviting = *m_ada->chat->moderating()->inviting();
    const QString code = invite(*m_ada, 0);
    QVERIFY(!code.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(inviting.entries().size(), 1, Persona::patience);
    const QVariantMap entry = inviting.entries().first().toMap();
    QCOMPARE(entry.value(u"note"_s).toString(), u"a note"_s);
    QCOMPARE(entry.value(u"maxUses"_s).toInt(), 1);
    QCOMPARE(entry.value(u"uses"_s).toInt(), 0);
    QVERIFY(entry.value(u"valid"_s).toBool());
    QVERIFY(entry.value(u"expiresAt"_s).toDateTime() > QDateTime::currentDateTime());
    const QUrl server = m_server->url();
    const QString key = m_ada->chat->server().fragment(); // of the owner's link, by which she came
    QCOMPARE(key.size(), 43);
    QCOMPARE(inviting.link(code, {}), u"http://%1:%2/i/%3#%4"_s.arg(server.host()).arg(server.port()).arg(code, key));
    QCOMPARE(inviting.link(code, u"192.168.1.20"_s), u"http://192.168.1.20:5005/i/"_s + code);
    QCOMPARE(inviting.link(code, u"[fd00::1]:80"_s), u"http://[fd00::1]:80/i/"_s + code);
    QSignalSpy revoked(&inviting, &Inviting::revoked);
    inviting.revoke(entry.value(u"id"_s).toLongLong());
    QVERIFY(revoked.wait(Persona::patience));
    QTRY_COMPARE_WITH_TIMEOUT(inviting.entries().size(), 0, Persona::patience);
    QVERIFY(inviting.error().isEmpty());
}

void tst_Inviting::whoIsInAcceptsAnInvitationToARoom()
{
    const qint64 cellar = privateRoom(*m_ada);
    QVERIFY(cellar > 0);
    const QString code = invite(*m_ada, cellar);
    QSignalSpy wanted(m_ben->chat->moderating()->inviting(), &Inviting::roomWanted);
    m_ben->chat->moderating()->inviting()->accept(code);
    QVERIFY(wanted.wait(Persona::patience));
    QCOMPARE(wanted.first().first().toLongLong(), cellar);
    QVERIFY(m_ben->chat->rooms()->find(RoomId {cellar}));
    m_ada->chat->moderating()->inviting()->look(cellar);
    QTRY_COMPARE_WITH_TIMEOUT(m_ada->chat->moderating()->inviting()->entries().size(), 1, Persona::patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_ada->chat->moderating()->inviting()->entries().first().toMap().value(u"came"_s).toStringList(),
        QStringList {u"Ben"_s}, Persona::patience);
}

void tst_Inviting::whatIsNotGoodIsRefused()
{
    QSignalSpy failed(m_ben->chat->moderating()->inviting(), &Inviting::failed);
    m_ben->chat->moderating()->inviting()->accept(QString(43, u'A'));
    QVERIFY(failed.wait(Persona::patience));
    QCOMPARE(failed.first().first().toString(), u"accept"_s);
    m_ben->chat->moderating()->inviting()->invite(0, 0, 0, {});
    QVERIFY(failed.wait(Persona::patience));
    QCOMPARE(failed.at(1).first().toString(), u"invite"_s);
    QVERIFY(!m_ben->chat->moderating()->inviting()->isBusy());
}

void tst_Inviting::whoMayInviteIsKnown()
{
    const qint64 room = m_ada->chat->conversation()->roomId();
    QVERIFY(m_ada->chat->moderating()->inviting()->mayInvite(0));
    QVERIFY(m_ada->chat->moderating()->inviting()->mayInvite(room));
    QVERIFY(!m_ben->chat->moderating()->inviting()->mayInvite(0));
    QVERIFY(!m_ben->chat->moderating()->inviting()->mayInvite(room));
    const qint64 own = privateRoom(*m_ben);
    QVERIFY(own > 0);
    QTRY_VERIFY_WITH_TIMEOUT(m_ben->chat->moderating()->mayModerate(own), Persona::patience);
    QVERIFY(!m_ben->chat->moderating()->inviting()->mayInvite(own)); // a guest, however much the room is his
}

void tst_Inviting::whoSignsInByALinkIsInItsRoom()
{
    const qint64 cellar = privateRoom(*m_ada);
    const QString code = invite(*m_ada, cellar);
    Persona eve;
    eve.signIn.open(m_ada->chat->moderating()->inviting()->link(code, {}));
    QTRY_COMPARE_WITH_TIMEOUT(eve.signIn.state(), SignIn::Ready, Persona::patience);
    QVERIFY(eve.signIn.isInvited());
    QTRY_COMPARE_WITH_TIMEOUT(eve.signIn.invitedBy(), u"Ada"_s, Persona::patience);
    QCOMPARE(eve.signIn.invitedTo(), u"Cellar"_s);
    QSignalSpy signedIn(&eve.signIn, &SignIn::signedIn);
    eve.signIn.enterAsGuest(u"Eve"_s);
    QVERIFY(signedIn.wait(Persona::patience));
    QVERIFY(eve.signIn.takeInvite().isEmpty()); // it was used
    eve.chats();
    QVERIFY(eve.isInARoom());
    QTRY_VERIFY_WITH_TIMEOUT(eve.chat->rooms()->find(RoomId {cellar}), Persona::patience);
}

QTEST_GUILESS_MAIN(tst_Inviting)
#include "tst_Inviting.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "AdaAndBen.h"

using namespace hearth;
using namespace Qt::StringLiterals;

/// What the desktop's models make of it when somebody or something is thrown out; a real server, Ada its owner.
class tst_Moderating : public AdaAndBen
{
    Q_OBJECT
private Q_SLOTS:
    void aDeletedRoomIsDropped();
    void whoIsBannedLosesTheRoomAndFindsItNoMore();
    void wordsThatAreTakenAwayDisappear();
    void whatOneMayFollowsFromWhoOneIs();
    void whoIsShutOutHasToSignIn();
    void whoIsBannedIsListedAndLetInAgain();

private:
    QString done(Persona &who, const std::function<void(Moderating &)> &act);
};

/// Empty when it was done, else why not.
QString tst_Moderating::done(Persona &who, const std::function<void(Moderating &)> &act)
{
    Moderating &moderating = *who.chat->moderating();
    QSignalSpy done(&moderating, &Moderating::done);
    QSignalSpy failed(&moderating, &Moderating::failed);
    act(moderating);
    if (!QTest::qWaitFor([&] { return !done.isEmpty() || !failed.isEmpty(); }, Persona::patience))
        return u"no answer"_s;
    return failed.isEmpty() ? QString() : failed.first().at(1).toString();
}

void tst_Moderating::aDeletedRoomIsDropped()
{
    const qint64 room = m_ada->chat->conversation()->roomId();
    QSignalSpy lost(m_ben->chat->rooms(), &Rooms::lost);
    QVERIFY(!done(*m_ben, [&](Moderating &m) { m.deleteRoom(room); }).isEmpty());
    QCOMPARE(done(*m_ada, [&](Moderating &m) { m.deleteRoom(room); }), QString());
    for (Persona *who : {m_ada.get(), m_ben.get()}) {
        QTRY_COMPARE_WITH_TIMEOUT(who->chat->rooms()->list()->count(), 0, Persona::patience);
        QCOMPARE(who->chat->rooms()->publicRooms()->count(), 0);
        QCOMPARE(who->chat->conversation()->roomId(), 0);
        QVERIFY(!who->chat->conversation()->timeline());
    }
    QCOMPARE(lost.size(), 1);
    QCOMPARE(lost.first().at(0).toString(), u"deleted"_s);
    QCOMPARE(lost.first().at(1).toString(), u"General"_s);
}

void tst_Moderating::whoIsBannedLosesTheRoomAndFindsItNoMore()
{
    const qint64 room = m_ada->chat->conversation()->roomId();
    const qint64 ben = m_ben->chat->oneself()->userId();
    QSignalSpy lost(m_ben->chat->rooms(), &Rooms::lost);
    QCOMPARE(done(*m_ada, [&](Moderating &m) { m.ban(room, ben, u"spam"_s); }), QString());
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->chat->rooms()->list()->count(), 0, Persona::patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_ada->chat->members()->list()->count(), 1, Persona::patience);
    QCOMPARE(m_ben->chat->rooms()->publicRooms()->count(), 0);
    QCOMPARE(lost.first().at(2).toString(), u"spam"_s);
    QSignalSpy failed(m_ben->chat->rooms(), &Rooms::failed);
    m_ben->chat->rooms()->join(room);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, Persona::patience);
    QCOMPARE(failed.first().at(1).toString(), u"banned"_s);
}

void tst_Moderating::wordsThatAreTakenAwayDisappear()
{
    QVERIFY(m_ben->chat->sending()->send(u"something unkind"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_ada->texts(), (QStringList {u"something unkind"_s}), Persona::patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_ben->allSent(), Persona::patience);
    QCOMPARE(done(*m_ada,
                 [&](Moderating &m) { m.eraseMessages(m_ada->chat->conversation()->roomId(), m_ben->chat->oneself()->userId()); }),
        QString());
    for (Persona *who : {m_ada.get(), m_ben.get()}) {
        QTRY_VERIFY_WITH_TIMEOUT(who->get(0, TimelineModel::DeletedRole).toBool(), Persona::patience);
        QCOMPARE(who->texts(), QStringList {QString()});
    }
}

void tst_Moderating::whatOneMayFollowsFromWhoOneIs()
{
    const qint64 room = m_ada->chat->conversation()->roomId();
    const Moderating &adas = *m_ada->chat->moderating();
    const Moderating &bens = *m_ben->chat->moderating();
    QVERIFY(adas.isHost() && adas.mayDeleteRoom(room));
    QVERIFY(adas.mayRemove(room, m_ben->chat->oneself()->userId()) && adas.mayShutOut(m_ben->chat->oneself()->userId()));
    QVERIFY(!adas.mayRemove(room, m_ada->chat->oneself()->userId()) && !adas.mayShutOut(m_ada->chat->oneself()->userId()));
    QVERIFY(!bens.isHost() && !bens.mayDeleteRoom(room) && !bens.mayRemove(room, m_ada->chat->oneself()->userId()));
    m_ben->chat->rooms()->create(u"Bens"_s, {}, u"private"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->chat->rooms()->list()->count(), 2, Persona::patience);
    QTRY_VERIFY_WITH_TIMEOUT(bens.mayDeleteRoom(m_ben->chat->conversation()->roomId()), Persona::patience);
}

void tst_Moderating::whoIsShutOutHasToSignIn()
{
    QSignalSpy ended(m_ben->chat.get(), &ChatSession::ended);
    QCOMPARE(done(*m_ada, [&](Moderating &m) { m.shutOut(m_ben->chat->oneself()->userId(), true); }), QString());
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, Persona::patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_ada->chat->members()->list()->count(), 1, Persona::patience);
}

void tst_Moderating::whoIsBannedIsListedAndLetInAgain()
{
    const qint64 room = m_ada->chat->conversation()->roomId();
    const qint64 ben = m_ben->chat->oneself()->userId();
    Moderating &adas = *m_ada->chat->moderating();
    QVERIFY(adas.mayModerate(room) && !m_ben->chat->moderating()->mayModerate(room));
    const auto only = [](KeptOut *list) {
        const bool is = QTest::qWaitFor([list] { return !list->isLoading(); }, Persona::patience);
        return is && list->entries().size() == 1 ? list->entries().first().toMap() : QVariantMap();
    };
    QCOMPARE(done(*m_ada, [&](Moderating &m) { m.ban(room, ben, u"spam"_s); }), QString());
    adas.lookAtRoom(room);
    const QVariantMap ban = only(adas.roomBans());
    QCOMPARE(ban.value(u"id"_s).toLongLong(), ben);
    QCOMPARE(ban.value(u"detail"_s).toString(), u"spam"_s);
    m_ben->chat->oneself()->account()->rename(u"Benedict"_s, {});
    QTRY_COMPARE_WITH_TIMEOUT(only(adas.roomBans()).value(u"name"_s).toString(), u"Benedict"_s, Persona::patience);
    QCOMPARE(done(*m_ada, [&](Moderating &m) { m.unban(room, ben); }), QString());
    adas.lookAtRoom(room);
    QVERIFY(only(adas.roomBans()).isEmpty());

    Persona cem;
    QVERIFY(cem.registers(m_server->url(), u"Cem"_s));
    cem.chats();
    const qint64 account = cem.chat->oneself()->userId();
    QCOMPARE(done(*m_ada, [&](Moderating &m) { m.shutOut(account, true); }), QString());
    QCOMPARE(only(adas.accountBans()).value(u"id"_s).toLongLong(), account);
    QCOMPARE(done(*m_ada, [&](Moderating &m) { m.shutOut(account, false); }), QString());
    QVERIFY(only(adas.accountBans()).isEmpty());
}

QTEST_GUILESS_MAIN(tst_Moderating)
#include "tst_Moderating.moc"

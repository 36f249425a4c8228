// SPDX-License-Identifier: GPL-3.0-or-later
#include "AdaAndBen.h"

using namespace hearth;
using namespace Qt::StringLiterals;

/// Ben is called otherwise, and is so at once in everything that Ada's window may show of what he did before.
class tst_Renames : public AdaAndBen
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsPinnedFoundAndRepliedTo();
    void whoTypes();
    void whoIsBanned();
    void whoCameByAnInvitation();
    void whatIsReported();

private:
    void rename() { m_ben->chat->oneself()->account()->rename(u"Benedict"_s, {}); }
    bool bensAreRead(Persona &who, const QString &text)
    {
        return m_ben->chat->sending()->send(text)
            && QTest::qWaitFor([&] { return who.texts().contains(text) && m_ben->allSent(); }, Persona::patience);
    }
    qint64 bensId() const { return m_ben->chat->oneself()->userId(); }
};

void tst_Renames::whatIsPinnedFoundAndRepliedTo()
{
    QVERIFY(bensAreRead(*m_ada, u"a kettle"_s));
    const int row = int(m_ada->texts().indexOf(u"a kettle"_s));
    const qint64 message = m_ada->get(row, TimelineModel::MessageIdRole).toLongLong();
    const qint64 seq = m_ada->get(row, TimelineModel::SeqRole).toLongLong();
    m_ada->chat->composition()->reply({MessageId {message}, seq, {UserId {bensId()}, {}, u"Ben"_s}, u"a kettle"_s});
    QVERIFY(m_ada->chat->sending()->send(u"I see"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_ada->texts().contains(u"I see"_s) && m_ada->allSent(), Persona::patience);
    PinBoard &pins = *m_ada->chat->messageActions()->pins();
    const auto pinned = [&] { return pins.entries().value(0).toMap().value(u"author"_s).toString(); };
    pins.look();
    m_ada->chat->messageActions()->pin(message, true);
    QTRY_COMPARE_WITH_TIMEOUT(pinned(), u"Ben"_s, Persona::patience);
    Searching &searching = *m_ada->chat->searching();
    searching.typing()->set(u"kettle"_s);
    searching.look();
    QTRY_COMPARE_WITH_TIMEOUT(searching.found()->count(), 1, Persona::patience);
    const auto quoted = [&] {
        for (int i = 0; i < m_ada->chat->conversation()->timeline()->count(); ++i)
            if (const QVariantMap reply = m_ada->get(i, TimelineModel::ReplyRole).toMap(); !reply.isEmpty())
                return reply.value(u"author"_s).toString();
        return QString();
    };
    QCOMPARE(quoted(), u"Ben"_s);
    rename();
    QTRY_COMPARE_WITH_TIMEOUT(pinned(), u"Benedict"_s, Persona::patience);
    QTRY_COMPARE_WITH_TIMEOUT(searching.found()->at(0).author.displayName, u"Benedict"_s, Persona::patience);
    QTRY_COMPARE_WITH_TIMEOUT(quoted(), u"Benedict"_s, Persona::patience);
}

void tst_Renames::whoTypes()
{
    const auto typing = [this] { return m_ada->chat->conversation()->typing()->text(); };
    // Repeated until it is told by that name: it ends by itself.
    const auto typesAs = [&](const QString &name) {
        return QTest::qWaitFor(
            [&] {
                m_ben->chat->sending()->setDraft(u"a"_s);
                m_ben->chat->sending()->composing();
                return typing().contains(name);
            },
            Persona::patience);
    };
    QVERIFY(typesAs(u"Ben is"_s));
    rename();
    QVERIFY(typesAs(u"Benedict is"_s));
}

void tst_Renames::whoIsBanned()
{
    const qint64 room = m_ada->chat->conversation()->roomId();
    Moderating &moderating = *m_ada->chat->moderating();
    moderating.ban(room, bensId(), {});
    const auto banned = [&] { return moderating.roomBans()->entries().value(0).toMap().value(u"name"_s).toString(); };
    QTRY_VERIFY_WITH_TIMEOUT(!moderating.isBusy(), Persona::patience);
    moderating.lookAtRoom(room);
    QTRY_COMPARE_WITH_TIMEOUT(banned(), u"Ben"_s, Persona::patience);
    rename();
    QTRY_COMPARE_WITH_TIMEOUT(banned(), u"Benedict"_s, Persona::patience);
}

void tst_Renames::whoCameByAnInvitation()
{
    Inviting &inviting = *m_ada->chat->moderating()->inviting();
    QSignalSpy made(&inviting, &Inviting::made);
    inviting.invite(0, 0, 0, {});
    QVERIFY(made.wait(Persona::patience));
    Persona cem;
    cem.signIn.open(inviting.link(made.first().first().toString(), {}));
    QTRY_COMPARE_WITH_TIMEOUT(cem.signIn.state(), SignIn::Ready, Persona::patience);
    cem.signIn.enterAsGuest(u"Cem"_s);
    QVERIFY(cem.isIn());
    cem.chats();
    QTRY_VERIFY_WITH_TIMEOUT(cem.chat->connection()->isOnline(), Persona::patience);
    const auto came = [&] { return inviting.entries().value(0).toMap().value(u"came"_s).toStringList(); };
    inviting.look(0);
    QTRY_COMPARE_WITH_TIMEOUT(came(), QStringList {u"Cem"_s}, Persona::patience);
    cem.chat->oneself()->account()->rename(u"Cemil"_s, {});
    QTRY_COMPARE_WITH_TIMEOUT(came(), QStringList {u"Cemil"_s}, Persona::patience);
}

void tst_Renames::whatIsReported()
{
    QVERIFY(bensAreRead(*m_ada, u"something rude"_s));
    Persona cem;
    QVERIFY(cem.entersAsGuest(m_server->url(), u"Cem"_s));
    cem.chats();
    QVERIFY(cem.isInARoom());
    QTRY_VERIFY_WITH_TIMEOUT(cem.texts().contains(u"something rude"_s), Persona::patience);
    const int row = int(cem.texts().indexOf(u"something rude"_s));
    const qint64 message = cem.get(row, TimelineModel::MessageIdRole).toLongLong();
    cem.chat->members()->reports()->report(cem.chat->conversation()->roomId(), message, u"rude"_s);
    ReportBoard &board = *m_ada->chat->members()->reports();
    const auto first = [&] { return board.open().value(0).toMap(); };
    QTRY_COMPARE_WITH_TIMEOUT(first().value(u"name"_s).toString(), u"Ben"_s, Persona::patience);
    QVERIFY(first().value(u"says"_s).toString().contains(u"Cem"_s));
    QCOMPARE(first().value(u"text"_s).toString(), u"something rude"_s);
    QCOMPARE(cem.chat->members()->reports()->count(), 0);
    rename();
    QTRY_COMPARE_WITH_TIMEOUT(first().value(u"name"_s).toString(), u"Benedict"_s, Persona::patience);
    // Who comes back is told how many there are, and asks.
    m_ada->chats();
    ReportBoard &again = *m_ada->chat->members()->reports();
    QTRY_COMPARE_WITH_TIMEOUT(again.count(), 1, Persona::patience);
    again.dismiss(message);
    QTRY_COMPARE_WITH_TIMEOUT(again.count(), 0, Persona::patience);
}

QTEST_GUILESS_MAIN(tst_Renames)
#include "tst_Renames.moc"

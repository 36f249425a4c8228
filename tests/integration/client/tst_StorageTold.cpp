// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/Events.h"

#include "AtHostileServer.h"

#include <QSignalSpy>

using namespace hearth;
using namespace Qt::StringLiterals;

/// What a server says of its disk, as one comes and later.
class tst_StorageTold : public AtHostileServer
{
    Q_OBJECT
private Q_SLOTS:
    void isKnownFromTheStart_data();
    void isKnownFromTheStart();
    void isHeardLater();

private:
    std::pair<bool, bool> fullAndLow() const
    {
        return {m_session->sending()->isStorageFull(), m_session->sending()->isStorageLow()};
    }
};

void tst_StorageTold::isKnownFromTheStart_data()
{
    QTest::addColumn<bool>("full");
    QTest::addColumn<bool>("low");
    QTest::newRow("neither") << false << false;
    QTest::newRow("low") << false << true;
    QTest::newRow("full") << true << false;
    QTest::newRow("both") << true << true;
}

void tst_StorageTold::isKnownFromTheStart()
{
    QFETCH(bool, full);
    QFETCH(bool, low);
    events::SessionStarted session;
    session.user = ScriptedServer::user();
    session.token = u"token"_s;
    session.serverName = u"Scripted"_s;
    session.storageFull = full;
    session.storageLow = low;
    m_server->greeting.last() = ScriptedServer::sessionEvent(session);
    QVERIFY(isInTheRoom());
    QCOMPARE(fullAndLow(), std::pair(full, low));
}

void tst_StorageTold::isHeardLater()
{
    QVERIFY(isInTheRoom());
    QSignalSpy lowChanged(m_session->sending(), &Sending::storageLowChanged);
    const auto tell = [this](const QJsonObject &state) {
        m_server->emitEvent(u"storage"_s, state);
        return isAnswering();
    };
    QVERIFY(tell({{u"full"_s, false}, {u"low"_s, true}}));
    QCOMPARE(fullAndLow(), std::pair(false, true));
    QVERIFY(tell({{u"full"_s, true}})); // says nothing of the other
    QCOMPARE(fullAndLow(), std::pair(true, true));
    QCOMPARE(lowChanged.count(), 1);
    QVERIFY(tell({{u"full"_s, false}, {u"low"_s, false}}));
    QCOMPARE(fullAndLow(), std::pair(false, false));
    QCOMPARE(lowChanged.count(), 2);
    QVERIFY(tell({{u"full"_s, u"perhaps"_s}, {u"low"_s, true}})); // not understood
    QCOMPARE(fullAndLow(), std::pair(false, false));
}

QTEST_GUILESS_MAIN(tst_StorageTold)
#include "tst_StorageTold.moc"

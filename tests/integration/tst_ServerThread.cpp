// SPDX-License-Identifier: GPL-3.0-or-later
#include "RestProbe.h"
#include "ServerThread.h"
#include "SocketProbe.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace hearth {

class tst_ServerThread : public QObject
{
    Q_OBJECT

    static ServerConfig config(const QString &folder)
    {
        ServerConfig config;
        config.address = QHostAddress(QHostAddress::LocalHost);
        config.port = 0;
        config.dataDirectory = folder;
        config.name = u"Embedded"_s;
        config.ownerKey = u"only this process knows"_s;
        config.passwordCost = PasswordCost::minimum();
        return config;
    }

private Q_SLOTS:
    void itServesBesideItsProgramAndCanStartAgain()
    {
        QTemporaryDir folder;
        ServerThread host;
        QSignalSpy started(&host, &ServerThread::started);
        QSignalSpy stopped(&host, &ServerThread::stopped);
        for (int round = 1; round <= 2; ++round) {
            QVERIFY(!host.isRunning());
            host.start(config(folder.path()));
            QVERIFY(host.isRunning());
            QTRY_COMPARE(started.size(), round);
            RestProbe rest(host.url());
            QCOMPARE(rest.get(u"/healthz"_s).json.value("name"_L1).toString(), u"Embedded"_s);
            SocketProbe guest(EngineWire::Kind::WebSocket, host.url());
            QVERIFY(guest.enter({{u"username"_s, u"Ada"_s}}));
            QTRY_COMPARE(host.connectedCount(), 1);
            host.stop();
            QVERIFY(guest.waitForEnd());
            QTRY_COMPARE(stopped.size(), round);
            QCOMPARE(host.connectedCount(), 0);
            QVERIFY(host.url().isEmpty());
        }
    }

    void whoBringsTheOwnersKeyIsAnOwner()
    {
        QTemporaryDir folder;
        ServerThread host;
        QSignalSpy started(&host, &ServerThread::started);
        ServerConfig closed = config(folder.path());
        closed.access = AccessPolicy::Closed;
        host.start(closed);
        QTRY_COMPARE(started.size(), 1);
        RestProbe rest(host.url());
        QJsonObject account {{u"username"_s, u"ada"_s}, {u"password"_s, u"correct horse"_s}};
        QCOMPARE(rest.post(u"/api/register"_s, account).errorCode(), u"access_closed"_s);
        account.insert(u"invite"_s, closed.ownerKey);
        const auto answer = rest.post(u"/api/register"_s, account);
        QCOMPARE(answer.status, 201);
        QCOMPARE(answer.json.value("user"_L1)["role"_L1].toString(), u"owner"_s);
    }

    void whoOwnsItStopsItOverTheNetworkAndItSaysWhenTheMachineSlept()
    {
        QTemporaryDir folder;
        ServerThread host;
        QSignalSpy started(&host, &ServerThread::started);
        QSignalSpy stopped(&host, &ServerThread::stopped);
        const ServerConfig own = config(folder.path());
        host.start(own);
        QTRY_COMPARE(started.size(), 1);
        RestProbe rest(host.url());
        const QJsonObject account {{u"username"_s, u"ada"_s}, {u"password"_s, u"correct horse"_s}, {u"invite"_s, own.ownerKey}};
        const QString token = rest.post(u"/api/register"_s, account).json.value("token"_L1).toString();
        host.wake();
        const auto newest = [&] {
            return rest.get(u"/api/server/log"_s, token).json.value("lines"_L1).toArray().first()["what"_L1].toString();
        };
        QTRY_COMPARE(newest(), u"woke"_s);
        QCOMPARE(RestProbe(host.url()).get(u"/healthz"_s).status, 200); // another connection
        QCOMPARE(rest.post(u"/api/server/stop"_s, {}, token).status, 204);
        QTRY_COMPARE(stopped.size(), 1);
    }

    void whenTheDatabaseIsLostItStopsAndSaysWhy()
    {
        QTemporaryDir folder;
        ServerThread host;
        QSignalSpy started(&host, &ServerThread::started);
        QSignalSpy failed(&host, &ServerThread::failed);
        host.start(config(folder.path()));
        QTRY_COMPARE(started.size(), 1);
        QVERIFY(QFile::remove(folder.filePath(u"hearth.db"_s)));
        RestProbe rest(host.url());
        const auto refused = rest.post(u"/api/guest"_s, {{u"display_name"_s, u"Ada"_s}});
        QCOMPARE(refused.status, 503);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY2(failed[0][0].toString().contains(u"hearth.db was deleted"_s), qPrintable(failed[0][0].toString()));
        QVERIFY(!host.isRunning());
    }

    void aStartThatFailsSaysWhyAndCanBeTriedAgain()
    {
        QTemporaryDir folder;
        ServerThread first;
        QSignalSpy started(&first, &ServerThread::started);
        first.start(config(folder.path()));
        QTRY_COMPARE(started.size(), 1);
        ServerThread second;
        QSignalSpy failed(&second, &ServerThread::failed);
        QSignalSpy secondStarted(&second, &ServerThread::started);
        second.start(config(folder.path())); // the same folder
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().toString().endsWith(u'.'));
        QVERIFY(!second.isRunning());
        QTemporaryDir other;
        ServerConfig busy = config(other.path());
        busy.port = quint16(first.url().port());
        second.start(busy);
        QTRY_COMPARE(failed.size(), 2);
        QCOMPARE(failed.last().first().toString(), u"Port %1 is taken by another program."_s.arg(busy.port));
        QCOMPARE(failed.last().at(1).toString(), u"port"_s);
        second.start(config(other.path()));
        QTRY_COMPARE(secondStarted.size(), 1);
    }

    void itCanStartAgainAsSoonAsItIsSaidToHaveStopped()
    {
        // Qt's words for a thread whose last dispatcher is still there; it would then go on without ours.
        QTest::failOnWarning(QRegularExpression(u"event dispatcher"_s));
        QTemporaryDir folder;
        ServerThread host;
        QSignalSpy started(&host, &ServerThread::started);
        int stopped = 0;
        connect(&host, &ServerThread::started, &host, &ServerThread::stop);
        connect(&host, &ServerThread::stopped, &host, [&] {
            if (++stopped < 20)
                host.start(config(folder.path()));
        });
        host.start(config(folder.path()));
        QTRY_COMPARE_WITH_TIMEOUT(stopped, 20, 30'000);
        QCOMPARE(started.size(), 20);
        QVERIFY(!host.isRunning());
    }

    void theEndOfItsProgramEndsIt()
    {
        QTemporaryDir folder;
        for (int i = 0; i < 2; ++i) { // the second one needs what the first one held
            ServerThread host;
            QSignalSpy started(&host, &ServerThread::started);
            host.start(config(folder.path()));
            QTRY_COMPARE(started.size(), 1);
        }
        ServerThread neverMind;
        neverMind.start(config(folder.path())); // ended before it has started
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_ServerThread)
#include "tst_ServerThread.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "EngineFixture.h"
#include "OnServerLoop.h"
#include "wire/BarePeer.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace hearth;

/// What tst_ConnectionStates is for HTTP: a WebSocket may be silent, end its side or be reset in every state, from the
/// hand-over on, and nothing of it is left.
class tst_WebSocketStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itEnds_data();
    void itEnds();

private:
    enum class Way {
        NothingSaid, ///< handed over, its first packet awaited
        HalfAFrame,
        Probing, ///< for a session that polls
        Closing, ///< closed by the server, its close frame awaited
        Lingering, ///< both close frames are sent, the end of the connection awaited
        Refused, ///< closed for what it said
    };
    enum class End { Silence, HalfClose, Reset };

    static QByteArray upgrade(const QByteArray &sid = {})
    {
        return "GET /engine.io/?EIO=4&transport=websocket" + (sid.isEmpty() ? QByteArray() : "&sid=" + sid)
            + " HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
              "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
    }
    static qsizetype descriptors()
    {
        return QDir(u"/proc/self/fd"_s).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size();
    }
};

void tst_WebSocketStates::itEnds_data()
{
    QTest::addColumn<Way>("way");
    QTest::addColumn<End>("end");
    const std::pair<const char *, Way> ways[] {{"nothing said", Way::NothingSaid}, {"half a frame", Way::HalfAFrame},
        {"probing", Way::Probing}, {"closing", Way::Closing}, {"lingering", Way::Lingering}, {"refused", Way::Refused}};
    const std::pair<const char *, End> ends[] {{"silence", End::Silence}, {"half-close", End::HalfClose}, {"reset", End::Reset}};
    for (const auto &[name, way] : ways)
        for (const auto &[how, end] : ends)
            QTest::addRow("%s, %s", name, how) << way << end;
}

void tst_WebSocketStates::itEnds()
{
    QFETCH(Way, way);
    QFETCH(End, end);
    EngineFixture server([&](EngineOptions &options) {
        const bool soon = end == End::Silence;
        options.pingInterval = options.pingTimeout = options.upgradeTimeout = std::chrono::milliseconds(soon ? 100 : 3'600'000);
    });
    QByteArray sid;
    std::optional<PollingClient> polling;
    if (way == Way::Probing) {
        polling.emplace(server.polling());
        QVERIFY(polling->open());
        sid = polling->sid();
        QTRY_COMPARE(server.http.connectionCount(), 0);
    }
    const int connections = server.http.connectionCount();
    const qsizetype before = descriptors();
    auto peer = std::make_unique<BarePeer>(server.http.port());
    peer->send(upgrade(sid));
    QTRY_VERIFY(peer->received().contains("\r\n\r\n"));
    QVERIFY(peer->received().startsWith("HTTP/1.1 101 "));
    if (way != Way::Probing)
        QTRY_COMPARE(server.sessions.size(), 1);
    switch (way) {
    case Way::HalfAFrame: peer->send("\x81\xfe\x01"); break;
    case Way::Closing: server.engine->closeAll(); break;
    case Way::Lingering:
        peer->send(QByteArray::fromHex("888200000000") + QByteArray::fromHex("03e8"));
        QTRY_COMPARE(server.closed.size(), 1);
        break;
    case Way::Refused:
        peer->send("not a frame at all");
        QTRY_COMPARE(server.closed.size(), 1);
        break;
    case Way::NothingSaid:
    case Way::Probing: break;
    }
    QCOMPARE(server.http.connectionCount(), connections + 1);
    if (end == End::HalfClose)
        peer->endWriting();
    else if (end == End::Reset)
        peer->reset();
    QTRY_COMPARE(server.http.connectionCount(), connections);
    peer.reset();
    QTRY_COMPARE(descriptors(), before);
    if (way != Way::Probing)
        QCOMPARE(server.engine->sessionCount(), 0);
}

int main(int argc, char **argv)
{
    return runOnServerLoop<tst_WebSocketStates>(argc, argv);
}

#include "tst_WebSocketStates.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "FileResponse.h"
#include "HttpConnection.h"
#include "HttpListener.h"
#include "HttpUpload.h"
#include "OnServerLoop.h"
#include "RequestParser.h"
#include "wire/BarePeer.h"

#include <QDir>
#include <QTemporaryFile>
#include <QTimer>

#include <malloc.h>

using namespace Qt::StringLiterals;
using namespace hearth;

namespace {

using State = ConnectionState;

constexpr qsizetype largeSize = 20 * 1024 * 1024; ///< more than any kernel takes for a peer that does not read

/// Takes a body and keeps nothing of it.
class Drain : public BodySink
{
public:
    bool write(QByteArrayView) override { return true; }
    void finish() override { }
};

/// A listener and Qt's parser, without HttpServer: its upgrader never shakes hands.
class Http
{
public:
    explicit Http(const HttpLimits &limits)
        : listener(new HttpListener(limits,
              {[this](const HttpRequest &request, const HttpReply &reply) { onRequest(request, reply); },
                  [](const HttpRequest &) { return nullptr; }, [](const HttpRequest &) { return std::nullopt; },
                  [](HttpConnection &, const QByteArray &, const HttpRequest &, const std::shared_ptr<PeerConnection> &) {},
                  [this](const HttpRequest &request) { return findUploadRoute(uploadRoutes, request); }},
              nullptr))
        , parser(*listener)
    {
        if (!listener->listen(QHostAddress::LocalHost) || !parser.start())
            qFatal("no port");
        if (!file.open() || !file.resize(largeSize))
            qFatal("no file");
    }

    void onRequest(const HttpRequest &request, const HttpReply &reply)
    {
        if (request.path == u"/large"_s)
            return reply.send({200, QByteArray(largeSize, 'x'), "text/plain"});
        if (request.path == u"/file"_s)
            return reply.send(fileResponse(request, {file.fileName(), "text/plain", "\"1\""}));
        if (request.path == u"/small"_s)
            return reply.send({200, "small", "text/plain"});
        if (request.path == u"/watched"_s)
            reply.onAbandoned(listener, [this] { ++abandoned; });
        // Kept, and never answered. The connection is the one to let go.
        held.append(reply);
    }

    /// That every connection is in `state`, and there are `count` of them.
    bool areAll(State state, qsizetype count) const
    {
        const auto &all = listener->connections();
        return all.size() == count
            && std::all_of(all.begin(), all.end(), [&](const HttpConnection *c) { return c->state() == state; });
    }

    HttpListener *listener; ///< the parser's
    RequestParser parser;
    const std::vector<UploadRoute> uploadRoutes {
        {"POST", u"/offered"_s, largeSize, [this](const HttpRequest &, const HttpUpload &upload) { held.append(upload.reply()); }},
        {"POST", u"/taken"_s, largeSize,
            [](const HttpRequest &, const HttpUpload &upload) { upload.accept(std::make_unique<Drain>()); }}};
    QTemporaryFile file;
    QList<HttpReply> held;
    int abandoned = 0;
};

struct Way
{
    const char *name;
    State state;
    QByteArray said;
    bool reads = true;
    /// Whether the end of the peer's side alone ends the connection at once.
    bool endsWithThePeersSide = true;
};

const QByteArray upgradeRequest = "GET /ws/ HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                                  "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";

QByteArray get(const QByteArray &path, const QByteArray &more = {})
{
    return "GET " + path + " HTTP/1.1\r\nHost: x\r\n" + more + "\r\n";
}

const QByteArray close = "Connection: close\r\n";

/// Into every state in which a connection can stay. Complete is none: it is left in the readyRead that brings it.
const QList<Way> ways {
    {"Fresh", State::Fresh, {}},
    {"InHead", State::InHead, "GET /sma"},
    {"InBody", State::InBody, "POST /small HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc"},
    {"Withheld", State::Withheld, "POST /offered HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc", true, false},
    {"Receiving", State::Receiving, "POST /taken HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc"},
    {"Answering", State::Answering, get("/held"), true, false},
    {"Answering, pipelined", State::Answering, get("/held") + get("/held"), true, false},
    {"Answering, watched", State::Answering, get("/watched")},
    {"Sending", State::Sending, get("/large"), false, false},
    {"Streaming", State::Streaming, get("/file"), false, false},
    {"Streaming, the last", State::Streaming, get("/file", close), false, false},
    {"Idle", State::Idle, get("/small")},
    {"Upgrading", State::Upgrading, upgradeRequest},
    {"Ending", State::Ending, get("/held", close), true, false},
    {"Ending, refused", RequestParser::readsAhead ? State::Ending : State::Answering, get("/held") + "nonsense\r\n\r\n", true,
        false},
    {"Closing", State::Closing, get("/large", close), false, false},
    {"Lingering", State::Lingering, get("/small", close)},
};

HttpLimits limitsOf(std::chrono::milliseconds each)
{
    HttpLimits limits;
    limits.headerTimeout = limits.bodyTimeout = limits.replyTimeout = limits.idleTimeout = limits.closeTimeout = each;
    limits.peers.reading.every = limits.streaming.every = each;
    limits.maxUnsentBytes = 2 * largeSize;
    return limits;
}

constexpr std::chrono::milliseconds soon {250};
constexpr std::chrono::milliseconds never {std::chrono::hours(1)};

qsizetype descriptors()
{
    return QDir(u"/proc/self/fd"_s).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size();
}

qint64 heap()
{
    const auto info = ::mallinfo2();
    return qint64(info.uordblks + info.hblkhd);
}

} // namespace

class tst_ConnectionStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateHasAWay();
    void silenceEndsEveryState_data() { rows(); }
    void silenceEndsEveryState();
    void theEndOfThePeersSideEndsEveryState_data() { rows(); }
    void theEndOfThePeersSideEndsEveryState();
    void aResetEndsEveryState_data() { rows(); }
    void aResetEndsEveryState();
    void nothingIsLeftOfAnyState_data() { rows(); }
    void nothingIsLeftOfAnyState();
    void whoGoesUnheardIsToldTo();
    void anAnswerThatNeverComesIsExcused();
    void whoReadsTooLittleIsDropped();

private:
    using Peers = std::vector<std::unique_ptr<BarePeer>>;

    static void rows();
    static const Way &way();
    static bool bringInto(const Way &way, const Http &http, Peers &peers, qsizetype count);
};

void tst_ConnectionStates::rows()
{
    QTest::addColumn<int>("way");
    for (int i = 0; i < ways.size(); ++i)
        QTest::newRow(ways[i].name) << i;
}

const Way &tst_ConnectionStates::way()
{
    return ways[*static_cast<const int *>(QTest::qData("way", qMetaTypeId<int>()))];
}

/// `count` connections, all there.
bool tst_ConnectionStates::bringInto(const Way &way, const Http &http, Peers &peers, qsizetype count)
{
    for (qsizetype i = 0; i < count; ++i) {
        peers.push_back(std::make_unique<BarePeer>(http.listener->serverPort(), way.reads ? 0 : 4096));
        if (!way.said.isEmpty())
            peers.back()->send(way.said);
    }
    return QTest::qWaitFor([&] { return http.areAll(way.state, count); });
}

void tst_ConnectionStates::everyStateHasAWay()
{
    for (const StateRule &rule : stateRules)
        QVERIFY(rule.state == State::Complete
            || std::any_of(ways.begin(), ways.end(), [&](const Way &way) { return way.state == rule.state; }));
}

void tst_ConnectionStates::silenceEndsEveryState()
{
    Http http(limitsOf(soon));
    const qsizetype before = descriptors();
    Peers peers;
    QVERIFY(bringInto(way(), http, peers, 1));
    QVERIFY(descriptors() > before);
    // Of a reply that was cut off the kernel still has much: who reads it gets what is there, and the end.
    QTRY_COMPARE(http.listener->connectionCount(), 0);
    QTRY_VERIFY(peers[0]->hasEnded());
    peers.clear();
    QTRY_COMPARE(descriptors(), before);
}

void tst_ConnectionStates::theEndOfThePeersSideEndsEveryState()
{
    const bool atOnce = way().endsWithThePeersSide;
    Http http(limitsOf(atOnce ? never : soon));
    const qsizetype before = descriptors();
    Peers peers;
    QVERIFY(bringInto(way(), http, peers, 1));
    peers[0]->endWriting();
    QTRY_COMPARE(http.listener->connectionCount(), 0);
    // Who is owed a reply still hears why there is none.
    if (way().state == State::Answering || way().state == State::Withheld || way().state == State::Ending)
        QCOMPARE(peers[0]->received().startsWith("HTTP/1.1 503 "), !atOnce);
    peers.clear();
    QTRY_COMPARE(descriptors(), before);
}

void tst_ConnectionStates::aResetEndsEveryState()
{
    Http http(limitsOf(never));
    const qsizetype before = descriptors();
    Peers peers;
    QVERIFY(bringInto(way(), http, peers, 1));
    peers[0]->reset();
    QTRY_COMPARE(http.listener->connectionCount(), 0);
    QTRY_COMPARE(descriptors(), before);
    QCOMPARE(http.abandoned, http.held.size() == 1 && way().endsWithThePeersSide ? 1 : 0);
}

void tst_ConnectionStates::nothingIsLeftOfAnyState()
{
#ifdef HEARTH_SANITIZED
    QSKIP("the heap is the sanitizer's");
#endif
    const qsizetype count = way().reads ? 20 : 5;
    Http http(limitsOf(never));
    qint64 before = 0;
    // The first time around what is made once is made.
    for (int round = 0; round < 3; ++round) {
        Peers peers;
        QVERIFY(bringInto(way(), http, peers, count));
        for (const auto &peer : peers)
            peer->reset();
        QTRY_COMPARE(http.listener->connectionCount(), 0);
        QTRY_VERIFY(http.listener->connections().isEmpty());
        http.held.clear();
        peers.clear();
        if (round == 0)
            before = heap();
    }
    // One connection costs 3 KB and more.
    QVERIFY2(heap() - before < 2 * 1024 * count, qPrintable(QString::number(heap() - before)));
}

void tst_ConnectionStates::whoGoesUnheardIsToldTo()
{
    Http http(limitsOf(soon));
    Peers peers;
    peers.push_back(std::make_unique<BarePeer>(http.listener->serverPort()));
    peers[0]->send("GET /small");
    QTRY_VERIFY(peers[0]->hasEnded());
    QVERIFY(peers[0]->received().startsWith("HTTP/1.1 408 "));
}

void tst_ConnectionStates::anAnswerThatNeverComesIsExcused()
{
    Http http(limitsOf(soon));
    Peers peers;
    peers.push_back(std::make_unique<BarePeer>(http.listener->serverPort()));
    peers[0]->send(get("/held"));
    QTRY_VERIFY(peers[0]->hasEnded());
    QVERIFY(peers[0]->received().startsWith("HTTP/1.1 503 "));
    QVERIFY(peers[0]->received().contains("Connection: close\r\n"));
    QCOMPARE(http.held.size(), 1);
    QVERIFY(!http.held[0].isWaiting());
    http.held[0].send({200, "late", "text/plain"}); // nobody hears it
}

void tst_ConnectionStates::whoReadsTooLittleIsDropped()
{
    Http http(limitsOf(soon));
    BarePeer peer(http.listener->serverPort(), 4096);
    peer.send(get("/large"));
    QTRY_VERIFY(http.areAll(State::Sending, 1));
    QTimer dribble;
    connect(&dribble, &QTimer::timeout, this, [&] { peer.receive(512); });
    dribble.start(20);
    QTRY_COMPARE(http.listener->connectionCount(), 0);
    QVERIFY(peer.received().size() < largeSize);
}

int main(int argc, char **argv)
{
    return runOnServerLoop<tst_ConnectionStates>(argc, argv);
}

#include "tst_ConnectionStates.moc"

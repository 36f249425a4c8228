// SPDX-License-Identifier: GPL-3.0-or-later
#include "HttpFixture.h"
#include "core/WorkerThreads.h"

#include <QTimer>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace hearth;

namespace {

constexpr qint64 most = 8 * 1024 * 1024;

/// What one upload came to.
struct Taken
{
    HttpUpload upload;
    QByteArray body;
    int pieces = 0;
    int readings = 0; ///< by the sink itself
    qsizetype fetched = 0; ///< bytes, by these
    std::shared_ptr<std::atomic<bool>> isOver = std::make_shared<std::atomic<bool>>(false); ///< for the thread that reads
    qsizetype largest = 0;
    bool finished = false;
    bool gone = false; ///< its sink is destroyed
};

/// `/up` takes everything, `/offer` leaves it to the test, `/pausing` wants a pause after each piece, `/reading` reads on by itself
/// on another thread, and `/fetching` until there is something, `/full` refuses after a megabyte, `/closed` at once.
class Uploads : public HttpFixture
{
public:
    explicit Uploads(const std::function<void(HttpLimits &)> &change = {})
        : HttpFixture(change)
    {
        for (const char *path : {"/up", "/offer", "/pausing", "/reading", "/fetching", "/full", "/closed", "/rooms/*/files"})
            http.routeUpload({"POST", QString::fromLatin1(path), most,
                [this](const HttpRequest &request, const HttpUpload &upload) { open(request, upload); }});
    }

    void open(const HttpRequest &request, const HttpUpload &upload)
    {
        asked.append(request);
        if (request.path == u"/closed"_s)
            return upload.reply().send({401, "who?", "text/plain"});
        taken.append(std::make_shared<Taken>(Taken {upload}));
        if (request.path != u"/offer"_s)
            accept(taken.last(), request.path);
    }

    void accept(const std::shared_ptr<Taken> &to, const QString &path = {})
    {
        to->upload.accept(std::make_unique<Sink>(to, path, &http, m_threads));
    }

    class Sink : public BodySink
    {
    public:
        Sink(std::shared_ptr<Taken> to, QString path, QObject *context, WorkerThreads &threads)
            : m_to(std::move(to))
            , m_path(std::move(path))
            , m_context(context)
            , m_threads(threads)
        {
        }
        ~Sink() override
        {
            m_to->gone = true;
            *m_to->isOver = true;
        }
        bool write(QByteArrayView piece) override
        {
            m_to->body += piece;
            ++m_to->pieces;
            m_to->largest = std::max(m_to->largest, piece.size());
            if (m_path == u"/full"_s && m_to->body.size() > 1024 * 1024)
                m_to->upload.reply().send({507, "full", "text/plain"});
            if (m_path != u"/pausing"_s)
                return true;
            QTimer::singleShot(0, m_context, [to = m_to] { to->upload.resume(); });
            return false;
        }
        bool readsOn() const override { return m_path == u"/reading"_s || m_path == u"/fetching"_s; }
        void readOn(Source source) override
        {
            ++m_to->readings;
            m_threads.submit([source = std::move(source), to = m_to, waits = m_path == u"/fetching"_s]() -> WorkerThreads::Finish {
                constexpr qsizetype enough = 300'000;
                QByteArray bytes(enough, Qt::Uninitialized);
                qsizetype size = 0;
                while (size < enough) {
                    const qint64 got = source(bytes.data() + size, enough - size);
                    size += got;
                    if (got == 0 && (!waits || size > 0 || *to->isOver))
                        break;
                }
                return [to, bytes = bytes.first(size)] {
                    to->body += bytes;
                    to->fetched += bytes.size();
                    to->upload.resume();
                };
            });
        }
        void finish() override
        {
            m_to->finished = true;
            m_to->upload.reply().send({201, QByteArray::number(m_to->body.size()), "text/plain"});
        }

    private:
        const std::shared_ptr<Taken> m_to;
        const QString m_path;
        QObject *const m_context;
        WorkerThreads &m_threads;
    };

    QList<HttpRequest> asked;
    QList<std::shared_ptr<Taken>> taken;

private:
    WorkerThreads m_threads {1, 100};
};

QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 x = 1;
    for (char &c : bytes)
        c = char((x = x * 1664525 + 1013904223) >> 24);
    return bytes;
}

QByteArray head(const QByteArray &target, qint64 size, const QByteArray &more = {})
{
    return "POST " + target + " HTTP/1.1\r\nHost: x\r\nContent-Length: " + QByteArray::number(size) + "\r\n" + more + "\r\n";
}

/// A letter every few milliseconds: more slowly than is allowed, and never nothing for long.
class Dribble
{
public:
    explicit Dribble(RawClient &client)
    {
        QObject::connect(&m_timer, &QTimer::timeout, &client.socket(), [&client] { client.socket().write("x"); });
        m_timer.start(5);
    }
    void stop() { m_timer.stop(); }

private:
    QTimer m_timer;
};

} // namespace

class tst_HttpUploads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBodyGoesToItsSinkInPieces_data();
    void aBodyGoesToItsSinkInPieces();
    void manyOnOneConnection();
    void pipelinedRequestsAroundABodyAreAnsweredInOrder();
    void aBodyIsOfferedWhenAllBeforeItIsAnswered();
    void nothingIsReadBeforeItIsAccepted();
    void theBodyIsInvitedWhenItIsAccepted();
    void refusedBeforeTheBody();
    void refusedWhileTheBodyComes();
    void tooLargeIsRefusedByItsRoute();
    void chunksAreRefused();
    void oldClientsUpload();
    void whoGoesAwayLeavesNothing();
    void whoSendsTooSlowlyIsCutOff();
    void aSinkThatPausesDoesNotBuyTime();
    void aSinkThatReadsOnDoesNotBuyTime();
    void whoIsRefusedWhileItsSinkReadsIsTold();
    void aBigUploadLeavesTheOthersTheirTurns();
    void whoEndsItsSideIsStillAnswered();
    void closingTheServerExcusesItself();
};

void tst_HttpUploads::aBodyGoesToItsSinkInPieces_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<bool>("fair");
    for (const QByteArray path : {"/up", "/pausing", "/reading", "/fetching", "/rooms/7/files"})
        for (const qsizetype size : {0, 1, 8'000, 65'536, 65'537, 5'000'000})
            for (const bool fair : {true, false})
                QTest::addRow("%s %d %s", path.constData(), int(size), fair ? "in turns" : "at once") << path << size << fair;
}

void tst_HttpUploads::aBodyGoesToItsSinkInPieces()
{
    QFETCH(const QByteArray, path);
    QFETCH(const qsizetype, size);
    QFETCH(const bool, fair);
    Uploads server([fair](HttpLimits &limits) { limits.peers.turns.enabled = fair; });
    RawClient client(server.port());
    const QByteArray body = noise(size);
    const auto got = client.ask(head(path, size) + body);
    QVERIFY(got);
    QCOMPARE(got->status, 201);
    QCOMPARE(got->body, QByteArray::number(size));
    QVERIFY(server.taken[0]->body == body);
    QVERIFY(server.taken[0]->finished && server.taken[0]->gone);
    QVERIFY(server.taken[0]->largest <= HttpLimits::piece);
    // What is encrypted is not what waits with the kernel.
    QVERIFY(path != "/fetching" || size <= 2 * HttpLimits::piece || RawClient::speaksTls() || server.taken[0]->fetched > 0);
    QVERIFY(server.asked[0].body.isEmpty());
    QCOMPARE(server.asked[0].peer, QHostAddress(QHostAddress::LocalHost));
    const auto next = client.ask(get("/echo"));
    QVERIFY(next);
    QCOMPARE(next->status, 200);
}

void tst_HttpUploads::manyOnOneConnection()
{
    Uploads server;
    RawClient client(server.port());
    const QByteArray body = noise(200'000);
    for (int i = 0; i < 20; ++i) {
        const auto got = client.ask(head("/up", body.size()) + body);
        QVERIFY(got);
        QCOMPARE(got->status, 201);
        QVERIFY(server.taken.last()->body == body);
        const auto echo = client.ask(post("/echo", "small"));
        QVERIFY(echo);
        QCOMPARE(jsonOf(*echo).value("body"_L1), u"small"_s);
    }
}

void tst_HttpUploads::pipelinedRequestsAroundABodyAreAnsweredInOrder()
{
    Uploads server;
    for (const qsizetype size : {0, 10, 7'000, 300'000}) {
        RawClient client(server.port());
        const QByteArray body = noise(size);
        client.send(post("/echo", "1") + head("/up", size) + body + post("/echo", "2") + get("/echo?q=3") + head("/pausing", size)
            + body + post("/echo", "4") + head("/reading", size) + body + post("/echo", "5"));
        for (int i = 1; i <= 8; ++i) {
            const auto got = client.response();
            QVERIFY(got);
            QCOMPARE(got->status, i == 2 || i == 5 || i == 7 ? 201 : 200);
            if (i == 1 || i == 3)
                QCOMPARE(jsonOf(*got).value("body"_L1), QString::number(i / 2 + 1));
            if (i == 2 || i == 5 || i == 7)
                QCOMPARE(got->body, QByteArray::number(size));
            if (i == 6 || i == 8)
                QCOMPARE(jsonOf(*got).value("body"_L1), QString::number(i / 2 + 1));
        }
        QVERIFY(server.taken.last()->body == body);
    }
}

void tst_HttpUploads::aBodyIsOfferedWhenAllBeforeItIsAnswered()
{
    Uploads server;
    RawClient client(server.port());
    client.send(get("/hold") + head("/up", 5) + "hello");
    QTRY_COMPARE(server.held.size(), 1);
    const auto other = RawClient(server.port()).ask(get("/echo"));
    QVERIFY(other);
    QVERIFY(server.asked.isEmpty());
    server.held[0].send(text("held"));
    const auto held = client.response();
    QVERIFY(held);
    QCOMPARE(held->body, "held");
    const auto got = client.response();
    QVERIFY(got);
    QCOMPARE(got->body, "5");
}

void tst_HttpUploads::nothingIsReadBeforeItIsAccepted()
{
    Uploads server;
    RawClient client(server.port());
    const QByteArray body = noise(1'000'000);
    client.send(head("/offer", body.size()) + body);
    QTRY_COMPARE(server.taken.size(), 1);
    QCOMPARE(server.taken[0]->upload.size(), body.size());
    QVERIFY(server.taken[0]->upload.reply().isWaiting());
    server.accept(server.taken[0]);
    QCOMPARE(server.taken[0]->pieces, 0); // later, not from inside
    server.accept(std::make_shared<Taken>(*server.taken[0])); // the first counts
    const auto got = client.response();
    QVERIFY(got);
    QCOMPARE(got->status, 201);
    QVERIFY(server.taken[0]->body == body);
}

void tst_HttpUploads::theBodyIsInvitedWhenItIsAccepted()
{
    Uploads server;
    RawClient client(server.port());
    client.send(head("/offer", 5, "Expect: 100-continue\r\n"));
    QTRY_COMPARE(server.taken.size(), 1);
    QVERIFY(client.received().isEmpty());
    server.accept(server.taken[0]);
    const auto invited = client.response(true);
    QVERIFY(invited);
    QCOMPARE(invited->status, 100);
    const auto got = client.ask("hello");
    QVERIFY(got);
    QCOMPARE(got->status, 201);
    QCOMPARE(server.taken[0]->body, "hello");
    // Whoever is refused is not invited.
    const auto refused = client.ask(head("/closed", 5, "Expect: 100-continue\r\n"));
    QVERIFY(refused);
    QCOMPARE(refused->status, 401);
}

void tst_HttpUploads::refusedBeforeTheBody()
{
    Uploads server;
    RawClient client(server.port());
    // What follows is the body, whatever it looks like.
    const auto got = client.ask(head("/closed", 1'000'000) + get("/echo"));
    QVERIFY(got);
    QCOMPARE(got->status, 401);
    QCOMPARE(got->headers.value("connection"), "close");
    QVERIFY(client.closesItself());
    QVERIFY(!client.received().contains("HTTP/1.1"));
    QTRY_COMPARE(server.http.connectionCount(), 0);
}

void tst_HttpUploads::refusedWhileTheBodyComes()
{
    Uploads server;
    RawClient client(server.port());
    const auto got = client.ask(head("/full", 4'000'000) + noise(4'000'000));
    QVERIFY(got);
    QCOMPARE(got->status, 507);
    QCOMPARE(got->headers.value("connection"), "close");
    QVERIFY(server.taken[0]->gone && !server.taken[0]->finished);
    QVERIFY(server.taken[0]->body.size() < 1'200'000);
    QVERIFY(client.closesItself());
}

void tst_HttpUploads::tooLargeIsRefusedByItsRoute()
{
    Uploads server;
    const auto got = RawClient(server.port()).ask(head("/up", most + 1));
    QVERIFY(got);
    QCOMPARE(got->status, 413);
    QVERIFY(server.asked.isEmpty());
    // The others' limit is the usual.
    const auto other = RawClient(server.port()).ask(head("/echo", 4097));
    QVERIFY(other);
    QCOMPARE(other->status, 413);
}

void tst_HttpUploads::chunksAreRefused()
{
    Uploads server;
    const auto got = RawClient(server.port())
                         .ask("POST /up HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n");
    QVERIFY(got);
    QCOMPARE(got->status, 411);
    QVERIFY(server.asked.isEmpty());
}

void tst_HttpUploads::oldClientsUpload()
{
    Uploads server;
    RawClient client(server.port());
    const auto kept = client.ask("POST /up HTTP/1.0\r\nConnection: keep-alive\r\nContent-Length: 5\r\n\r\nhello");
    QVERIFY(kept);
    QCOMPARE(kept->status, 201);
    QCOMPARE(kept->headers.value("connection"), "keep-alive");
    const auto got = client.ask("POST /up HTTP/1.0\r\nContent-Length: 5\r\n\r\nhello");
    QVERIFY(got);
    QCOMPARE(got->status, 201);
    QCOMPARE(got->headers.value("connection"), "close");
    QVERIFY(client.closesItself());
}

void tst_HttpUploads::whoGoesAwayLeavesNothing()
{
    Uploads server;
    for (const QByteArray path : {"/up", "/pausing", "/reading", "/offer"}) {
        RawClient client(server.port());
        client.send(head(path, 5'000'000) + noise(2'000'000));
        QTRY_VERIFY(!server.taken.isEmpty());
        if (path != "/offer")
            QTRY_VERIFY(server.taken[0]->body.size() >= 1'000'000);
        client.socket().abort();
        if (path == "/offer") // nothing is read of it, so it is not known that it ends
            server.accept(server.taken[0]);
        QTRY_COMPARE(server.http.connectionCount(), 0);
        QVERIFY(server.taken[0]->gone && !server.taken[0]->finished);
        QVERIFY(!server.taken[0]->upload.reply().isWaiting());
        server.accept(server.taken[0]); // nobody is there any more
        server.taken[0]->upload.resume();
        QVERIFY(server.taken[0]->gone);
        server.taken.clear();
    }
}

void tst_HttpUploads::whoSendsTooSlowlyIsCutOff()
{
    Uploads server([](HttpLimits &limits) { limits.streaming = {100'000, std::chrono::milliseconds(400)}; });
    RawClient client(server.port());
    client.send(head("/up", 5'000'000));
    Dribble dribble(client);
    const auto got = client.response();
    QVERIFY(got);
    QCOMPARE(got->status, 408);
    QVERIFY(server.taken[0]->gone && !server.taken[0]->finished);
    dribble.stop();
    QVERIFY(client.closesItself());
}

void tst_HttpUploads::aSinkThatPausesDoesNotBuyTime()
{
    Uploads server([](HttpLimits &limits) { limits.streaming = {100'000, std::chrono::milliseconds(400)}; });
    RawClient client(server.port());
    client.send(head("/pausing", 5'000'000));
    Dribble dribble(client);
    const auto got = client.response();
    QVERIFY2(got, qPrintable(QString::number(server.taken[0]->pieces)));
    QCOMPARE(got->status, 408);
    QVERIFY(server.taken[0]->pieces > 1);
}

void tst_HttpUploads::aSinkThatReadsOnDoesNotBuyTime()
{
    if (RawClient::speaksTls())
        QSKIP("Nothing is read past a connection that is encrypted");
    Uploads server([](HttpLimits &limits) { limits.streaming = {100'000, std::chrono::milliseconds(400)}; });
    RawClient client(server.port());
    client.send(head("/reading", 5'000'000));
    Dribble dribble(client);
    const auto got = client.response();
    QVERIFY(got);
    QCOMPARE(got->status, 408);
    QVERIFY(server.taken[0]->readings > 0);
    QTRY_VERIFY(server.taken[0]->gone);
}

void tst_HttpUploads::whoIsRefusedWhileItsSinkReadsIsTold()
{
    if (RawClient::speaksTls())
        QSKIP("Nothing is read past a connection that is encrypted");
    Uploads server;
    RawClient client(server.port());
    client.send(head("/fetching", 5'000'000));
    QTRY_VERIFY(!server.taken.isEmpty() && server.taken[0]->readings > 0); // and it waits for something
    server.taken[0]->upload.reply().send({507, "full", "text/plain"});
    const auto got = client.response();
    QVERIFY(got);
    QCOMPARE(got->status, 507);
    QVERIFY(server.taken[0]->gone && !server.taken[0]->finished);
    QVERIFY(client.closesItself());
}

void tst_HttpUploads::aBigUploadLeavesTheOthersTheirTurns()
{
    Uploads server;
    RawClient big(server.port());
    const qint64 size = most;
    big.send(head("/up", size) + noise(size));
    RawClient other(server.port());
    int answered = 0;
    while (server.taken.isEmpty() || !server.taken[0]->finished) {
        const auto got = other.ask(get("/echo"));
        QVERIFY(got);
        ++answered;
    }
    QVERIFY2(answered >= 10, qPrintable(QString::number(answered)));
    const auto got = big.response();
    QVERIFY(got);
    QCOMPARE(got->status, 201);
}

void tst_HttpUploads::whoEndsItsSideIsStillAnswered()
{
    Uploads server;
    RawClient client(server.port());
    client.send(head("/up", 100'000) + noise(100'000));
    client.socket().disconnectFromHost();
    QTRY_COMPARE(server.taken.size(), 1);
    QTRY_VERIFY(server.taken[0]->finished);
    QTRY_COMPARE(server.http.connectionCount(), 0);
}

void tst_HttpUploads::closingTheServerExcusesItself()
{
    Uploads server;
    RawClient client(server.port());
    client.send(head("/up", 1'000'000) + "some");
    QTRY_VERIFY(!server.taken.isEmpty() && server.taken[0]->pieces > 0);
    server.http.close();
    const auto got = client.response();
    QVERIFY(got);
    QCOMPARE(got->status, 503);
    QVERIFY(server.taken[0]->gone && !server.taken[0]->finished);
    QTRY_COMPARE(server.http.connectionCount(), 0);
}

int main(int argc, char **argv)
{
    return runOnServerLoop<tst_HttpUploads>(argc, argv);
}

#include "tst_HttpUploads.moc"

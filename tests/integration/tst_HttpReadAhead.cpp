// SPDX-License-Identifier: GPL-3.0-or-later
#include "HttpConnection.h"
#include "HttpFixture.h"
#include "HttpListener.h"
#include "OnServerLoop.h"
#include "RequestParser.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace hearth;

namespace {

/// A listener and Qt's parser, whose sockets can be looked at. `/held` is kept for the test, anything else is told its size.
class Http
{
public:
    Http()
        : listener(new HttpListener(HttpLimits(),
              {[this](const HttpRequest &request, const HttpReply &reply) { onRequest(request, reply); },
                  [](const HttpRequest &) { return nullptr; }, [](const HttpRequest &) { return std::nullopt; },
                  [](HttpConnection &, const QByteArray &, const HttpRequest &, const std::shared_ptr<PeerConnection> &) {}},
              nullptr))
        , parser(*listener)
    {
        if (!listener->listen(QHostAddress::LocalHost) || !parser.start())
            qFatal("no port");
    }

    void onRequest(const HttpRequest &request, const HttpReply &reply)
    {
        if (request.path == u"/held"_s)
            held.append(reply);
        else
            reply.send(text(QByteArray::number(request.body.size())));
    }

    /// The socket of the only connection; null where there is none. Whose child it is differs between versions of Qt.
    QTcpSocket *accepted() const
    {
        const auto &all = listener->connections();
        return all.size() == 1 ? (*all.begin())->socket() : nullptr;
    }

    HttpListener *listener; ///< the parser's
    RequestParser parser;
    QList<HttpReply> held;
};

} // namespace

class tst_HttpReadAhead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPipelinedStaysWithTheClient();
    void aBodyIsReadInPieces();
};

void tst_HttpReadAhead::whatIsPipelinedStaysWithTheClient()
{
    Http http;
    RawClient client(http.listener->serverPort());
    QVERIFY(client.ask(get("/")));
    QTcpSocket *accepted = http.accepted();
    QVERIFY(accepted);
    qint64 most = 0;
    connect(accepted, &QTcpSocket::readyRead, &client, [&] { most = qMax(most, accepted->bytesAvailable()); });
    constexpr int count = 20'000; // half a megabyte
    client.send(get("/held") + get("/").repeated(count));
    QTRY_VERIFY(!http.held.isEmpty());
    http.held[0].send(text("first"));
    for (int i = 0; i <= count; ++i)
        QVERIFY(client.response());
    QVERIFY(most > 0);
    // Beside the request that is being read: newer parsers leave it in the buffer until it is taken.
    QVERIFY2(most <= HttpLimits::readAhead + get("/").size(), qPrintable(QString::number(most)));
}

void tst_HttpReadAhead::aBodyIsReadInPieces()
{
    Http http;
    RawClient client(http.listener->serverPort());
    QVERIFY(client.ask(get("/")));
    QTcpSocket *accepted = http.accepted();
    QVERIFY(accepted);
    int pieces = 0;
    connect(accepted, &QTcpSocket::readyRead, &client, [&] { ++pieces; });
    constexpr int size = 1'000'000;
    for (int i = 0; i < 3; ++i) {
        const auto got = client.ask(post("/", QByteArray(size, 'x')));
        QVERIFY(got);
        QCOMPARE(got->body.toInt(), size);
    }
    QVERIFY2(pieces >= 3 * size / (HttpLimits::piece + HttpLimits::readAhead), qPrintable(QString::number(pieces)));
}

int main(int argc, char **argv)
{
    return runOnServerLoop<tst_HttpReadAhead>(argc, argv);
}

#include "tst_HttpReadAhead.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "EngineServer.h"
#include "EventArguments.h"
#include "HttpServer.h"
#include "Namespace.h"
#include "SocketServer.h"
#include "protocol/Events.h"
#include "wire/RawClient.h"

#include <QTest>

#include <cstdlib>

#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace hearth;

namespace {

int allocations = 0;
int atLastSend = -1; ///< of `allocations`, since the server received something

} // namespace

// In place of the C library's, for the server is part of this program; Qt's sockets, which its clients are, read in
// another way.
extern "C" void *__libc_malloc(size_t size);
extern "C" void *__libc_realloc(void *old, size_t size);

extern "C" void *malloc(size_t size)
{
    ++allocations;
    return __libc_malloc(size);
}

extern "C" void *realloc(void *old, size_t size)
{
    ++allocations;
    return __libc_realloc(old, size);
}

extern "C" ssize_t recv(int descriptor, void *bytes, size_t size, int flags)
{
    const ssize_t received = ::syscall(SYS_recvfrom, descriptor, bytes, size, flags, nullptr, nullptr);
    if (received > 0)
        allocations = 0;
    return received;
}

extern "C" ssize_t send(int descriptor, const void *bytes, size_t size, int flags)
{
    atLastSend = allocations;
    return ::syscall(SYS_sendto, descriptor, bytes, size, flags, nullptr, 0);
}

/// What a message costs between its arrival and its leaving, in everything but chat and storage: counted, not timed.
class tst_MessageAllocations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageIsReadAckedAndBroadcastInFewAllocations();
};

void tst_MessageAllocations::aMessageIsReadAckedAndBroadcastInFewAllocations()
{
    HttpServer http({});
    EngineServer engine(http, {});
    SocketServer sockets(engine, {});
    Namespace &nsp = sockets.nsp(u"/"_s);
    const ChannelName room('r', 7);
    const JsonText message = jsonText(QString(200, u'x'));
    QString heard;
    connect(&nsp, &Namespace::connected, this, [&](Socket *socket) {
        nsp.enter(socket, room);
        connect(socket, &Socket::eventReceived, this,
            [&, socket](QByteArrayView name, const EventArguments &arguments, const Ack &ack) {
                const auto command = events::SendMessage::fromJson(arguments.first());
                if (name != events::sendMessage || !command)
                    return;
                heard = command->text;
                nsp.broadcast(room, events::message, message, socket);
                ack(message);
            });
    });
    QVERIFY(http.listen(QHostAddress::LocalHost, 0));
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 2; ++i) {
        clients.push_back(std::make_unique<RawClient>(http.port()));
        QVERIFY(clients[i]->upgrade("/socket.io/?EIO=4&transport=websocket") && clients[i]->frame());
        clients[i]->sendText("40");
        QVERIFY(clients[i]->frame());
    }
    // The first few make room in lists that stay.
    for (int i = 0; i < 10; ++i) {
        clients[0]->sendText(R"(427["send_message",{"room":7,"text":"Hello, everybody who is here"}])");
        QVERIFY(clients[0]->frame()->payload.startsWith("437["));
        QVERIFY(clients[1]->frame()->payload.startsWith(R"(42["message",)"));
    }
    QCOMPARE(heard, u"Hello, everybody who is here"_s);
    // The frame, the packet in it, the text, the way back; each of the two messages and its frame; the event that flushes.
    QVERIFY(atLastSend > 0);
    QVERIFY2(atLastSend <= 9, qPrintable(QString::number(atLastSend)));
}

QTEST_GUILESS_MAIN(tst_MessageAllocations)
#include "tst_MessageAllocations.moc"

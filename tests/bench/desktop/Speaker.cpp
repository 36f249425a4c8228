// SPDX-License-Identifier: GPL-3.0-or-later
#include "Speaker.h"

#include "core/Clock.h"
#include "net/SocketClient.h"
#include "protocol/Events.h"

#include <QElapsedTimer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace hearth {

Speaker::Speaker(const QUrl &server, const QString &token, qint64 room, int perSecond, int seconds)
    : m_server(server)
    , m_token(token)
    , m_room(room)
    , m_perSecond(perSecond)
    , m_seconds(seconds)
{
}

void Speaker::run()
{
    SystemClock clock;
    SocketClient socket(&clock);
    QTimer tick;
    QElapsedTimer since;
    QObject::connect(&socket, &SocketClient::eventReceived, &tick, [&](const QString &name) {
        if (name == events::session) {
            since.start();
            tick.start(10);
        }
    });
    QObject::connect(&tick, &QTimer::timeout, &tick, [&] {
        const int due = int(std::min<qint64>(since.elapsed(), m_seconds * 1000) * m_perSecond / 1000);
        for (; m_said < due; ++m_said)
            socket.emitEvent(events::sendMessage,
                events::SendMessage {
                    RoomId {m_room}, u"message number %1 of many, as long as they usually are"_s.arg(m_said), {}, {}}
                    .toJson());
        if (since.elapsed() > m_seconds * 1000 + 500)
            quit();
    });
    QObject::connect(&socket, &SocketClient::opened, &tick, [&] { socket.enter({{u"token"_s, m_token}}); });
    socket.open(m_server);
    exec();
}

} // namespace hearth

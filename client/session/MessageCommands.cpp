// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/MessageCommands.h"

#include "models/Bounds.h"
#include "net/SocketClient.h"

using namespace Qt::StringLiterals;

namespace hearth {

MessageCommands::MessageCommands(SocketClient *socket, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
{
}

bool MessageCommands::isOnline() const
{
    return m_socket->isConnected();
}

void MessageCommands::request(QLatin1StringView event, const QJsonObject &command, MessageId message, QObject *context, Done done)
{
    if (!m_socket->isConnected())
        return done(Error {ErrorCode::Unreachable, tr("There is no connection.")});
    m_socket->request(event, command, context, [this, message, done = std::move(done)](const Result<QJsonObject> &ack) {
        if (!ack)
            return done(ack.error());
        const auto answered = messageFromJson(ack->value("message"_L1));
        if (!answered || answered->id != message)
            return done(Error {ErrorCode::WrongVersion, tr("The server's answer was not understood.")});
        const Message now = bounded(*answered);
        Q_EMIT changed(now);
        done(now);
    });
}

} // namespace hearth

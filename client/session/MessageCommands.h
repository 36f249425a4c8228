// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "model/Message.h"
#include "protocol/ConversationEvents.h"

#include <QObject>

#include <functional>

namespace hearth {

class SocketClient;

/// Asks the server to do something to a message that it has. Nothing of it waits for a connection: the message may be
/// another one by then. Without one, each ends at once with a sentence that says so; doing it again is always safe.
class MessageCommands : public QObject
{
    Q_OBJECT
public:
    /// The message as it is then, or why it is not.
    using Done = std::function<void(const Result<Message> &)>;

    /// The socket must outlive it.
    explicit MessageCommands(SocketClient *socket, QObject *parent = nullptr);

    bool isOnline() const;
    /// One of ConversationEvents.h that is about a message: events::PinMessage, say.
    template <typename Command>
    void ask(const Command &command, QObject *context, Done done)
    {
        request(Command::event, command.toJson(), command.message, context, std::move(done));
    }

Q_SIGNALS:
    /// The server did it. Before whoever asked is told.
    void changed(const hearth::Message &message);

private:
    void request(QLatin1StringView event, const QJsonObject &command, MessageId message, QObject *context, Done done);

    SocketClient *const m_socket;
};

} // namespace hearth

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "model/Message.h"

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
    void edit(MessageId message, const QString &text, QObject *context, Done done);
    void remove(MessageId message, QObject *context, Done done);
    void pin(MessageId message, bool pinned, QObject *context, Done done);
    void react(MessageId message, const QString &emoji, bool on, QObject *context, Done done);

Q_SIGNALS:
    /// The server did it. Before whoever asked is told.
    void changed(const hearth::Message &message);

private:
    void ask(QLatin1StringView event, const QJsonObject &command, MessageId message, QObject *context, Done done);

    SocketClient *const m_socket;
};

} // namespace hearth

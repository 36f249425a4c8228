// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Namespace.h"

namespace hearth {

class Namespace::Private
{
public:
    void decide(const QJsonObject &auth, const QHostAddress &peer, const ConnectDecision &decision) const;
    void add(Socket *socket) { sockets.insert(socket); }
    void remove(Socket *socket);
    void leave(Socket *socket, const QString &channel);
    int send(const QSet<Socket *> &to, const QString &event, const QJsonValue &argument, const Socket *except) const;

    QString name;
    ConnectHandler connectHandler;
    QSet<Socket *> sockets;
    QHash<QString, QSet<Socket *>> channels; ///< none of them empty
};

} // namespace hearth

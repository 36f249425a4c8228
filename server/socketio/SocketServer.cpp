// SPDX-License-Identifier: GPL-3.0-or-later
#include "SocketServer.h"

#include "EngineServer.h"
#include "EngineSession.h"
#include "Namespace.h"
#include "SocketConnection.h"

#include <QHash>
#include <QPointer>

namespace hearth {

class SocketServer::Private
{
public:
    SocketOptions options;
    bool takesBinary = true;
    QHash<QString, Namespace *> namespaces;
    QSet<SocketConnection *> connections;
};

SocketServer::SocketServer(EngineServer &engine, SocketOptions options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->options = options;
    d->takesBinary = engine.options().takesBinary;
    connect(&engine, &EngineServer::sessionOpened, this, [this](EngineSession *session) {
        d->connections.insert(new SocketConnection(*session, *this)); // a child of its session
    });
}

SocketServer::~SocketServer()
{
    // Their sockets are in the namespaces, which end here.
    const auto connections = d->connections;
    for (SocketConnection *connection : connections) {
        connection->session().close();
        delete connection;
    }
}

const SocketOptions &SocketServer::options() const
{
    return d->options;
}

bool SocketServer::takesBinary() const
{
    return d->takesBinary;
}

Namespace *SocketServer::find(const QString &name) const
{
    return d->namespaces.value(name);
}

void SocketServer::forget(SocketConnection &connection)
{
    d->connections.remove(&connection);
}

Namespace &SocketServer::nsp(const QString &name)
{
    Namespace *&found = d->namespaces[name];
    if (!found)
        found = new Namespace(name, this);
    return *found;
}

} // namespace hearth

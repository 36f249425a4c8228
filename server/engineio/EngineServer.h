// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EngineOptions.h"

#include <QObject>

#include <memory>

namespace hearth {

class EngineSession;
class HttpServer;

/// Serves Engine.IO 4 on one path of an HttpServer: polling, WebSocket, and the upgrade from one to the other.
/// Lives on the server thread; must not outlive the HttpServer.
class EngineServer : public QObject
{
    Q_OBJECT
public:
    EngineServer(HttpServer &http, EngineOptions options, QObject *parent = nullptr);
    ~EngineServer() override;

    const EngineOptions &options() const;
    /// What the Open packets of sessions that begin later say of which server it is (EngineOptions::serverId).
    void setServerId(const QString &id);
    int sessionCount() const;
    /// Closes every session as ServerClosed.
    void closeAll();
    /// The same, and there are no new ones.
    void shutDown();
    /// Whether clients that poll have not fetched yet what was said to them at the end; for some seconds at most.
    bool hasLeaving() const;

Q_SIGNALS:
    /// Before any of the session's messages: connect to its signals here, directly.
    void sessionOpened(hearth::EngineSession *session);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hearth

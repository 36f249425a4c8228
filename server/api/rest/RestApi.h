// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/Route.h"

#include <QObject>

namespace hearth {

class Authenticator;
class Chat;
class FileStore;
class Hosting;
class HttpServer;
struct ServerAbout;

/// REST, one of the two ways into the chat: finds the route of a request, checks its token, calls the handler.
/// Lives on the server thread.
class RestApi : public QObject
{
    Q_OBJECT
public:
    /// `about` is what /healthz tells anyone who asks, as it is then; it must outlive this.
    RestApi(Chat &chat, Authenticator &authenticator, Hosting &hosting, FileStore &files, const ServerAbout &about,
        QObject *parent = nullptr);

    /// Takes every path of protocol/Rest.h on this server.
    void serve(HttpServer &http);
    const QList<Route> &routes() const;

    /// What stands for a pattern's <id>, <user>, <message> and <secret>; 0 or empty where it has none.
    struct PathIds
    {
        qint64 id = 0;
        qint64 user = 0;
        qint64 message = 0;
        QString secret = {};
    };

private:
    void handle(const HttpRequest &request, const HttpReply &reply);
    void run(const Route &route, const PathIds &ids, RestCall &call);
    void authenticated(const Route &route, RestCall call);
    void run(const std::function<void(const RestCall &)> &handler, RestCall call);

    Authenticator &m_authenticator;
    QList<Route> m_routes;
    const RestCall::Refused m_refused;
};

} // namespace hearth

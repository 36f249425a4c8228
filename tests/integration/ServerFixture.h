// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FakeClock.h"
#include "RestProbe.h"
#include "Server.h"
#include "SocketProbe.h"

#include <QTemporaryDir>
#include <QtTest>

namespace hearth {

/// A whole server on a free port of the loopback, in a temporary folder, living by a clock to turn. It shares the test's
/// event loop, and the test talks to it over the network only.
class ServerFixture
{
public:
    explicit ServerFixture(AccessPolicy access = AccessPolicy::Open)
    {
        config.address = QHostAddress(QHostAddress::LocalHost);
        config.port = 0;
        config.dataDirectory = folder.path();
        config.name = QStringLiteral("The test");
        config.passwordCost = PasswordCost::minimum();
        config.access = access;
        start();
    }

    void start()
    {
        server = std::make_unique<Server>(config, &clock);
        if (const auto started = server->start(); !started)
            qFatal("%s", qUtf8Printable(started.error().message));
        rest = std::make_unique<RestProbe>(server->url());
    }

    void stop()
    {
        QSignalSpy stopped(server.get(), &Server::stopped);
        server->stop();
        if (!stopped.wait(10'000))
            qFatal("the server did not stop");
        server.reset();
    }

    qint64 createRoom(const QString &token, const QString &name, const QString &kind = QStringLiteral("public"))
    {
        const auto answer = rest->post(
            QStringLiteral("/api/rooms"), {{QStringLiteral("name"), name}, {QStringLiteral("kind"), kind}}, token);
        return answer.json.value(QLatin1String("id")).toInteger();
    }

    QTemporaryDir folder;
    FakeClock clock;
    ServerConfig config;
    std::unique_ptr<Server> server;
    std::unique_ptr<RestProbe> rest;
};

} // namespace hearth

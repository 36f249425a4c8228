// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ServerFixture.h"

namespace hearth {

/// A test that runs once over each transport: derive from it, and let transport() say which one.
class BothTransports : public QObject
{
    Q_OBJECT
public:
    static EngineWire::Kind transport()
    {
        QFETCH_GLOBAL(EngineWire::Kind, transport);
        return transport;
    }

    /// A client that came in with this token.
    static std::unique_ptr<SocketProbe> enter(const ServerFixture &f, const QString &token)
    {
        auto probe = std::make_unique<SocketProbe>(transport(), f.server->url());
        if (!probe->enter({{QStringLiteral("token"), token}}))
            qWarning("refused: %s", qPrintable(probe->refusal().value(QLatin1String("message")).toString()));
        return probe;
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<EngineWire::Kind>("transport");
        QTest::newRow("websocket") << EngineWire::Kind::WebSocket;
        QTest::newRow("polling") << EngineWire::Kind::Polling;
    }
};

} // namespace hearth

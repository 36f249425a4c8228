// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Persona.h"
#include "ServerProcess.h"

namespace hearth {

/// Tests of two people at their desktops, in the first room of a fresh server of which Ada is the owner and Ben a guest.
class AdaAndBen : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }
    void init()
    {
        m_ada.reset();
        m_ben.reset();
        m_server = std::make_unique<ServerProcess>();
        QCOMPARE(m_server->start(), QString());
        m_ada = std::make_unique<Persona>();
        m_ben = std::make_unique<Persona>();
        QVERIFY(meet());
        QTRY_COMPARE_WITH_TIMEOUT(m_ada->chat->members()->list()->count(), 2, Persona::patience);
    }

private:
    bool meet()
    {
        const QUrl server = m_server->ownerLink();
        if (!m_ada->registers(server, QStringLiteral("Ada")))
            return false;
        m_ada->chats();
        if (!m_ada->isInARoom() || !m_ben->entersAsGuest(m_server->url(), QStringLiteral("Ben")))
            return false;
        m_ben->chats();
        return m_ben->isInARoom() && m_ben->chat->conversation()->roomId() == m_ada->chat->conversation()->roomId();
    }

protected:
    std::unique_ptr<ServerProcess> m_server;
    std::unique_ptr<Persona> m_ada;
    std::unique_ptr<Persona> m_ben;
};

} // namespace hearth

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Await.h"
#include "FakeClock.h"
#include "RestProbe.h"
#include "ServerProcess.h"
#include "Talker.h"
#include "session/ChatSession.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <array>
#include <memory>

namespace hearth {

/// Ada with two devices, Ben with one and his desktop, and a server in a process of its own. What is done is not waited for;
/// time is the test's, and nothing that waits for it is waited for really.
class TwoPeople
{
public:
    /// Empty when they are there, otherwise why not.
    QString arrive();
    /// Everything that is theirs is new, but for the accounts.
    bool begin();
    /// Nothing of it stays.
    void end();

    /// As after the start of the program: what is kept on the machine is there, nothing else.
    void startDesktop();
    void stopDesktop() { m_desktop.reset(); }
    /// Dies without a word and starts again; those who have no desktop come back at once.
    bool restartServer();
    void makeRoom();
    void deleteRoom(qint64 room);

    /// Lets things happen until it holds, and time pass between them. False when it does not, after longer than it can take.
    template <typename Condition>
    bool until(Condition holds)
    {
        constexpr int manyTurns = 1000;
        constexpr qint64 patienceMs = 20'000;
        QElapsedTimer waited;
        waited.start();
        for (int turns = 0; !holds(); ++turns) {
            if (turns > manyTurns && waited.elapsed() > patienceMs)
                return false;
            turn();
        }
        return true;
    }
    /// All of the devices' questions are answered.
    bool hear();
    /// Likewise, and what the desktop asked for so far is done, though it may not have heard so yet. It has a connection.
    bool settle();

    Talker &adas(int device) { return *m_adas[size_t(device)]; }
    Talker &bens() { return *m_bens; }
    ChatSession &desktop() { return *m_desktop; }
    Connection *connection() { return m_desktop->connection(); }
    TimelineModel *timeline() { return m_desktop->conversation()->timeline(); } ///< null where no room is open
    FakeClock &clock() { return m_clock; }
    const QList<qint64> &rooms() const { return m_rooms; } ///< that there are
    RestAnswer asAda(const QByteArray &method, const QString &path) { return m_rest->send(method, path, {}, m_adasToken); }
    RestAnswer asBen(const QString &path) { return m_rest->get(path, m_bensToken); }
    UserId ben() const { return m_ben.id; }

private:
    void turn();
    bool connectDevices();

    ServerProcess m_server;
    std::unique_ptr<RestProbe> m_rest;
    QString m_adasToken;
    QString m_bensToken;
    User m_ben;
    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::array<std::unique_ptr<Talker>, 2> m_adas;
    std::unique_ptr<Talker> m_bens;
    std::unique_ptr<ChatSession> m_desktop;
    QList<qint64> m_rooms;
    int m_roomsMade = 0;
};

inline QString TwoPeople::arrive()
{
    if (const QString trouble = m_server.start(); !trouble.isEmpty())
        return trouble;
    m_rest = std::make_unique<RestProbe>(m_server.url());
    m_adasToken = m_rest->registered(QStringLiteral("ada"));
    m_bensToken = m_rest->registered(QStringLiteral("ben"));
    const auto ben = userFromJson(m_rest->get(QStringLiteral("/api/me"), m_bensToken).json);
    if (!ben)
        return ben.error().message;
    m_ben = *ben;
    return {};
}

inline bool TwoPeople::connectDevices()
{
    for (auto &device : m_adas)
        device = std::make_unique<Talker>(m_server.url(), m_adasToken);
    m_bens = std::make_unique<Talker>(m_server.url(), m_bensToken);
    return m_adas[0]->enters() && m_adas[1]->enters() && m_bens->enters();
}

inline bool TwoPeople::begin()
{
    m_folder = std::make_unique<QTemporaryDir>();
    return connectDevices();
}

inline void TwoPeople::end()
{
    m_desktop.reset();
    while (!m_rooms.isEmpty())
        deleteRoom(m_rooms.last());
}

inline void TwoPeople::startDesktop()
{
    m_desktop.reset(); // it lets go of its files first
    const Account account {m_server.url(), QStringLiteral("Test"), m_bensToken, m_ben};
    m_desktop = std::make_unique<ChatSession>(account, m_folder->path(), &m_clock);
    m_desktop->reading()->setVisible(false, false);
}

inline bool TwoPeople::restartServer()
{
    m_server.kill();
    return m_server.start().isEmpty() && connectDevices();
}

inline void TwoPeople::makeRoom()
{
    const QJsonObject room {{QStringLiteral("name"), QStringLiteral("room %1").arg(++m_roomsMade)}};
    m_rooms.append(m_rest->post(QStringLiteral("/api/rooms"), room, m_adasToken).json.value(QLatin1String("id")).toInteger());
    m_bens->joins(m_rooms.last());
}

inline void TwoPeople::deleteRoom(qint64 room)
{
    m_rooms.removeOne(room);
    asAda("DELETE", QStringLiteral("/api/rooms/%1").arg(room));
}

inline bool TwoPeople::hear()
{
    const std::array<Talker *, 3> devices {m_adas[0].get(), m_adas[1].get(), m_bens.get()};
    for (Talker *device : devices)
        device->asksNothing();
    return comesTrue([&] { return std::ranges::all_of(devices, [](const Talker *device) { return device->waiting() == 0; }); },
        std::chrono::seconds(30));
}

inline bool TwoPeople::settle()
{
    bool isHeard = false;
    QObject asking; // who does not want the answer any more once this is over
    connection()->socket()->request(
        QStringLiteral("no_such_event"), {}, &asking, [&isHeard](const Result<QJsonObject> &) { isHeard = true; });
    if (!comesTrue([&] { return isHeard; }))
        return false;
    // What was to be stored before this is.
    m_adas[0]->choosesLevel(m_rooms.first(), QStringLiteral("mentions"));
    return hear();
}

inline void TwoPeople::turn()
{
    hear();
    if (m_desktop && connection()->state() == Connection::Waiting)
        connection()->tryNow();
    m_clock.advance(std::chrono::milliseconds(50));
}

} // namespace hearth

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Persona.h"
#include "ServerFixture.h"
#include "profile/ServerList.h"
#include "profile/TrustedKeys.h"
#include "trust/FingerprintWords.h"

namespace hearth {

/// Somebody who remembers servers by their keys, as the program does.
struct Visitor
{
    bool find(const QString &address)
    {
        signIn.open(address);
        return QTest::qWaitFor(
                   [this] { return signIn.state() == SignIn::Ready || signIn.state() == SignIn::Failed; }, Persona::patience)
            && signIn.state() == SignIn::Ready;
    }
    bool enters(const QString &address)
    {
        if (!find(address))
            return false;
        signIn.enterAsGuest(QStringLiteral("Ben"));
        if (!QTest::qWaitFor([this] { return !signIn.token().isEmpty() || !signIn.errorCode().isEmpty(); }, Persona::patience))
            return false;
        keys->note(signIn.server());
        return !signIn.token().isEmpty();
    }
    void chats(const QUrl &server)
    {
        chat = std::make_unique<ChatSession>(
            Account {server, signIn.serverName(), signIn.token(), signIn.user(), signIn.serverId()}, profile.path(), &clock);
        QObject::connect(chat->connection()->identity(), &ServerIdentity::trusted, chat.get(),
            [this](const QUrl &trusted) { keys->note(trusted); });
        chat->start();
    }
    bool isOnline()
    {
        return QTest::qWaitFor([this] { return chat->connection()->isOnline(); }, Persona::patience);
    }
    /// Without waiting for the times at which the program tries by itself.
    bool getsTo(Connection::State state)
    {
        return QTest::qWaitFor(
            [this, state] {
                if (chat->connection()->state() == Connection::Waiting)
                    chat->connection()->tryNow();
                return chat->connection()->state() == state;
            },
            Persona::patience);
    }

    SystemClock clock;
    QTemporaryDir profile;
    ServerList servers {profile.path(), &clock};
    std::unique_ptr<TrustedKeys> keys = std::make_unique<TrustedKeys>(profile.path(), &servers);
    SignIn signIn {&clock, keys.get()};
    std::unique_ptr<ChatSession> chat;
};

/// A server that can come back on the same port as another, or in another way.
struct ComingBackServer : ServerFixture
{
    QString fingerprint() const { return QString::fromLatin1(server->fingerprint()); }
    QStringList words() const { return fingerprintWords(server->fingerprint()); }
    /// As a link says it.
    QString link() const { return QStringLiteral("http://127.0.0.1:%1#%2").arg(QString::number(server->port()), fingerprint()); }
    /// As somebody types it in another place: it leads to this machine, and does not look like it.
    QString typed() const { return QStringLiteral("0.0.0.0:%1").arg(server->port()); }
    /// So much later by its clock, which nothing of it has seen pass.
    void comeBack(std::chrono::milliseconds later = {})
    {
        config.port = server->port();
        stop();
        clock.advance(later);
        start();
    }
    QString tlsFolder() const { return config.dataDirectory + QStringLiteral("/tls"); }
};

} // namespace hearth

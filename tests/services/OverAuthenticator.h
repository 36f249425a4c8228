// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Authenticator.h"
#include "Await.h"
#include "FakeClock.h"
#include "SqliteDatabase.h"
#include "Storage.h"
#include "sessions/Tokens.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace hearth {

/// Tests of the service as others call it, over a real database, on a clock that is turned by hand: derive from it.
class OverAuthenticator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_storage = std::make_unique<Storage>(SqliteDatabase::make());
        QVERIFY(m_storage->open(m_folder->path()));
        m_clock = std::make_unique<FakeClock>();
        start({});
    }

    void cleanup()
    {
        m_auth.reset();
        m_storage.reset();
        m_folder.reset();
    }

protected:
    inline static const QString home = QStringLiteral("127.0.0.1");
    inline static const QString away = QStringLiteral("192.168.1.7");
    inline static const QString goodPassword = QStringLiteral("correct horse");

    void start(AuthOptions options, PasswordCost cost = PasswordCost::minimum())
    {
        options.passwordCost = cost;
        m_auth = std::make_unique<Authenticator>(*m_storage, *m_clock, options);
    }

    Result<NewSession> registerWith(const rest::RegisterRequest &request, const QString &address = home)
    {
        return await<NewSession>([&](auto done) { m_auth->registerAccount(request, address, this, done); });
    }
    Result<NewSession> registerAs(const QString &name, const QString &displayName = {}, const QString &invite = {})
    {
        return registerWith({name, goodPassword, displayName, invite});
    }
    QString ownerLink()
    {
        return await<QString>([&](auto done) { m_auth->makeOwnerLink(this, done); }).value_or(QStringLiteral("(failed)"));
    }
    Result<NewSession> enter(const QString &displayName, const QString &address = home)
    {
        return await<NewSession>([&](auto done) { m_auth->enterAsGuest({displayName, {}}, address, this, done); });
    }
    Result<NewSession> login(const QString &name, const QString &password, const QString &address = home)
    {
        return await<NewSession>([&](auto done) { m_auth->login({name, password}, address, this, done); });
    }
    Result<void> logout(const QString &token)
    {
        return await<void>([&](auto done) { m_auth->logout(token, this, done); });
    }
    Result<KnownCaller> authenticate(const QString &token)
    {
        return await<KnownCaller>([&](auto done) { m_auth->authenticate(token, this, done); });
    }
    Result<QList<UserId>> expire(const QList<UserId> &connected)
    {
        return await<QList<UserId>>([&](auto done) { m_auth->expireGuests(connected, this, done); });
    }
    QString passwordHash(const QString &name)
    {
        using Found = std::optional<StoredUser>;
        const auto found = await<Found>([&](auto done) {
            m_storage->read<Found>(this, [name](Store &store) { return store.users().byUsername(name); }, done);
        });
        return found && *found ? (*found)->passwordHash : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Storage> m_storage;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<Authenticator> m_auth;
};

} // namespace hearth

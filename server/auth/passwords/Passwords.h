// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/WorkerThreads.h"
#include "passwords/SecretString.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace hearth {

/// What one hash costs whoever computes it (libsodium's opslimit and memlimit).
struct PasswordCost
{
    quint64 operations = 0;
    std::size_t memory = 0; ///< bytes

    static PasswordCost interactive(); ///< libsodium's INTERACTIVE: 64 MiB, some 50 ms
    static PasswordCost minimum(); ///< for tests only
};

struct PasswordVerdict
{
    bool matches = false;
    bool outdated = false; ///< the hash was made at another cost: hash the password again
};

/// Argon2id hashes of passwords, by libsodium, on two threads of its own. Answers come on this object's thread, never
/// from inside a call, and not once `context` is destroyed. Busy when too many wait.
class Passwords : public QObject
{
    Q_OBJECT
public:
    explicit Passwords(PasswordCost cost, QObject *parent = nullptr);

    /// `whose`: for whom, an address or an account at one; they take turns (WorkerThreads).
    void hash(const SecretString &password, const QString &whose, QObject *context, std::function<void(Result<QString>)> done);
    /// The same of one that is being chosen: InvalidField (field `password`) where it is trivial (PasswordStrength), in words that say
    /// so. `about`: names of whose it is.
    void hashChosen(const SecretString &password, const QStringList &about, const QString &whose, QObject *context,
        std::function<void(Result<QString>)> done);
    /// An empty `hash` (there is no such account, or it has no password) takes as long as any, and never matches.
    void verify(const SecretString &password, const QString &hash, const QString &whose, QObject *context,
        std::function<void(Result<PasswordVerdict>)> done);

private:
    template <typename T>
    void run(const QString &whose, QObject *context, std::function<Result<T>()> work, std::function<void(Result<T>)> done);

    const PasswordCost m_cost;
    const QByteArray m_nobodys; ///< the hash of no password at all
    WorkerThreads m_threads;
};

} // namespace hearth

// SPDX-License-Identifier: GPL-3.0-or-later
#include "passwords/Passwords.h"
#include "passwords/PasswordStrength.h"
#include "passwords/Sodium.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int threadCount = 2; // two hashes at a time: 128 MiB
constexpr std::size_t mostWaiting = 128; // some four seconds of work

QByteArray base64OfRandom(int bytes)
{
    QByteArray random(bytes, Qt::Uninitialized);
    randombytes_buf(random.data(), size_t(bytes));
    return random.toBase64(QByteArray::OmitTrailingEquals);
}

/// A string in the form that crypto_pwhash_str() makes, with random salt and hash: no password is known to match it, and
/// checking one against it costs what it always costs.
QByteArray nobodysHash(PasswordCost cost)
{
    startSodium();
    return "$argon2id$v=19$m=" + QByteArray::number(quint64(cost.memory / 1024)) + ",t=" + QByteArray::number(cost.operations)
        + ",p=1$" + base64OfRandom(16) + '$' + base64OfRandom(32);
}

Result<QString> computeHash(QByteArrayView password, PasswordCost cost)
{
    char hash[crypto_pwhash_STRBYTES];
    const int failed = crypto_pwhash_str(hash, password.data(), quint64(password.size()), cost.operations, cost.memory);
    if (failed)
        return Error {ErrorCode::Internal, u"There is not enough memory to hash a password."_s};
    return QString::fromLatin1(hash);
}

bool matches(QByteArrayView password, const QByteArray &hash)
{
    return crypto_pwhash_str_verify(hash.constData(), password.data(), quint64(password.size())) == 0;
}

} // namespace

PasswordCost PasswordCost::interactive()
{
    return {crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE};
}

PasswordCost PasswordCost::minimum()
{
    return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};
}

Passwords::Passwords(PasswordCost cost, QObject *parent)
    : QObject(parent)
    , m_cost(cost)
    , m_nobodys(nobodysHash(cost))
    , m_threads(threadCount, mostWaiting, this)
{
}

void Passwords::hash(
    const SecretString &password, const QString &whose, QObject *context, std::function<void(Result<QString>)> done)
{
    run<QString>(whose, context, [password, cost = m_cost] { return computeHash(password.bytes(), cost); }, std::move(done));
}

void Passwords::hashChosen(const SecretString &password, const QStringList &about, const QString &whose, QObject *context,
    std::function<void(Result<QString>)> done)
{
    run<QString>(
        whose, context,
        [password, about, cost = m_cost]() -> Result<QString> {
            if (isTrivial(password.bytes(), about))
                return Error {ErrorCode::InvalidField,
                    u"This password would be among the first that somebody guesses: a common one, or a name or a pattern with a "
                    u"little "
                    "added. Take several words that have nothing to do with each other."_s,
                    u"password"_s};
            return computeHash(password.bytes(), cost);
        },
        std::move(done));
}

void Passwords::verify(const SecretString &password, const QString &hash, const QString &whose, QObject *context,
    std::function<void(Result<PasswordVerdict>)> done)
{
    const bool exists = !hash.isEmpty();
    const QByteArray against = exists ? hash.toLatin1() : m_nobodys;
    run<PasswordVerdict>(
        whose, context,
        [password, against, exists, cost = m_cost]() -> Result<PasswordVerdict> {
            PasswordVerdict verdict;
            verdict.matches = matches(password.bytes(), against) && exists;
            verdict.outdated = crypto_pwhash_str_needs_rehash(against.constData(), cost.operations, cost.memory) != 0;
            return verdict;
        },
        std::move(done));
}

template <typename T>
void Passwords::run(const QString &whose, QObject *context, std::function<Result<T>()> work, std::function<void(Result<T>)> done)
{
    const auto answer = [context = QPointer<QObject>(context), done = std::move(done)](const Result<T> &result) {
        if (context)
            done(result);
    };
    const bool taken = m_threads.submit(
        [work = std::move(work), answer]() mutable -> WorkerThreads::Finish {
            auto result = std::exchange(work, {})(); // the password is gone before anybody hears of it
            return [answer, result = std::move(result)] { answer(result); };
        },
        whose);
    if (taken)
        return;
    const Error busy {ErrorCode::Busy, u"Too many people are signing in at once."_s, {}, std::chrono::seconds(1)};
    QMetaObject::invokeMethod(this, [answer, busy] { answer(busy); }, Qt::QueuedConnection);
}

} // namespace hearth

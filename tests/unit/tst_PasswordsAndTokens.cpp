// SPDX-License-Identifier: GPL-3.0-or-later
#include "AuthOptions.h"
#include "Await.h"
#include "Passwords.h"
#include "SessionCache.h"
#include "Tokens.h"

#include <QCryptographicHash>
#include <QSet>
#include <QTest>
#include <QThread>

#include <atomic>
#include <future>
#include <memory>

using namespace Qt::StringLiterals;
using namespace hearth;

/// What secrets become, and the threads that make it so.
class TestPasswordsAndTokens : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Passwords

    void aPasswordMatchesItsOwnHashOnly()
    {
        const QString hash = hashOf(u"correct horse"_s);
        QVERIFY(hash.startsWith(u"$argon2id$"_s));
        QVERIFY(verify(u"correct horse"_s, hash).matches);
        QVERIFY(!verify(u"correct horse"_s, hash).outdated);
        QVERIFY(!verify(u"correct Horse"_s, hash).matches);
        QVERIFY(!verify(QString(), hash).matches);
    }

    void everyHashHasItsOwnSalt()
    {
        QVERIFY(hashOf(u"same"_s) != hashOf(u"same"_s));
    }

    void aPasswordMayBeOfAnyScript()
    {
        const QString password = u"пароль 密码 🔑"_s;
        QVERIFY(verify(password, hashOf(password)).matches);
    }

    void whereThereIsNoHashNothingMatches()
    {
        const auto verdict = verify(u"anything"_s, {});
        QVERIFY(!verdict.matches);
        // Argon2 really ran, and with the present cost: a string it cannot read would be called outdated.
        QVERIFY(!verdict.outdated);
        QVERIFY(!verify(QString(), {}).matches);
    }

    void aHashThatIsNoneNeverMatches()
    {
        const auto verdict = verify(u"anything"_s, u"nonsense"_s);
        QVERIFY(!verdict.matches);
        QVERIFY(verdict.outdated);
    }

    void aHashOfAnotherCostMatchesAndIsOutdated()
    {
        PasswordCost dearer = PasswordCost::minimum();
        dearer.operations += 1;
        Passwords other(dearer);
        const auto hash = await<QString>([&](auto done) { other.hash(u"correct horse"_s, this, done); });
        const auto verdict = verify(u"correct horse"_s, hash.value());
        QVERIFY(verdict.matches);
        QVERIFY(verdict.outdated);
    }

    void theUsualCostIsWhatLibsodiumCallsInteractive()
    {
        const auto cost = PasswordCost::interactive();
        QCOMPARE(cost.memory, std::size_t(64 * 1024 * 1024));
        QVERIFY(cost.operations >= 2);
    }

    void tooManyAtOnceAreToldToComeBack()
    {
        QHash<ErrorCode, int> errors;
        int hashed = 0;
        PasswordCost slow = PasswordCost::interactive();
        Passwords passwords(slow);
        QObject context;
        for (int i = 0; i < 200; ++i)
            passwords.hash(u"x"_s, &context, [&](const Result<QString> &hash) {
                if (hash)
                    ++hashed;
                else
                    ++errors[hash.error().code];
            });
        QVERIFY(errors.isEmpty()); // never from inside the call
        QTRY_VERIFY(errors.value(ErrorCode::Busy) >= 60);
        QVERIFY(hashed < 140);
    }

    void nobodyIsAnsweredWhoIsGone()
    {
        auto context = std::make_unique<QObject>();
        bool answered = false;
        m_passwords.hash(u"x"_s, context.get(), [&](const Result<QString> &) { answered = true; });
        context.reset();
        hashOf(u"y"_s);
        hashOf(u"z"_s);
        QVERIFY(!answered);
    }

    // Threads

    void workRunsElsewhereAndEndsHere()
    {
        WorkerThreads threads(1, 10);
        Qt::HANDLE worked = nullptr;
        Qt::HANDLE finished = nullptr;
        QVERIFY(threads.submit([&]() -> WorkerThreads::Finish {
            worked = QThread::currentThreadId();
            return [&] { finished = QThread::currentThreadId(); };
        }));
        QTRY_VERIFY(finished);
        QCOMPARE(finished, QThread::currentThreadId());
        QVERIFY(worked != finished);
    }

    void stoppingWaitsForWhatRunsAndForgetsTheRest()
    {
        std::atomic<int> ran = 0;
        bool finished = false;
        std::promise<void> started;
        {
            WorkerThreads threads(1, 1);
            QVERIFY(threads.submit([&]() -> WorkerThreads::Finish {
                started.set_value();
                ++ran;
                return [&] { finished = true; };
            }));
            started.get_future().wait();
        }
        QCOMPARE(ran.load(), 1);
        QCoreApplication::processEvents();
        QVERIFY(!finished);
    }

    // Tokens

    void aTokenIs256RandomBitsAndKnownByTheirHash()
    {
        const auto token = tokens::make();
        QCOMPARE(token.token.size(), 43);
        const QByteArray bits = QByteArray::fromBase64(token.token.toLatin1(), QByteArray::Base64UrlEncoding);
        QCOMPARE(bits.size(), 32);
        QCOMPARE(token.hash, QCryptographicHash::hash(bits, QCryptographicHash::Sha256));
        QCOMPARE(tokens::hash(token.token), std::optional(token.hash));
        QVERIFY(tokens::make().token != token.token);
    }

    void whatIsNoTokenHasNoHash_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("short") << QString(42, u'A');
        QTest::newRow("long") << QString(44, u'A');
        QTest::newRow("other characters") << QString(42, u'A') + u'*';
        QTest::newRow("not Latin") << QString(43, QChar(0x4e2d));
        QTest::newRow("very long") << QString(1'000'000, u'A');
    }
    void whatIsNoTokenHasNoHash()
    {
        QFETCH(QString, text);
        QVERIFY(!tokens::hash(text));
    }

    void codesHaveTheirLengthAndDiffer()
    {
        QSet<QString> codes;
        for (int i = 0; i < 200; ++i) {
            const QString code = tokens::code(6);
            QCOMPARE(code.size(), 6);
            for (const QChar c : code)
                QVERIFY(u"23456789abcdefghjkmnpqrstuvwxyz"_s.contains(c));
            codes << code;
        }
        QVERIFY(codes.size() > 190);
    }

    void secretsAreEqualOnlyWhenTheyAre()
    {
        QVERIFY(tokens::sameSecret(u"secret"_s, u"secret"_s));
        QVERIFY(!tokens::sameSecret(u"secret"_s, u"Secret"_s));
        QVERIFY(!tokens::sameSecret(u"secret"_s, u"secre"_s));
        QVERIFY(!tokens::sameSecret(u"secret"_s, {}));
        QVERIFY(!tokens::sameSecret({}, {}));
    }

    // Sessions

    void aSessionIsKnownUntilItIsRemoved()
    {
        SessionCache cache;
        cache.insert("a", session(1));
        cache.insert("b", session(1));
        cache.insert("c", session(2));
        QCOMPARE(cache.find("a")->user.id, UserId {1});
        QVERIFY(!cache.find("d"));
        cache.remove("a");
        QVERIFY(!cache.find("a"));
        QCOMPARE(cache.removeUsers({UserId {1}}), QList<QByteArray> {"b"});
        QVERIFY(cache.find("c"));
    }

    void onlyGuestsSessionsAreProlonged()
    {
        SessionCache cache;
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
        cache.insert("guest", {session(1).user, time});
        cache.insert("other", {session(2).user, time});
        cache.insert("account", session(3));
        cache.extendUsers({UserId {1}, UserId {3}}, time.addDays(1));
        QCOMPARE(cache.find("guest")->expiresAt, time.addDays(1));
        QCOMPARE(cache.find("other")->expiresAt, time);
        QVERIFY(!cache.find("account")->expiresAt.isValid());
    }

    void theCacheIsBounded()
    {
        SessionCache cache;
        for (qsizetype i = 0; i <= SessionCache::maxSessions; ++i)
            cache.insert(QByteArray::number(i), session(1));
        QVERIFY(cache.size() <= SessionCache::maxSessions);
        QVERIFY(cache.find(QByteArray::number(SessionCache::maxSessions)));
    }

    // Options

    void accessPoliciesHaveTheNamesOfTheOptions()
    {
        for (const auto policy : {AccessPolicy::Open, AccessPolicy::Invite, AccessPolicy::Closed})
            QCOMPARE(accessPolicyFromName(accessPolicyName(policy)).value(), policy);
        QCOMPARE(accessPolicyName(AccessPolicy::Closed), u"closed"_s);
        QCOMPARE(accessPolicyFromName(u"Open"_s).error().field, u"access"_s);
    }

private:
    QString hashOf(const QString &password)
    {
        return await<QString>([&](auto done) { m_passwords.hash(password, this, done); }).value_or(QString());
    }
    PasswordVerdict verify(const QString &password, const QString &hash)
    {
        return await<PasswordVerdict>([&](auto done) { m_passwords.verify(password, hash, this, done); }).value();
    }
    static KnownSession session(qint64 user)
    {
        KnownSession session;
        session.user.id = UserId {user};
        return session;
    }

    Passwords m_passwords {PasswordCost::minimum()};
};

QTEST_GUILESS_MAIN(TestPasswordsAndTokens)
#include "tst_PasswordsAndTokens.moc"

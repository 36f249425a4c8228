// SPDX-License-Identifier: GPL-3.0-or-later
#include "AuthOptions.h"
#include "Await.h"
#include "passwords/PasswordStrength.h"
#include "passwords/Passwords.h"

#include <QTest>
#include <QThread>

#include <atomic>
#include <future>
#include <memory>

using namespace Qt::StringLiterals;
using namespace hearth;

/// What passwords become, and the threads that make it so.
class tst_Passwords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPasswordMatchesItsOwnHashOnly()
    {
        const QString hash = hashOf(u"correct horse"_s);
        QVERIFY(hash.startsWith(u"$argon2id$"_s));
        QVERIFY(verify(u"correct horse"_s, hash).matches);
        QVERIFY(!verify(u"correct horse"_s, hash).outdated);
        QVERIFY(!verify(u"correct Horse"_s, hash).matches);
        QVERIFY(!verify(QString(), hash).matches);
    }

    void aTrivialPasswordIsKnown_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<bool>("trivial");
        for (const char *one : {"password", "P@ssw0rd", "passw0rd!", "12345678", "qwertyuiop", "1q2w3e4r", "aaaaaaaa", "iloveyou",
                 "abcdefgh", "Summer2026!", "19850412", "password password", "lovelace", "Lovelace1815", "L0velace!"})
            QTest::newRow(one) << QString::fromUtf8(one) << true;
        QTest::newRow("one letter, at the longest") << QString(256, u'a') << true;
        for (const char *one :
            {"correct horse", "battery staple", "tr0ub4dor&3", "xkcd936!", "zebra-quartz-7391-", "пароль 密码 🔑"})
            QTest::newRow(one) << QString::fromUtf8(one) << false;
        QTest::newRow("all that fits") << u"wide-hammer-"_s.repeated(21) << false;
        QTest::newRow("emoji, at the longest") << QString::fromUtf8("🔑🎉🐴🔋").repeated(64) << false;
    }

    void aTrivialPasswordIsKnown()
    {
        QFETCH(QString, password);
        QFETCH(bool, trivial);
        const QStringList about {u"ada"_s, u"Lovelace"_s, QString()};
        QCOMPARE(isTrivial(password.toUtf8(), about), trivial);
        const auto hash = await<QString>([&](auto done) { m_passwords.hashChosen(SecretString(password), about, {}, this, done); });
        QCOMPARE(hash.has_value(), !trivial);
        if (trivial)
            QCOMPARE(hash.error().field, u"password"_s);
        else
            QVERIFY(verify(password, *hash).matches);
    }

    void everyHashHasItsOwnSalt() { QVERIFY(hashOf(u"same"_s) != hashOf(u"same"_s)); }

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
        const auto hash = await<QString>([&](auto done) { other.hash(u"correct horse"_s, {}, this, done); });
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
            passwords.hash(u"x"_s, {}, &context, [&](const Result<QString> &hash) {
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
        m_passwords.hash(u"x"_s, {}, context.get(), [&](const Result<QString> &) { answered = true; });
        context.reset();
        hashOf(u"y"_s);
        hashOf(u"z"_s);
        QVERIFY(!answered);
    }

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

    void whoWantsLessGoesFirst()
    {
        WorkerThreads threads(1, 4);
        std::promise<void> begun;
        std::promise<void> mayEnd;
        QVERIFY(threads.submit([&]() -> WorkerThreads::Finish {
            begun.set_value();
            mayEnd.get_future().wait();
            return [] { };
        }));
        begun.get_future().wait();
        QStringList done;
        const auto submit = [&](const QString &whose) {
            return threads.submit([&, whose]() -> WorkerThreads::Finish { return [&, whose] { done.append(whose); }; }, whose);
        };
        for (int i = 0; i < 4; ++i)
            QVERIFY(submit(u"a"_s));
        QVERIFY(!submit(u"a"_s)); // too much waits
        for (const QString &newcomer : {u"b"_s, u"c"_s, u"d"_s, u"e"_s})
            QVERIFY(submit(newcomer));
        QVERIFY(!submit(u"b"_s));
        QVERIFY(!submit(u"f"_s));
        mayEnd.set_value();
        QTRY_COMPARE(done.size(), 8);
        QCOMPARE(done.join(u' '), u"b c d e a a a a"_s);
    }

    void whoHadLeastLatelyGoesFirst()
    {
        WorkerThreads threads(1, 100);
        QStringList done;
        std::promise<void> begun;
        std::promise<void> mayEnd;
        const auto submit = [&](const QString &whose) {
            return threads.submit([&, whose]() -> WorkerThreads::Finish { return [&, whose] { done.append(whose); }; }, whose);
        };
        QStringList crowd;
        for (int i = 0; i < 20; ++i)
            crowd.append(QString::number(i));
        for (const QString &one : crowd)
            QVERIFY(submit(one) && submit(one));
        QTRY_COMPARE(done.size(), 40);
        done.clear();
        QVERIFY(threads.submit(
            [&]() -> WorkerThreads::Finish {
                begun.set_value();
                mayEnd.get_future().wait();
                return [] { };
            },
            u"busy"_s));
        begun.get_future().wait();
        for (const QString &one : crowd)
            QVERIFY(submit(one) && submit(one));
        for (const QString &one : {u"newcomer"_s, u"newcomer"_s, u"another"_s})
            QVERIFY(submit(one));
        mayEnd.set_value();
        QTRY_COMPARE(done.size(), 43);
        // Each of the crowd has had two, and the newcomers none.
        QCOMPARE(done.first(3).join(u' '), u"another newcomer newcomer"_s);
        QCOMPARE(done.sliced(3, 20), crowd);
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

private:
    QString hashOf(const QString &password)
    {
        return await<QString>([&](auto done) { m_passwords.hash(password, {}, this, done); }).value_or(QString());
    }
    PasswordVerdict verify(const QString &password, const QString &hash)
    {
        return await<PasswordVerdict>([&](auto done) { m_passwords.verify(password, hash, {}, this, done); }).value();
    }

    Passwords m_passwords {PasswordCost::minimum()};
};

QTEST_GUILESS_MAIN(tst_Passwords)
#include "tst_Passwords.moc"

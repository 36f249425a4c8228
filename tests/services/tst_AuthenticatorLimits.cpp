// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverAuthenticator.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hearth;

/// How often one may try.
class tst_AuthenticatorLimits : public OverAuthenticator
{
    Q_OBJECT

private Q_SLOTS:
    void failedLoginsAreLimitedForAnAccountFromAnAddress()
    {
        QVERIFY(registerAs(u"ada"_s));
        QVERIFY(registerAs(u"bob"_s));
        for (int i = 0; i < 10; ++i)
            QCOMPARE(login(u"ada"_s, u"wrong horse"_s).error().code, ErrorCode::BadCredentials);
        QCOMPARE(login(u"a\u200Bda"_s, goodPassword).error().code, ErrorCode::RateLimited); // the same account by another spelling
        const auto blocked = login(u"ADA"_s, goodPassword);
        QCOMPARE(blocked.error().code, ErrorCode::RateLimited);
        QCOMPARE(blocked.error().retryAfter, 10s);
        QVERIFY(login(u"bob"_s, goodPassword));
        QVERIFY(login(u"ada"_s, goodPassword, away));
        m_clock->advance(10s);
        QVERIFY(login(u"ada"_s, goodPassword));
    }

    void failedLoginsAreLimitedForAnAddress()
    {
        QVERIFY(registerAs(u"ada"_s));
        for (int i = 0; i < 50; ++i)
            QCOMPARE(login(u"nobody%1"_s.arg(i), goodPassword).error().code, ErrorCode::BadCredentials);
        QCOMPARE(login(u"ada"_s, goodPassword).error().code, ErrorCode::RateLimited);
        QVERIFY(login(u"ada"_s, goodPassword, away));
    }

    void manyTriesAtOnceTellNoMoreThanManyInARow()
    {
        start({.limits = {.hashesOfAccount = 100, .hashesOfAddress = 100}});
        QVERIFY(registerAs(u"ada"_s));
        QHash<ErrorCode, int> errors;
        for (int i = 0; i < 30; ++i)
            m_auth->login({u"ada"_s, u"wrong %1"_s.arg(i, 8)}, home, this,
                [&](const Result<NewSession> &result) { ++errors[result.error().code]; });
        QTRY_COMPARE(errors.value(ErrorCode::BadCredentials) + errors.value(ErrorCode::RateLimited), 30);
        QCOMPARE(errors.value(ErrorCode::BadCredentials), 10);
    }

    /// Each would wait for those before it, and everyone else for all of them.
    void oneAccountHasAShareOfTheQueue()
    {
        QVERIFY(registerAs(u"ada"_s));
        QVERIFY(registerAs(u"bob"_s));
        int in = 0;
        int refused = 0;
        int inBeforeBob = -1;
        const auto count = [&](const Result<NewSession> &result) { ++(result ? in : refused); };
        // More at once than its share: what is over it is refused before anything is hashed.
        start({.limits = {.logins = {1000, 1s}, .hashesOfAccount = 2}}, PasswordCost::interactive());
        for (int i = 0; i < 140; ++i)
            m_auth->login({u"ada"_s, goodPassword}, home, this, count);
        m_auth->login({u"bob"_s, goodPassword}, away, this, [&](const Result<NewSession> &result) {
            QVERIFY(result);
            inBeforeBob = in;
        });
        QTRY_VERIFY_WITH_TIMEOUT(inBeforeBob >= 0, 30'000);
        QVERIFY2(inBeforeBob <= 4, qPrintable(QString::number(inBeforeBob)));
        QTRY_COMPARE_WITH_TIMEOUT(in + refused, 140, 30'000);
        QVERIFY(refused >= 130);
    }

    void oneAddressHasAShareOfTheQueue()
    {
        start({.limits = {.hashesOfAddress = 3}});
        int answered = 0;
        QHash<ErrorCode, int> errors;
        for (int i = 0; i < 40; ++i)
            m_auth->login({u"nobody%1"_s.arg(i), goodPassword}, home, this, [&](const Result<NewSession> &result) {
                ++answered;
                ++errors[result.error().code];
            });
        QVERIFY(registerWith({u"ada"_s, goodPassword, {}, {}}, away));
        QTRY_COMPARE(answered, 40);
        QVERIFY(errors.value(ErrorCode::RateLimited) > 0);
    }

    void rightPasswordsAreLimitedToo()
    {
        QVERIFY(registerAs(u"ada"_s));
        for (int i = 0; i < 30; ++i)
            QVERIFY(login(u"ada"_s, goodPassword));
        const auto blocked = login(u"ada"_s, goodPassword);
        QCOMPARE(blocked.error().code, ErrorCode::RateLimited);
        QCOMPARE(blocked.error().retryAfter, 30s);
        m_clock->advance(30s);
        QVERIFY(login(u"ada"_s, goodPassword));
    }

    void guessesFromManyAddressesAreFew()
    {
        QVERIFY(registerAs(u"ada"_s));
        int looked = 0;
        for (int address = 0; address < 30; ++address)
            for (int i = 0; i < 5; ++i)
                looked += login(u"ada"_s, u"wrong horse"_s, u"10.0.0.%1"_s.arg(address)).error().code == ErrorCode::BadCredentials;
        QCOMPARE(looked, 20);
        // Each further one doubles the wait, up to a quarter of an hour, whichever address it comes from.
        std::chrono::milliseconds expected = 1s;
        for (int i = 0; i < 15; ++i) {
            const QString address = u"10.1.0.%1"_s.arg(i);
            QCOMPARE(login(u"ada"_s, goodPassword, address).error().retryAfter, expected);
            m_clock->advance(expected);
            QCOMPARE(login(u"ada"_s, u"wrong horse"_s, address).error().code, ErrorCode::BadCredentials);
            expected = std::min<std::chrono::milliseconds>(2 * expected, 15min);
        }
        QVERIFY(login(u"bob"_s, goodPassword, u"10.2.0.1"_s).error().code == ErrorCode::BadCredentials);
        // The owner, at home, does not notice; elsewhere they get in between two guesses.
        QVERIFY(login(u"ada"_s, goodPassword));
        QCOMPARE(login(u"ada"_s, goodPassword, away).error().code, ErrorCode::RateLimited);
        m_clock->advance(15min);
        QVERIFY(login(u"ada"_s, goodPassword, away));
        QVERIFY(login(u"ada"_s, goodPassword, away)); // an address of theirs now
        start({}); // and after a restart, which has forgotten the guesses
        for (int i = 0; i < 30; ++i)
            QVERIFY(!login(u"ada"_s, u"wrong horse"_s, u"10.3.0.%1"_s.arg(i)));
        QVERIFY(login(u"ada"_s, goodPassword));
        QVERIFY(login(u"ada"_s, goodPassword, away));
        QVERIFY(!login(u"ada"_s, goodPassword, u"10.4.0.1"_s));
    }

    void guessingAtNobodyIsLimitedAlike()
    {
        int looked = 0;
        for (int i = 0; i < 40; ++i)
            looked += login(u"nobody"_s, goodPassword, u"10.0.0.%1"_s.arg(i)).error().code == ErrorCode::BadCredentials;
        QCOMPARE(looked, 20);
    }

    void afterADayWithoutAGuessTheyAreForgotten()
    {
        QVERIFY(registerAs(u"ada"_s));
        for (int i = 0; i < 25; ++i)
            QVERIFY(!login(u"ada"_s, u"wrong horse"_s, u"10.0.0.%1"_s.arg(i)));
        m_clock->advance(24h);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(login(u"ada"_s, u"wrong horse"_s, u"10.1.0.%1"_s.arg(i)).error().code, ErrorCode::BadCredentials);
    }

    /// A line for fail2ban: whatever was typed, it cannot end the line or pretend to be one.
    void wrongPasswordsAreLoggedWithTheAddressAndNothingThatWasTyped()
    {
        QVERIFY(registerAs(u"Ada"_s));
        QTest::ignoreMessage(QtWarningMsg, "Failed login from 127.0.0.1 for Ada");
        QVERIFY(!login(u"ada"_s, u"wrong horse"_s));
        QTest::ignoreMessage(QtWarningMsg, "Failed login from 192.168.1.7 for nobody's account");
        QVERIFY(!login(u"x\nhearth.server.auth: Failed login from 6.6.6.6 for ada"_s, u"wrong horse"_s, away));
        QTest::ignoreMessage(QtWarningMsg, "Failed login from 2001:db8::/64 for Ada");
        QVERIFY(!login(u"ADA"_s, u"wrong horse"_s, u"2001:db8::"_s));
    }

    void registrationsAndGuestsAreLimitedForAnAddress()
    {
        for (int i = 0; i < 60; ++i) {
            QVERIFY(registerAs(u"user%1"_s.arg(i)));
            QVERIFY(enter(u"Visitor"_s));
        }
        const auto blocked = registerAs(u"user60"_s);
        QCOMPARE(blocked.error().code, ErrorCode::RateLimited);
        QCOMPARE(blocked.error().retryAfter, 5s);
        QCOMPARE(enter(u"Visitor"_s).error().code, ErrorCode::RateLimited);
        QVERIFY(enter(u"Visitor"_s, away));
        m_clock->advance(5s);
        QVERIFY(registerAs(u"user60"_s));
        QVERIFY(enter(u"Visitor"_s));
    }

    void guestsAreCountedForAnAddressAndInAll()
    {
        start({.limits = {.maxGuests = 5, .maxGuestsOfAddress = 3}});
        for (int i = 0; i < 3; ++i)
            QVERIFY(enter(u"Visitor"_s));
        QCOMPARE(enter(u"Visitor"_s).error().code, ErrorCode::LimitReached);
        QVERIFY(enter(u"Visitor"_s, away));
        QVERIFY(enter(u"Visitor"_s, away));
        QCOMPARE(enter(u"Visitor"_s, away).error().code, ErrorCode::LimitReached);
        QVERIFY(registerAs(u"ada"_s));
        m_clock->advance(25h);
        QVERIFY(expire({}));
        for (int i = 0; i < 3; ++i)
            QVERIFY(enter(u"Visitor"_s));
        start({.limits = {.maxGuests = 3}}); // whoever was there before it started counts in all
        QCOMPARE(enter(u"Visitor"_s).error().code, ErrorCode::LimitReached);
    }

    void whoWasAGuestBeforeTheServerStartedCountsForTheirAddress()
    {
        start({});
        const auto gone = enter(u"Visitor"_s);
        for (int i = 0; i < 2; ++i)
            QVERIFY(enter(u"Visitor"_s));
        QVERIFY(logout(gone->token));
        start({.limits = {.maxGuestsOfAddress = 3}});
        QVERIFY(await<void>([&](auto done) { m_auth->recall({this, done}); }));
        QVERIFY(enter(u"Visitor"_s));
        QCOMPARE(enter(u"Visitor"_s).error().code, ErrorCode::LimitReached);
        QVERIFY(enter(u"Visitor"_s, away));
        m_clock->advance(25h);
        QVERIFY(expire({}));
        for (int i = 0; i < 3; ++i)
            QVERIFY(enter(u"Visitor"_s));
        QCOMPARE(enter(u"Visitor"_s).error().code, ErrorCode::LimitReached);
    }

    void manyGuestsAtOnceAreNoMore()
    {
        start({.limits = {.maxGuestsOfAddress = 3}});
        int entered = 0;
        int refused = 0;
        for (int i = 0; i < 10; ++i)
            m_auth->enterAsGuest(
                {u"Visitor"_s, {}}, home, this, [&](const Result<NewSession> &session) { ++(session ? entered : refused); });
        QTRY_COMPARE(entered + refused, 10);
        QCOMPARE(entered, 3);
    }

    void accountsAreCountedInAllAndInADay()
    {
        start({.limits = {.maxAccounts = 4, .dailyAccountsOfAddress = 3}});
        for (int i = 0; i < 3; ++i)
            QVERIFY(registerAs(u"user%1"_s.arg(i)));
        const auto tomorrow = registerAs(u"user3"_s);
        QCOMPARE(tomorrow.error().code, ErrorCode::RateLimited);
        QCOMPARE(tomorrow.error().retryAfter, 8h);
        m_clock->advance(24h);
        QVERIFY(registerAs(u"user3"_s));
        QCOMPARE(registerAs(u"user4"_s).error().code, ErrorCode::LimitReached);
    }

    void aFullDiskLetsInNobodyNewButWhoCanMakeRoom()
    {
        QVERIFY(registerAs(u"owner"_s, {}, ownerLink())); // the first account
        const auto ada = registerAs(u"ada"_s);
        m_storage->setFull(true);
        QCOMPARE(registerAs(u"bob"_s).error().code, ErrorCode::StorageFull);
        QCOMPARE(enter(u"Visitor"_s).error().code, ErrorCode::StorageFull);
        QCOMPARE(login(u"ada"_s, goodPassword).error().code, ErrorCode::StorageFull);
        QVERIFY(login(u"owner"_s, goodPassword));
        QVERIFY(authenticate(ada->token)); // who is in stays in
        QVERIFY(logout(ada->token));
        m_storage->setFull(false);
        QVERIFY(login(u"ada"_s, goodPassword));
    }

    void limitsCanBeSwitchedOff()
    {
        start(
            {.limits = {.enabled = false, .maxGuests = 1, .maxGuestsOfAddress = 1, .maxAccounts = 1, .dailyAccountsOfAddress = 1}});
        QVERIFY(registerAs(u"ada"_s));
        QVERIFY(registerAs(u"bob"_s));
        for (int i = 0; i < 70; ++i)
            QVERIFY(enter(u"Visitor"_s));
        for (int i = 0; i < 15; ++i)
            QCOMPARE(login(u"ada"_s, u"wrong horse"_s).error().code, ErrorCode::BadCredentials);
    }
};

QTEST_GUILESS_MAIN(tst_AuthenticatorLimits)
#include "tst_AuthenticatorLimits.moc"

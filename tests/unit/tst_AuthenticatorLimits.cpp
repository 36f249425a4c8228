// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverAuthenticator.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hearth;

/// How often one may try.
class TestAuthenticatorLimits : public OverAuthenticator
{
    Q_OBJECT

private Q_SLOTS:
    void failedLoginsAreLimitedForAnAccountFromAnAddress()
    {
        QVERIFY(registerAs(u"ada"_s));
        QVERIFY(registerAs(u"bob"_s));
        for (int i = 0; i < 10; ++i)
            QCOMPARE(login(u"ada"_s, u"wrong horse"_s).error().code, ErrorCode::BadCredentials);
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
        QVERIFY(registerAs(u"ada"_s));
        QHash<ErrorCode, int> errors;
        for (int i = 0; i < 40; ++i)
            m_auth->login({u"ada"_s, u"wrong %1"_s.arg(i, 8)}, home, this,
                          [&](const Result<NewSession> &result) { ++errors[result.error().code]; });
        QTRY_COMPARE(errors.value(ErrorCode::BadCredentials) + errors.value(ErrorCode::RateLimited), 40);
        QCOMPARE(errors.value(ErrorCode::BadCredentials), 10);
    }

    void rightPasswordsAreNotLimited()
    {
        QVERIFY(registerAs(u"ada"_s));
        for (int i = 0; i < 70; ++i)
            QVERIFY(login(u"ada"_s, goodPassword));
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

    void manyGuestsAtOnceAreNoMore()
    {
        start({.limits = {.maxGuestsOfAddress = 3}});
        int entered = 0;
        int refused = 0;
        for (int i = 0; i < 10; ++i)
            m_auth->enterAsGuest({u"Visitor"_s, {}}, home, this, [&](const Result<NewSession> &session) { ++(session ? entered : refused); });
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
        QVERIFY(registerAs(u"owner"_s)); // the first account
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
        start({.limits = {.enabled = false, .maxGuests = 1, .maxGuestsOfAddress = 1, .maxAccounts = 1, .dailyAccountsOfAddress = 1}});
        QVERIFY(registerAs(u"ada"_s));
        QVERIFY(registerAs(u"bob"_s));
        for (int i = 0; i < 70; ++i)
            QVERIFY(enter(u"Visitor"_s));
        for (int i = 0; i < 15; ++i)
            QCOMPARE(login(u"ada"_s, u"wrong horse"_s).error().code, ErrorCode::BadCredentials);
    }
};

QTEST_GUILESS_MAIN(TestAuthenticatorLimits)
#include "tst_AuthenticatorLimits.moc"

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

    void limitsCanBeSwitchedOff()
    {
        start({.limits = {.enabled = false}});
        for (int i = 0; i < 70; ++i)
            QVERIFY(enter(u"Visitor"_s));
        for (int i = 0; i < 15; ++i)
            QCOMPARE(login(u"ada"_s, u"wrong horse"_s).error().code, ErrorCode::BadCredentials);
    }
};

QTEST_GUILESS_MAIN(TestAuthenticatorLimits)
#include "tst_AuthenticatorLimits.moc"

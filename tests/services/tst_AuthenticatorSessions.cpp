// SPDX-License-Identifier: GPL-3.0-or-later
#include "HeldReaders.h"
#include "OverAuthenticator.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hearth;

/// How long tokens live that nobody ends.
class tst_AuthenticatorSessions : public OverAuthenticator
{
    Q_OBJECT

    static constexpr auto day = 24h;

    /// Everything given to the storage so far is stored.
    void settle() { QVERIFY(enter(u"Somebody"_s)); }

private Q_SLOTS:
    void anAccountHasAtMostSoManySessions()
    {
        start({.sessions = {.most = 3}, .limits = {.enabled = false}});
        QList<NewSession> sessions {*registerAs(u"ada"_s)};
        QVERIFY(registerAs(u"bob"_s));
        QSignalSpy ended(m_auth.get(), &Authenticator::sessionEnded);
        for (int i = 0; i < 2; ++i) {
            m_clock->advance(1min);
            sessions.append(*login(u"ada"_s, goodPassword));
        }
        QCOMPARE(ended.size(), 0);
        m_clock->advance(2h);
        QVERIFY(authenticate(sessions.first().token)); // now the one that was used last
        m_clock->advance(1min);
        sessions.append(*login(u"ada"_s, goodPassword));
        QCOMPARE(ended.size(), 1);
        QCOMPARE(ended.first().first().toByteArray(), sessions[1].session);
        QCOMPARE(authenticate(sessions[1].token).error().code, ErrorCode::Unauthorized);
        for (const int left : {0, 2, 3})
            QVERIFY(authenticate(sessions[left].token));
    }

    void aCrowdThatComesBackNeedsNoDatabase()
    {
        const auto ada = registerAs(u"ada"_s);
        const auto guest = enter(u"Ben"_s);
        const auto gone = registerAs(u"cem"_s);
        QVERIFY(logout(gone->token));
        start({}); // as after a restart
        QVERIFY(await<void>([&](auto done) { m_auth->recall({this, done}); }));
        HeldReaders held(*m_storage);
        for (const NewSession &session : {*ada, *guest}) {
            const auto known = authenticate(session.token);
            QVERIFY(known);
            QCOMPARE(known->user, session.user);
            QCOMPARE(known->session, session.session);
        }
        QVERIFY(logout(ada->token));
        held.release();
        QCOMPARE(authenticate(ada->token).error().code, ErrorCode::Unauthorized);
        QCOMPARE(authenticate(gone->token).error().code, ErrorCode::Unauthorized);
    }

    void whoIsKnownIsRecognizedAtOnce()
    {
        const auto ada = registerAs(u"ada"_s);
        const auto guest = enter(u"Ben"_s);
        const auto known = m_auth->recognize(ada->token);
        QVERIFY(known);
        QCOMPARE(known->user, ada->user);
        QCOMPARE(known->session, ada->session);
        QVERIFY(m_auth->recognize(guest->token));
        QVERIFY(!m_auth->recognize(u"no token"_s));
        QVERIFY(logout(ada->token));
        QVERIFY(!m_auth->recognize(ada->token));
        m_clock->advance(25h);
        QVERIFY(!m_auth->recognize(guest->token)); // it may have been prolonged elsewhere: the database is asked
    }

    void fiftyUnlessToldOtherwise()
    {
        start({.limits = {.enabled = false}});
        const auto first = registerAs(u"ada"_s);
        for (int i = 0; i < 49; ++i) {
            m_clock->advance(1s);
            QVERIFY(login(u"ada"_s, goodPassword));
        }
        QVERIFY(authenticate(first->token));
        QVERIFY(login(u"ada"_s, goodPassword));
        QVERIFY(!authenticate(first->token));
    }

    void aSessionEndsAfterNinetyDaysWithoutUse()
    {
        const auto ada = registerAs(u"ada"_s);
        m_clock->advance(89 * day);
        QVERIFY(authenticate(ada->token)); // which is use
        m_clock->advance(89 * day);
        QVERIFY(authenticate(ada->token));
        m_clock->advance(90 * day);
        QCOMPARE(authenticate(ada->token).error().code, ErrorCode::Unauthorized);
    }

    void useIsStored()
    {
        const auto ada = registerAs(u"ada"_s);
        m_clock->advance(89 * day);
        QVERIFY(authenticate(ada->token));
        settle();
        m_clock->advance(89 * day);
        start({});
        QVERIFY(authenticate(ada->token));
        settle();
        m_clock->advance(90 * day);
        start({});
        QCOMPARE(authenticate(ada->token).error().code, ErrorCode::Unauthorized);
    }

    /// Most requests need no write: within an hour use is not stored again.
    void useIsStoredRarely()
    {
        const auto ada = registerAs(u"ada"_s);
        const auto lastUsed = [&] {
            return await<QDateTime>([&](auto done) {
                m_storage->read<QDateTime>(
                    this,
                    [hash = ada->session](
                        Store &store) -> Result<QDateTime> { return store.tokens().find(hash).value()->lastUsed; },
                    done);
            }).value();
        };
        const QDateTime first = lastUsed();
        m_clock->advance(59min);
        QVERIFY(authenticate(ada->token));
        settle();
        QCOMPARE(lastUsed(), first);
        m_clock->advance(1min);
        QVERIFY(authenticate(ada->token));
        settle();
        QCOMPARE(lastUsed(), first.addSecs(3600));
    }

    void unusedSessionsAreSweptAndConnectedOnesAreInUse()
    {
        const auto ada = registerAs(u"ada"_s);
        const auto bob = registerAs(u"bob"_s);
        QSignalSpy ended(m_auth.get(), &Authenticator::sessionEnded);
        m_clock->advance(89 * day);
        m_auth->expireSessions({ada->user.id});
        m_clock->advance(1 * day);
        m_auth->expireSessions({ada->user.id});
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended.first().first().toByteArray(), bob->session);
        QVERIFY(authenticate(ada->token));
        QVERIFY(!authenticate(bob->token));
    }
};

QTEST_GUILESS_MAIN(tst_AuthenticatorSessions)
#include "tst_AuthenticatorSessions.moc"

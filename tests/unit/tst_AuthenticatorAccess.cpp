// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverAuthenticator.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hearth;

/// Who may enter, as what, and for how long guests stay.
class TestAuthenticatorAccess : public OverAuthenticator
{
    Q_OBJECT

private Q_SLOTS:
    void accessPoliciesHaveTheNamesOfTheOptions()
    {
        for (const auto policy : {AccessPolicy::Open, AccessPolicy::Invite, AccessPolicy::Closed})
            QCOMPARE(accessPolicyFromName(accessPolicyName(policy)).value(), policy);
        QCOMPARE(accessPolicyName(AccessPolicy::Closed), u"closed"_s);
        QCOMPARE(accessPolicyFromName(u"Open"_s).error().field, u"access"_s);
    }

    void theFirstAccountOfAnOpenServerIsItsOwner()
    {
        QCOMPARE(enter(u"A guest"_s)->user.role, Role::Guest);
        QCOMPARE(registerAs(u"first"_s)->user.role, Role::Owner);
        QCOMPARE(registerAs(u"second"_s)->user.role, Role::Member);
    }

    void whereThereIsAnOwnerKeyOnlyItMakesOwners()
    {
        start({.ownerKey = u"a long secret"_s});
        QCOMPARE(registerAs(u"stranger"_s)->user.role, Role::Member);
        QCOMPARE(registerAs(u"guesser"_s, {}, u"a long secre"_s)->user.role, Role::Member);
        QCOMPARE(registerAs(u"host"_s, {}, u"a long secret"_s)->user.role, Role::Owner);
    }

    void aGuestCannotLogIn()
    {
        const auto guest = enter(u"Visitor"_s);
        QCOMPARE(login(guest->user.username, QString()).error().code, ErrorCode::BadCredentials);
    }

    void closedServersLetInAccountsOnly()
    {
        QVERIFY(registerAs(u"ada"_s));
        start({.access = AccessPolicy::Closed, .ownerKey = u"key"_s});
        QCOMPARE(registerAs(u"bob"_s).error().code, ErrorCode::AccessClosed);
        QCOMPARE(enter(u"Visitor"_s).error().code, ErrorCode::AccessClosed);
        QVERIFY(login(u"ada"_s, goodPassword));
        QCOMPARE(registerAs(u"host"_s, {}, u"key"_s)->user.role, Role::Owner);
    }

    void inviteServersWantAnInvite()
    {
        start({.access = AccessPolicy::Invite, .ownerKey = u"key"_s});
        QCOMPARE(registerAs(u"bob"_s).error().code, ErrorCode::InviteRequired);
        QCOMPARE(registerAs(u"bob"_s, {}, u"made up"_s).error().code, ErrorCode::InviteRequired);
        QCOMPARE(enter(u"Visitor"_s).error().code, ErrorCode::InviteRequired);
        QCOMPARE(registerAs(u"host"_s, {}, u"key"_s)->user.role, Role::Owner);
    }

    void withoutAnOwnerKeyAnEmptyInviteIsNotIt()
    {
        start({.access = AccessPolicy::Closed});
        QCOMPARE(registerAs(u"bob"_s, {}, u""_s).error().code, ErrorCode::AccessClosed);
    }

    void aGuestGetsANameOfItsOwn()
    {
        const auto one = enter(u" Visitor "_s);
        const auto two = enter(u"Visitor"_s);
        QVERIFY(one && two);
        QVERIFY(one->user.username.startsWith(u"guest-"_s));
        QVERIFY(one->user.username != two->user.username);
        QCOMPARE(one->user.displayName, u"Visitor"_s);
        QCOMPARE(one->user.role, Role::Guest);
        QCOMPARE(enter(u""_s).error().field, u"display_name"_s);
    }

    void aGuestLivesADayAfterItsLastConnection()
    {
        const auto guest = enter(u"Visitor"_s);
        m_clock->advance(23h);
        QVERIFY(authenticate(guest->token)); // which counts as a connection
        m_clock->advance(23h);
        QVERIFY(authenticate(guest->token));
        m_clock->advance(24h);
        QCOMPARE(authenticate(guest->token).error().code, ErrorCode::Unauthorized);
    }

    void aGuestsProlongedLifeIsStored()
    {
        const auto guest = enter(u"Visitor"_s);
        m_clock->advance(23h);
        QVERIFY(authenticate(guest->token));
        QVERIFY(registerAs(u"ada"_s)); // stored in order: then the guest's is stored too
        m_clock->advance(2h);
        start({});
        QVERIFY(authenticate(guest->token));
    }

    void expiringTakesThoseWhoAreNotConnected()
    {
        const auto account = registerAs(u"ada"_s);
        const auto connected = enter(u"Connected"_s);
        const auto left = enter(u"Left"_s);
        QSignalSpy ended(m_auth.get(), &Authenticator::sessionEnded);
        QSignalSpy gone(m_auth.get(), &Authenticator::guestsGone);
        m_clock->advance(12h);
        QCOMPARE(expire({connected->user.id, account->user.id}).value(), QList<UserId>());
        m_clock->advance(12h);
        QCOMPARE(expire({}).value(), QList<UserId> {left->user.id});
        QCOMPARE(ended.size(), 1);
        QCOMPARE(ended.first().first().toByteArray(), left->session);
        QCOMPARE(gone.size(), 1);
        QCOMPARE(authenticate(left->token).error().code, ErrorCode::Unauthorized);
        QVERIFY(authenticate(connected->token));
        QVERIFY(authenticate(account->token));
    }
};

QTEST_GUILESS_MAIN(TestAuthenticatorAccess)
#include "tst_AuthenticatorAccess.moc"

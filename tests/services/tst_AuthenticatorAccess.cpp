// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverAuthenticator.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hearth;

/// Who may enter, as what, and for how long guests stay.
class tst_AuthenticatorAccess : public OverAuthenticator
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

    void registeringFirstMakesNobodyTheOwner() { QCOMPARE(registerAs(u"first"_s)->user.role, Role::Member); }

    void whoOpensTheOwnersLinkIsTheOwner_data()
    {
        QTest::addColumn<AccessPolicy>("access");
        QTest::newRow("open") << AccessPolicy::Open;
        QTest::newRow("invite") << AccessPolicy::Invite;
        QTest::newRow("closed") << AccessPolicy::Closed;
    }

    void whoOpensTheOwnersLinkIsTheOwner()
    {
        QFETCH(AccessPolicy, access);
        start({.access = access});
        const QString code = ownerLink();
        QCOMPARE(code.size(), 43); // 256 bits
        QCOMPARE(registerAs(u"ada"_s, {}, code)->user.role, Role::Owner);
        // It is dead, and so is any other.
        QVERIFY(ownerLink().isEmpty());
        QVERIFY(!registerAs(u"bob"_s, {}, code)); // not as a member either: nobody said so
    }

    void ownersLinksOutliveRestartsUntilOneIsUsed()
    {
        const QString first = ownerLink();
        start({.access = AccessPolicy::Closed});
        const QString second = ownerLink();
        QVERIFY(first != second);
        QVERIFY(!registerAs(u"ada"_s, {}, u"A"_s.repeated(43)));
        QVERIFY(!registerWith({u"!"_s, goodPassword, {}, first})); // a refused try uses nothing up
        QCOMPARE(registerAs(u"ada"_s, {}, first)->user.role, Role::Owner);
        QVERIFY(!registerAs(u"bob"_s, {}, second));
        start({.access = AccessPolicy::Closed});
        QVERIFY(ownerLink().isEmpty());
        QVERIFY(!registerAs(u"bob"_s, {}, second));
    }

    void onlyTheNewestLinksAreKept()
    {
        start({.access = AccessPolicy::Closed});
        const QString oldest = ownerLink();
        for (int i = 0; i < 10; ++i) {
            m_clock->advance(1s);
            ownerLink();
        }
        QVERIFY(!registerAs(u"ada"_s, {}, oldest));
    }

    void ofTwoWhoOpenALinkAtOnceOneIsTheOwner()
    {
        const QString code = ownerLink();
        QList<Result<NewSession>> answers;
        for (const QString &name : {u"ada"_s, u"bob"_s})
            m_auth->registerAccount(
                {name, goodPassword, {}, code}, home, this, [&](const Result<NewSession> &answer) { answers.append(answer); });
        QTRY_COMPARE(answers.size(), 2);
        QVERIFY(answers[0]);
        QCOMPARE(answers[0]->user.role, Role::Owner);
        QCOMPARE(answers[1].error().code, ErrorCode::InviteInvalid);
    }

    void aTakenNameLeavesTheLinkGood()
    {
        QVERIFY(registerAs(u"ada"_s));
        const QString code = ownerLink();
        QCOMPARE(registerAs(u"Ada"_s, {}, code).error().code, ErrorCode::UsernameTaken);
        QCOMPARE(registerAs(u"bob"_s, {}, code)->user.role, Role::Owner);
    }

    void addedAccountsHaveTheRoleThatIsAskedFor()
    {
        const auto add = [&](const QString &name, std::optional<Role> role) {
            return await<NewSession>([&](auto done) { m_auth->addAccount({name, goodPassword, {}, {}}, role, this, done); });
        };
        start({.access = AccessPolicy::Closed});
        QCOMPARE(add(u"helper"_s, Role::Admin)->user.role, Role::Admin);
        QVERIFY(!ownerLink().isEmpty());
        QCOMPARE(add(u"second"_s, {})->user.role, Role::Member);
        QCOMPARE(add(u"ada"_s, Role::Owner)->user.role, Role::Owner);
        QVERIFY(ownerLink().isEmpty());
    }

    void theFirstAddedAccountIsTheOwner()
    {
        const auto added = await<NewSession>(
            [&](auto done) { m_auth->addAccount({u"ada"_s, goodPassword, {}, {}}, {}, this, done); });
        QCOMPARE(added->user.role, Role::Owner);
    }

    void whereThereIsAnOwnerKeyOnlyItMakesOwners()
    {
        start({.ownerKey = u"a long secret"_s});
        QCOMPARE(registerAs(u"stranger"_s)->user.role, Role::Member);
        QCOMPARE(registerAs(u"guesser"_s, {}, u"a long secre"_s).error().code, ErrorCode::InviteInvalid);
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
        QCOMPARE(registerAs(u"bob"_s, {}, u"made up"_s).error().code, ErrorCode::InviteInvalid);
        QCOMPARE(enter(u"Visitor"_s).error().code, ErrorCode::InviteRequired);
        QCOMPARE(registerAs(u"host"_s, {}, u"key"_s)->user.role, Role::Owner);
    }

    void aWrongInviteIsRefusedWhereNoneIsNeeded()
    {
        const auto refused = registerAs(u"bob"_s, {}, u"spent"_s);
        QCOMPARE(refused.error().code, ErrorCode::InviteInvalid);
        QVERIFY(registerAs(u"bob"_s));
    }

    void ofManyWhoUseTheLastInviteAtOnceOneComesIn()
    {
        start({.access = AccessPolicy::Invite});
        const tokens::NewToken code = tokens::make();
        const auto made = await<qint64>([&](auto done) {
            StoredInvite invite;
            invite.hash = code.hash;
            invite.maxUses = 1;
            invite.by = UserId {1};
            invite.at = m_clock->now();
            m_storage->write<qint64>(this, [invite](Store &store) { return store.invites().add(invite); }, done);
        });
        QVERIFY(made);
        QList<Result<NewSession>> answers;
        const auto answer = [&](const Result<NewSession> &entered) { answers.append(entered); };
        for (const QString &name : {u"ada"_s, u"bob"_s}) {
            m_auth->registerAccount({name, goodPassword, {}, code.token}, home, this, answer);
            m_auth->enterAsGuest({name, code.token}, home, this, answer);
        }
        QTRY_COMPARE(answers.size(), 4);
        QCOMPARE(std::count_if(answers.begin(), answers.end(), [](const auto &entered) { return entered.has_value(); }), 1);
        for (const auto &entered : answers)
            QVERIFY(entered || entered.error().code == ErrorCode::InviteInvalid);
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

QTEST_GUILESS_MAIN(tst_AuthenticatorAccess)
#include "tst_AuthenticatorAccess.moc"

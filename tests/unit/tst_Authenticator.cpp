// SPDX-License-Identifier: GPL-3.0-or-later
#include "Authenticator.h"
#include "Await.h"
#include "FakeClock.h"
#include "Storage.h"
#include "Tokens.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hearth;

namespace {

const QString home = u"127.0.0.1"_s;
const QString away = u"192.168.1.7"_s;
const QString goodPassword = u"correct horse"_s;

} // namespace

/// The service as others call it, over a real database, on a clock that is turned by hand.
class TestAuthenticator : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_storage = std::make_unique<Storage>();
        QVERIFY(m_storage->open(m_folder->path()));
        m_clock = std::make_unique<FakeClock>();
        start({});
    }

    void cleanup()
    {
        m_auth.reset();
        m_storage.reset();
        m_folder.reset();
    }

    void aRegisteredAccountHasATokenThatIsGoodAtOnce()
    {
        QSignalSpy added(m_auth.get(), &Authenticator::userAdded);
        const auto session = registerAs(u"Ada.L"_s, u"Ada Lovelace"_s);
        QVERIFY(session);
        QCOMPARE(session->user.username, u"Ada.L"_s);
        QCOMPARE(session->user.displayName, u"Ada Lovelace"_s);
        QCOMPARE(session->session, tokens::hash(session->token).value());
        QCOMPARE(added.size(), 1);
        QCOMPARE(added.first().first().value<User>(), session->user);
        const auto caller = authenticate(session->token);
        QVERIFY(caller);
        QCOMPARE(caller->user, session->user);
        QCOMPARE(caller->session, session->session);
    }

    void withoutADisplayNameTheUsernameIsShown()
    {
        QCOMPARE(registerAs(u"bob"_s)->user.displayName, u"bob"_s);
    }

    void aTokenIsGoodAfterARestartToo()
    {
        const auto session = registerAs(u"ada"_s);
        start({});
        const auto caller = authenticate(session->token);
        QVERIFY(caller);
        QCOMPARE(caller->user.username, u"ada"_s);
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

    void aUsernameIsTakenWithoutRegardToCase()
    {
        QVERIFY(registerAs(u"Ada"_s));
        const auto again = registerAs(u"aDA"_s);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::UsernameTaken);
        QCOMPARE(again.error().field, u"username"_s);
    }

    void fieldsThatBreakARuleAreNamed_data()
    {
        QTest::addColumn<QString>("username");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("displayName");
        QTest::addColumn<QString>("field");
        QTest::newRow("short username") << u"a"_s << goodPassword << u"A"_s << u"username"_s;
        QTest::newRow("space in username") << u"a b"_s << goodPassword << u"A"_s << u"username"_s;
        QTest::newRow("a guest's username") << u"Guest-abc"_s << goodPassword << u"A"_s << u"username"_s;
        QTest::newRow("short password") << u"ada"_s << u"1234567"_s << u"A"_s << u"password"_s;
        QTest::newRow("long display name") << u"ada"_s << goodPassword << QString(65, u'x') << u"display_name"_s;
    }
    void fieldsThatBreakARuleAreNamed()
    {
        QFETCH(QString, username);
        QFETCH(QString, password);
        QFETCH(QString, displayName);
        QFETCH(QString, field);
        const auto refused = registerWith({username, password, displayName, {}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidField);
        QCOMPARE(refused.error().field, field);
    }

    void loginWantsTheRightPasswordOfAnAccountThatExists()
    {
        const auto registered = registerAs(u"ada"_s);
        const auto session = login(u"ADA"_s, goodPassword);
        QVERIFY(session);
        QCOMPARE(session->user, registered->user);
        QVERIFY(session->token != registered->token);
        QVERIFY(authenticate(session->token));
        const auto wrong = login(u"ada"_s, u"wrong horse"_s);
        const auto nobody = login(u"nobody"_s, goodPassword);
        QVERIFY(!wrong && !nobody);
        QCOMPARE(wrong.error().code, ErrorCode::BadCredentials);
        QCOMPARE(nobody.error(), wrong.error()); // nothing tells whether there is such an account
    }

    void aGuestCannotLogIn()
    {
        const auto guest = enter(u"Visitor"_s);
        QCOMPARE(login(guest->user.username, QString()).error().code, ErrorCode::BadCredentials);
    }

    void aHashOfAnotherCostIsReplacedAtLogin()
    {
        QVERIFY(registerAs(u"ada"_s));
        const QString before = passwordHash(u"ada"_s);
        PasswordCost dearer = PasswordCost::minimum();
        dearer.operations += 1;
        start({.passwordCost = dearer}, dearer);
        QVERIFY(login(u"ada"_s, goodPassword));
        const QString after = passwordHash(u"ada"_s);
        QVERIFY(after != before);
        QVERIFY(after.contains(u"t=%1,"_s.arg(dearer.operations)));
        QVERIFY(login(u"ada"_s, goodPassword));
        QCOMPARE(passwordHash(u"ada"_s), after);
    }

    void logoutKillsTheTokenAndSaysWhichSession()
    {
        const auto session = registerAs(u"ada"_s);
        const auto other = login(u"ada"_s, goodPassword);
        QSignalSpy ended(m_auth.get(), &Authenticator::sessionEnded);
        QVERIFY(logout(session->token));
        QCOMPARE(ended.size(), 1);
        QCOMPARE(ended.first().first().toByteArray(), session->session);
        QCOMPARE(authenticate(session->token).error().code, ErrorCode::Unauthorized);
        QCOMPARE(logout(session->token).error().code, ErrorCode::Unauthorized);
        QVERIFY(authenticate(other->token));
    }

    void whoLogsOutWhileTheTokenIsLookedUpDoesNotLeaveItAlive()
    {
        const auto session = registerAs(u"ada"_s);
        start({}); // so that the token is not known in memory
        int answers = 0;
        for (int i = 0; i < 20; ++i)
            m_auth->authenticate(session->token, this, [&](const Result<KnownCaller> &) { ++answers; });
        QVERIFY(logout(session->token));
        QTRY_COMPARE(answers, 20);
        QCOMPARE(authenticate(session->token).error().code, ErrorCode::Unauthorized);
    }

    void tokensThatNobodyHasAreRefused_data()
    {
        QTest::addColumn<QString>("token");
        QTest::newRow("none") << QString();
        QTest::newRow("not base64") << u"!!!"_s;
        QTest::newRow("too short") << u"abcd"_s;
        QTest::newRow("never given") << tokens::make().token;
        QTest::newRow("not even Latin") << QString(43, QChar(0x4e2d));
    }
    void tokensThatNobodyHasAreRefused()
    {
        QFETCH(QString, token);
        QCOMPARE(authenticate(token).error().code, ErrorCode::Unauthorized);
        QCOMPARE(logout(token).error().code, ErrorCode::Unauthorized);
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

    void nothingIsAnsweredFromInsideTheCallNorWithoutItsContext()
    {
        int answers = 0;
        const auto count = [&answers](const auto &) { ++answers; };
        const auto session = registerAs(u"ada"_s);
        auto context = std::make_unique<QObject>();
        m_auth->authenticate(session->token, context.get(), count);
        m_auth->authenticate(u"nonsense"_s, context.get(), count);
        m_auth->registerAccount({u"x"_s, {}, {}, {}}, home, context.get(), count);
        m_auth->enterAsGuest({{}, {}}, home, context.get(), count);
        m_auth->login({u"ada"_s, goodPassword}, home, context.get(), count);
        QCOMPARE(answers, 0);
        context.reset();
        QVERIFY(login(u"ada"_s, goodPassword)); // takes as long as the one before
        QCOMPARE(answers, 0);
    }

private:
    void start(AuthOptions options, PasswordCost cost = PasswordCost::minimum())
    {
        options.passwordCost = cost;
        m_auth = std::make_unique<Authenticator>(*m_storage, *m_clock, options);
    }

    Result<NewSession> registerWith(const rest::RegisterRequest &request)
    {
        return await<NewSession>([&](auto done) { m_auth->registerAccount(request, home, this, done); });
    }
    Result<NewSession> registerAs(const QString &name, const QString &displayName = {}, const QString &invite = {})
    {
        return registerWith({name, goodPassword, displayName, invite});
    }
    Result<NewSession> enter(const QString &displayName, const QString &address = home)
    {
        return await<NewSession>([&](auto done) { m_auth->enterAsGuest({displayName, {}}, address, this, done); });
    }
    Result<NewSession> login(const QString &name, const QString &password, const QString &address = home)
    {
        return await<NewSession>([&](auto done) { m_auth->login({name, password}, address, this, done); });
    }
    Result<void> logout(const QString &token)
    {
        return await<void>([&](auto done) { m_auth->logout(token, this, done); });
    }
    Result<KnownCaller> authenticate(const QString &token)
    {
        return await<KnownCaller>([&](auto done) { m_auth->authenticate(token, this, done); });
    }
    Result<QList<UserId>> expire(const QList<UserId> &connected)
    {
        return await<QList<UserId>>([&](auto done) { m_auth->expireGuests(connected, this, done); });
    }
    QString passwordHash(const QString &name)
    {
        using Found = std::optional<StoredUser>;
        const auto found = await<Found>([&](auto done) {
            m_storage->read<Found>(this, [name](Store &store) { return store.users().byUsername(name); }, done);
        });
        return found && *found ? (*found)->passwordHash : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Storage> m_storage;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<Authenticator> m_auth;
};

QTEST_GUILESS_MAIN(TestAuthenticator)
#include "tst_Authenticator.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverAuthenticator.h"

#include "model/Rules.h"

using namespace Qt::StringLiterals;
using namespace hearth;

/// Accounts, their passwords and their tokens.
class tst_AuthenticatorAccounts : public OverAuthenticator
{
    Q_OBJECT

private Q_SLOTS:
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

    void withoutADisplayNameTheUsernameIsShown() { QCOMPARE(registerAs(u"bob"_s)->user.displayName, u"bob"_s); }

    void aTokenIsGoodAfterARestartToo()
    {
        const auto session = registerAs(u"ada"_s);
        start({});
        const auto caller = authenticate(session->token);
        QVERIFY(caller);
        QCOMPARE(caller->user.username, u"ada"_s);
    }

    void aUsernameIsTakenWithoutRegardToCase()
    {
        QVERIFY(registerAs(u"Ada"_s));
        const auto again = registerAs(u"aDA"_s);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::UsernameTaken);
        QCOMPARE(again.error().field, u"username"_s);
    }

    void whatIsTrimmedWhenRegisteringIsTrimmedAtTheDoor()
    {
        QVERIFY(registerAs(u"mia "_s));
        for (const QString &name : {u"mia "_s, u" MIA"_s, u"mia"_s, u"m\u00adia\t"_s})
            QVERIFY2(login(name, goodPassword), qPrintable(name));
    }

    /// RFC 8265: what a keyboard of another system makes of the same keys.
    void aPasswordIsTheSameHoweverItIsWritten()
    {
        const QString composed = u"caf\u00e9 cr\u00e8me"_s;
        const QString decomposed = u"cafe\u0301\u00a0cre\u0300me"_s;
        QVERIFY(registerWith({u"ada"_s, composed, {}, {}}));
        QVERIFY(registerWith({u"bob"_s, decomposed, {}, {}}));
        for (const QString &name : {u"ada"_s, u"bob"_s}) {
            QVERIFY(login(name, composed));
            QVERIFY(login(name, decomposed));
            QVERIFY(!login(name, composed.toUpper()));
        }
    }

    void aPasswordFromBeforeStillOpens()
    {
        const QString decomposed = u"cafe\u0301\tcre\u0300me"_s; // with a control character, which is refused now
        const User ada = registerAs(u"ada"_s)->user;
        Passwords passwords(PasswordCost::minimum());
        const auto hash = await<QString>([&](auto done) { passwords.hash(decomposed, {}, this, done); });
        QVERIFY(await<void>([&](auto done) {
            m_storage->write<void>(this, [&](Store &store) { return store.users().setPasswordHash(ada.id, *hash); }, done);
        }));
        QVERIFY(!login(u"ada"_s, decomposed + u'x'));
        QVERIFY(!login(u"ada"_s, rules::preparedPassword(decomposed)));
        QVERIFY(login(u"ada"_s, decomposed));
        QVERIFY(passwordHash(u"ada"_s) != *hash); // and from now on
        QVERIFY(login(u"ada"_s, rules::preparedPassword(decomposed)));
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
};

QTEST_GUILESS_MAIN(tst_AuthenticatorAccounts)
#include "tst_AuthenticatorAccounts.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeClock.h"
#include "Persona.h"
#include "ServerProcess.h"
#include "net/ServerUrl.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace hearth;
using namespace Qt::StringLiterals;

/// The ways in, and each way in which they fail.
class tst_SignIn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void findsAServerByItsAddress();
    void registersAndComesBack();
    void theOwnersLinkMakesTheOwner();
    void saysThatANameIsTaken();
    void neverSaysWhatIsWrongWithALogin();
    void checksFieldsBeforeAsking();
    void entersAsAGuest();
    void saysThatNothingAnswers();
    void aSilentHostIsGivenUpAndSaysWhatItCouldBe();
    void saysThatAServerIsNotThereOverHttps();
    void findsAServerThroughAZone();
    void saysThatSomethingElseAnswers_data();
    void saysThatSomethingElseAnswers();
    void canBeCancelled();

private:
    bool failed(SignIn &signIn)
    {
        return QTest::qWaitFor([&] { return signIn.state() == SignIn::Failed; }, Persona::patience);
    }
    bool refused(SignIn &signIn)
    {
        return QTest::qWaitFor([&] { return signIn.state() == SignIn::Ready && !signIn.errorCode().isEmpty(); }, Persona::patience);
    }

    ServerProcess m_server;
};

void tst_SignIn::initTestCase()
{
    QCOMPARE(m_server.start(), QString());
}

void tst_SignIn::findsAServerByItsAddress()
{
    Persona ada;
    QVERIFY(ada.find(u" 127.0.0.1:%1 "_s.arg(m_server.url().port())));
    QCOMPARE(ada.signIn.serverName(), u"Test"_s);
    QCOMPARE(ada.signIn.serverAccess(), u"open"_s);
    QCOMPARE(ada.signIn.server(), m_server.url());
}

void tst_SignIn::registersAndComesBack()
{
    Persona ada;
    QVERIFY(ada.registers(m_server.url(), u"Ada"_s));
    QCOMPARE(ada.signIn.user().username, u"Ada"_s);
    Persona again;
    QVERIFY(again.find(m_server.url()));
    again.signIn.signIn(u" ada "_s, u"correct horse"_s);
    QCOMPARE(again.signIn.state(), SignIn::Busy);
    QVERIFY(again.isIn());
    QCOMPARE(again.signIn.user().id, ada.signIn.user().id);
    QVERIFY(again.signIn.token() != ada.signIn.token());
}

void tst_SignIn::theOwnersLinkMakesTheOwner()
{
    ServerProcess server;
    QCOMPARE(server.start(), QString());
    Persona first;
    QVERIFY(first.registers(server.url(), u"First"_s));
    QCOMPARE(first.signIn.user().role, Role::Member);
    QVERIFY(!first.signIn.isInvited());
    Persona owner;
    QVERIFY(owner.find(u" %1 "_s.arg(server.ownerLink().toString()))); // pasted
    QVERIFY(owner.signIn.isInvited());
    QCOMPARE(addressOf(owner.signIn.server()), server.url());
    QCOMPARE(owner.signIn.trust()->encryption(), u"key"_s);
    owner.signIn.registerAccount(u"Owner"_s, u"correct horse"_s, {});
    QVERIFY(owner.isIn());
    QCOMPARE(owner.signIn.user().role, Role::Owner);
}

void tst_SignIn::saysThatANameIsTaken()
{
    Persona first;
    QVERIFY(first.registers(m_server.url(), u"Taken"_s));
    Persona second;
    QVERIFY(!second.registers(m_server.url(), u"tAkEn"_s));
    QCOMPARE(second.signIn.errorCode(), u"username_taken"_s);
    QCOMPARE(second.signIn.errorField(), u"username"_s);
    QCOMPARE(second.signIn.state(), SignIn::Ready);
}

void tst_SignIn::neverSaysWhatIsWrongWithALogin()
{
    Persona ada;
    QVERIFY(ada.registers(m_server.url(), u"Known"_s));
    QStringList messages;
    for (const QString &name : {u"known"_s, u"unknown"_s}) {
        Persona other;
        QVERIFY(other.find(m_server.url()));
        other.signIn.signIn(name, u"wrong password"_s);
        QVERIFY(refused(other.signIn));
        QCOMPARE(other.signIn.errorCode(), u"bad_credentials"_s);
        messages.append(other.signIn.errorMessage());
    }
    QCOMPARE(messages[0], messages[1]);
}

void tst_SignIn::checksFieldsBeforeAsking()
{
    Persona ada;
    QVERIFY(ada.find(m_server.url()));
    ada.signIn.registerAccount(u"a"_s, u"correct horse"_s, {});
    QCOMPARE(ada.signIn.errorField(), u"username"_s);
    ada.signIn.registerAccount(u"ada2"_s, u"short"_s, {});
    QCOMPARE(ada.signIn.errorField(), u"password"_s);
    ada.signIn.registerAccount(u"ada2"_s, u"correct horse"_s, QString(65, u'x'));
    QCOMPARE(ada.signIn.errorField(), u"display_name"_s);
    ada.signIn.enterAsGuest(u" "_s);
    QCOMPARE(ada.signIn.errorField(), u"display_name"_s);
    ada.signIn.signIn({}, u"x"_s);
    QCOMPARE(ada.signIn.errorField(), u"username"_s);
    QCOMPARE(ada.signIn.state(), SignIn::Ready);
}

void tst_SignIn::entersAsAGuest()
{
    Persona ben;
    QVERIFY(ben.entersAsGuest(m_server.url(), u"Ben Guest"_s));
    QCOMPARE(ben.signIn.user().displayName, u"Ben Guest"_s);
    QCOMPARE(ben.signIn.user().role, Role::Guest);
}

void tst_SignIn::saysThatNothingAnswers()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const quint16 port = closed.serverPort();
    closed.close();
    SystemClock clock;
    SignIn signIn(&clock);
    signIn.open(u"127.0.0.1:%1"_s.arg(port));
    QVERIFY(failed(signIn));
    QCOMPARE(signIn.errorCode(), u"unreachable"_s);
    QVERIFY(signIn.errorMessage().contains(u"Nothing answers"_s));
    signIn.open(u"no address at all"_s);
    QCOMPARE(signIn.state(), SignIn::Failed);
    QCOMPARE(signIn.errorField(), u"address"_s);
}

void tst_SignIn::aSilentHostIsGivenUpAndSaysWhatItCouldBe()
{
    QTcpServer silent; // the system takes the connection, nobody says a word
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    FakeClock clock;
    SignIn signIn(&clock);
    signIn.open(u"127.0.0.1:%1"_s.arg(silent.serverPort()));
    clock.advance(std::chrono::milliseconds(9999));
    QCOMPARE(signIn.state(), SignIn::Probing);
    clock.advance(std::chrono::milliseconds(1));
    QCOMPARE(signIn.state(), SignIn::Failed);
    QCOMPARE(signIn.errorCode(), u"unreachable"_s);
    QVERIFY2(signIn.errorMessage().contains(u"firewall"_s), qPrintable(signIn.errorMessage()));
    signIn.open(m_server.url().toString());
    QTRY_COMPARE_WITH_TIMEOUT(signIn.state(), SignIn::Ready, Persona::patience);
    clock.advance(std::chrono::minutes(1));
    QCOMPARE(signIn.state(), SignIn::Ready);
}

void tst_SignIn::saysThatAServerIsNotThereOverHttps()
{
    SystemClock clock;
    SignIn signIn(&clock);
    HearthdProcess server;
    QTemporaryDir data;
    QVERIFY2(server.serve(data.path(), {u"--tls"_s, u"off"_s}), qPrintable(server.readyLine()));
    signIn.open(u"https://127.0.0.1:%1"_s.arg(server.url().port()));
    QVERIFY(failed(signIn));
    QCOMPARE(signIn.errorCode(), u"unreachable"_s);
    QVERIFY2(signIn.errorMessage().startsWith(u"That server answers, but not over https."_s), qPrintable(signIn.errorMessage()));
}

void tst_SignIn::findsAServerThroughAZone()
{
    HearthdProcess server;
    QTemporaryDir data;
    QVERIFY2(server.serve(data.path(), {u"--listen"_s, u"::1"_s}, 0), qPrintable(server.readyLine()));
    Persona ada;
    QVERIFY2(ada.find(u"[::1%lo]:%1"_s.arg(server.url().port())), qPrintable(ada.signIn.errorMessage()));
    ada.signIn.enterAsGuest(u"Ada"_s);
    QVERIFY(ada.isIn());
    ada.chats();
    QTRY_VERIFY_WITH_TIMEOUT(ada.chat->connection()->isOnline(), Persona::patience);
}

void tst_SignIn::saysThatSomethingElseAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](const char *name, const QByteArray &status, const QByteArray &body) {
        QTest::newRow(name) << "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    };
    row("a web page", "200 OK", "<html>hello</html>");
    row("not found", "404 Not Found", "nothing here");
    row("other JSON", "200 OK", R"({"hello": "world"})");
    row("an array", "200 OK", "[1, 2, 3]");
    row("wrong types", "200 OK", R"({"status": {"ok": true}, "version": 7})");
    row("another program", "200 OK", R"({"status": "ok", "version": "0.1.0", "program": "somebody else's"})");
    row("another version", "200 OK", R"({"status": "ok", "version": "99.0.0", "program": "hearth"})");
    row("elsewhere", "302 Found\r\nLocation: http://127.0.0.1:1/", "");
    row("endless", "200 OK", QByteArray(5 * 1024 * 1024, ' '));
    row("too new for HTTP/1", "505 HTTP Version Not Supported", "");
}

void tst_SignIn::saysThatSomethingElseAnswers()
{
    QFETCH(QByteArray, answer);
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    connect(&other, &QTcpServer::newConnection, &other, [&] {
        while (QTcpSocket *socket = other.nextPendingConnection())
            connect(socket, &QTcpSocket::readyRead, socket, [socket, answer] {
                socket->readAll();
                socket->write(answer);
                socket->disconnectFromHost();
            });
    });
    SystemClock clock;
    SignIn signIn(&clock);
    signIn.open(u"127.0.0.1:%1"_s.arg(other.serverPort()));
    QVERIFY(failed(signIn));
    QCOMPARE(signIn.errorCode(), u"wrong_version"_s);
    QVERIFY(!signIn.errorMessage().isEmpty());
}

void tst_SignIn::canBeCancelled()
{
    Persona ada;
    ada.signIn.open(m_server.url().toString());
    QCOMPARE(ada.signIn.state(), SignIn::Probing);
    ada.signIn.cancel();
    QCOMPARE(ada.signIn.state(), SignIn::Idle);
    QVERIFY(ada.find(m_server.url()));
    QSignalSpy signedIn(&ada.signIn, &SignIn::signedIn);
    ada.signIn.enterAsGuest(u"Never"_s);
    ada.signIn.cancel();
    QCOMPARE(ada.signIn.state(), SignIn::Ready);
    ada.signIn.enterAsGuest(u"Later"_s);
    QTRY_COMPARE_WITH_TIMEOUT(signedIn.size(), 1, Persona::patience);
    QCOMPARE(ada.signIn.user().displayName, u"Later"_s);
}

QTEST_GUILESS_MAIN(tst_SignIn)
#include "tst_SignIn.moc"

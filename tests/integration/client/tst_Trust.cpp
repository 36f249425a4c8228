// SPDX-License-Identifier: GPL-3.0-or-later
#include "BreakingLine.h"
#include "Visitor.h"
#include "net/ServerUrl.h"
#include "net/SocketClient.h"

#include <QDir>
#include <QFile>
#include <QSslConfiguration>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

/// A line to a server on which everything that begins as TLS gets no answer.
class SwallowingLine
{
public:
    explicit SwallowingLine(int port)
    {
        m_listener.listen(QHostAddress::AnyIPv4);
        QObject::connect(&m_listener, &QTcpServer::newConnection, &m_listener, [this, port] {
            while (QTcpSocket *near = m_listener.nextPendingConnection())
                QObject::connect(near, &QTcpSocket::readyRead, near, [this, near, port] { take(near, port); });
        });
    }

    QString typed() const { return u"0.0.0.0:%1"_s.arg(m_listener.serverPort()); }

    bool swallows = true;
    int swallowed = 0;

private:
    void take(QTcpSocket *near, int port)
    {
        if (auto *far = near->findChild<QTcpSocket *>()) {
            far->write(near->readAll());
            return;
        }
        if (swallows && near->peek(1) == "\x16") {
            near->readAll();
            ++swallowed;
            return;
        }
        auto *far = new QTcpSocket(near);
        far->connectToHost(QHostAddress::LocalHost, quint16(port));
        far->write(near->readAll());
        QObject::connect(far, &QTcpSocket::readyRead, near, [near, far] { near->write(far->readAll()); });
        QObject::connect(far, &QTcpSocket::disconnected, near, &QTcpSocket::disconnectFromHost);
    }

    QTcpServer m_listener;
};

} // namespace

/// Who it is that the client speaks to: by the key in a link, by the one that was shown at first, and what happens where it is
/// another one later. The server's clock stands at the first of January 2026: to everybody else its certificate has a wrong date.
class tst_Trust : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLinkLeadsToTheServerWithItsKey();
    void aLinkWithAnotherKeyLeadsNowhere();
    void atFirstItIsWhoeverIsThere();
    void whatWasTypedWithHttpsIsTheSamePlace();
    void theKeyIsKnownAfterARestart();
    void aRotatedLeafIsTheSameServer();
    void aRestoredBackupIsTheSameServer();
    void clocksMayBeWrongByYears();
    void anotherServerIsStoppedUntilItsWordsAreTyped();
    void aLinkOfAnotherServerThanTheKnownOneIsStopped();
    void aKnownServerIsNotSpokenToInPlain();
    void aServerWithoutTlsIsSpokenToInPlain();
    void whereWhatIsEncryptedIsSwallowedOneIsAsked();
    void whatTheSystemTrustsNeedsNoKey();
    void everythingGoesOverTheEncryptedLine();
    void whoWasInInPlainIsEncryptedFromThenOn();
    void whoIsInIsStoppedByAnotherKey();
    void whoIsInIsStoppedByPlain();
    void comingBackIsCheaper();
    void aBrokenChainIsNoKey();
};

void tst_Trust::aLinkLeadsToTheServerWithItsKey()
{
    ComingBackServer server;
    Visitor ben;
    QVERIFY2(ben.enters(server.link()), qPrintable(ben.signIn.errorMessage()));
    QCOMPARE(ben.signIn.trust()->encryption(), u"key"_s);
    QCOMPARE(ben.signIn.trust()->words(), server.words());
    QVERIFY(!ben.signIn.trust()->isFirstUse());
    ben.chats(ben.signIn.server());
    QVERIFY(ben.isOnline());
    QCOMPARE(ben.chat->connection()->trust()->words(), server.words());
}

void tst_Trust::aLinkWithAnotherKeyLeadsNowhere()
{
    ComingBackServer server;
    Visitor ben;
    QVERIFY(!ben.find(u"http://127.0.0.1:%1/i/CODE#%2"_s.arg(QString::number(server.server->port()), QString(43, u'A'))));
    QCOMPARE(ben.signIn.trust()->question()->kind(), KeyQuestion::OtherKey);
    QVERIFY2(!ben.signIn.errorMessage().isEmpty(), "in a sentence");
    ben.signIn.enterAsGuest(u"Ben"_s);
    QCOMPARE(ben.signIn.state(), SignIn::Failed);
}

void tst_Trust::atFirstItIsWhoeverIsThere()
{
    ComingBackServer server;
    Visitor ben;
    QVERIFY2(ben.enters(server.typed()), qPrintable(ben.signIn.errorMessage()));
    QCOMPARE(ben.signIn.trust()->encryption(), u"key"_s);
    QVERIFY(ben.signIn.trust()->isFirstUse());
    QCOMPARE(ben.signIn.trust()->words(), server.words());
    QCOMPARE(ben.signIn.server().fragment(), server.fingerprint());
    QVERIFY(ben.find(server.typed()));
    QVERIFY(!ben.signIn.trust()->isFirstUse());
}

void tst_Trust::whatWasTypedWithHttpsIsTheSamePlace()
{
    ComingBackServer server;
    Visitor ben;
    QVERIFY2(ben.enters(u"https://"_s + server.typed()), qPrintable(ben.signIn.errorMessage()));
    QVERIFY(ben.signIn.trust()->isFirstUse());
    const QUrl byHttps = ben.signIn.server();
    QVERIFY(ben.find(server.typed()));
    QVERIFY(!ben.signIn.trust()->isFirstUse());
    QCOMPARE(ben.signIn.server(), byHttps);
}

void tst_Trust::theKeyIsKnownAfterARestart()
{
    ComingBackServer server;
    Visitor ben;
    QVERIFY(ben.enters(server.typed()));
    ben.keys->flush();
    const TrustedKeys kept(ben.profile.path(), &ben.servers);
    SignIn again(&ben.clock, &kept);
    again.open(server.typed());
    QTRY_COMPARE_WITH_TIMEOUT(again.state(), SignIn::Ready, Persona::patience);
    QVERIFY(!again.trust()->isFirstUse());
    QVERIFY(QDir(server.tlsFolder()).removeRecursively());
    server.comeBack();
    again.open(server.typed());
    QTRY_COMPARE_WITH_TIMEOUT(again.state(), SignIn::Failed, Persona::patience);
    QCOMPARE(again.trust()->question()->kind(), KeyQuestion::OtherKey);
}

void tst_Trust::aRotatedLeafIsTheSameServer()
{
    ComingBackServer server;
    Visitor ben;
    QVERIFY(ben.enters(server.typed()));
    const QString leaf = server.tlsFolder() + u"/leaf.pem"_s;
    const auto bytes = [&leaf] {
        QFile file(leaf);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = bytes();
    QVERIFY(QFile::remove(leaf));
    server.comeBack();
    QVERIFY(!bytes().isEmpty() && bytes() != before);
    QVERIFY2(ben.enters(server.typed()), qPrintable(ben.signIn.errorMessage()));
    QVERIFY(!ben.signIn.trust()->isFirstUse());
}

void tst_Trust::aRestoredBackupIsTheSameServer()
{
    ComingBackServer server;
    Visitor ben;
    QVERIFY(ben.enters(server.typed()));
    const QTemporaryDir backup;
    QVERIFY(QDir(backup.path()).mkdir(u"tls"_s));
    for (const QString &name : {u"ca.key"_s, u"ca.crt"_s})
        QVERIFY(QFile::copy(server.tlsFolder() + u'/' + name, backup.path() + u"/tls/"_s + name));
    server.config.dataDirectory = backup.path();
    server.comeBack();
    QVERIFY2(ben.enters(server.typed()), qPrintable(ben.signIn.errorMessage()));
    QVERIFY(!ben.signIn.trust()->isFirstUse());
}

void tst_Trust::clocksMayBeWrongByYears()
{
    ComingBackServer server;
    Visitor ben;
    QVERIFY(ben.enters(server.link()));
    server.comeBack(std::chrono::hours(24 * 365 * 20)); // with a leaf of that time
    QVERIFY2(ben.enters(server.link()), qPrintable(ben.signIn.errorMessage()));
    ben.chats(ben.signIn.server());
    QVERIFY(ben.isOnline());
}

void tst_Trust::anotherServerIsStoppedUntilItsWordsAreTyped()
{
    ComingBackServer server;
    Visitor ben;
    QVERIFY(ben.enters(server.typed()));
    const QStringList before = server.words();
    QVERIFY(QDir(server.tlsFolder()).removeRecursively());
    server.comeBack();
    QVERIFY(!ben.find(server.typed()));
    KeyQuestion *question = ben.signIn.trust()->question();
    QCOMPARE(question->kind(), KeyQuestion::OtherKey);
    QCOMPARE(question->knownWords(), before);
    question->answer(before.join(u' '));
    QVERIFY(question->isMistaken());
    QCOMPARE(ben.signIn.state(), SignIn::Failed);
    QVERIFY2(!ben.find(server.typed()), "it stays so");
    question->answer(u" %1, "_s.arg(server.words().join(u"  - "_s)).toUpper());
    QTRY_COMPARE_WITH_TIMEOUT(ben.signIn.state(), SignIn::Ready, Persona::patience);
    QCOMPARE(question->kind(), KeyQuestion::None);
    QCOMPARE(ben.signIn.trust()->words(), server.words());
}

void tst_Trust::aLinkOfAnotherServerThanTheKnownOneIsStopped()
{
    ComingBackServer server;
    Visitor ben;
    QVERIFY(ben.enters(server.link()));
    QVERIFY(!ben.find(u"http://127.0.0.1:%1/i/CODE#%2"_s.arg(QString::number(server.server->port()), QString(43, u'A'))));
    QVERIFY2(ben.signIn.errorMessage().contains(u"another server"_s), qPrintable(ben.signIn.errorMessage()));
    QCOMPARE(ben.signIn.trust()->question()->kind(), KeyQuestion::None);
    QVERIFY(ben.find(server.link()));
}

void tst_Trust::aKnownServerIsNotSpokenToInPlain()
{
    ComingBackServer server;
    Visitor ben;
    QVERIFY(ben.enters(server.typed()));
    server.config.tls = TlsMode::Off;
    server.comeBack();
    QVERIFY(!ben.find(server.typed()));
    KeyQuestion *question = ben.signIn.trust()->question();
    QCOMPARE(question->kind(), KeyQuestion::NotEncrypted);
    QVERIFY2(ben.signIn.errorMessage().contains(u"encrypted"_s), qPrintable(ben.signIn.errorMessage()));
    question->answer(question->knownWords().join(u' '));
    QCOMPARE(ben.signIn.state(), SignIn::Failed);
    question->goOnInPlain();
    QTRY_COMPARE_WITH_TIMEOUT(ben.signIn.state(), SignIn::Ready, Persona::patience);
    QCOMPARE(ben.signIn.trust()->encryption(), u"none"_s);
    QVERIFY2(ben.keys->known(addressOf(ben.signIn.server())).hasFragment(), "as long as nobody is in");
}

void tst_Trust::aServerWithoutTlsIsSpokenToInPlain()
{
    ComingBackServer server;
    server.config.tls = TlsMode::Off;
    server.comeBack();
    Visitor ben;
    QVERIFY2(ben.enters(server.typed()), qPrintable(ben.signIn.errorMessage()));
    QCOMPARE(ben.signIn.trust()->encryption(), u"none"_s);
    QCOMPARE(ben.signIn.trust()->words(), QStringList());
    ben.chats(ben.signIn.server());
    QVERIFY(ben.isOnline());
}

void tst_Trust::whereWhatIsEncryptedIsSwallowedOneIsAsked()
{
    ComingBackServer server;
    SwallowingLine line(server.server->port());
    Visitor ben;
    QVERIFY(!ben.find(line.typed()));
    KeyQuestion *question = ben.signIn.trust()->question();
    QCOMPARE(question->kind(), KeyQuestion::Silent);
    QVERIFY2(ben.signIn.errorMessage().contains(u"encrypted"_s), qPrintable(ben.signIn.errorMessage()));
    QVERIFY(line.swallowed > 0);
    ben.signIn.enterAsGuest(u"Ben"_s); // nothing is told before it is answered
    QCOMPARE(ben.signIn.state(), SignIn::Failed);
    question->goOnInPlain();
    QTRY_COMPARE_WITH_TIMEOUT(ben.signIn.state(), SignIn::Ready, Persona::patience);
    QCOMPARE(ben.signIn.trust()->encryption(), u"none"_s);
    // Once it lets through what is encrypted, that is what is spoken.
    line.swallows = false;
    QVERIFY2(ben.find(line.typed()), qPrintable(ben.signIn.errorMessage()));
    QCOMPARE(ben.signIn.trust()->encryption(), u"key"_s);
}

void tst_Trust::whatTheSystemTrustsNeedsNoKey()
{
    ComingBackServer server;
    server.comeBack(std::chrono::milliseconds(server.clock.now().msecsTo(QDateTime::currentDateTimeUtc())));
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = before;
    trusting.addCaCertificates(QSslCertificate::fromPath(server.tlsFolder() + u"/ca.crt"_s));
    QSslConfiguration::setDefaultConfiguration(trusting);
    const QString address = u"https://127.0.0.1:%1"_s.arg(server.server->port());
    Visitor ben;
    const bool isIn = ben.enters(address);
    QSslConfiguration::setDefaultConfiguration(before);
    QVERIFY2(isIn, qPrintable(ben.signIn.errorMessage()));
    QCOMPARE(ben.signIn.trust()->encryption(), u"system"_s);
    QCOMPARE(ben.signIn.trust()->words(), QStringList());
    QVERIFY2(!ben.find(address), "what the system trusted is not trusted by its own word afterwards");
    QCOMPARE(ben.signIn.trust()->question()->kind(), KeyQuestion::OtherKey);
}

void tst_Trust::everythingGoesOverTheEncryptedLine()
{
    ComingBackServer server;
    const auto requestsAreSeen = [&server](const QString &key) {
        BreakingLine line(server.server->url());
        line.listenFor("HTTP/1.1");
        Visitor ben;
        if (!ben.enters(line.url().toString() + key))
            return QTest::qFail("is not in", __FILE__, __LINE__), false;
        ben.chats(ben.signIn.server());
        QTest::qVerify(ben.isOnline() && QTest::qWaitFor([&] { return ben.chat->rooms()->isLoaded(); }, Persona::patience),
            "online", "and has the rooms", __FILE__, __LINE__);
        return line.carried();
    };
    QVERIFY2(!requestsAreSeen(u'#' + server.fingerprint()), "no request is seen on the line");
    QVERIFY2(requestsAreSeen({}), "which is seen in plain");
}

void tst_Trust::whoWasInInPlainIsEncryptedFromThenOn()
{
    ComingBackServer server;
    server.config.tls = TlsMode::Off;
    server.comeBack();
    Visitor ben;
    QVERIFY(ben.enters(server.typed()));
    const QUrl plain = ben.signIn.server();
    QVERIFY(!plain.hasFragment());
    server.config.tls = TlsMode::Offered;
    server.comeBack();
    ben.chats(plain);
    QVERIFY(ben.isOnline());
    QCOMPARE(ben.chat->server().fragment(), server.fingerprint());
    QCOMPARE(ben.keys->known(plain).fragment(), server.fingerprint());
    QTRY_VERIFY_WITH_TIMEOUT(ben.chat->rooms()->isLoaded(), Persona::patience);
}

void tst_Trust::whoIsInIsStoppedByAnotherKey()
{
    ComingBackServer server;
    Visitor ben;
    QVERIFY(ben.enters(server.typed()));
    ben.chats(ben.signIn.server());
    QVERIFY(ben.isOnline());
    QVERIFY(QDir(server.tlsFolder()).removeRecursively());
    server.comeBack();
    QVERIFY(ben.getsTo(Connection::Untrusted));
    Connection *connection = ben.chat->connection();
    QVERIFY(connection->isBannerVisible());
    QVERIFY(!connection->errorMessage().isEmpty());
    KeyQuestion *question = connection->trust()->question();
    QCOMPARE(question->kind(), KeyQuestion::OtherKey);
    question->answer(u"four words of nobody"_s);
    QVERIFY(question->isMistaken());
    QCOMPARE(connection->state(), Connection::Untrusted);
    question->answer(server.words().join(u' '));
    QVERIFY(ben.isOnline());
    QCOMPARE(ben.keys->known(addressOf(ben.chat->server())).fragment(), server.fingerprint());
}

void tst_Trust::whoIsInIsStoppedByPlain()
{
    ComingBackServer server;
    Visitor ben;
    QVERIFY(ben.enters(server.typed()));
    ben.chats(ben.signIn.server());
    QVERIFY(ben.isOnline());
    server.config.tls = TlsMode::Off;
    server.comeBack();
    QVERIFY(ben.getsTo(Connection::Untrusted));
    KeyQuestion *question = ben.chat->connection()->trust()->question();
    QCOMPARE(question->kind(), KeyQuestion::NotEncrypted);
    server.config.tls = TlsMode::Offered;
    server.comeBack();
    ben.chat->connection()->tryNow();
    QVERIFY2(ben.isOnline(), "it is as it was");
    QCOMPARE(question->kind(), KeyQuestion::None);
}

void tst_Trust::comingBackIsCheaper()
{
    ComingBackServer server;
    BreakingLine line(server.server->url());
    const QUrl known = withTrust(line.url(), server.fingerprint());
    SystemClock clock;
    SocketClient socket(&clock);
    QSignalSpy opened(&socket, &SocketClient::opened);
    QSignalSpy untrusted(&socket, &SocketClient::untrusted);
    const auto bytesToOpen = [&](const QUrl &url) {
        const qint64 before = line.down();
        opened.clear();
        socket.open(url);
        return opened.wait(Persona::patience) ? line.down() - before : 0;
    };
    const qint64 first = bytesToOpen(known);
    const qint64 again = bytesToOpen(known);
    // The second time no certificates are shown, of some 900 bytes.
    QVERIFY2(first > 0 && again > 0 && again + 600 < first, qPrintable(u"%1, then %2"_s.arg(first).arg(again)));
    // A ticket of this server is no way to another one, nor to this one by another name.
    socket.open(withTrust(line.url(), QString(43, u'A')));
    QTRY_COMPARE_WITH_TIMEOUT(untrusted.size(), 1, Persona::patience);
}

void tst_Trust::aBrokenChainIsNoKey()
{
    ComingBackServer one;
    ComingBackServer other;
    const auto read = [](const QString &path) { return QSslCertificate::fromPath(path); };
    const auto leaf = read(one.tlsFolder() + u"/leaf.pem"_s);
    const auto authority = read(one.tlsFolder() + u"/ca.crt"_s);
    const auto foreign = read(other.tlsFolder() + u"/ca.crt"_s);
    QCOMPARE(fingerprintOf(leaf + authority), one.server->fingerprint());
    QCOMPARE(fingerprintOf(authority), one.server->fingerprint());
    QCOMPARE(fingerprintOf(leaf + foreign), QByteArray());
    QCOMPARE(fingerprintOf(leaf + leaf + authority), QByteArray()); // a leaf signs nothing
    QCOMPARE(fingerprintOf({}), QByteArray());
    QCOMPARE(fingerprintOf({QSslCertificate()}), QByteArray());
}

QTEST_GUILESS_MAIN(tst_Trust)
#include "tst_Trust.moc"

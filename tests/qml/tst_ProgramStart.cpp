// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/AccountFolders.h"
#include "program/Program.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hearth;

namespace {

constexpr int patienceMs = 30'000;

/// A program on a folder of its own, without a tray and without a window.
struct Started
{
    explicit Started(ProgramOptions options) { start(options); }
    ~Started() { program.reset(); }

    /// On the same folder again, if it was started before.
    void start(ProgramOptions options = {})
    {
        program.reset();
        options.dataDirectory = folder.path();
        if (options.host)
            options.listen = QHostAddress(QHostAddress::LocalHost);
        program = std::make_unique<Program>(options, hasTray);
        program->begin();
    }
    bool hasTray = false;
    bool chatsAt(const QUrl &server) const { return program->chat() && program->chat()->server() == server; }

    QTemporaryDir folder;
    std::unique_ptr<Program> program;
};

ProgramOptions hosting(const QString &name, int port, const QString &connectTo = {})
{
    ProgramOptions options;
    options.host = true;
    options.username = name;
    options.port = port;
    options.connectTo = connectTo;
    return options;
}

} // namespace

/// What the command line makes the program do at once.
class tst_ProgramStart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        // No session bus: tokens are kept in their file, whatever secret service the machine has.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    }

    void hostEntersWhatItHosts()
    {
        Started ada(hosting(u"Ada"_s, 0));
        QTRY_VERIFY_WITH_TIMEOUT(ada.chatsAt(ada.program->hosting()->server()->localUrl()), patienceMs);
        QCOMPARE(ada.program->page(), u"chat"_s);
        QVERIFY(!ada.program->chat()->oneself()->isGuest());
    }

    void whatIsForThisMachineAloneStaysSo()
    {
        Started ada(hosting(u"Ada"_s, 0));
        QTRY_COMPARE_WITH_TIMEOUT(ada.program->hosting()->server()->state(), EmbeddedServer::Running, patienceMs);
        ada.start();
        QTRY_COMPARE_WITH_TIMEOUT(ada.program->hosting()->server()->state(), EmbeddedServer::Running, patienceMs);
        QVERIFY2(ada.program->hosting()->server()->address().startsWith(u"127.0.0.1:"_s),
            qPrintable(ada.program->hosting()->server()->address()));
    }

    void hostAndConnectShowsTheOtherChat()
    {
        Started ada(hosting(u"Ada"_s, 0));
        QTRY_COMPARE_WITH_TIMEOUT(ada.program->hosting()->server()->state(), EmbeddedServer::Running, patienceMs);
        const QUrl elsewhere = ada.program->hosting()->server()->localUrl();
        Started ben(hosting(u"Ben"_s, 0, elsewhere.toString()));
        QTRY_VERIFY_WITH_TIMEOUT(ben.chatsAt(elsewhere), patienceMs);
        QVERIFY(ben.program->chat()->oneself()->isGuest());
        QCOMPARE(ben.program->hosting()->server()->state(), EmbeddedServer::Running);
        QVERIFY(ben.program->hosting()->server()->localUrl() != elsewhere);
    }

    void hostAndConnectToItselfIsItsOwner()
    {
        Started first(hosting(u"Ada"_s, 0));
        QTRY_COMPARE_WITH_TIMEOUT(first.program->hosting()->server()->state(), EmbeddedServer::Running, patienceMs);
        const QUrl address = first.program->hosting()->server()->localUrl();
        first.program.reset(); // its port is free again
        Started ada(hosting(u"Ada"_s, address.port(), address.toString()));
        QTRY_VERIFY_WITH_TIMEOUT(ada.chatsAt(address), patienceMs);
        QVERIFY(!ada.program->chat()->oneself()->isGuest());
        QCOMPARE(ada.program->hosting()->server()->state(), EmbeddedServer::Running);
    }

    /// The server in the program takes them as hearthd does.
    void whatIsWrongWithTheServersVariablesIsSaid()
    {
        qputenv("HEARTH_NOTICE_DELAY", "soon");
        Started ada(hosting(u"Ada"_s, 0));
        const EmbeddedServer *server = ada.program->hosting()->server();
        QTRY_COMPARE_WITH_TIMEOUT(server->state(), EmbeddedServer::Failed, patienceMs);
        QVERIFY2(server->error().contains(u"HEARTH_NOTICE_DELAY"_s), qUtf8Printable(server->error()));
        qputenv("HEARTH_NOTICE_DELAY", "0");
        ada.start(hosting(u"Ada"_s, 0));
        QTRY_COMPARE_WITH_TIMEOUT(ada.program->hosting()->server()->state(), EmbeddedServer::Running, patienceMs);
        qunsetenv("HEARTH_NOTICE_DELAY");
    }

    void connectToNobodySaysSo()
    {
        ProgramOptions options;
        options.connectTo = u"http://127.0.0.1:1"_s;
        options.username = u"Ben"_s;
        Started ben(options);
        QTRY_COMPARE_WITH_TIMEOUT(ben.program->entering()->signIn()->state(), SignIn::Failed, patienceMs);
        QCOMPARE(ben.program->page(), u"welcome"_s);
        QCOMPARE(ben.program->entering()->signIn()->errorCode(), u"unreachable"_s);
    }

    void hostingGoesOnAtTheSamePort()
    {
        Started ada(hosting(u"Ada"_s, 0));
        QTRY_COMPARE_WITH_TIMEOUT(ada.program->hosting()->server()->state(), EmbeddedServer::Running, patienceMs);
        const QUrl address = ada.program->hosting()->server()->localUrl();
        QTRY_VERIFY_WITH_TIMEOUT(ada.chatsAt(address), patienceMs);
        ada.start();
        QTRY_VERIFY_WITH_TIMEOUT(ada.chatsAt(address), patienceMs);
        QCOMPARE(ada.program->page(), u"chat"_s);
        QVERIFY(ada.program->hosting()->isHere());
        // Not where it was stopped.
        ada.program->hosting()->stop();
        QTRY_COMPARE_WITH_TIMEOUT(ada.program->hosting()->server()->state(), EmbeddedServer::Stopped, patienceMs);
        ada.start();
        QCOMPARE(ada.program->hosting()->server()->state(), EmbeddedServer::Stopped);
        QCOMPARE(ada.program->page(), u"welcome"_s);
        // One's own chat is known as such, and is hosted again when one goes there.
        ServerList *servers = ada.program->entering()->servers();
        QCOMPARE(servers->count(), 1);
        QVERIFY(servers->data(servers->index(0), ServerList::HostedRole).toBool());
        ada.program->entering()->open(address.toString());
        QTRY_VERIFY_WITH_TIMEOUT(ada.chatsAt(address), patienceMs);
        QCOMPARE(ada.program->hosting()->server()->state(), EmbeddedServer::Running);
    }

    void comesBackToTheChatThatWasOpen()
    {
        Started ada(hosting(u"Ada"_s, 0));
        QTRY_COMPARE_WITH_TIMEOUT(ada.program->hosting()->server()->state(), EmbeddedServer::Running, patienceMs);
        const QUrl elsewhere = ada.program->hosting()->server()->localUrl();
        Started ben(hosting(u"Ben"_s, 0, elsewhere.toString()));
        QTRY_VERIFY_WITH_TIMEOUT(ben.chatsAt(elsewhere), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(ben.program->chat()->conversation()->roomId() != 0, patienceMs);
        QVERIFY(ben.program->chat()->sending()->send(u"said by Ben"_s));
        QTRY_COMPARE_WITH_TIMEOUT(ben.program->chat()->conversation()->timeline()->newestSeq(), 1, patienceMs);
        ben.start();
        // At once, before anybody answered; hosting goes on beside it.
        QCOMPARE(ben.program->page(), u"chat"_s);
        QVERIFY(ben.chatsAt(elsewhere));
        QTRY_COMPARE_WITH_TIMEOUT(ben.program->hosting()->server()->state(), EmbeddedServer::Running, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(ben.program->chat()->connection()->isOnline(), patienceMs);
        QVERIFY(ben.chatsAt(elsewhere));
        // And without that server.
        ada.program.reset();
        ben.start();
        QVERIFY(ben.chatsAt(elsewhere));
        QTRY_VERIFY_WITH_TIMEOUT(
            ben.program->chat()->conversation()->timeline() && ben.program->chat()->conversation()->timeline()->count() == 1,
            patienceMs);
        QVERIFY(!ben.program->chat()->connection()->isOnline());
        // Who left it for the welcome page begins there.
        ben.program->entering()->leave();
        ben.program->hosting()->stop();
        ben.start();
        QCOMPARE(ben.program->page(), u"welcome"_s);
    }

    /// What a chat has on this machine goes with its entry in the list, and with nothing else.
    void whatIsForgottenLeavesTheDisk()
    {
        Started ada(hosting(u"Ada"_s, 0));
        QTRY_VERIFY_WITH_TIMEOUT(ada.chatsAt(ada.program->hosting()->server()->localUrl()), patienceMs);
        const QString own = accountFolder(
            ada.folder.path(), ada.program->chat()->server(), ada.program->chat()->oneself()->user().author());
        ada.program->hosting()->stop();
        QTRY_VERIFY_WITH_TIMEOUT(!ada.program->chat(), patienceMs);
        const QString nobodys = ada.folder.filePath(u"accounts/0123456789abcdef01234567"_s);
        QVERIFY(QDir().mkpath(nobodys));
        QVERIFY(QDir().mkpath(ada.folder.filePath(u"accounts/notes"_s)));
        ada.start();
        QVERIFY(!QFileInfo::exists(nobodys));
        QVERIFY(QFileInfo::exists(own + "/history.db"_L1));
        ada.program->entering()->servers()->remove(0);
        const QDir accounts(ada.folder.filePath(u"accounts"_s));
        QTRY_COMPARE_WITH_TIMEOUT(accounts.entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList(u"notes"_s), patienceMs);
        // Without a list nobody knows whose it is.
        QVERIFY(QDir().mkpath(nobodys));
        ada.program.reset();
        QVERIFY(QFile::remove(ada.folder.filePath(u"servers.json"_s)));
        ada.start();
        QVERIFY(QFileInfo::exists(nobodys));
    }

    void whatIsKeptOfOnesOwnChatGoesAlongToAnotherPort()
    {
        Started ada(hosting(u"Ada"_s, 0));
        QTRY_VERIFY_WITH_TIMEOUT(ada.chatsAt(ada.program->hosting()->server()->localUrl()), patienceMs);
        const auto folder = [&] {
            return accountFolder(ada.folder.path(), ada.program->chat()->server(), ada.program->chat()->oneself()->user().author());
        };
        const QString before = folder();
        ada.program.reset();
        QFile(before + "/mark"_L1).open(QIODevice::WriteOnly);
        ada.start(hosting(u"Ada"_s, 0));
        QTRY_VERIFY_WITH_TIMEOUT(ada.chatsAt(ada.program->hosting()->server()->localUrl()), patienceMs);
        QVERIFY(QFileInfo::exists(folder() + "/mark"_L1));
        QCOMPARE(QFileInfo::exists(before), folder() == before);
    }

    void minimizedBeginsInTheTrayWhereThereIsOne()
    {
        ProgramOptions options;
        options.minimized = true;
        Started without(options);
        QVERIFY(!without.program->window()->isInTray());
        Started with({});
        with.hasTray = true;
        with.start(options);
        QVERIFY(with.program->window()->isInTray());
        // When the tray goes, there would be no way to it.
        QSignalSpy wanted(with.program->window(), &WindowControl::wanted);
        with.program->window()->setTrayAvailable(false);
        QCOMPARE(wanted.size(), 1);
    }
};

QTEST_MAIN(tst_ProgramStart)
#include "tst_ProgramStart.moc"

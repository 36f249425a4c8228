// SPDX-License-Identifier: GPL-3.0-or-later
#include "options/ServerCommand.h"
#include "options/ServerOptions.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace hearth {

class tst_ServerOptions : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QByteArray &text)
    {
        const QString path = m_folder.filePath(u"hearth-%1.ini"_s.arg(QUuid::createUuid().toString(QUuid::Id128)));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qUtf8Printable(path));
        return path;
    }

    static QProcessEnvironment environment(const QHash<QString, QString> &variables = {})
    {
        QProcessEnvironment environment;
        for (auto variable = variables.begin(); variable != variables.end(); ++variable)
            environment.insert(variable.key(), variable.value());
        return environment;
    }

    static QString row(const ServerOption &option)
    {
        QString name = u"--%1 %2"_s.arg(option.name, option.value).trimmed();
        return u"| `%1` | `%2` | %3 | %4 |"_s.arg(
            name.replace(u'|', u"\\|"_s), option.environmentName(), option.defaultText, option.meaning);
    }

private Q_SLOTS:
    void withoutAnythingTheDefaultsHold()
    {
        const auto command = readServerCommand({}, environment());
        QVERIFY(command);
        QCOMPARE(command->kind, ServerCommand::Kind::Serve);
        const ServerConfig &config = command->config;
        QCOMPARE(config.address, QHostAddress(u"0.0.0.0"_s));
        QCOMPARE(config.port, 5005);
        QCOMPARE(config.access, AccessPolicy::Open);
        QCOMPARE(config.dataDirectory, ServerConfig::defaultDataDirectory());
        QCOMPARE(config.name, QSysInfo::machineHostName());
        QVERIFY(config.rateLimits);
        QCOMPARE(config.engine.pingInterval, std::chrono::milliseconds(25000));
        QCOMPARE(config.engine.pingTimeout, std::chrono::milliseconds(20000));
    }

    void withoutHomeTheDataGoToTheHomeOfWhoRunsIt()
    {
#ifdef Q_OS_UNIX
        const QByteArray home = qgetenv("HOME");
        const QByteArray data = qgetenv("XDG_DATA_HOME");
        qunsetenv("HOME");
        qunsetenv("XDG_DATA_HOME");
        const QString folder = ServerConfig::defaultDataDirectory();
        if (!home.isNull())
            qputenv("HOME", home);
        if (!data.isNull())
            qputenv("XDG_DATA_HOME", data);
        QVERIFY2(folder.endsWith("/.local/share/hearth"_L1) && !folder.startsWith("/.local"_L1), qPrintable(folder));
#endif
    }

    /// What the help says about a default is what an untouched configuration holds.
    void theDefaultsThatAreToldAreTheDefaultsThatHold()
    {
        for (const ServerOption &option : serverOptions()) {
            bool isNumber = false;
            option.defaultText.toLongLong(&isNumber);
            if (!isNumber)
                continue;
            ServerConfig untouched;
            ServerConfig told;
            QVERIFY2(option.apply(told, option.defaultText), qPrintable(option.name));
            const auto numbers = [](const ServerConfig &c) {
                return QList<double> {double(c.port), double(c.http.maxHeaderBytes), double(c.http.maxBodyBytes),
                    double(c.http.headerTimeout.count()), double(c.http.bodyTimeout.count()), double(c.http.replyTimeout.count()),
                    double(c.http.idleTimeout.count()), double(c.http.peers.maxConnections),
                    double(c.http.peers.maxConnectionsPerAddress), double(c.http.peers.maxSessions),
                    double(c.http.peers.maxSessionsPerAddress), double(c.http.peers.connections.burst),
                    double(c.http.peers.maxRequestsPerAddress), 1e6 / double(c.http.peers.connections.every.count()),
                    double(c.http.peers.turns.connectionMs), double(c.http.peers.turns.addressMs),
                    double(c.http.peers.turns.busyMs), double(c.http.peers.turns.patience.count()),
                    double(c.http.peers.reading.bytes), double(c.http.peers.reading.every.count()),
                    double(c.engine.pingInterval.count()), double(c.engine.pingTimeout.count()),
                    double(c.engine.upgradeTimeout.count()), double(c.engine.maxPayload), double(c.engine.maxOutgoing),
                    double(c.socket.connectTimeout.count()), double(c.chat.messages.burst),
                    1e6 / double(c.chat.messages.every.count()), double(c.entry.logins.burst),
                    double(c.entry.loginsOfAddress.burst), double(c.entry.failedLogins.burst),
                    double(c.entry.failedLoginsOfAddress.burst), double(c.entry.failedLoginsOfAccount),
                    double(c.entry.longestLoginWait.count()), double(c.entry.hashesOfAccount), double(c.entry.hashesOfAddress),
                    double(c.sessions.most), double(c.sessions.unusedFor.count()), double(c.chat.presenceGrace.count()),
                    double(c.chat.memberNotices.count()), double(c.entry.registrations.burst),
                    6e7 / double(c.entry.registrations.every.count()), double(c.entry.guests.burst),
                    6e7 / double(c.entry.guests.every.count()), double(c.chat.requests.burst),
                    1e6 / double(c.chat.requests.every.count()), double(c.chat.typing.burst),
                    1e6 / double(c.chat.typing.every.count()), double(c.chat.typingOfRoom.burst),
                    double(c.chat.typingOfAddress.burst), 1e6 / double(c.chat.typingOfAddress.every.count()),
                    1e6 / double(c.chat.typingOfRoom.every.count()), double(c.chat.newRooms.burst),
                    6e7 / double(c.chat.newRooms.every.count()), double(c.chat.memberships.burst),
                    6e7 / double(c.chat.memberships.every.count()), double(c.chat.membershipsOfAddress.burst),
                    6e7 / double(c.chat.membershipsOfAddress.every.count()), double(c.chat.statusChanges.burst),
                    6e7 / double(c.chat.statusChanges.every.count()), double(c.chat.moderation.burst),
                    6e7 / double(c.chat.moderation.every.count()), double(c.chat.messagesOfAddress.burst),
                    double(c.chat.maxDirectRoomsOfUser), double(c.chat.reactions.burst),
                    6e7 / double(c.chat.reactions.every.count()), double(c.chat.edits.burst),
                    6e7 / double(c.chat.edits.every.count()), 1e6 / double(c.chat.messagesOfAddress.every.count()),
                    double(c.chat.messagesOfRoom.burst), 1e6 / double(c.chat.messagesOfRoom.every.count()),
                    double(c.chat.messagesOfAll.burst), 1e6 / double(c.chat.messagesOfAll.every.count()), double(c.entry.maxGuests),
                    double(c.entry.maxGuestsOfAddress), double(c.entry.maxAccounts), double(c.entry.dailyAccountsOfAddress),
                    double(c.diskReserve), double(c.chat.maxRooms), double(c.chat.maxRoomsOfUser),
                    double(c.chat.dailyRoomsOfAddress), double(c.chat.maxMembers), double(c.chat.maxMemberships),
                    double(c.chat.maxInvites), double(c.chat.maxInvitesOfUser), double(c.chat.dailyBytesOfUser),
                    double(c.chat.dailyBytesOfAddress), double(c.chat.uploads.maxBytes), double(c.chat.uploads.maxStorage),
                    double(c.chat.uploads.maxUnsent), double(c.chat.uploads.diskReserve), double(c.chat.uploads.dailyBytesOfUser),
                    double(c.chat.uploads.dailyBytesOfAddress)};
            };
            QVERIFY2(numbers(told) == numbers(untouched), qPrintable(option.name));
            ServerConfig other;
            QVERIFY2(option.apply(other, QString::number(option.defaultText.toLongLong() + 1000)), qPrintable(option.name));
            QVERIFY2(numbers(other) != numbers(untouched), qPrintable(option.name + u" changes nothing"_s));
        }
    }

    void noTwoOptionsHaveOneName()
    {
        QSet<QString> names;
        for (const ServerOption &option : serverOptions()) {
            QVERIFY2(!names.contains(option.name), qPrintable(option.name));
            names.insert(option.name);
        }
    }

    void theCommandLineWinsOverTheEnvironmentOverTheFile()
    {
        const QString ini = file("port = 1001\nname = from the file\naccess = closed\n");
        const QHash<QString, QString> variables {{u"HEARTH_PORT"_s, u"1002"_s}, {u"HEARTH_NAME"_s, u"from the environment"_s}};
        const auto command = readServerCommand({u"--config"_s, ini, u"--port=1003"_s}, environment(variables));
        QVERIFY2(command, command ? "" : qPrintable(command.error().message));
        QCOMPARE(command->config.port, 1003);
        QCOMPARE(command->config.name, u"from the environment"_s);
        QCOMPARE(command->config.access, AccessPolicy::Closed);
    }

    void theEnvironmentCanNameTheFile()
    {
        const auto command = readServerCommand({}, environment({{u"HEARTH_CONFIG"_s, file("port=1001\nname=Ada, Bob & Co\n")}}));
        QVERIFY(command);
        QCOMPARE(command->config.port, 1001);
        QCOMPARE(command->config.name, u"Ada, Bob & Co"_s);
    }

    void aValueInTheFileIsWhatIsWritten_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("data");
        const auto row = [](const char *name, const QByteArray &line, const QString &data) { QTest::newRow(name) << line << data; };
        row("plain", "data = /srv/chat", u"/srv/chat"_s);
        row("no spaces", "data=/srv/chat", u"/srv/chat"_s);
        row("spaces around", "  data \t=  /srv/a b  \t", u"/srv/a b"_s);
        row("comma", "data = /srv/a,b, c", u"/srv/a,b, c"_s);
        row("semicolon", "data = /srv/a;b ; c", u"/srv/a;b ; c"_s);
        row("backslashes", "data = C:\\new\\x41,", u"C:\\new\\x41,"_s);
        row("number sign", "data = /srv/#1 # one", u"/srv/#1 # one"_s);
        row("equals sign", "data = /srv/a=b", u"/srv/a=b"_s);
        row("percent", "data = /srv/%41%20", u"/srv/%41%20"_s);
        row("UTF-8", "data = /srv/Küche", u"/srv/Küche"_s);
        row("quoted", "data = \" /srv/a; \"", u" /srv/a; "_s);
        row("quotes within", "data = \"a\" and \"b\"", u"\"a\" and \"b\""_s);
        row("one quote", "data = \"", u"\""_s);
        row("line of Windows", "data = /srv/a\r", u"/srv/a"_s);
        row("byte order mark",
            "\xef\xbb\xbf"
            "data = /srv/a",
            u"/srv/a"_s);
        row("comments", "# data = 1\n; data = 2\n  # three\n\ndata = /srv/a\n#", u"/srv/a"_s);
        row("as QSettings begins", "[General]\ndata=/srv/a", u"/srv/a"_s);
        row("the last one", "data = 1\ndata = 2", u"2"_s);
        row("empty", "data = /srv/a\ndata =", u"/srv/a"_s);
    }

    void aValueInTheFileIsWhatIsWritten()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, data);
        const auto command = readServerCommand({u"--config"_s, file(line)}, environment());
        QVERIFY2(command, command ? "" : qPrintable(command.error().message));
        QCOMPARE(command->config.dataDirectory, data);
    }

    void aVariableThatIsEmptyIsUnset()
    {
        const auto command = readServerCommand({u"--config"_s, file("port = 1001\n")},
            environment({{u"HEARTH_PORT"_s, QString()}, {u"HEARTH_NO_RATE_LIMITS"_s, QString()}, {u"HEARTH_CONFIG"_s, QString()}}));
        QVERIFY2(command, command ? "" : qPrintable(command.error().message));
        QCOMPARE(command->config.port, 1001);
        QVERIFY(command->config.rateLimits);
    }

    void aSwitchCanBeSetEverywhere()
    {
        QVERIFY(!readServerCommand({u"--no-rate-limits"_s}, environment())->config.rateLimits);
        QVERIFY(!readServerCommand({}, environment({{u"HEARTH_NO_RATE_LIMITS"_s, u"1"_s}}))->config.rateLimits);
        QVERIFY(!readServerCommand({u"--config"_s, file("no-rate-limits=true\n")}, environment())->config.rateLimits);
        QVERIFY(readServerCommand({}, environment({{u"HEARTH_NO_RATE_LIMITS"_s, u"false"_s}}))->config.rateLimits);
    }

    void everyValueArrives()
    {
        const auto command = readServerCommand(
            {u"--listen"_s, u"127.0.0.1"_s, u"--data"_s, u"/tmp/somewhere"_s, u"--access"_s, u"invite"_s, u"--allowed-origins"_s,
                u"https://A.example/, http://b.example:80,app://c, *"_s, u"--hostnames"_s, u"Chat.example, chat.example.org."_s,
                u"--trusted-proxies"_s, u"127.0.0.1,fd00::/8"_s},
            environment());
        QVERIFY(command);
        QCOMPARE(command->config.address, QHostAddress(QHostAddress::LocalHost));
        QCOMPARE(command->config.dataDirectory, u"/tmp/somewhere"_s);
        QCOMPARE(command->config.access, AccessPolicy::Invite);
        QCOMPARE(command->config.http.allowedOrigins,
            (QStringList {u"https://a.example"_s, u"http://b.example"_s, u"app://c"_s, u"*"_s}));
        QCOMPARE(command->config.http.trustedProxies, (QStringList {u"127.0.0.1"_s, u"fd00::/8"_s}));
        QCOMPARE(command->config.http.hostnames, (QStringList {u"chat.example"_s, u"chat.example.org"_s}));
    }

    void whatIsWrongIsSaidInOneSentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        QTest::newRow("unknown") << QStringList {u"--prot"_s, u"1"_s} << u"prot"_s;
        QTest::newRow("stray") << QStringList {u"5005"_s} << u"5005"_s;
        QTest::newRow("port") << QStringList {u"--port"_s, u"65536"_s}
                              << u"--port must be a whole number from 0 to 65535, not \"65536\"."_s;
        QTest::newRow("no value") << QStringList {u"--port"_s} << u"port"_s;
        QTest::newRow("address") << QStringList {u"--listen"_s, u"here"_s} << u"--listen must be an IP address"_s;
        QTest::newRow("access") << QStringList {u"--access"_s, u"half"_s} << u"--access must be open, invite or closed"_s;
        QTest::newRow("name") << QStringList {u"--name"_s, u" "_s} << u"--name"_s;
        QTest::newRow("null origin") << QStringList {u"--allowed-origins"_s, u"null"_s} << u"\"null\" is none"_s;
        QTest::newRow("origin with a path") << QStringList {u"--allowed-origins"_s, u"https://a.example/chat"_s}
                                            << u"--allowed-origins must list origins"_s;
        QTest::newRow("origin without scheme")
            << QStringList {u"--allowed-origins"_s, u"https://a.example, b.example"_s} << u"\"b.example\" is none"_s;
        QTest::newRow("hostname with scheme")
            << QStringList {u"--hostnames"_s, u"https://a.example"_s} << u"--hostnames must list names"_s;
        QTest::newRow("hostname with port") << QStringList {u"--hostnames"_s, u"a.example:5005"_s}
                                            << u"--hostnames must list names"_s;
        QTest::newRow("role") << QStringList {u"--add-account"_s, u"ada"_s, u"--role"_s, u"guest"_s}
                              << u"--role must be owner, admin or member, not \"guest\"."_s;
        QTest::newRow("role of nobody") << QStringList {u"--role"_s, u"admin"_s} << u"--role says what --add-account makes"_s;
        QTest::newRow("proxy by name") << QStringList {u"--trusted-proxies"_s, u"10.0.0.0/8, proxy.example"_s}
                                       << u"\"proxy.example\" is none"_s;
        QTest::newRow("no file") << QStringList {u"--config"_s, u"/nowhere/at/all.ini"_s} << u"/nowhere/at/all.ini"_s;
        QTest::newRow("value in the file") << QStringList {u"--config"_s, file("port = many\n")} << u"port in "_s;
        QTest::newRow("option in the file") << QStringList {u"--config"_s, file("prot = 1\n")} << u"\"prot\""_s;
        QTest::newRow("line of the value") << QStringList {u"--config"_s, file("# one\n\nport = 1;2\n")} << u"port in line 3 of "_s;
        QTest::newRow("line of the option") << QStringList {u"--config"_s, file("port = 1\nprot = 1\n")} << u"Line 2 of "_s;
        QTest::newRow("no option") << QStringList {u"--config"_s, file("port = 1\nport 2\n")}
                                   << u"is neither \"option = value\" nor a comment"_s;
        QTest::newRow("section") << QStringList {u"--config"_s, file("[server]\nport = 1\n")}
                                 << u"begins a section, \"[server]\""_s;
        QTest::newRow("Latin-1") << QStringList {u"--config"_s,
            file("name = K\xfc"
                 "che\n")} << u"is not text in UTF-8"_s;
        QTest::newRow("folder for a file") << QStringList {u"--config"_s, m_folder.path()} << u"cannot be read"_s;
        QTest::newRow("file in the file") << QStringList {u"--config"_s, file("config = other.ini\n")} << u"\"config\""_s;
    }

    void whatIsWrongIsSaidInOneSentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        const auto command = readServerCommand(arguments, environment());
        QVERIFY(!command);
        QVERIFY2(command.error().message.contains(says), qPrintable(command.error().message));
        QVERIFY(command.error().message.endsWith(u'.'));
        QVERIFY(!command.error().message.contains(u'\n'));
    }

    void helpNamesEveryOption()
    {
        QCOMPARE(readServerCommand({u"--help"_s, u"--port"_s, u"x"_s}, environment())->kind, ServerCommand::Kind::ShowHelp);
        QCOMPARE(readServerCommand({u"--version"_s}, environment())->kind, ServerCommand::Kind::ShowVersion);
        const QString help = serverHelp(u"hearthd"_s);
        for (const ServerOption &option : serverOptions())
            QVERIFY2(help.contains(u"--"_s + option.name) && help.contains(option.meaning), qPrintable(option.name));
    }

    void anAccountToAddIsAskedForByName()
    {
        const auto command = readServerCommand({u"--add-account"_s, u"ada"_s, u"--data"_s, u"/tmp/x"_s}, environment());
        QCOMPARE(command->kind, ServerCommand::Kind::AddAccount);
        QCOMPARE(command->accountName, u"ada"_s);
        QVERIFY(!command->accountRole);
        const auto admin = readServerCommand({u"--add-account"_s, u"ada"_s, u"--role"_s, u"admin"_s}, environment());
        QCOMPARE(admin->accountRole, std::optional(Role::Admin));
    }

    void aRecoveryCodeIsAskedForByName()
    {
        const auto command = readServerCommand({u"--recovery-code"_s, u"ada"_s, u"--data"_s, u"/tmp/x"_s}, environment());
        QCOMPARE(command->kind, ServerCommand::Kind::RecoveryCode);
        QCOMPARE(command->accountName, u"ada"_s);
        QVERIFY(!readServerCommand({u"--recovery-code"_s, u"ada"_s, u"--purge"_s}, environment()));
        QVERIFY(serverHelp(u"hearthd"_s).contains(u"--recovery-code NAME"_s));
    }

    void thePageOfOptionsIsTheTableOfOptions()
    {
        QFile page(QStringLiteral(HEARTH_SOURCE_DIR "/docs/options.md"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        QStringList rows;
        for (const QString &line : QString::fromUtf8(page.readAll()).split(u'\n'))
            if (line.startsWith(u"| `--"_s))
                rows.append(line);
        QStringList expected;
        for (const ServerOption &option : serverOptions())
            expected.append(row(option));
        QCOMPARE(rows.join(u'\n'), expected.join(u'\n'));
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_ServerOptions)
#include "tst_ServerOptions.moc"

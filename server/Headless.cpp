// SPDX-License-Identifier: GPL-3.0-or-later
#include "Headless.h"

#include "CheckData.h"
#include "LocalAddresses.h"
#include "OfflineAccounts.h"
#include "PurgeData.h"
#include "Server.h"
#include "ServerEventLoop.h"
#include "core/LogLimit.h"
#include "options/ServerCommand.h"
#include "process/StopSignals.h"
#include "trust/FingerprintWords.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <functional>
#include <iostream>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

void printLine(FILE *to, const QString &line)
{
    std::fprintf(to, "%s\n", qUtf8Printable(line));
    std::fflush(to);
}

int fail(const QString &sentence)
{
    printLine(stderr, u"hearthd: "_s + sentence);
    return 1;
}

/// The first line of standard input.
Result<QString> readPassword()
{
    std::string line;
    std::getline(std::cin, line);
    if (line.ends_with('\r')) // of a file from Windows
        line.pop_back();
    if (!QUtf8StringView(line.data(), qsizetype(line.size())).isValidUtf8())
        return Error {ErrorCode::InvalidRequest, u"The password on standard input is not text in UTF-8."_s};
    return QString::fromStdString(line);
}

int runAddAccount(const ServerCommand &command)
{
    const auto password = readPassword();
    if (!password)
        return fail(password.error().message);
    const auto added = addAccount(command.config, command.accountName, *password, command.accountRole);
    if (!added)
        return fail(added.error().message);
    printLine(stdout, u"Created %1 (%2)."_s.arg(added->username, roleName(added->role)));
    return 0;
}

int runRecoveryCode(const ServerCommand &command)
{
    const auto made = makeRecoveryCode(command.config, command.accountName);
    if (!made)
        return fail(made.error().message);
    printLine(stdout, made->code);
    printLine(stderr,
        u"hearthd: With this code %1 chooses another password, once, until %2: \"Forgot your password?\" where they sign in."_s.arg(
            command.accountName, made->expiresAt.toString(Qt::ISODate)));
    return 0;
}

int runCheckData(const ServerConfig &config)
{
    const auto report = checkData(config);
    if (!report)
        return fail(report.error().message);
    const auto print = [](const char *what, const QStringList &hashes) {
        for (const QString &hash : hashes)
            printLine(stdout, QLatin1StringView(what) + u' ' + hash);
    };
    print("missing", report->missing);
    print("damaged", report->damaged);
    print("orphan", report->orphans);
    printLine(stdout,
        u"%1 files with %2 bytes are whole, %3 missing, %4 damaged, %5 referred to by nothing."_s.arg(
            QString::number(report->whole), QString::number(report->bytes), QString::number(report->missing.size()),
            QString::number(report->damaged.size()), QString::number(report->orphans.size())));
    return report->isSound() ? 0 : 1;
}

int runPurge(const ServerConfig &config)
{
    if (const auto purged = purgeData(config); !purged)
        return fail(purged.error().message);
    printLine(stdout, u"What was deleted or edited away is in no file of the data folder any more."_s);
    return 0;
}

/// Has everything that goes to standard error go to the end of this file from now on.
Result<void> logTo(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    // Tried first: freopen() closes what was open even where it then fails.
    std::FILE *tried = std::fopen(name.constData(), "a");
    if (tried)
        std::fclose(tried);
    if (!tried || !std::freopen(name.constData(), "a", stderr))
        return Error {ErrorCode::InvalidRequest, u"The log %1 cannot be written."_s.arg(path)};
    std::setvbuf(stderr, nullptr, _IONBF, 0);
    return {};
}

using ReadCommand = std::function<Result<ServerCommand>()>;

/// What SIGHUP asks for. Whatever is wrong, the server goes on as it was.
void reread(Server &server, const ReadCommand &read)
{
    const auto command = read();
    if (!command)
        return printLine(stderr, u"hearthd: Nothing was read anew. "_s + command.error().message);
    if (const QString &log = command->config.logFile; !log.isEmpty())
        if (const auto opened = logTo(log); !opened)
            return printLine(stderr, u"hearthd: Nothing was read anew. "_s + opened.error().message);
    server.reconfigure(command->config);
    printLine(stderr, u"hearthd: Read anew what can be while it runs; other options hold from the next start."_s);
}

int serve(const ServerConfig &config, const ReadCommand &read)
{
    if (!config.logFile.isEmpty()) {
        // Qt would take a file for no place to write to, and give its messages to the system's journal.
        qputenv("QT_ASSUME_STDERR_HAS_CONSOLE", "1");
        if (const auto opened = logTo(config.logFile); !opened)
            return fail(opened.error().message);
    }
    limitLog({"hearth.server.auth"}); // whose lines name addresses, for fail2ban; failing has its own limits
    raiseDescriptorLimit();
    writeNoCores();
    Server server(config);
    StopSignals signals; // before start(): from the first line on, a signal ends it in order
    QObject::connect(&signals, &StopSignals::stopRequested, &server, &Server::stop);
    QObject::connect(&signals, &StopSignals::rereadRequested, &server, [&server, &read] { reread(server, read); });
    int status = 0;
    QObject::connect(&server, &Server::failed, qApp, [&status](const QString &sentence) { status = fail(sentence); });
    QObject::connect(&server, &Server::stopped, qApp, [&status] { QCoreApplication::exit(status); }, Qt::QueuedConnection);
    if (const auto started = server.start(); !started)
        return fail(started.error().message);
    if (const QUrl link = server.ownerLink(); !link.isEmpty())
        printLine(
            stderr, u"hearthd: Nobody owns this server yet. Who registers with this link becomes its owner: "_s + link.toString());
    printLine(stdout, u"hearthd listening on %1"_s.arg(server.url().toString()));
    // Beside that line, which programs read: 0.0.0.0 is no address to hand to anyone.
    for (const QString &address : addressesForOthers(server.url(), localAddresses()))
        printLine(stderr, u"hearthd: Others join at %1"_s.arg(address));
    // Behind it: the words take a moment.
    if (const QByteArray fingerprint = server.fingerprint(); !fingerprint.isEmpty())
        printLine(stderr,
            u"hearthd: Encrypted connections show the fingerprint %1, in words: %2"_s.arg(
                QString::fromLatin1(fingerprint), fingerprintWords(fingerprint).join(u' ')));
    return QCoreApplication::exec();
}

} // namespace

int runHeadless(int argc, char **argv)
{
    StopSignals::ignoreHangUp();
    if (auto dispatcher = makeServerDispatcher())
        QCoreApplication::setEventDispatcher(dispatcher.release());
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(HEARTH_VERSION));

    QStringList arguments = application.arguments();
    const QString program = QFileInfo(arguments.takeFirst()).fileName();
    arguments.removeOne(u"--headless"_s);
    const ReadCommand read = [arguments] { return readServerCommand(arguments, QProcessEnvironment::systemEnvironment()); };
    const auto command = read();
    if (!command)
        return fail(command.error().message);
    switch (command->kind) {
    case ServerCommand::Kind::ShowHelp: printLine(stdout, serverHelp(program)); return 0;
    case ServerCommand::Kind::ShowVersion: printLine(stdout, u"hearthd "_s + QStringLiteral(HEARTH_VERSION)); return 0;
    case ServerCommand::Kind::AddAccount: return runAddAccount(*command);
    case ServerCommand::Kind::RecoveryCode: return runRecoveryCode(*command);
    case ServerCommand::Kind::CheckData: return runCheckData(command->config);
    case ServerCommand::Kind::Purge: return runPurge(command->config);
    case ServerCommand::Kind::Serve: return serve(command->config, read);
    }
    Q_UNREACHABLE();
}

} // namespace hearth

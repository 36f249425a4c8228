// SPDX-License-Identifier: GPL-3.0-or-later
#include "Headless.h"

#include "AddAccount.h"
#include "LocalAddresses.h"
#include "Server.h"
#include "ServerEventLoop.h"
#include "ServerOptions.h"
#include "StopSignals.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>
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

int runAddAccount(const ServerCommand &command)
{
    std::string password;
    std::getline(std::cin, password);
    const auto added = addAccount(command.config, command.accountName, QString::fromStdString(password), command.accountRole);
    if (!added)
        return fail(added.error().message);
    printLine(stdout, u"Created %1 (%2)."_s.arg(added->username, roleName(added->role)));
    return 0;
}

int serve(const ServerConfig &config)
{
    raiseDescriptorLimit();
    writeNoCores();
    Server server(config);
    StopSignals signals; // before start(): from the first line on, a signal ends it in order
    QObject::connect(&signals, &StopSignals::stopRequested, &server, &Server::stop);
    int status = 0;
    QObject::connect(&server, &Server::failed, qApp, [&status](const QString &sentence) { status = fail(sentence); });
    QObject::connect(&server, &Server::stopped, qApp, [&status] { QCoreApplication::exit(status); }, Qt::QueuedConnection);
    if (const auto started = server.start(); !started)
        return fail(started.error().message);
    if (const QUrl link = server.ownerLink(); !link.isEmpty())
        printLine(stderr, u"hearthd: Nobody owns this server yet. Who registers with this link becomes its owner: "_s + link.toString());
    printLine(stdout, u"hearthd listening on %1"_s.arg(server.url().toString()));
    // Beside that line, which programs read: 0.0.0.0 is no address to hand to anyone.
    for (const QString &address : addressesForOthers(server.url(), localAddresses()))
        printLine(stderr, u"hearthd: Others join at %1"_s.arg(address));
    return QCoreApplication::exec();
}

} // namespace

int runHeadless(int argc, char **argv)
{
    if (auto dispatcher = makeServerDispatcher())
        QCoreApplication::setEventDispatcher(dispatcher.release());
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(HEARTH_VERSION));

    QStringList arguments = application.arguments();
    const QString program = QFileInfo(arguments.takeFirst()).fileName();
    arguments.removeOne(u"--headless"_s);
    const auto command = readServerCommand(arguments, QProcessEnvironment::systemEnvironment());
    if (!command)
        return fail(command.error().message);
    switch (command->kind) {
    case ServerCommand::Kind::ShowHelp: printLine(stdout, serverHelp(program)); return 0;
    case ServerCommand::Kind::ShowVersion: printLine(stdout, u"hearthd "_s + QStringLiteral(HEARTH_VERSION)); return 0;
    case ServerCommand::Kind::AddAccount: return runAddAccount(*command);
    case ServerCommand::Kind::Serve: return serve(command->config);
    }
    Q_UNREACHABLE();
}

} // namespace hearth

// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/ProgramOptions.h"

#include "EmbeddedServer.h"
#include "profile/Address.h"
#include "program/GivenFiles.h"

#include <QCommandLineParser>
#include <QDir>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

Error wrong(const QString &sentence)
{
    return {ErrorCode::InvalidRequest, sentence};
}

/// Why not, in a sentence; empty where they can be sent.
QString readFiles(const QStringList &arguments, QStringList &files)
{
    if (arguments.isEmpty()) {
        return u"--send needs the files that are to be sent."_s;
    }
    for (const QString &argument : arguments) {
        files.append(GivenFiles::pathOf(argument));
    }
    return GivenFiles::problemWith(files);
}

/// What a browser hands over, or somebody types. Likewise.
QString readLink(const QStringList &arguments, QString &link)
{
    if (arguments.isEmpty()) {
        return {};
    }
    if (arguments.size() > 1 || !isProgramLink(arguments.first())) {
        return u"Files are sent with --send FILE; a link that is opened begins with hearth://."_s;
    }
    link = arguments.first();
    const auto server = serverUrl(link);
    return server ? QString() : u"This link leads to no server."_s;
}

} // namespace

Result<ProgramOptions> readProgramOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Chat for everyone on the network, with its own server inside."_s);
    const QCommandLineOption data(u"data"_s, u"Keep everything in this folder."_s, u"DIR"_s);
    const QCommandLineOption host(u"host"_s, u"Host a chat at once."_s);
    const QCommandLineOption connect(
        u"connect"_s, u"Join the chat at this address at once; with --host, beside the one hosted here."_s, u"URL"_s);
    const QCommandLineOption username(u"username"_s, u"The name to host or to join with."_s, u"NAME"_s);
    const QCommandLineOption port(u"port"_s, u"With --host: the port; 0 picks a free one."_s, u"N"_s);
    const QCommandLineOption listen(u"listen"_s, u"With --host: the address to bind."_s, u"ADDRESS"_s);
    const QCommandLineOption name(u"name"_s, u"With --host: what the chat is called."_s, u"TEXT"_s);
    const QCommandLineOption minimized(u"minimized"_s, u"Begin in the tray; with a window where there is no tray."_s);
    const QCommandLineOption headless(u"headless"_s, u"Serve without a window; takes the options of hearthd."_s);
    const QCommandLineOption send(u"send"_s, u"Send these files: the window asks to whom."_s);
    parser.addOptions({data, host, connect, username, port, listen, name, minimized, headless, send});
    parser.addPositionalArgument(
        u"FILE"_s, u"With --send: a file, or several; else a link to a server, hearth://HOST:PORT."_s, u"[FILE...|LINK]"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(arguments);

    ProgramOptions options;
    options.dataDirectory = QDir(parser.isSet(data) ? parser.value(data) : EmbeddedServer::defaultDataDirectory()).absolutePath();
    options.host = parser.isSet(host);
    options.minimized = parser.isSet(minimized);
    options.connectTo = parser.value(connect);
    options.username = parser.value(username).trimmed();
    options.hostName = parser.value(name).trimmed();
    if (parser.isSet(port)) {
        bool number = false;
        options.port = parser.value(port).toInt(&number);
        if (!number || options.port < 0 || options.port > 65535) {
            return wrong(u"--port must be a number from 0 to 65535."_s);
        }
    }
    if (parser.isSet(listen) && !options.listen.emplace().setAddress(parser.value(listen))) {
        return wrong(u"--listen must be an IP address."_s);
    }
    const QStringList given = parser.positionalArguments();
    const QString problem = parser.isSet(send) ? readFiles(given, options.files) : readLink(given, options.link);
    if (!problem.isEmpty()) {
        return wrong(problem);
    }
    if (!options.link.isEmpty()) {
        options.connectTo = options.link;
    }
    return options;
}

} // namespace hearth

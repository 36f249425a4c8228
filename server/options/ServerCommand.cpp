// SPDX-License-Identifier: GPL-3.0-or-later
#include "options/ServerCommand.h"

#include "options/IniFile.h"
#include "options/ServerOptions.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

const ServerOption *optionNamed(const QString &name)
{
    for (const ServerOption &option : serverOptions())
        if (option.name == name)
            return &option;
    return nullptr;
}

Error wrong(const QString &sentence)
{
    return {ErrorCode::InvalidRequest, sentence};
}

/// `where` is how the person wrote it: "--port", "HEARTH_PORT", "port in line 3 of /etc/hearth.ini".
Result<void> apply(const ServerOption &option, ServerConfig &config, const QString &value, const QString &where)
{
    const auto applied = option.apply(config, value);
    return applied ? applied : wrong(u"%1 %2."_s.arg(where, applied.error().message));
}

Result<void> applyFile(ServerConfig &config, const QString &path)
{
    const auto entries = readIniFile(path);
    if (!entries)
        return entries.error();
    for (const IniEntry &entry : *entries) {
        const ServerOption *option = optionNamed(entry.key);
        if (!option || !option->apply)
            return wrong(u"Line %1 of %2 has an unknown option, \"%3\"."_s.arg(QString::number(entry.line), path, entry.key));
        if (entry.value.isEmpty()) // unset, as a variable that is empty
            continue;
        const QString where = u"%1 in line %2 of %3"_s.arg(entry.key, QString::number(entry.line), path);
        if (const auto applied = apply(*option, config, entry.value, where); !applied)
            return applied;
    }
    return {};
}

Result<void> applyEnvironment(ServerConfig &config, const QProcessEnvironment &environment)
{
    for (const ServerOption &option : serverOptions()) {
        const QString name = option.environmentName();
        if (!option.apply || environment.value(name).isEmpty()) // empty is unset: how else to take one away for a child?
            continue;
        if (const auto applied = apply(option, config, environment.value(name), name); !applied)
            return applied;
    }
    return {};
}

Result<void> applyCommandLine(ServerConfig &config, const QCommandLineParser &parser)
{
    for (const ServerOption &option : serverOptions()) {
        if (!option.apply || !parser.isSet(option.name))
            continue;
        const QString value = option.value.isEmpty() ? u"true"_s : parser.value(option.name);
        if (const auto applied = apply(option, config, value, u"--"_s + option.name); !applied)
            return applied;
    }
    return {};
}

void finish(ServerConfig &config)
{
    if (config.dataDirectory.isEmpty())
        config.dataDirectory = ServerConfig::defaultDataDirectory();
    if (config.name.isEmpty())
        config.name = QSysInfo::machineHostName();
}

} // namespace

Result<ServerCommand> readServerCommand(const QStringList &arguments, const QProcessEnvironment &environment)
{
    QCommandLineParser parser;
    for (const ServerOption &option : serverOptions())
        parser.addOption(QCommandLineOption(option.name, option.meaning, option.value));
    parser.addOptions({{{u"h"_s, u"help"_s}, {}}, {{u"v"_s, u"version"_s}, {}}, {u"add-account"_s, {}, u"NAME"_s},
        {u"role"_s, {}, u"ROLE"_s}, {u"recovery-code"_s, {}, u"NAME"_s}, {u"check-data"_s, {}}, {u"purge"_s, {}}});
    if (!parser.parse(QStringList {u"hearthd"_s} + arguments))
        return wrong(parser.errorText() + (parser.errorText().endsWith(u'.') ? QString() : u"."_s));
    if (!parser.positionalArguments().isEmpty())
        return wrong(u"\"%1\" is not an option; try --help."_s.arg(parser.positionalArguments().first()));

    ServerCommand command;
    if (parser.isSet(u"help"_s) || parser.isSet(u"version"_s)) {
        command.kind = parser.isSet(u"help"_s) ? ServerCommand::Kind::ShowHelp : ServerCommand::Kind::ShowVersion;
        return command;
    }
    command.accountName = parser.value(parser.isSet(u"recovery-code"_s) ? u"recovery-code"_s : u"add-account"_s);
    QStringList things;
    for (const auto &[name, kind] :
        {std::pair(u"add-account"_s, ServerCommand::Kind::AddAccount), {u"recovery-code"_s, ServerCommand::Kind::RecoveryCode},
            {u"check-data"_s, ServerCommand::Kind::CheckData}, {u"purge"_s, ServerCommand::Kind::Purge}}) {
        if (!parser.isSet(name))
            continue;
        things.append(u"--"_s + name);
        command.kind = kind;
    }
    if (things.size() > 1)
        return wrong(things.join(" and "_L1) + u" are more than one thing: one at a time."_s);
    if (parser.isSet(u"role"_s)) {
        const QString role = parser.value(u"role"_s);
        const auto named = roleFromName(role);
        if (!named || *named == Role::Guest)
            return wrong(u"--role must be owner, admin or member, not \"%1\"."_s.arg(role));
        if (command.kind != ServerCommand::Kind::AddAccount)
            return wrong(u"--role says what --add-account makes, and there is none."_s);
        command.accountRole = *named;
    }
    const QString file = parser.isSet(u"config"_s) ? parser.value(u"config"_s) : environment.value(u"HEARTH_CONFIG"_s);
    if (!file.isEmpty())
        if (const auto applied = applyFile(command.config, file); !applied)
            return applied.error();
    if (const auto applied = applyEnvironment(command.config, environment); !applied)
        return applied.error();
    if (const auto applied = applyCommandLine(command.config, parser); !applied)
        return applied.error();
    finish(command.config);
    return command;
}

QString serverHelp(const QString &program)
{
    QString help = u"Usage: %1 [OPTION ...]\n\nServes a Hearth chat: REST and Socket.IO on one port.\n\n"_s.arg(program);
    for (const ServerOption &option : serverOptions()) {
        const QString left = u"  --%1 %2"_s.arg(option.name, option.value);
        help += u"%1\n      %2 (default: %3)\n"_s.arg(left.trimmed().prepend(u"  "_s), option.meaning, option.defaultText);
    }
    help += u"  --add-account NAME\n      creates an account; the password is the first line of standard input\n"
            "  --role owner|admin|member\n      of that account (default: owner for the first one, then member)\n"_s;
    help
        += u"  --recovery-code NAME\n      prints a code with which this account chooses another password, once, within a day, and ends; no server may hold the folder\n"_s;
    help
        += u"  --check-data\n      reads every file in the data folder, says which are not what they were, and ends; no server may hold the folder\n"_s;
    help
        += u"  --purge\n      takes what was deleted or edited away out of the files of the data folder, and ends; no server may hold the folder\n"_s;
    help += u"  --help, --version\n\n"_s;
    help += u"Each option can also be an environment variable (HEARTH_PORT) or a line of the file named by --config\n"
            "(port = 5005). The command line wins over the environment, the environment over the file.\n"_s;
    return help;
}

} // namespace hearth

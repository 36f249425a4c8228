// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/MachineSession.h"

#include "program/Program.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

QStringList command(const QString &dataDirectory)
{
    QStringList command {QCoreApplication::applicationFilePath(), u"--minimized"_s};
    if (dataDirectory != QDir(EmbeddedServer::defaultDataDirectory()).absolutePath()) {
        command << u"--data"_s << dataDirectory;
    }
    return command;
}

} // namespace

MachineSession::MachineSession(Program *program, const QString &dataDirectory, QObject *parent)
    : QObject(parent)
    , m_program(program)
    , m_autostart(command(dataDirectory))
{
    Settings *settings = program->settings();
    // Whoever takes the entry out of the folder has switched it off.
    if (const auto on = m_autostart.isOn(); on && *on != settings->startsWithSession()) {
        settings->setStartsWithSession(*on);
    }
    m_starts = settings->startsWithSession();
    connect(&m_autostart, &Autostart::failed, this, [this, settings](const QString &sentence) {
        m_starts = !m_starts;
        settings->setStartsWithSession(m_starts);
        settings->setSessionNotice(sentence);
    });
    connect(settings, &Settings::changed, this, &MachineSession::follow);
    connect(program->hosting(), &HostedChat::othersConnectedChanged, this, &MachineSession::follow);
    connect(&m_sleep, &WakeWatch::woke, this, &MachineSession::wake);
    follow();
}

void MachineSession::follow()
{
    Settings *settings = m_program->settings();
    if (const bool starts = settings->startsWithSession(); std::exchange(m_starts, starts) != starts) {
        settings->setSessionNotice({});
        m_autostart.set(starts);
    }
    HostedChat *hosting = m_program->hosting();
    m_awake.hold(settings->keepsAwake() && hosting->isRunning() && hosting->othersConnected() > 0);
}

void MachineSession::wake()
{
    m_program->hosting()->server()->wake();
    if (ChatSession *chat = m_program->chat()) {
        chat->connection()->reopen();
    }
}

} // namespace hearth

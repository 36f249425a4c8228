// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HearthdProcess.h"

#include <QRegularExpression>
#include <QTemporaryDir>

#include <csignal>

#include <sys/wait.h>

namespace hearth {

/// A hearthd of its own on loopback, that can be killed without warning and started again on the same port and data.
class ServerProcess
{
public:
    /// Empty when it listens, otherwise why it does not.
    QString start()
    {
        // Without what rooms tell of comings and goings after a while: what is in them is counted.
        const QStringList options {QStringLiteral("--no-rate-limits"), QStringLiteral("--notice-delay"), QStringLiteral("0"),
            QStringLiteral("--name"), QStringLiteral("Test")};
        if (!m_hearthd.serve(m_data.path(), options, m_port))
            return QStringLiteral("hearthd says: %1 (%2)").arg(m_hearthd.readyLine(), m_hearthd.process().errorString());
        m_port = quint16(m_hearthd.url().port());
        // Printed before the line that says it listens, which was waited for.
        m_hearthd.process().waitForReadyRead(0);
        static const QRegularExpression link(QStringLiteral("http://\\S+/i/\\S+"));
        m_ownerLink = QUrl(link.match(m_hearthd.errors()).captured());
        m_hearthd.process().setProcessChannelMode(QProcess::ForwardedErrorChannel); // from the next start on
        return {};
    }
    void kill() { m_hearthd.kill(); }
    /// As it is told to: whether it ended well.
    bool stop()
    {
        ::kill(pid_t(m_hearthd.process().processId()), SIGTERM);
        return m_hearthd.finished() == 0;
    }
    QString data() const { return m_data.path(); }
    /// Stops and lets go on the process, as a machine does that hangs: its connections stay, nothing comes back.
    /// It stands still once this returns, and says nothing more.
    void hang()
    {
        const auto id = pid_t(m_hearthd.process().processId());
        ::kill(id, SIGSTOP);
        siginfo_t info {};
        ::waitid(P_PID, id_t(id), &info, WSTOPPED | WNOWAIT);
    }
    void wake() { ::kill(pid_t(m_hearthd.process().processId()), SIGCONT); }
    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)); }

    /// Who registers with it first owns the server; where somebody does, it leads there like url().
    QUrl ownerLink() const { return m_ownerLink.isEmpty() ? url() : m_ownerLink; }

private:
    QTemporaryDir m_data;
    HearthdProcess m_hearthd;
    quint16 m_port = 0;
    QUrl m_ownerLink;
};

} // namespace hearth

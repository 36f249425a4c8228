// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QUrl>

namespace hearth {

/// A real hearthd. Killed, if it still runs, when the test is done with it.
class HearthdProcess
{
public:
    ~HearthdProcess()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    /// Starts it on a free port of the loopback, and waits until it says that it listens. Whether it did.
    bool serve(const QString &folder, const QStringList &more = {})
    {
        run(QStringList {QStringLiteral("--listen"), QStringLiteral("127.0.0.1"), QStringLiteral("--port"), QStringLiteral("0"),
                QStringLiteral("--data"), folder} + more);
        while (!m_process.canReadLine())
            if (!m_process.waitForReadyRead(30'000))
                return false;
        m_line = QString::fromUtf8(m_process.readLine()).trimmed();
        return m_line.startsWith(QLatin1String("hearthd listening on "));
    }

    void run(const QStringList &arguments) { m_process.start(QStringLiteral(HEARTHD), arguments); }
    QString readyLine() const { return m_line; }
    QUrl url() const { return QUrl(m_line.section(QLatin1Char(' '), -1)); }
    QProcess &process() { return m_process; }
    /// The exit status; -1 when it was killed or does not end.
    int finished()
    {
        if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(30'000))
            return -1;
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    QString errors() { return QString::fromUtf8(m_process.readAllStandardError()).trimmed(); }
    QString output() { return QString::fromUtf8(m_process.readAllStandardOutput()).trimmed(); }

private:
    QProcess m_process;
    QString m_line;
};

} // namespace hearth
